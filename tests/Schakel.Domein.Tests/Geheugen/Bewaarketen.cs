using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Tests.Besluiten;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Geheugen;

/// <summary>A chain in which something ended, in the founding, where a term is agreed at once; on Monday 2 March 2026.</summary>
internal sealed class Bewaarketen
{
    public Besluitketen Huis { get; } = new(afgerond: false);

    public Proefketen Keten => Huis.Keten;

    public Datum Vandaag => Keten.Nu.DatumIn(Proefketen.Amsterdam);

    public Bewaarketen Termijn(Bewaarsoort soort, int? jaren)
    {
        Keten.AlsOprichter().Moet(new BewaartermijnVaststellen(soort, jaren));
        return this;
    }

    public Bewaarketen Op(int jaar, int maand, int dag)
    {
        // Noon, so that it is the same day everywhere.
        Keten.Nu = new(new DateTimeOffset(jaar, maand, dag, 12, 0, 0, TimeSpan.Zero));
        return this;
    }

    /// <summary>Reported by the regisseur of the Belastingdienst, tried, and solved: five texts and a file.</summary>
    public KnelpuntId Opgelost()
    {
        var id = Keten.Nieuw<KnelpuntId>();
        Keten.Als(Keten.Regisseur).Moet(new KnelpuntMelden(id, Keten.Belastingdienst, Keten.Uwv, Keten.Tekst("Te laat"), Keten.Tekst("Elke week"), Bijlage: new(Bestand(), Bijlagesoort.Jpeg, 100)));
        Keten.Moet(new PogingOptekenen(id, Keten.Tekst("Gebeld"), Keten.Tekst("Het hielp")));
        LosOp(id);
        return id;
    }

    public void LosOp(KnelpuntId id) => Keten.Als(Keten.Regisseur).Moet(new KnelpuntOplossen(id, Keten.Tekst("Het werkt weer")));

    public Bestand Bestand() => new(Keten.Nieuw<TekstId>(), new Zegel(Keten.Zout()));

    public static BewaarstukId Stuk(KnelpuntId id) => new(id.Waarde);

    public Bewaarstuk Zie(BewaarstukId id) => Bewaaragenda.Van(Keten.Stand).Vind(id)!;

    /// <summary>Lets the clock do all that is due, as the door does: what was erased is gone. How often it acted.</summary>
    public int Klok()
    {
        var keren = 0;
        for (; Klokregels.Eerste(Keten.Stand, Vandaag) is { } daad; keren++) Keten.AlsKlok().Moet(daad);
        foreach (var gewist in Keten.Stand.Deel(Publiek.Openbaar).GewisteTeksten) Keten.Woorden.Remove(gewist.Id);
        return keren;
    }

    public bool Staat(Tekst tekst) => !Keten.Stand.Deel(Publiek.Openbaar).GewisteTeksten.Bevat(tekst.Id);

    public IReadOnlyList<Vernietiging> Vernietigd => [.. Bewaaragenda.Van(Keten.Stand).Vernietigd()];
}
