using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Knelpunten;

/// <summary>The clock raises a bottleneck whose time on a level is over, where the chain agreed that it then rises by itself.</summary>
/// <param name="Uiterlijk">The last day that it was to be solved there: the day after, it is due.</param>
public sealed record KnelpuntDoorschuiven(KnelpuntId Knelpunt, Niveau Van, Datum Uiterlijk) : IKlokopdracht
{
    public Bevoegdheid Vereist => Bevoegdheid.KnelpuntDoorschuiven;

    public string Soort => nameof(KnelpuntDoorschuiven);

    public Guid Voorwerp => Knelpunt.Waarde;

    public Datum Vervalt => Uiterlijk.AddDays(1);

    public Voorwerp? Over(Stand stand) => stand.Voorwerp(Knelpunt);

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Knelpunten.Vind(Knelpunt) is not { } knelpunt) return Afwijzing.NietGevonden;
        if (knelpunt.Niveau != Van || knelpunt.Uiterlijk != Uiterlijk || nu.Vandaag < Vervalt || Naar(stand, knelpunt) is not { } naar) return Klokregels.NietVervallen;

        // The ladder and the moment of the day on which it was due, whenever the clock comes to it.
        var termijn = stand.Ladder(knelpunt.Soort, Vervalt).Termijn(naar);
        return KnelpuntRegels.OpNiveau(knelpunt, naar, new KnelpuntDoorgeschoven(Knelpunt, Van, naar, termijn, Tijdstip.Begin(Vervalt, nu.Tijdzone), Van == Niveau.Werkvloer && knelpunt.IsNietGeprobeerd));
    }

    /// <summary>
    /// Where a bottleneck goes by itself when its time is over; null when it stays. A ladder that was adopted since may lack the level that was
    /// agreed: then the next above it. Where one of its partners has left, the clock only reminds: what was said between two does not go further by itself.
    /// </summary>
    internal static Niveau? Naar(Stand stand, Knelpunt knelpunt)
    {
        if (knelpunt.IsOpgelost || knelpunt.Termijn.Daarna is not { } daarna) return null;
        var dag = knelpunt.Uiterlijk.AddDays(1);
        if (knelpunt.Betrokken.Any(p => stand.Partners.Vind(p)?.DoetMee(dag) != true)) return null;
        return stand.Ladder(knelpunt.Soort, dag).Boven(knelpunt.Niveau).Cast<Niveau?>().FirstOrDefault(n => n >= daarna);
    }
}

/// <param name="Vervallen">The moment at which it was due, and from which its new level has it; when the clock acted stands with the entry.</param>
public sealed record KnelpuntDoorgeschoven(KnelpuntId Knelpunt, Niveau Van, Niveau Naar, Niveautermijn Termijn, Tijdstip Vervallen, bool NietGeprobeerd) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst)
    {
        var stap = new KnelpuntStap(Vervallen, Stapsoort.Gestegen, Naar, null, null, false, NietGeprobeerd);
        return deel.Met(deel.Knelpunten.Verander(Knelpunt, k => k with { Niveau = Naar, Termijn = Termijn, Stappen = k.Stappen.Add(stap) }));
    }
}
