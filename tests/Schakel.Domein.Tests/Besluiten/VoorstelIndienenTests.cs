using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Besluiten;

[Trait("Feature", "B05")]
public sealed class VoorstelIndienenTests
{
    readonly Besluitketen _huis = new();

    Proefketen Keten => _huis.Keten;

    [Fact]
    public void Een_voorstel_verandert_niets_en_laat_zien_wat_het_zou_veranderen()
    {
        var voorstel = _huis.Zie(_huis.Ingediend(_huis.Verhoogd()));

        _huis.ZieNorm().Waarden.Length.ShouldBe(1);
        voorstel.Status.ShouldBe(Voorstelstatus.Open);
        voorstel.Indiener.ShouldBe(Keten.Regisseur.Id);
        voorstel.Tafel.ShouldBeNull("where nothing has to lie on it, no bytes say so");
        Keten.Moet(_huis.Voorstel(_huis.Verhoogd(97m)) with { Opties = [] });
        Keten.Stand.Voorstellen.ShouldAllBe(v => v.Tafel == null);
        var regel = Verschil.Van(Keten.Stand.Deel(Publiek.Keten), voorstel).Normen.ShouldHaveSingleItem();
        (regel.Norm.Id, regel.Nu!.Waarde, regel.Dan.Waarde, regel.Vanaf).ShouldBe((_huis.Norm, 95m, 98m, new Datum(2027, 1, 1)));
    }

    [Fact]
    public void Ook_een_waarde_die_blijft_maar_vanaf_een_nieuwe_dag_is_een_verschil()
    {
        var voorstel = _huis.Zie(_huis.Ingediend(_huis.Verhoogd(95m)));

        var regel = Verschil.Van(Keten.Stand.Deel(Publiek.Keten), voorstel).Normen.ShouldHaveSingleItem();
        (regel.Nu!.Waarde, regel.Dan.Waarde, regel.Vanaf).ShouldBe((95m, 95m, new Datum(2027, 1, 1)));
    }

    [Fact]
    public void Wie_bij_de_keten_hoort_ziet_het_voorstel_en_een_buitenstaander_niet()
    {
        var voorstel = _huis.Zie(_huis.Ingediend(_huis.Verhoogd()));

        var binnen = new Inzage(Keten.Stand, Leesrecht.Van(Keten.Cbs, metBestuur: false), Keten.Nu);
        var buiten = new Inzage(Keten.Stand, Leesrecht.Openbaar, Keten.Nu);

        binnen.Voorstellen.ShouldHaveSingleItem().ShouldBe(voorstel);
        binnen.WatVerandert(voorstel).Normen.ShouldHaveSingleItem().Nu!.Waarde.ShouldBe(95m);
        (buiten.Voorstellen.Count, buiten.Normen.Count, buiten.Overdrachten.Count, buiten.Besluiten.Count).ShouldBe((0, 0, 0, 0));
    }

    [Fact]
    public void Latere_wijzigingen_bouwen_voort_op_eerdere_in_hetzelfde_voorstel()
    {
        var (overdracht, norm) = (Keten.Nieuw<OverdrachtId>(), Keten.Nieuw<NormId>());

        var voorstel = _huis.Ingediend(
            new OverdrachtVaststellen(overdracht, Keten.Uwv, Keten.Cbs, Keten.Tekst("Weekbestand")),
            _huis.Norm95() with { Norm = norm, Nummer = 5, Overdracht = overdracht },
            _huis.Norm95() with { Norm = norm, Nummer = 5, Overdracht = overdracht, Vanaf = new(2027, 1, 1), Waarde = 90m });

        var verschil = Verschil.Van(Keten.Stand.Deel(Publiek.Keten), _huis.Zie(voorstel));
        verschil.NieuweOverdrachten.ShouldHaveSingleItem().Id.ShouldBe(overdracht);
        verschil.Normen.Select(n => (n.Nu, n.Dan.Waarde)).ShouldBe([(null, 95m), (null, 90m)]);
    }

    [Fact]
    public void Een_geweigerde_wijziging_weigert_het_voorstel_en_zegt_welke()
    {
        Keten.Als(Keten.Regisseur).Doe(_huis.Voorstel(_huis.Verhoogd(), _huis.Verhoogd()))
            .ShouldBe(NormVaststellen.NietLater.Bij("Opdrachten[1].Vanaf"));
        Keten.Doe(_huis.Voorstel(new OverdrachtVaststellen(Keten.Nieuw<OverdrachtId>(), Keten.Nieuw<PartijId>(), Keten.Uwv, Keten.Tekst("Niets"))))
            .ShouldBe(Uitvoering.VoorwerpOntbreekt.Bij("Opdrachten[0]"));
        Keten.Stand.Voorstellen.Count.ShouldBe(0);
    }

