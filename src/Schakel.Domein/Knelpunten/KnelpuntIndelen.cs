using Schakel.Domein.Toegang;

namespace Schakel.Domein.Knelpunten;

/// <summary>Puts a bottleneck under a kind, so that it climbs the ladder of that. Where it is it keeps the term that it had; the other ladder counts from the next step.</summary>
public sealed record KnelpuntIndelen(KnelpuntId Knelpunt, int Soort) : IOpdracht
{
    public static readonly Afwijzing SoortBestaatNiet = new(
        "knelpuntsoort-bestaat-niet", "Kies een soort die de keten kent, en een andere dan nu.", "Choose a kind that the chain knows, and another than now.", Veld: nameof(Soort));

    public static readonly Afwijzing GaatNietVerder = new(
        "knelpuntsoort-gaat-niet-verder",
        "Deze soort heeft geen niveau boven dat waarop het knelpunt nu ligt. Kies een soort die verder gaat.",
        "This kind has no level above the one where the bottleneck is now. Choose a kind that goes further.",
        AfwijzingSoort.Conflict,
        nameof(Soort));

    public Bevoegdheid Vereist => Bevoegdheid.KnelpuntIndelen;

    public Voorwerp? Over(Stand stand) => stand.Voorwerp(Knelpunt);

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Knelpunten.Vind(Knelpunt) is not { } knelpunt) return Afwijzing.NietGevonden;
        if (knelpunt.IsOpgelost) return KnelpuntRegels.AlOpgelost;
        var ladder = Ketenladder.Van(stand.Ladders);
        if (Soort == knelpunt.Soort || !ladder.Soorten.Any(s => s.Nummer == Soort)) return SoortBestaatNiet;

        // Nobody gets rid of a bottleneck by a kind that goes no further than where it is.
        if (stand.Ladder(knelpunt.Soort, nu.Vandaag).Boven(knelpunt.Niveau).Any() && !stand.Ladder(Soort, nu.Vandaag).Boven(knelpunt.Niveau).Any()) return GaatNietVerder;

        return new KnelpuntIngedeeld(Knelpunt, Soort).Voor(knelpunt.Publiek);
    }
}

public sealed record KnelpuntIngedeeld(KnelpuntId Knelpunt, int Soort) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel.Met(deel.Knelpunten.Verander(Knelpunt, k => k with { Soort = Soort }));
}
