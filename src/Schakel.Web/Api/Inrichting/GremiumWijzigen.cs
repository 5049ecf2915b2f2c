using Schakel.Application;
using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Inrichting;

/// <summary>All that the body will be: what is left out is left out of it.</summary>
internal sealed record GremiumWijzigen(
    GremiumId Gremium, string Naam, Gremiumniveau Niveau, string Taak, GremiumId? VerantwoordtAan = null, string? Ritme = null, Reglement? Reglement = null)
{
    public static readonly GremiumWijzigen Voorbeeld = new(
        Voorbeelden.Gremium, "Ketenregisseursoverleg", Gremiumniveau.Tactisch, "Normen bewaken en knelpunten oplossen", null, "Elke maand", Reglement.Voorbeeld);

    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<GremiumWijzigen, Gremium>("/gremiumwijzigingen", new(nameof(GremiumWijzigen), Module.Inrichting,
        "Wijzigt een gremium in zijn geheel; na de oprichting kan dit alleen met een voorstel.", "Changes a body as a whole; after the founding this takes a proposal.")
    { Invoer = Voorbeeld, Voorbeeld = Inrichting.Gremium.Voorbeeld },
        (_, body, invoer) => new(body.Opdracht(invoer, ""), $"gremia/{body.Gremium}", daarna => Inrichting.Gremium.Zoek(daarna, body.Gremium)));

    /// <param name="bij">Where this stands in a larger body, before the names of its fields.</param>
    public Domein.Inrichting.GremiumWijzigen Opdracht(Invoer invoer, string bij) => new(
        Gremium, invoer.Naam($"{bij}{nameof(Naam)}", Naam), Niveau, VerantwoordtAan, invoer.LopendOfNiets($"{bij}{nameof(Ritme)}", Ritme), invoer.Lopend($"{bij}{nameof(Taak)}", Taak),
        Reglement?.Opdracht());
}
