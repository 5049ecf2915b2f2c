using CsCheck;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Tests.Geheugen;

namespace Schakel.Domein.Tests.Knelpunten;

/// <summary>How a chain deals with its bottlenecks, counted in spans of days and never per person.</summary>
[Trait("Feature", "E04")]
public sealed class KnelpuntcijfersTests
{
    readonly Proefketen _keten = new();
    readonly OverdrachtId _heen;

    public KnelpuntcijfersTests()
    {
        _heen = _keten.Nieuw<OverdrachtId>();
        _keten.AlsOprichter().Moet(new OverdrachtVaststellen(_heen, _keten.Belastingdienst, _keten.Uwv, _keten.Tekst("Heen")));
        _keten.Als(_keten.Regisseur);
    }

    [Fact]
    public void Wat_laag_is_opgelost_wat_omhoog_ging_en_wat_terugkwam_telt_in_het_jaar_tot_en_met_vandaag()
    {
        LosOp(Gemeld());
        Later(365);
        var (laag, hoog, samen, _) = (Gemeld(), Gemeld(_heen), Gemeld(_heen), Gemeld());
        Escaleer(hoog);
        _keten.Moet(new PogingOptekenen(samen, _keten.Tekst("Gebeld"), null));
        Escaleer(samen);
        Later(4);
        LosOp(laag);
        Later(6);
        LosOp(hoog);
        _keten.Moet(new KnelpuntHeropenen(laag, _keten.Tekst("Het is er weer")));
        _keten.Moet(new KnelpuntEscaleren(samen, Niveau.Ketenmanager, _keten.Tekst("Nog hoger")));

        var cijfers = Cijfers();
        cijfers.Jaar.ShouldBe(new(Gemeld: 4, Opgelost: 1, OpWerkvloer: 0, Omhoog: 2, Overgeslagen: 1, Heropend: 1), "what was solved the same day a year before is of the year before, and what came back is not solved");
        cijfers.Open.ShouldBe(3);

        LosOp(laag);
        (Cijfers().Jaar.Opgelost, Cijfers().Jaar.OpWerkvloer).ShouldBe((2, 1));
        Later(400);
        Cijfers().Jaar.ShouldBe(new(0, 0, 0, 0, 0, 0), "all of it is longer ago");
        var (wat, hier) = (Plekken(new(null, null, 1)), Plekken(new(null, _heen, null)));
        (wat.Open, hier.Open, Plekken(new(null, null, 2)).Open, Plekken(new(_keten.Cbs, null, null)).Open).ShouldBe((Cijfers().Open, 1, 0, 0), "by kind, hand-over and partner");

        Knelpuntcijfers Plekken(Knelpuntplek plek) => Op(_keten, _keten.Nu.DatumIn(Proefketen.Amsterdam), plek);
    }

    [Fact]
    public void Een_dag_begint_en_eindigt_zoals_in_de_keten()
    {
        _keten.Nu = new(new(2026, 3, 31, 21, 59, 0, TimeSpan.Zero));
        Gemeld();
        _keten.Nu = new(new(2026, 3, 31, 22, 0, 0, TimeSpan.Zero));
        Gemeld();

        Cijfers().Verloop[^2..].Select(k => (k.Van, k.Telling.Gemeld)).ShouldBe([(new(2026, 1, 1), 1), (new(2026, 4, 1), 1)], "in Amsterdam it is April");
        Op(new(2026, 3, 31)).Jaar.Gemeld.ShouldBe(1);
        (Op(new(2027, 3, 31)).Jaar.Gemeld, Op(new(2027, 4, 1)).Jaar.Gemeld).ShouldBe((1, 0));
        Cijfers().Verloop.Length.ShouldBe(Knelpuntcijfers.Kwartalen);
        Cijfers().Verloop[0].Van.ShouldBe(new(2024, 7, 1));
    }

    [Fact]
    public void De_tijd_per_niveau_is_gemiddeld_en_in_het_midden_en_elk_verblijf_telt_een_keer()
    {
        foreach (var dagen in new[] { 1, 2, 9, 14 })
        {
            var id = Gemeld();
            Later(dagen);
            LosOp(id);
        }
        var weer = Gemeld();
        Later(4);
        LosOp(weer);
        Later(30);
        _keten.Moet(new KnelpuntHeropenen(weer, _keten.Tekst("Terug")));
        Later(6);
        Escaleer(weer);
        Later(5);
        LosOp(weer);

        var niveaus = Cijfers().Niveaus;
        niveaus.Select(n => n.Niveau).ShouldBe(Enum.GetValues<Niveau>());
        niveaus[0].ShouldBe(new(Niveau.Werkvloer, 6, 6, 5));
        niveaus[1].ShouldBe(new(Niveau.Ketenregisseurs, 1, 5, 5));
        niveaus[3].ShouldBe(new(Niveau.Ketenbestuur, 0, null, null));
        Later(360);
        Cijfers().Niveaus[0].Aantal.ShouldBe(2, "of those solved in the past year");
    }

