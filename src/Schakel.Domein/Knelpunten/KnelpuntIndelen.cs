using Schakel.Domein.Toegang;

namespace Schakel.Domein.Knelpunten;

/// <summary>Puts a bottleneck under a kind, so that it climbs the ladder of that. Where it is it keeps the term that it had; the other ladder counts from the next step.</summary>
public sealed record KnelpuntIndelen(KnelpuntId Knelpunt, int Soort) : IOpdracht
{
    public static readonly Afwijzing SoortBestaatNiet = new(
        "knelpuntsoort-bestaat-niet", "Kies een soort die de keten kent, en een andere dan nu.", "Choose a kind that the chain knows, and another than now.", Veld: nameof(Soort));

    public Bevoegdheid Vereist => Bevoegdheid.KnelpuntIndelen;

    public Voorwerp? Over(Stand stand) => stand.Voorwerp(Knelpunt);

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Knelpunten.Vind(Knelpunt) is not { } knelpunt) return Afwijzing.NietGevonden;
        if (knelpunt.IsOpgelost) return KnelpuntRegels.AlOpgelost;
        var ladder = Ketenladder.Van(stand.Ladders);
        if (Soort == knelpunt.Soort || !ladder.Soorten.Any(s => s.Nummer == Soort)) return SoortBestaatNiet;

        return new KnelpuntIngedeeld(Knelpunt, Soort).Voor(knelpunt.Publiek);
    }
}

public sealed record KnelpuntIngedeeld(KnelpuntId Knelpunt, int Soort) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel.Met(deel.Knelpunten.Verander(Knelpunt, k => k with { Soort = Soort }));
}
