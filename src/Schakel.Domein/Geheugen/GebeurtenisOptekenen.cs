using Schakel.Domein.Toegang;

namespace Schakel.Domein.Geheugen;

/// <summary>Writes down what happened around the chain, so that newcomers know it too. It changes nothing else.</summary>
public sealed record GebeurtenisOptekenen(GebeurtenisId Gebeurtenis, Datum Datum, Tekst Wat, Tekst? Bron) : IOpdracht
{
    public const int MaximumGebeurtenissen = 10_000;

    public static readonly Afwijzing DagOngeldig = new(
        "dag-ongeldig",
        "Een gebeurtenis is van vandaag of eerder, en niet van voor 1900. Kies een andere dag.",
        "An event is of today or earlier, and not from before 1900. Choose another day.",
        Veld: nameof(Datum));

    public static readonly Afwijzing TeVeelGebeurtenissen = new(
        "te-veel-gebeurtenissen", "Een keten onthoudt hier ten hoogste 10.000 gebeurtenissen.", "A chain remembers at most 10,000 events here.", AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.GebeurtenisOptekenen;

    public Voorwerp? Over(Stand stand) => stand.IsOpgericht ? new(Publiek.Keten, []) : null;

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Gebeurtenissen.Bevat(Gebeurtenis)) return Afwijzing.IdInGebruik;
        if (Datum < Periode.Vroegst || Datum > nu.Vandaag) return DagOngeldig;
        if (stand.Gebeurtenissen.Count >= MaximumGebeurtenissen) return TeVeelGebeurtenissen;

        return new GebeurtenisOpgetekend(Gebeurtenis, Datum, Wat, Bron).Voor(Publiek.Keten);
    }
}

public sealed record GebeurtenisOpgetekend(GebeurtenisId Gebeurtenis, Datum Datum, Tekst Wat, Tekst? Bron) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst)
    {
        var gebeurtenis = new Gebeurtenis(Gebeurtenis, Datum, Wat, Bron, herkomst.Dader?.Deelname, herkomst.Tijdstip, herkomst.Nr);
        return deel with { Gebeurtenissen = deel.Gebeurtenissen.Met(Gebeurtenis, gebeurtenis) };
    }
}