    [Fact]
    public void Een_voorstel_bevat_een_tot_tweehonderd_wijzigingen()
    {
        Keten.Als(Keten.Regisseur).Doe(_huis.Voorstel()).ShouldBe(VoorstelIndienen.ZonderWijziging);
        Keten.Doe(_huis.Voorstel() with { Opdrachten = default }).ShouldBe(VoorstelIndienen.ZonderWijziging);
        Keten.Doe(_huis.Voorstel([.. Veel(201)])).ShouldBe(VoorstelIndienen.TeVeelWijzigingen);
        Keten.Doe(_huis.Voorstel([.. Veel(200)])).ShouldBeNull();

        IEnumerable<IBestuurdeOpdracht> Veel(int aantal) =>
            Enumerable.Range(1, aantal).Select(i => _huis.Norm95() with { Norm = Keten.Nieuw<NormId>(), Nummer = 100 + i });
    }

    [Fact]
    public void Een_voorstel_draagt_een_dag_om_erop_terug_te_komen()
    {
        Keten.Als(Keten.Regisseur).Doe(_huis.Voorstel(_huis.Verhoogd()) with { HerzienOp = new(2026, 3, 2) }).ShouldBe(VoorstelIndienen.HerzieningNietLater);
        Keten.Doe(_huis.Voorstel(_huis.Verhoogd()) with { HerzienOp = new(2200, 1, 1) }).ShouldBe(VoorstelIndienen.HerzieningNietLater);
        Keten.Doe(_huis.Voorstel(_huis.Verhoogd()) with { HerzienOp = new(2026, 3, 3) }).ShouldBeNull();
    }

    [Fact]
    public void Een_id_in_gebruik_wordt_geweigerd()
    {
        var voorstel = _huis.Voorstel(_huis.Verhoogd());
        Keten.Als(Keten.Regisseur).Moet(voorstel);

        Keten.Doe(voorstel with { Besluit = Keten.Nieuw<BesluitId>() }).ShouldBe(Afwijzing.IdInGebruik);
        Keten.Doe(voorstel with { Voorstel = Keten.Nieuw<VoorstelId>() }).ShouldBe(Afwijzing.IdInGebruik);
    }

    [Fact]
    public void Een_voorstel_komt_alleen_voort_uit_een_knelpunt_dat_de_indiener_mag_zien()
    {
        var knelpunt = Keten.Nieuw<KnelpuntId>();
        Keten.Als(_huis.Uwv).Moet(new KnelpuntMelden(knelpunt, Keten.Belastingdienst, Keten.Uwv, Keten.Tekst("Te laat"), null));
        var voorstel = _huis.Voorstel(_huis.Verhoogd()) with { Knelpunt = knelpunt };

        Keten.Als(_huis.Bestuurders[2]).Doe(voorstel).ShouldBe(VoorstelIndienen.KnelpuntOnbekend);
        Keten.Doe(voorstel with { Knelpunt = Keten.Nieuw<KnelpuntId>() }).ShouldBe(VoorstelIndienen.KnelpuntOnbekend);
        Keten.Als(_huis.Bestuurders[1]).Doe(voorstel).ShouldBeNull();
    }

    [Theory]
    [InlineData(Rol.Bestuurder, true)]
    [InlineData(Rol.Lijnmanager, true)]
    [InlineData(Rol.Ketenregisseur, true)]
    [InlineData(Rol.Teammanager, false)]
    [InlineData(Rol.Ketenmedewerker, false)]
    [InlineData(Rol.Sleuteldrager, false)]
    public void Wie_een_voorstel_indient_heeft_er_de_rol_voor(Rol rol, bool mag)
    {
        var wie = Keten.Aangetreden(Keten.Cbs, rol);

        Keten.Als(wie).Doe(_huis.Voorstel(_huis.Verhoogd())).ShouldBe(mag ? null : Mag.NietBevoegd(Bevoegdheid.VoorstelIndienen));
    }

    [Fact]
    public void De_woorden_in_een_wijziging_staan_als_tekst_in_het_feit()
    {
        var wat = Keten.Tekst("Weekbestand");
        _huis.Ingediend(new OverdrachtVaststellen(Keten.Nieuw<OverdrachtId>(), Keten.Uwv, Keten.Cbs, wat));

        var gevonden = new List<Tekst>();
        TekstVinder.In(Keten.Boekingen[^1].Boeking.Delen.Single().Feiten.Single().Inhoud, gevonden.Add);
        gevonden.Count(t => t == wat).ShouldBe(2);
        Proefexport.Controleer(Proefexport.Van(Keten, Keten.Cbs)).Bevindingen.ShouldBeEmpty();
    }

    [Fact]
    public void Alleen_de_indiener_trekt_een_voorstel_in_en_maar_een_keer()
    {
        var voorstel = _huis.Ingediend(_huis.Verhoogd());

        Keten.Als(_huis.Bestuurders[0]).Doe(new VoorstelIntrekken(voorstel)).ShouldBe(VoorstelIntrekken.NietDeIndiener);
        Keten.Als(Keten.Regisseur).Doe(new VoorstelIntrekken(Keten.Nieuw<VoorstelId>())).ShouldBe(Afwijzing.NietGevonden);
        Keten.Doe(new VoorstelIntrekken(voorstel)).ShouldBeNull();
        Keten.Doe(new VoorstelIntrekken(voorstel)).ShouldBe(VoorstelRegels.Gesloten);
        _huis.Zie(voorstel).Status.ShouldBe(Voorstelstatus.Ingetrokken);
        _huis.Spreek(_huis.Bestuurders[0], voorstel).ShouldBe(VoorstelRegels.Gesloten);
    }
}
