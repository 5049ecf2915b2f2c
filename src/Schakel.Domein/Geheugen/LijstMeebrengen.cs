using System.Collections.Immutable;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Geheugen;

/// <summary>
/// Brings a list along from before: actions, decisions, figures. It changes nothing else and binds nobody, so everyone who acts in the chain may;
/// it always stands there with its source, its day, and who brought it.
/// </summary>
public sealed record LijstMeebrengen(
    LijstId Lijst,
    Lijstsoort Soort,
    PartijId? Partner,
    Tekst Bron,
    Tekst? Vingerafdruk,
    Datum Brondatum,
    ImmutableArray<Lijstkolom> Kolommen,
    Tekst? Koppen,
    ImmutableArray<Lijstrij> Rijen) : IOpdracht
{
    public const int MaximumRijen = 500;
    public const int MaximumKolommen = 30;

    /// <summary>That stand there at once, of one partner or namens de keten.</summary>
    public const int MaximumPerPartner = 20;

    /// <summary>With those that were taken away: the chain remembers them all.</summary>
    public const int MaximumLijsten = 1000;

    /// <summary>Beyond this a figure is a slip of the keyboard; and it can be written exactly in every program.</summary>
    public const decimal GrootsteWaarde = 1_000_000_000_000_000;

    public static readonly Afwijzing KolommenOngeldig = new(
        "lijst-kolommen",
        "Zeg van precies een kolom dat zij vertelt wat het is, en geef wie, datum, voortgang, waarde en soort elk hooguit aan een kolom.",
        "Say of exactly one column that it tells what it is, and give who, date, progress, value and kind to one column each at most.",
        Veld: nameof(Kolommen));

    public static readonly Afwijzing WaardeNodig = new(
        "lijst-waarde-nodig",
        "Een lijst van indicatoren heeft een kolom met waarden, met in minstens één rij een getal; een lege cel is een gat. Wijs die kolom aan.",
        "A list of indicators has a column of values, with a number in at least one row; an empty cell is a gap. Point out that column.",
        Veld: nameof(Kolommen));

    public static readonly Afwijzing SoortNodig = new(
        "lijst-soort-nodig",
        "Een lijst van acties en besluiten heeft een kolom die van elke rij zegt of zij een actie of een besluit is. Wijs die kolom aan.",
        "A list of actions and decisions has a column that says of every row whether it is an action or a decision. Point out that column.",
        Veld: nameof(Kolommen));

    public static readonly Afwijzing RijenOngeldig = new(
        "lijst-rijen",
        "Een lijst heeft een tot 500 rijen, in de volgorde van hun nummer, met datums van 1900 tot en met 2199. Verdeel een langere lijst.",
        "A list has one to 500 rows, in the order of their number, with dates from 1900 to 2199. Divide a longer list.",
        Veld: nameof(Rijen));

    public static readonly Afwijzing DagOngeldig = new(
        "lijst-brondatum",
        "De bron is van vandaag of eerder, en niet van voor 1900. Kies een andere dag.",
        "The source is of today or earlier, and not from before 1900. Choose another day.",
        Veld: nameof(Brondatum));

    public static readonly Afwijzing AnderePartner = new(
        "lijst-andere-partner",
        "U brengt een lijst mee voor uw eigen organisatie of voor de hele keten. Kies een van die twee.",
        "You bring a list for your own organisation or for the whole chain. Choose one of these two.",
        Veld: nameof(Partner));

    public static readonly Afwijzing TeVeel = new(
        "te-veel-lijsten",
        "Er staan al 20 lijsten van uw organisatie. Doe eerst een lijst weg die u niet meer nodig hebt.",
        "There are 20 lists of your organisation already. First take away a list that you no longer need.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing KetenVol = new(
        "te-veel-lijsten-ooit",
        "Deze keten heeft 1.000 lijsten gehad; meer wordt niet bewaard. Werk verder met wat hier ontstaat.",
        "This chain has had 1,000 lists; no more are kept. Go on with what comes about here.",
        AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.LijstMeebrengen;

    public Voorwerp? Over(Stand stand) => stand.IsOpgericht ? new(Publiek.Keten, []) : null;

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (nu.Dader.Deelname is not { } id || stand.Deelnames.Vind(id) is not { } wie) return Afwijzing.NietGevonden;
        if (stand.Lijsten.Vind(Lijst) is not null) return Afwijzing.IdInGebruik;
        if (Partner is { } partner && partner != wie.Partij) return AnderePartner;
        if (Brondatum < Periode.Vroegst || Brondatum > nu.Vandaag) return DagOngeldig;
        if (Kolommen.IsDefaultOrEmpty || Kolommen.Length > MaximumKolommen || !Kolommen.Contains(Lijstkolom.Wat) || Kolommen.Any(IsDubbel)) return KolommenOngeldig;
        if (Rijen.IsDefaultOrEmpty || Rijen.Length > MaximumRijen || !Rijen.All(IsGoed) || Rijen.Zip(Rijen.Skip(1)).Any(p => p.First.Nr >= p.Second.Nr)) return RijenOngeldig;
        if (Soort == Lijstsoort.Indicatoren && Rijen.All(r => r.Waarde is null)) return WaardeNodig;
        if (Soort == Lijstsoort.ActiesEnBesluiten && Rijen.Any(r => r.Soort is null)) return SoortNodig;
        var lijsten = stand.Lijsten.Rij();
        if (lijsten.Count(l => !l.IsWeg && IsVan(stand, l, wie.Partij)) >= MaximumPerPartner) return TeVeel;
        if (lijsten.Count >= MaximumLijsten) return KetenVol;

        return new LijstMeegebracht(Lijst, Soort, Partner, Bron, Vingerafdruk, Brondatum, Kolommen, Koppen, Rijen)
            .Voor(Partner is { } voor ? Publiek.Kring(voor) : Publiek.Keten);
    }

    bool IsDubbel(Lijstkolom kolom) => !Enum.IsDefined(kolom) || (kolom != Lijstkolom.Overig && Kolommen.Count(k => k == kolom) > 1);

    // A row holds a day, a figure or a kind only where a column is there for it.
    bool IsGoed(Lijstrij rij) =>
        rij.Nr > 0
        && (rij.Datum is not { } dag || (Kolommen.Contains(Lijstkolom.Datum) && dag >= Periode.Vroegst && dag <= Periode.Laatst))
        && (rij.Waarde is not { } waarde || (Kolommen.Contains(Lijstkolom.Waarde) && Math.Abs(waarde) <= GrootsteWaarde))
        && (rij.Soort is not { } soort || (Soort == Lijstsoort.ActiesEnBesluiten && Kolommen.Contains(Lijstkolom.Soort) && Enum.IsDefined(soort)));

    static bool IsVan(Stand stand, MeegebrachteLijst lijst, PartijId? partij) => lijst.Door is { } door && stand.Deelnames.Vind(door) is { } bracht && bracht.Partij == partij;
}

public sealed record LijstMeegebracht(
    LijstId Lijst,
    Lijstsoort Soort,
    PartijId? Partner,
    Tekst Bron,
    Tekst? Vingerafdruk,
    Datum Brondatum,
    ImmutableArray<Lijstkolom> Kolommen,
    Tekst? Koppen,
    ImmutableArray<Lijstrij> Rijen) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst)
    {
        var lijst = new MeegebrachteLijst(Lijst, Soort, Partner, Bron, Vingerafdruk, Brondatum, Kolommen, Koppen, Rijen, herkomst.Dader?.Deelname, herkomst.Tijdstip, null, herkomst.Nr);
        return deel with { Lijsten = deel.Lijsten.Met(Lijst, lijst) };
    }
}
