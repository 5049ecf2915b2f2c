using Schakel.Domein.Besluiten;
using Schakel.Domein.Bijdragen;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Tests.Besluiten;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Bijdragen;

/// <summary>All decide to ask a partner for something; that promises nothing until its own line says so.</summary>
[Trait("Feature", "J02")]
public sealed class BijdrageVragenTests
{
    readonly Bijdrageketen _bijdragen = new();

    Besluitketen Huis => _bijdragen.Huis;

    Proefketen Keten => _bijdragen.Keten;

    [Fact]
    [Trait("Feature", "B05")]
    public void Wat_een_besluit_vraagt_wacht_op_de_eigen_lijn_ook_als_de_partner_instemde()
    {
        var vragen = _bijdragen.Vragen();
        var voorstel = Huis.Ingediend(vragen);
        var dan = Verschil.Van(Keten.Stand.Deel(Publiek.Keten), Huis.Zie(voorstel)).NieuweBijdragen.ShouldHaveSingleItem();
        (dan.Id, dan.Partij, dan.Status, dan.Telt).ShouldBe((vragen.Bijdrage, Keten.Uwv, Bijdragestatus.TeBevestigen, false));
        Keten.Stand.Bijdragen.ShouldBeEmpty();

        Huis.Allen(voorstel);

        var bijdrage = _bijdragen.Zie(vragen.Bijdrage);
        (bijdrage.Partij, bijdrage.Wat, bijdrage.Mensdagen, bijdrage.Bedrag, bijdrage.Uiterlijk, bijdrage.Gevraagd).ShouldBe((Keten.Uwv, vragen.Wat, 40, Bedrag.VanEuro(12_500m), Bijdrageketen.Uiterlijk, Keten.Nu));
        (bijdrage.Status, bijdrage.Telt, bijdrage.Antwoord).ShouldBe((Bijdragestatus.TeBevestigen, false, null));
        Huis.Zie(voorstel).Van(Keten.Uwv)!.Oordeel.ShouldBe(Oordeel.Instemmen, "UWV's board member said yes to the decision, and that is not its line");
    }

    [Fact]
    public void Na_de_oprichting_vraagt_niemand_dit_alleen_en_erin_doet_wie_begon_dat()
    {
        Keten.Als(Keten.Regisseur).Doe(_bijdragen.Vragen()).ShouldBe(Grondslagregels.BesluitVereist);
        Keten.AlsOprichter().Doe(_bijdragen.Vragen()).ShouldBe(Grondslagregels.BesluitVereist);

        var begin = new Bijdrageketen(afgerond: false);
        var vragen = begin.Vragen();
        begin.Keten.AlsOprichter().Moet(vragen);
        begin.Zie(vragen.Bijdrage).Telt.ShouldBeFalse("it still waits for the line of UWV");
        begin.Keten.Als(begin.Huis.Uwv).Doe(begin.Vragen()).ShouldBe(Grondslagregels.BesluitVereist);
    }

    [Fact]
    public void Van_wie_gevraagd_wordt_doet_mee_en_blijft()
    {
        Keten.Als(Keten.Regisseur).Doe(Huis.Voorstel(_bijdragen.Vragen() with { Partij = Keten.Nieuw<PartijId>() }))!.Code.ShouldBe(Uitvoering.VoorwerpOntbreekt.Code);
        Keten.Als(Huis.Bestuurders[1]).Moet(new PartnerUittreden(Keten.Uwv, _bijdragen.Vandaag.AddDays(30), Keten.Tekst("Andere taak"), null));

        Keten.Als(Keten.Regisseur).Doe(Huis.Voorstel(_bijdragen.Vragen()))!.Code.ShouldBe(PartnerUittreden.TreedtUit.Code);
        Keten.Doe(Huis.Voorstel(_bijdragen.Vragen() with { Partij = Keten.Cbs })).ShouldBeNull();
    }

    [Fact]
    public void Een_kenmerk_is_van_een_bijdrage()
    {
        var id = _bijdragen.Gevraagd();

        Beslis(_bijdragen.Vragen() with { Bijdrage = id, Partij = Keten.Cbs }).ShouldBe(Afwijzing.IdInGebruik);
    }

