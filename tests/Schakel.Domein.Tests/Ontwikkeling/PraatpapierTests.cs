using CsCheck;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Ontwikkeling;
using Schakel.Domein.Tests.Besluiten;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Ontwikkeling;

/// <summary>What a chain says of itself gives advice per building block, by rules that it can change.</summary>
[Trait("Feature", "I11")]
public sealed class PraatpapierTests
{
    readonly Besluitketen _huis = new(afgerond: false);

    Proefketen Keten => _huis.Keten;

    [Fact]
    public void Zonder_profiel_staat_er_alleen_wat_voor_elke_keten_geldt_en_wat_nog_niet_is_gezegd()
    {
        var papier = Papier();

        papier.Bouwstenen.Select(b => b.Bouwsteen).ShouldBe(Enum.GetValues<Bouwsteen>());
        papier.Bouwstenen.SelectMany(b => b.Adviezen).Select(a => a.Regel.Nummer).ShouldBe([1, 20, 21]);
        papier.Bouwstenen.SelectMany(b => b.Adviezen).ShouldAllBe(a => a.IsAltijd);
        papier.Onbekend.ShouldBe(Enum.GetValues<Kenmerk>());
        papier.OorsprongOnbekend.ShouldBeTrue();
    }

    [Fact]
    public void Elk_antwoord_geeft_zijn_advies_met_de_reden_en_wat_zwaarder_weegt_staat_voorop()
    {
        Profiel(Oorsprong.Wettelijk, (Kenmerk.Toestand, Kenmerkantwoord.Crisis), (Kenmerk.Complexiteit, Kenmerkantwoord.Eenvoudig), (Kenmerk.Vertrouwen, Kenmerkantwoord.WeinigVertrouwen));

        Bij(Bouwsteen.Ketenmanager).Select(a => (a.Regel.Nummer, a.Regel.Strekking)).ShouldBe([(4, Strekking.Nodig), (2, Strekking.Licht)], "both ways: weighing is the talk");
        Bij(Bouwsteen.Ketenmanager)[0].Omdat.ShouldBe([Kenmerkantwoord.Crisis]);
        Bij(Bouwsteen.SoftSkills).Select(a => (a.Regel.Nummer, a.DoorOorsprong)).ShouldBe([(8, Oorsprong.Wettelijk), (18, null)]);
        Bij(Bouwsteen.Ketenbureau).ShouldBeEmpty();
        Papier().Onbekend.ShouldNotContain(Kenmerk.Toestand);
        Papier().OorsprongOnbekend.ShouldBeFalse();
    }

    [Fact]
    public void De_keten_vervangt_schrapt_en_voegt_toe_en_zet_weer_terug()
    {
        Keten.Als(Keten.Regisseur).Moet(Regel(null));
        Keten.Moet(Regel(1) with { Strekking = Strekking.Licht });
        Keten.Moet(new AdviesregelSchrappen(20));

        Papier().Bouwstenen.SelectMany(b => b.Adviezen).Select(a => (a.Regel.Nummer, !a.Regel.IsVanSchakel)).ShouldBe([(21, false), (101, true), (1, true)], ignoreOrder: true);
        Keten.Doe(new AdviesregelSchrappen(20)).ShouldBe(AdviesregelSchrappen.AlGeschrapt);
        Keten.Moet(Regel(20));
        Bij(Bouwsteen.Leercirkel).Select(a => a.Regel.Nummer).ShouldBe([1, 20, 101], ignoreOrder: true);
        Keten.Moet(new AdviesregelSchrappen(101));
        Keten.Moet(Regel(null));
        Keten.Stand.Adviesregels.Select(r => (r.Nummer, r.Versie, r.IsGeschrapt)).ShouldBe([(1, 1, false), (20, 1, false), (101, 1, true), (102, 1, false)], "a number is not given again");
    }

    [Fact]
    public void Een_regel_gaat_over_een_bouwsteen_en_geldt_op_gronden_die_er_zijn()
    {
        Keten.Als(Keten.Regisseur).Doe(Regel(24)).ShouldBe(AdviesregelSchrijven.OnbekendeRegel);
        Keten.Doe(new AdviesregelSchrappen(24)).ShouldBe(AdviesregelSchrijven.OnbekendeRegel);
        Keten.Doe(Regel(null) with { Bouwsteen = (Bouwsteen)99 }).ShouldBe(AdviesregelSchrijven.BouwsteenOnbekend);
        Keten.Doe(Regel(null) with { Strekking = (Strekking)9 }).ShouldBe(AdviesregelSchrijven.StrekkingOnbekend);
        Keten.Doe(Regel(null) with { Grond = Adviesgrond.Bij((Kenmerkantwoord)99) }).ShouldBe(AdviesregelSchrijven.GrondOnbekend);
        Keten.Doe(Regel(null) with { Grond = Adviesgrond.Bij(Kenmerkantwoord.Crisis, Kenmerkantwoord.Crisis) }).ShouldBe(AdviesregelSchrijven.GrondOnbekend);
        Keten.Doe(Regel(null) with { Grond = new(default, []) }).ShouldBe(AdviesregelSchrijven.GrondOnbekend);
        Keten.Doe(Regel(null) with { Grond = Adviesgrond.Bij((Oorsprong)7) }).ShouldBe(AdviesregelSchrijven.GrondOnbekend);
        Keten.Als(Keten.Aangetreden(Keten.Uwv, Rol.Ketenmedewerker)).Doe(Regel(null))!.Code.ShouldBe("niet-bevoegd");
    }

