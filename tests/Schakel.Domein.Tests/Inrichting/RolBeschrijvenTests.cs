using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Tests.Besluiten;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Inrichting;

/// <summary>The chain says itself what a role is for: in the founding the partner that began, after it by decision.</summary>
[Trait("Feature", "I04")]
public sealed class RolBeschrijvenTests
{
    readonly Besluitketen _huis = new(afgerond: false);

    Proefketen Keten => _huis.Keten;

    [Fact]
    public void Een_rol_heeft_een_doel_verantwoordelijkheden_en_competenties()
    {
        var beschrijven = Nieuw();

        Keten.AlsOprichter().Doe(beschrijven).ShouldBeNull();

        var geldend = Geldend();
        geldend.Nummer.ShouldBe(1);
        geldend.Doel.ShouldBe(beschrijven.Doel);
        geldend.Verantwoordelijkheden.ShouldBe(beschrijven.Verantwoordelijkheden);
        geldend.Competenties.ShouldBe(beschrijven.Competenties);
        Keten.Stand.Rolbeschrijvingen.Vind(Rol.Lijnmanager).ShouldBeNull("other roles stay as Schakel describes them");
    }

    [Fact]
    public void Wat_niet_kan_wordt_gezegd()
    {
        Keten.AlsOprichter();
        var dertien = Enumerable.Range(0, RolBeschrijven.MaximumRegels + 1).Select(i => Keten.Tekst($"Regel {i}")).ToList();

        Keten.Doe(Nieuw() with { Rol = (Rol)99 }).ShouldBe(RolBeschrijven.RolOnbekend);
        Keten.Doe(Nieuw() with { Verantwoordelijkheden = [.. dertien] }).ShouldBe(RolBeschrijven.TeVeelVerantwoordelijkheden);
        Keten.Doe(Nieuw() with { Competenties = [.. dertien] }).ShouldBe(RolBeschrijven.TeVeelCompetenties);
        Keten.Doe(Nieuw() with { Verantwoordelijkheden = default }).ShouldBe(RolBeschrijven.TeVeelVerantwoordelijkheden);
        Keten.Doe(Nieuw() with { Competenties = default }).ShouldBe(RolBeschrijven.TeVeelCompetenties);
        Keten.Doe(Nieuw() with { Verantwoordelijkheden = [.. dertien.Take(12)], Competenties = [] }).ShouldBeNull();
        Keten.Doe(Nieuw() with { Verantwoordelijkheden = [], Competenties = [.. dertien.Take(12)] }).ShouldBeNull();
    }

    [Fact]
    public void De_laatste_beschrijving_geldt_en_de_woorden_van_eerdere_zijn_nog_te_wissen()
    {
        var eerste = Nieuw();
        Keten.AlsOprichter().Moet(eerste);
        Keten.Moet(Nieuw());

        Geldend().Nummer.ShouldBe(2);
        Keten.Als(Keten.Sleuteldrager).Doe(new TekstWissen(eerste.Competenties[0].Id)).ShouldBeNull();
        Keten.Als(_huis.Cbs).Doe(new TekstWissen(Geldend().Doel.Id)).ShouldBe(TekstWissen.NietUwWoorden);
    }

    [Fact]
    public void Een_rol_wordt_ten_hoogste_honderd_keer_beschreven()
    {
        Keten.AlsOprichter();
        for (var i = 0; i < RolBeschrijven.MaximumBeschrijvingen; i++) Keten.Moet(Nieuw());

        Keten.Doe(Nieuw()).ShouldBe(RolBeschrijven.TeVaakBeschreven);
        Keten.Doe(Nieuw() with { Rol = Rol.Lijnmanager }).ShouldBeNull("each role has its own");
    }

    [Fact]
    [Trait("Feature", "B05")]
    public void Na_de_oprichting_gaat_het_per_besluit_en_is_het_verschil_vooraf_te_zien()
    {
        Keten.AlsOprichter().Moet(Nieuw());
        var was = Geldend();
        Keten.Als(Keten.Sleuteldrager).Moet(new OprichtingAfronden());
        Keten.AlsOprichter().Doe(Nieuw()).ShouldBe(Grondslagregels.BesluitVereist);

        var voorstel = _huis.Ingediend(Nieuw(), Nieuw() with { Rol = Rol.Ketenmanager });
        var gezien = Verschil.Van(Keten.Stand.Deel(Publiek.Keten), _huis.Zie(voorstel)).Rollen;
        _huis.Allen(voorstel);

        gezien.Select(r => (r.Dan.Rol, r.Nu?.Doel, r.Dan.Doel))
            .ShouldBe([(Rol.Ketenregisseur, was.Doel, Geldend().Doel), (Rol.Ketenmanager, null, Keten.Stand.Rolbeschrijvingen.Vind(Rol.Ketenmanager)!.Geldend.Doel)]);
    }

    [Fact]
    public void Wie_instemde_met_een_ander_verschil_spreekt_opnieuw()
    {
        Keten.Als(Keten.Sleuteldrager).Moet(new OprichtingAfronden());
        var (eerste, tweede) = (_huis.Ingediend(Nieuw()), _huis.Ingediend(Nieuw()));
        _huis.Allen(eerste);

        _huis.Allen(tweede);

        _huis.Zie(tweede).ShouldSatisfyAllConditions(v => v.Status.ShouldBe(Voorstelstatus.Open), v => v.Ronde.ShouldBe(2));
        Geldend().Nummer.ShouldBe(1);
        _huis.Allen(tweede);
        Geldend().Nummer.ShouldBe(2);
    }

    [Theory]
    [InlineData(Rol.Teammanager)]
    [InlineData(Rol.Ketenmedewerker)]
    public void Wie_er_de_rol_niet_voor_heeft_beschrijft_niets(Rol rol) =>
        Keten.Als(Keten.Aangetreden(Keten.Belastingdienst, rol), Grondslag.Oprichting).Doe(Nieuw()).ShouldBe(Mag.NietBevoegd(Bevoegdheid.RolBeschrijven));

    [Fact]
    public void Een_andere_partner_beschrijft_in_de_oprichting_niets() =>
        Keten.Als(_huis.Uwv, Grondslag.Oprichting).Doe(Nieuw()).ShouldBe(Grondslagregels.BesluitVereist);

    Rolbeschrijving Geldend() => Keten.Stand.Rolbeschrijvingen.Vind(Rol.Ketenregisseur)!.Geldend;

    RolBeschrijven Nieuw() => new(Rol.Ketenregisseur, Keten.Tekst("Houdt de overdrachten soepel"), [Keten.Tekst("Brengt mensen bij elkaar"), Keten.Tekst("Houdt de keten zichtbaar")], [Keten.Tekst("Luistert")]);
}