    [Fact]
    public void Dagen_en_geld_liggen_boven_niets_en_onder_een_grens_en_mogen_er_niet_zijn()
    {
        var vragen = _bijdragen.Vragen();
        foreach (var dagen in new[] { -1, 0, BijdrageVragen.MaximumMensdagen + 1 }) Beslis(vragen with { Mensdagen = dagen }).ShouldBe(BijdrageVragen.MensdagenOngeldig, $"{dagen}");
        foreach (var dagen in new int?[] { 1, BijdrageVragen.MaximumMensdagen, null }) Beslis(vragen with { Mensdagen = dagen }).ShouldBeOfType<Gebeurd>();
        foreach (var centen in new[] { 0, (BijdrageVragen.MaximumEuro * 100L) + 1 }) Beslis(vragen with { Bedrag = Bedrag.VanCenten(centen) }).ShouldBe(BijdrageVragen.BedragOngeldig, $"{centen}");
        foreach (var centen in new[] { 1, BijdrageVragen.MaximumEuro * 100L }) Beslis(vragen with { Bedrag = Bedrag.VanCenten(centen) }).ShouldBeOfType<Gebeurd>();
        Beslis(vragen with { Mensdagen = null, Bedrag = null }).ShouldBeOfType<Gebeurd>("a seat, or a room to meet in");
    }

    [Fact]
    public void Uiterlijk_is_een_dag_die_bestaat_en_ligt_bij_het_opschrijven_niet_in_het_verleden()
    {
        var vragen = _bijdragen.Vragen();
        foreach (var dag in new[] { Periode.Vroegst.AddDays(-1), Periode.Laatst.AddDays(1) }) Beslis(vragen with { Uiterlijk = dag }).ShouldBe(BijdrageVragen.UiterlijkOngeldig, $"{dag}");
        foreach (var dag in new[] { Periode.Vroegst, Periode.Laatst }) Beslis(vragen with { Uiterlijk = dag }).ShouldBeOfType<Gebeurd>("the rule reads no time: a decision can come later");

        (vragen with { Uiterlijk = _bijdragen.Vandaag.AddDays(-1) }).WeigerOp(_bijdragen.Vandaag).ShouldBe(BijdrageVragen.AlVoorbij);
        (vragen with { Uiterlijk = _bijdragen.Vandaag }).WeigerOp(_bijdragen.Vandaag).ShouldBeNull();
    }

    [Fact]
    public void Een_keten_vraagt_ten_hoogste_tweeduizend_bijdragen()
    {
        var bijna = Keten.Stand.Alsof(Enumerable.Range(1, BijdrageVragen.MaximumBijdragen - 1).Select(_ => new Uiting(Publiek.Keten, new BijdrageGevraagd(Keten.Nieuw<BijdrageId>(), Keten.Uwv, default, null, null, Bijdrageketen.Uiterlijk))));
        var laatste = _bijdragen.Vragen().Beslis(bijna).ShouldBeOfType<Gebeurd>();

        _bijdragen.Vragen().Beslis(bijna.Alsof(laatste.Uitingen)).ShouldBe(BijdrageVragen.TeVeelBijdragen);
    }

    [Fact]
    public void Wat_gevraagd_wordt_raakt_niets_van_wat_men_tekende_en_een_keten_zonder_houdt_zijn_digest()
    {
        var (structuur, json) = (Structuur.Van(Keten.Stand.Deel(Publiek.Keten)), System.Text.Json.JsonSerializer.Serialize(Keten.Stand.Deel(Publiek.Keten), DomeinJson.Default.Deelstand));
        json.ShouldNotContain("ijdragen", Case.Sensitive, "not there as long as nothing was asked");

        _bijdragen.Bevestig(_bijdragen.Gevraagd());

        Structuur.Van(Keten.Stand.Deel(Publiek.Keten)).ShouldBe(structuur, "it binds nobody by itself, and what the line says of it happens in the work");
    }

    [Fact]
    public void Wat_ervan_gezegd_is_kan_gewist_worden_door_wie_het_zei_of_waar_het_van_is()
    {
        var id = _bijdragen.Gevraagd();
        _bijdragen.Weiger(id).ShouldBeNull();
        var (wat, reden) = (_bijdragen.Zie(id).Wat.Id, _bijdragen.Zie(id).Antwoord!.Reden!.Value.Id);

        Keten.Als(_bijdragen.Cbs).Doe(new TekstWissen(reden)).ShouldNotBeNull();
        Keten.Als(_bijdragen.Uwv).Doe(new TekstWissen(reden)).ShouldBeNull("who typed it");
        Keten.Als(Huis.Ketenmanager).Doe(new TekstWissen(wat)).ShouldBeNull("what was asked is the chain's own");
    }

    Uitkomst Beslis(BijdrageVragen vragen) => vragen.Beslis(Keten.Stand);
}
