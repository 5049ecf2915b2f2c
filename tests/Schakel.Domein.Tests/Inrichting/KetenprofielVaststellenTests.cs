using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Tests.Besluiten;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Inrichting;

[Trait("Feature", "I01")]
public sealed class KetenprofielVaststellenTests
{
    readonly Besluitketen _huis = new(afgerond: false);

    Proefketen Keten => _huis.Keten;

    [Fact]
    public void Een_keten_zegt_wat_haar_bindt_hoe_zij_ontstond_en_hoe_zij_is()
    {
        var profiel = Profiel(new Profielantwoord(Kenmerk.Complexiteit, Kenmerkantwoord.Complex), new Profielantwoord(Kenmerk.AantalPartners, Kenmerkantwoord.TweeOfDrie));
        var voor = Keten.Stand.Keten!;
        Keten.AlsOprichter().Doe(profiel).ShouldBeNull();

        var keten = Keten.Stand.Keten!;
        (keten.Naam, keten.Doel, keten.Ketenprobleem, keten.InOprichting).ShouldBe((voor.Naam, profiel.Doel, profiel.Ketenprobleem, true));
        (keten.Profiel!.Volgnummer, keten.Profiel.Oorsprong, keten.Profiel.Bron).ShouldBe((1, Oorsprong.Wettelijk, profiel.Bron));
        keten.Profiel.Antwoorden.Select(a => a.Kenmerk).ShouldBe([Kenmerk.AantalPartners, Kenmerk.Complexiteit], "in one order, so that the same answers are the same bytes");
        keten.Profiel.Antwoord(Kenmerk.Vertrouwen).ShouldBeNull();
    }

    [Fact]
    public void Alleen_doel_en_ketenprobleem_zijn_nodig()
    {
        Keten.AlsOprichter().Doe(new KetenprofielVaststellen(Keten.Tekst("Doel"), Keten.Tekst("Probleem"), null, null, [])).ShouldBeNull();

        Keten.Stand.Keten!.Profiel!.Oorsprong.ShouldBeNull();
        Keten.Stand.Keten.Huisstijl.ShouldBeNull();
    }

    [Fact]
    public void Een_antwoord_hoort_bij_zijn_kenmerk_en_elk_kenmerk_heeft_er_ten_hoogste_een()
    {
        Keten.AlsOprichter();
        Keten.Doe(Profiel(new Profielantwoord(Kenmerk.Vertrouwen, Kenmerkantwoord.Complex))).ShouldBe(KetenprofielVaststellen.AntwoordPastNiet);
        Keten.Doe(Profiel(new Profielantwoord((Kenmerk)99, Kenmerkantwoord.Complex))).ShouldBe(KetenprofielVaststellen.AntwoordPastNiet);
        Keten.Doe(Profiel(new Profielantwoord(Kenmerk.Complexiteit, Kenmerkantwoord.Complex), new Profielantwoord(Kenmerk.Complexiteit, Kenmerkantwoord.Eenvoudig))).ShouldBe(KetenprofielVaststellen.KenmerkDubbel);
        Keten.Doe(Profiel() with { Oorsprong = (Oorsprong)9 }).ShouldBe(KetenprofielVaststellen.OorsprongOngeldig);
    }

    [Fact]
    public void Elk_antwoord_hoort_bij_precies_een_kenmerk() =>
        Enum.GetValues<Kenmerk>().SelectMany(k => Kenmerken.Antwoorden(k)).ShouldBe(Enum.GetValues<Kenmerkantwoord>());

    [Fact]
    public void Wat_vervangen_is_kan_nog_gewist_worden()
    {
        var doel = Keten.Stand.Keten!.Doel;
        Keten.AlsOprichter().Moet(Profiel());
        var bron = Keten.Stand.Keten!.Profiel!.Bron!.Value;
        Keten.Moet(Profiel());

        Keten.Als(Keten.Sleuteldrager).Doe(new TekstWissen(doel.Id)).ShouldBeNull();
        Keten.Doe(new TekstWissen(bron.Id)).ShouldBeNull();
        Keten.Stand.Keten!.Profiel!.Volgnummer.ShouldBe(2);
    }

    [Fact]
    public void Een_keten_stelt_haar_profiel_niet_eindeloos_opnieuw_vast()
    {
        Keten.AlsOprichter();
        for (var i = 0; i < KetenprofielVaststellen.MaximumKeren; i++) Keten.Moet(Profiel());

        Keten.Doe(Profiel()).ShouldBe(KetenprofielVaststellen.TeVaak);
    }

    [Fact]
    [Trait("Feature", "B05")]
    public void Na_de_oprichting_verandert_het_per_besluit_en_een_voorstel_op_een_ander_profiel_veroudert()
    {
        Keten.Als(Keten.Sleuteldrager).Moet(new OprichtingAfronden());
        Keten.AlsOprichter().Doe(Profiel()).ShouldBe(Grondslagregels.BesluitVereist);
        var (een, ander) = (_huis.Ingediend(Profiel(new Profielantwoord(Kenmerk.Toestand, Kenmerkantwoord.Crisis))), _huis.Ingediend(Profiel()));
        var verschil = Verschil.Van(Keten.Stand.Deel(Publiek.Keten), _huis.Zie(een));
        verschil.Profiel!.Nu.Profiel.ShouldBeNull();
        verschil.Profiel.Dan.Profiel!.Antwoord(Kenmerk.Toestand).ShouldBe(Kenmerkantwoord.Crisis);
        verschil.Huisstijl.ShouldBeNull();

        _huis.Allen(een);
        _huis.Allen(ander);

        Keten.Stand.Keten!.Profiel!.Antwoord(Kenmerk.Toestand).ShouldBe(Kenmerkantwoord.Crisis);
        (_huis.Zie(ander).Status, _huis.Zie(ander).Ronde).ShouldBe((Voorstelstatus.Open, 2));
    }

    [Theory]
    [InlineData(Rol.Teammanager)]
    [InlineData(Rol.Ketenmedewerker)]
    public void Wie_er_de_rol_niet_voor_heeft_stelt_niets_vast(Rol rol)
    {
        Keten.Als(Keten.Aangetreden(Keten.Belastingdienst, rol), Grondslag.Oprichting);
        Keten.Doe(Profiel()).ShouldBe(Mag.NietBevoegd(Bevoegdheid.KetenprofielVaststellen));
        Keten.Doe(new HuisstijlVaststellen(null, null, false)).ShouldBe(Mag.NietBevoegd(Bevoegdheid.HuisstijlVaststellen));
    }

    KetenprofielVaststellen Profiel(params Profielantwoord[] antwoorden) =>
        new(Keten.Tekst("Eén keer aangeven"), Keten.Tekst("Gegevens raken zoek"), Oorsprong.Wettelijk, Keten.Tekst("Wfsv"), [.. antwoorden]);
}
