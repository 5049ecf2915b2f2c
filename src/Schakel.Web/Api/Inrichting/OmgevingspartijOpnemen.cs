using Schakel.Application;
using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Inrichting;

internal sealed record OmgevingspartijOpnemen(PartijId Partij, string Naam, string Waarom, PartijId Gastheer)
{
    public static readonly OmgevingspartijOpnemen Voorbeeld = new(Voorbeelden.Omgevingspartij, "Makers van salarissoftware", "Hun programma's maken de aangifte van de meeste werkgevers", Voorbeelden.Belastingdienst);

    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<OmgevingspartijOpnemen, Omgevingspartij>("/omgeving", new(nameof(OmgevingspartijOpnemen), Module.Inrichting,
        "Spreekt af dat een partij om de keten mag zien wat met haar gedeeld wordt, en welke partner haar mensen binnenlaat; na de oprichting kan dit alleen met een voorstel.",
        "Agrees that a party around the chain may see what is shared with it, and which partner lets its people in; after the founding this takes a proposal.")
    { Invoer = Voorbeeld, Voorbeeld = Omgevingspartij.Voorbeeld },
        (_, body, invoer) => new(body.Opdracht(invoer, ""), $"omgeving/{body.Partij}", daarna => Omgevingspartij.Zoek(daarna, body.Partij)));

    /// <param name="bij">Where this stands in a larger body, before the names of its fields.</param>
    public Domein.Inrichting.OmgevingspartijOpnemen Opdracht(Invoer invoer, string bij) => new(
        Partij, invoer.Naam($"{bij}{nameof(Naam)}", Naam), invoer.Lopend($"{bij}{nameof(Waarom)}", Waarom), Gastheer);
}
