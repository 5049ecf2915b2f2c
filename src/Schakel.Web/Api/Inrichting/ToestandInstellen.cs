using Schakel.Application;
using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Inrichting;

internal sealed record ToestandInstellen(Toestandsoort Soort, Termijn Termijn, string Aanleiding, Laddertermijnen? Ladder = null, string? Ritme = null)
{
    public static readonly ToestandInstellen Voorbeeld = new(
        Toestandsoort.Crisis, new(new(2026, 3, 2), new(2026, 3, 31)), "De maandlevering ligt stil", new(1, 1, 2), "Elke werkdag om negen uur");

    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<ToestandInstellen, Ketentoestand>("/toestanden", new(nameof(ToestandInstellen), Module.Inrichting,
        "Stelt crisis of rust in tot een dag waarop het vanzelf eindigt, of maakt het weer gewoon; na de oprichting kan dit alleen met een voorstel.",
        "Sets crisis or rest until a day on which it ends by itself, or makes it ordinary again; after the founding this takes a proposal.")
    { Invoer = Voorbeeld, Voorbeeld = Ketentoestand.Voorbeeld },
        (_, body, invoer) => new(body.Opdracht(invoer, ""), "toestanden", Ketentoestand.Laatste));

    /// <param name="bij">Where this stands in a larger body, before the names of its fields.</param>
    public Domein.Inrichting.ToestandInstellen Opdracht(Invoer invoer, string bij) => new(
        Soort, new(Termijn.Van, Termijn.TotEnMet), invoer.Lopend($"{bij}{nameof(Aanleiding)}", Aanleiding), Ladder ?? Laddertermijnen.Bij(Soort),
        string.IsNullOrWhiteSpace(Ritme) ? null : invoer.Regel($"{bij}{nameof(Ritme)}", Ritme));
}