    [Fact]
    public void Per_overdracht_staat_hetzelfde_het_meest_gemelde_eerst_en_wat_nergens_ligt_als_laatste()
    {
        var terug = _keten.Nieuw<OverdrachtId>();
        _keten.AlsOprichter().Moet(new OverdrachtVaststellen(terug, _keten.Uwv, _keten.Belastingdienst, _keten.Tekst("Terug")));
        _keten.Als(_keten.Regisseur);
        foreach (var _ in Enumerable.Range(0, 3)) Gemeld();
        var (a, b) = (Gemeld(_heen), Gemeld(_heen));
        Gemeld(terug);
        Later(2);
        LosOp(a);
        Later(2);
        LosOp(b);

        var plekken = Cijfers().Overdrachten;

        plekken.Select(o => (o.Overdracht, o.Open, o.Jaar.Gemeld, o.Dagen)).ShouldBe([(_heen, 0, 2, 3.0), (terug, 1, 1, null), (null, 3, 3, null)]);
        plekken[0].Verloop[^1].Telling.OpWerkvloer.ShouldBe(2);
    }

    [Fact]
    public void De_delen_zijn_samen_het_geheel_en_niets_wordt_vaker_overgeslagen_dan_het_omhoog_ging() => Willekeurigeketen.Keten.Sample(keten =>
    {
        var cijfers = Op(keten, keten.Nu.DatumIn(Proefketen.Amsterdam));
        Samen(cijfers.Overdrachten.Select(o => o.Jaar)).ShouldBe(cijfers.Jaar);
        for (var i = 0; i < Knelpuntcijfers.Kwartalen; i++) Samen(cijfers.Overdrachten.Select(o => o.Verloop[i].Telling)).ShouldBe(cijfers.Verloop[i].Telling);
        cijfers.Overdrachten.Sum(o => o.Open).ShouldBe(cijfers.Open);
        foreach (var plek in cijfers.Overdrachten.Where(o => o.Overdracht is not null))
            (Op(keten, keten.Nu.DatumIn(Proefketen.Amsterdam), new(null, plek.Overdracht, null)) is var daar && daar.Jaar == plek.Jaar && daar.Open == plek.Open).ShouldBeTrue("what is chosen is what stands beside it");
        Samen(cijfers.Verloop.Select(k => k.Telling)).ShouldBe(cijfers.Jaar, "all of it is of these weeks");
        (cijfers.Jaar.OpWerkvloer <= cijfers.Jaar.Opgelost && cijfers.Jaar.Overgeslagen <= cijfers.Jaar.Omhoog && cijfers.Jaar.Gemeld == keten.Stand.Knelpunten.Rij().Count).ShouldBeTrue();
    });

    static Knelpunttelling Samen(IEnumerable<Knelpunttelling> tellingen) => tellingen.Aggregate(new Knelpunttelling(0, 0, 0, 0, 0, 0), (a, b) =>
        new(a.Gemeld + b.Gemeld, a.Opgelost + b.Opgelost, a.OpWerkvloer + b.OpWerkvloer, a.Omhoog + b.Omhoog, a.Overgeslagen + b.Overgeslagen, a.Heropend + b.Heropend));

    static Knelpuntcijfers Op(Proefketen keten, Datum dag, Knelpuntplek plek = default) => Knelpuntcijfers.Van(keten.Stand.Knelpunten.Rij(), plek, dag, Proefketen.Amsterdam);

    Knelpuntcijfers Op(Datum dag) => Op(_keten, dag);

    Knelpuntcijfers Cijfers() => Op(_keten.Nu.DatumIn(Proefketen.Amsterdam));

    KnelpuntId Gemeld(OverdrachtId? overdracht = null)
    {
        var id = _keten.Nieuw<KnelpuntId>();
        _keten.Moet(new KnelpuntMelden(id, _keten.Belastingdienst, _keten.Uwv, _keten.Tekst("Er gaat iets mis"), null, overdracht));
        return id;
    }

    void Escaleer(KnelpuntId id) => _keten.Moet(new KnelpuntEscaleren(id, Niveau.Ketenregisseurs, _keten.Tekst("Samen komen wij er niet uit")));

    void LosOp(KnelpuntId id) => _keten.Moet(new KnelpuntOplossen(id, _keten.Tekst("Zo")));

    void Later(int dagen) => _keten.Nu = new(_keten.Nu.Moment.AddDays(dagen));
}
