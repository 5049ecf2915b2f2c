using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;

namespace Schakel.Domein.Tests.Geheugen;

[Trait("Feature", "H05")]
public sealed class TekstWissenTests
{
    readonly Proefketen _keten = new();
    readonly Deelname _medewerker;
    readonly Tekst _titel;

    public TekstWissenTests()
    {
        _keten.Aangetreden(_keten.Uwv, Rol.Sleuteldrager);
        _medewerker = _keten.Aangetreden(_keten.Belastingdienst, Rol.Ketenmedewerker);
        _titel = _keten.Tekst("Een naam die hier niet hoort");
        _keten.Als(_medewerker).Moet(new KnelpuntMelden(_keten.Nieuw<KnelpuntId>(), _keten.Belastingdienst, _keten.Uwv, _titel, null));
    }

    [Fact]
    public void Wie_het_schreef_wist_het_en_een_tweede_keer_is_het_al_gewist()
    {
        _keten.Als(_medewerker).Doe(new TekstWissen(_titel.Id)).ShouldBeNull();

        _keten.Doe(new TekstWissen(_titel.Id)).ShouldBe(TekstWissen.AlGewist);
    }

    [Fact]
    public void De_sleuteldrager_van_wie_het_schreef_wist_het_en_die_van_de_andere_kant_niet()
    {
        var overkant = _keten.Stand.Deelnames.Single(d => d.Partij == _keten.Uwv);

        _keten.Als(overkant).Doe(new TekstWissen(_titel.Id)).ShouldBe(TekstWissen.NietUwWoorden);
        _keten.Als(_keten.Regisseur).Doe(new TekstWissen(_titel.Id)).ShouldBe(TekstWissen.NietUwWoorden);
        _keten.Als(_keten.Sleuteldrager).Doe(new TekstWissen(_titel.Id)).ShouldBeNull();
    }

    [Fact]
    public void Wat_namens_de_keten_is_geschreven_wist_de_ketenmanager_en_geen_partner()
    {
        var ketenmanager = _keten.Iemand(null, Rol.Ketenmanager);
        _keten.Als(_keten.Sleuteldrager).Moet(new DeelnameBeginnen(ketenmanager));
        var ander = _keten.Tekst("Zo zien wij het");
        _keten.Als(_keten.Regisseur).Moet(new KnelpuntEscaleren(_keten.Stand.Knelpunten.Single().Id, Niveau.Ketenmanager, _keten.Tekst("Het raakt de keten")));
        _keten.Als(ketenmanager).Moet(new KnelpuntEscaleren(_keten.Stand.Knelpunten.Single().Id, Niveau.Ketenbestuur, ander));

        _keten.Als(_keten.Sleuteldrager).Doe(new TekstWissen(ander.Id)).ShouldBe(TekstWissen.NietUwWoorden);
        _keten.Als(ketenmanager).Doe(new TekstWissen(_titel.Id)).ShouldBe(TekstWissen.NietUwWoorden);
        _keten.Doe(new TekstWissen(ander.Id)).ShouldBeNull();
        _keten.Doe(new TekstWissen(_keten.Stand.Keten!.Doel.Id)).ShouldBeNull();
    }

    [Fact]
    public void Dat_er_gewist_is_weet_iedereen_en_door_wie_alleen_wie_de_woorden_kon_lezen()
    {
        _keten.Als(_medewerker).Moet(new TekstWissen(_titel.Id));

        var delen = _keten.Boekingen[^1].Boeking.Delen;
        delen.Single(d => d.Feiten.Length > 0).Publiek.ShouldBe(Publiek.Openbaar);
        delen.Single(d => d.Dader.Length > 0).Publiek.ShouldBe(Publiek.Kring(_keten.Belastingdienst, _keten.Uwv));
    }

    [Fact]
    public void Van_woorden_die_men_niet_mag_zien_is_ook_niet_te_merken_dat_zij_er_zijn()
    {
        var cbs = _keten.Aangetreden(_keten.Cbs, Rol.Sleuteldrager);

        _keten.Als(cbs).Doe(new TekstWissen(_titel.Id)).ShouldBe(Afwijzing.NietGevonden);
        _keten.Doe(new TekstWissen(_keten.Nieuw<TekstId>())).ShouldBe(Afwijzing.NietGevonden);
    }
}
