using Schakel.Application;
using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Inrichting;

internal sealed record KetenprofielVaststellen(
    string Doel, string Ketenprobleem, Oorsprong? Oorsprong = null, string? Bron = null, IReadOnlyList<Profielantwoord>? Antwoorden = null)
{
    public static readonly KetenprofielVaststellen Voorbeeld = new(
        "Eén keer aangeven, overal goed gebruikt", "Gegevens raken zoek tussen de schakels", Domein.Inrichting.Oorsprong.Wettelijk, "Wet financiering sociale verzekeringen",
        [new(Kenmerk.AantalPartners, Kenmerkantwoord.TweeOfDrie)]);

    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<KetenprofielVaststellen, Ketenprofiel>("/profiel", new(nameof(KetenprofielVaststellen), Module.Inrichting,
        "Stelt doel, ketenprobleem, oorsprong en kenmerken van de keten vast, als geheel; na de oprichting kan dit alleen met een voorstel.",
        "Adopts the goal, problem, origin and features of the chain, as a whole; after the founding this takes a proposal.")
    { Invoer = Voorbeeld, Voorbeeld = Ketenprofiel.Voorbeeld },
        (_, body, invoer) => new(body.Opdracht(invoer, ""), "profiel", Ketenprofiel.Zoek));

    /// <param name="bij">Where this stands in a larger body, before the names of its fields.</param>
    public Domein.Inrichting.KetenprofielVaststellen Opdracht(Invoer invoer, string bij) => new(
        invoer.Lopend($"{bij}{nameof(Doel)}", Doel), invoer.Lopend($"{bij}{nameof(Ketenprobleem)}", Ketenprobleem), Oorsprong, invoer.LopendOfNiets($"{bij}{nameof(Bron)}", Bron),
        [.. (Antwoorden ?? []).Select(a => new Domein.Inrichting.Profielantwoord(a.Kenmerk, a.Antwoord))]);
}
