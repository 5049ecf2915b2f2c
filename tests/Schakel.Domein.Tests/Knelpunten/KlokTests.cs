using System.Collections.Immutable;
using CsCheck;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Tests.Besluiten;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Knelpunten;

/// <summary>Where the chain agreed that a level rises by itself, the clock does it, once, whenever it comes to it.</summary>
[Trait("Feature", "E02")]
public sealed class KlokTests
{
    readonly Besluitketen _huis = new();

    Proefketen Keten => _huis.Keten;

    Datum Vandaag => Keten.Nu.DatumIn(Proefketen.Amsterdam);

    [Fact]
    public void Waar_de_keten_dat_afsprak_schuift_de_klok_het_door_op_de_dag_na_de_laatste()
    {
        Besloten(Treden(werkvloer: 2, regisseurs: 3, stijgt: true));
        var knelpunt = Gemeld();
        Keten.Nu = new(new(2026, 3, 4, 22, 0, 0, TimeSpan.Zero));
        Klokregels.Eerste(Keten.Stand, Vandaag).ShouldBeNull("the last day itself");
        Keten.AlsKlok().Doe(new KnelpuntDoorschuiven(knelpunt, Niveau.Werkvloer, new(2026, 3, 4))).ShouldBe(Klokregels.NietVervallen);

        Keten.Nu = new(new(2026, 3, 4, 23, 0, 0, TimeSpan.Zero));
        var daad = Klokregels.Eerste(Keten.Stand, Vandaag).ShouldNotBeNull();
        Keten.Als(Keten.Regisseur).Doe(daad)!.Code.ShouldBe("niet-bevoegd", "nobody does what the clock does");
        Keten.AlsKlok().Doe(daad).ShouldBeNull();

        var gestegen = Keten.Stand.Knelpunten.Vind(knelpunt)!;
        (gestegen.Niveau, gestegen.Termijn, gestegen.Stappen[^1].Soort, gestegen.Stappen[^1].NietGeprobeerd).ShouldBe((Niveau.Ketenregisseurs, new(new(2026, 3, 10), Niveau.Ketenmanager), Stapsoort.Gestegen, true));
        gestegen.Stappen[^1].Tijdstip.ShouldBe(new(new(2026, 3, 4, 23, 0, 0, TimeSpan.Zero)), "when it was due, in Amsterdam");
        Keten.Doe(daad).ShouldBe(Klokregels.NietVervallen, "once");
        Keten.Als(Keten.Regisseur).Moet(new KnelpuntEscaleren(knelpunt, Niveau.Ketenmanager, Keten.Tekst("Wij komen er niet uit")));
        var ander = Gestegen();
        Keten.Als(Keten.Regisseur).Doe(new KnelpuntTeruggeven(ander, Niveau.Werkvloer, Keten.Tekst("Daar"))).ShouldBe(KnelpuntTeruggeven.DoorWieHetBracht, "the clock brought it, although he had raised it before");
    }

    [Fact]
    public void Waar_een_partner_weg_is_herinnert_de_klok_alleen()
    {
        Besloten(Treden(werkvloer: 2, regisseurs: 3, stijgt: true));
        Gemeld();
        Keten.Als(_huis.Bestuurders[1]).Moet(new PartnerUittreden(Keten.Uwv, new(2026, 3, 4), Keten.Tekst("Taak weg"), Keten.Tekst("Naar CBS")));
        Keten.Nu = new(new(2026, 3, 5, 9, 0, 0, TimeSpan.Zero));

        Klokregels.Eerste(Keten.Stand, Vandaag).ShouldBeNull("what two said to each other does not go to all by itself");
    }

    [Fact]
    public void Een_ladder_die_sindsdien_anders_is_geeft_het_volgende_niveau_of_geen()
    {
        Besloten(Treden(werkvloer: 2, regisseurs: 3, stijgt: true));
        var knelpunt = Gemeld();
        Besloten(Soort([Trede(Niveau.Werkvloer), Trede(Niveau.Ketenbestuur)]));
        Keten.Nu = new(new(2026, 3, 5, 9, 0, 0, TimeSpan.Zero));
        Keten.AlsKlok().Moet(Klokregels.Eerste(Keten.Stand, Vandaag)!);
        Keten.Stand.Knelpunten.Vind(knelpunt)!.Niveau.ShouldBe(Niveau.Ketenbestuur, "the next above the one that was agreed");

        Besloten(Treden(werkvloer: 2, regisseurs: 3, stijgt: true));
        var ander = Gemeld();
        Keten.Als(Keten.Regisseur).Moet(new KnelpuntEscaleren(ander, Niveau.Ketenregisseurs, Keten.Tekst("Wij komen er niet uit")));
        Besloten(Soort([Trede(Niveau.Werkvloer), Trede(Niveau.Ketenregisseurs)]));
        Keten.Nu = new(new(2026, 4, 1, 9, 0, 0, TimeSpan.Zero));
        Klokregels.Eerste(Keten.Stand, Vandaag).ShouldBeNull("there is nothing above it any more");
    }

