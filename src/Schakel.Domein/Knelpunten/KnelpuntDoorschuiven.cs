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
        if (knelpunt.IsOpgelost || knelpunt.Niveau != Van || knelpunt.Uiterlijk != Uiterlijk || knelpunt.Termijn.Daarna is not { } daarna || nu.Vandaag < Vervalt) return Klokregels.NietVervallen;
        // The day on which it was due, whenever the clock comes to it. A ladder that was adopted since may lack the level that was agreed: then the next above it.
        var ladder = stand.Ladder(knelpunt.Soort, Vervalt);
        if (ladder.Boven(Van).Cast<Niveau?>().FirstOrDefault(n => n >= daarna) is not { } naar) return Klokregels.NietVervallen;

        return KnelpuntRegels.OpNiveau(knelpunt, naar, new KnelpuntDoorgeschoven(Knelpunt, Van, naar, ladder.Termijn(naar), Vervalt, Van == Niveau.Werkvloer && knelpunt.IsNietGeprobeerd));
    }
}

/// <param name="Vervallen">The day on which it was due; when the clock acted stands with the entry.</param>
public sealed record KnelpuntDoorgeschoven(KnelpuntId Knelpunt, Niveau Van, Niveau Naar, Niveautermijn Termijn, Datum Vervallen, bool NietGeprobeerd) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst)
    {
        var stap = new KnelpuntStap(herkomst.Tijdstip, Stapsoort.Gestegen, Naar, null, null, false, NietGeprobeerd);
        return deel.Met(deel.Knelpunten.Verander(Knelpunt, k => k with { Niveau = Naar, Termijn = Termijn, Stappen = k.Stappen.Add(stap) }));
    }
}
