using Schakel.Application;
using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Inrichting;

internal sealed record OpdrachtbriefOpstellen(DeelnameId Ketenmanager, string Opdracht, string Resultaat, Termijn Termijn, Doorzettingsmacht? Macht = null)
{
    public static readonly OpdrachtbriefOpstellen Voorbeeld = new(Voorbeelden.Deelname, "Bewaak het geheel", "De normen worden gehaald", new(new(2026, 1, 1), new(2027, 12, 31)), Doorzettingsmacht.Voorbeeld);

    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<OpdrachtbriefOpstellen, Opdrachtbrief>("/opdrachtbriefversies", new(nameof(OpdrachtbriefOpstellen), Module.Inrichting,
        "Stelt de opdrachtbrief van de ketenmanager op, of een andere in zijn plaats; na de oprichting kan dit alleen met een voorstel.",
        "Writes the letter of assignment of the chain manager, or another in its place; after the founding this takes a proposal.")
    { Invoer = Voorbeeld, Voorbeeld = Opdrachtbrief.Voorbeeld },
        (_, body, invoer) => new(body.AlsOpdracht(invoer, ""), "opdrachtbrief", Opdrachtbrief.Zoek));

    /// <param name="bij">Where this stands in a larger body, before the names of its fields.</param>
    public Domein.Inrichting.OpdrachtbriefOpstellen AlsOpdracht(Invoer invoer, string bij) => new(
        Ketenmanager, invoer.Lopend($"{bij}{nameof(Opdracht)}", Opdracht), invoer.Lopend($"{bij}{nameof(Resultaat)}", Resultaat), new(Termijn.Van, Termijn.TotEnMet), Macht?.Lees());
}
