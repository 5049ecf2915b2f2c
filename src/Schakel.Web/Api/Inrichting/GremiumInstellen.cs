using Schakel.Application;
using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Inrichting;

internal sealed record GremiumInstellen(
    GremiumId Id, string Naam, Gremiumniveau Niveau, string Taak, GremiumId? VerantwoordtAan = null, string? Ritme = null, Reglement? Reglement = null)
{
    public static readonly GremiumInstellen Voorbeeld = new(
        Voorbeelden.Gremium, "Ketenregisseursoverleg", Gremiumniveau.Tactisch, "Normen bewaken en knelpunten oplossen", null, "Elke zes weken", Reglement.Voorbeeld);

    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<GremiumInstellen, Gremium>("/gremia", new(nameof(GremiumInstellen), Module.Inrichting,
        "Stelt een gremium in; na de oprichting kan dit alleen met een voorstel.", "Sets up a body; after the founding this takes a proposal.")
    { Invoer = Voorbeeld, Voorbeeld = Gremium.Voorbeeld },
        (_, body, invoer) => new(body.Opdracht(invoer, ""), $"gremia/{body.Id}", daarna => Gremium.Zoek(daarna, body.Id)));

    /// <param name="bij">Where this stands in a larger body, before the names of its fields.</param>
    public Domein.Inrichting.GremiumInstellen Opdracht(Invoer invoer, string bij) => new(
        Id, invoer.Naam($"{bij}{nameof(Naam)}", Naam), Niveau, VerantwoordtAan, invoer.LopendOfNiets($"{bij}{nameof(Ritme)}", Ritme), invoer.Lopend($"{bij}{nameof(Taak)}", Taak),
        Reglement?.Opdracht());
}