    [Fact]
    public void Wat_een_partner_schrijft_neemt_de_ruimte_van_een_ander_niet_en_schrappen_kan_altijd()
    {
        var ander = Keten.Aangetreden(Keten.Cbs, Rol.Ketenregisseur);
        Keten.Als(Keten.Regisseur);
        for (var i = 0; i < Adviesregels.MaximumPerPartner; i++) Keten.Moet(Regel(null));
        Keten.Doe(Regel(null)).ShouldBe(AdviesregelSchrijven.TeVeel);
        Keten.Als(ander).Doe(Regel(null)).ShouldBeNull();

        for (var i = 1; i < AdviesregelSchrijven.MaximumVersies; i++) Keten.Moet(Regel(101));
        Keten.Doe(Regel(101)).ShouldBe(AdviesregelSchrijven.TeVaak);
        Keten.Doe(new AdviesregelSchrappen(101)).ShouldBeNull();
    }

    [Fact]
    [Trait("Feature", "H05")]
    public void Vervangen_woorden_blijven_te_wissen()
    {
        var eerst = Regel(null);
        Keten.Als(Keten.Regisseur).Moet(eerst);
        Keten.Moet(Regel(101));

        Keten.Als(_huis.Uwv).Doe(new TekstWissen(eerst.Reden.Id)).ShouldBe(TekstWissen.NietUwWoorden);
        Keten.Als(Keten.Regisseur).Doe(new TekstWissen(eerst.Reden.Id)).ShouldBeNull("who wrote it");
        Keten.Als(Keten.Sleuteldrager).Doe(new TekstWissen(eerst.Bron.Id)).ShouldBeNull("the key holder of the partner that wrote it");
    }

    [Fact]
    public void Elk_advies_rust_op_een_regel_die_er_is_en_op_wat_de_keten_zei() =>
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, 9].List[0, 10], Gen.Int[0, 1000]).Sample((oorsprong, kenmerken, zaad) =>
        {
            var kans = new Random(zaad);
            var antwoorden = kenmerken.Distinct().Select(k => (Kenmerk)k).Select(k => new Profielantwoord(k, Een(kans, [.. Kenmerken.Antwoorden(k)])));
            var profiel = new Ketenprofiel(1, oorsprong < 3 ? (Oorsprong)oorsprong : null, null, [.. antwoorden], []);
            var papier = Praatpapier.Van(profiel, Register<int, Adviesregel>.Leeg);

            foreach (var advies in papier.Bouwstenen.SelectMany(b => b.Adviezen))
            {
                var grond = advies.Regel.Grond;
                Adviesregels.Standaard.ShouldContain(advies.Regel);
                advies.Omdat.ShouldAllBe(a => grond.Antwoorden.Contains(a) && profiel.Antwoord(Kenmerken.Van(a)) == a);
                (advies.IsAltijd == grond.IsAltijd).ShouldBeTrue();
            }
            papier.Bouwstenen.ShouldAllBe(b => b.Adviezen.Select(a => a.Regel.Strekking).SequenceEqual(b.Adviezen.Select(a => a.Regel.Strekking).Order()));
            (papier.Onbekend.Length + profiel.Antwoorden.Length).ShouldBe(Enum.GetValues<Kenmerk>().Length);
        }, iter: 300);

    static T Een<T>(Random kans, T[] uit) => uit[kans.Next(uit.Length)];

    Praatpapier Papier() => Praatpapier.Van(Keten.Stand.Keten!.Profiel, Keten.Stand.Adviesregels);

    IReadOnlyList<Advies> Bij(Bouwsteen bouwsteen) => Papier().Bouwstenen.Single(b => b.Bouwsteen == bouwsteen).Adviezen;

    AdviesregelSchrijven Regel(int? nummer) => new(nummer, Bouwsteen.Leercirkel, Strekking.Overwegen, Adviesgrond.Altijd, Keten.Tekst("Wij leren van elkaar"), Keten.Tekst("Onze ervaring"));

    void Profiel(Oorsprong? oorsprong, params (Kenmerk, Kenmerkantwoord)[] antwoorden) =>
        Keten.AlsOprichter().Moet(new KetenprofielVaststellen(Keten.Tekst("Doel"), Keten.Tekst("Probleem"), oorsprong, null, [.. antwoorden.Select(a => new Profielantwoord(a.Item1, a.Item2))]));
}