    [Fact]
    public void Wie_een_week_stilstond_komt_op_hetzelfde_uit_als_wie_elke_dag_keek()
    {
        Gen.Select(Gen.Int[1, 4], Gen.Int[1, 4], Gen.Int[0, 9].List[1, 6]).Sample((vloer, regisseurs, gemeld) =>
        {
            var elkeDag = Speel(vloer, regisseurs, gemeld, dagen: 1);
            foreach (var stil in new[] { 7, 30 }) Speel(vloer, regisseurs, gemeld, stil).ShouldBe(elkeDag);
        }, iter: 20);

        static IEnumerable<string> Speel(int vloer, int regisseurs, List<int> gemeld, int dagen)
        {
            var tests = new KlokTests();
            var keten = tests.Keten;
            tests.Besloten(tests.Treden(vloer, regisseurs, stijgt: true));
            var knelpunten = gemeld.Order().Select(dag => { keten.Nu = new(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero).AddDays(dag)); Klok(keten); return tests.Gemeld(); }).ToList();
            for (var dag = keten.Nu.Moment; dag < new DateTimeOffset(2026, 4, 20, 0, 0, 0, TimeSpan.Zero); dag = dag.AddDays(dagen))
            {
                keten.Nu = new(dag);
                Klok(keten);
            }
            keten.Nu = new(new(2026, 4, 20, 9, 0, 0, TimeSpan.Zero));
            Klok(keten);
            return knelpunten.Select(k => keten.Stand.Knelpunten.Vind(k)!).Select(k => $"{k.Niveau} {k.Termijn} {string.Join(' ', k.Stappen.Select(s => $"{s.Soort} {s.Niveau} {s.Tijdstip}"))}");
        }

        static void Klok(Proefketen keten)
        {
            while (Klokregels.Eerste(keten.Stand, keten.Nu.DatumIn(Proefketen.Amsterdam)) is { } daad) keten.AlsKlok().Moet(daad);
        }
    }

    // Raised by a side, given back by it, and then risen by itself.
    KnelpuntId Gestegen()
    {
        var id = Gemeld();
        Keten.Als(Keten.Regisseur).Moet(new KnelpuntEscaleren(id, Niveau.Ketenregisseurs, Keten.Tekst("Wij komen er niet uit")));
        Keten.Moet(new KnelpuntTeruggeven(id, Niveau.Werkvloer, Keten.Tekst("Toch")));
        Keten.Nu = new(Keten.Nu.Moment.AddDays(10));
        while (Klokregels.Eerste(Keten.Stand, Vandaag) is { } daad && Keten.Stand.Knelpunten.Vind(id)!.Niveau == Niveau.Werkvloer) Keten.AlsKlok().Moet(daad);
        return id;
    }

    KnelpuntId Gemeld()
    {
        var id = Keten.Nieuw<KnelpuntId>();
        Keten.Als(_huis.Uwv).Moet(new KnelpuntMelden(id, Keten.Uwv, Keten.Belastingdienst, Keten.Tekst("Te laat"), null, _huis.Overdracht));
        return id;
    }

    void Besloten(ImmutableArray<Laddersoort> soorten) => _huis.Allen(_huis.Ingediend(new LadderVaststellen(soorten, [])));

    ImmutableArray<Laddersoort> Treden(int werkvloer, int regisseurs, bool stijgt = false) =>
        Soort([Trede(Niveau.Werkvloer, werkvloer) with { StijgtZelf = stijgt }, Trede(Niveau.Ketenregisseurs, regisseurs) with { StijgtZelf = stijgt }, Trede(Niveau.Ketenmanager), Trede(Niveau.Ketenbestuur)]);

    static ImmutableArray<Laddersoort> Soort(ImmutableArray<Laddertrede> treden) => [new(Laddersoort.Gewoon, Naam.Lees("Gewoon")!.Value, treden)];

    static Laddertrede Trede(Niveau niveau, int dagen = 5) => new(niveau, niveau == Niveau.Ketenregisseurs ? Rol.Ketenregisseur : null, null, null, dagen, false);
}
