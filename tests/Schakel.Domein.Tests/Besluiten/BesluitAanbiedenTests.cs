using System.Text;
using System.Text.Json;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Besluiten;

/// <summary>Who is politically responsible has no seat: a board member of his partner presents the decision, and everybody can read that he did.</summary>
[Trait("Feature", "I04")]
public sealed class BesluitAanbiedenTests
{
    readonly Besluitketen _huis = new();
    readonly BesluitId _besluit;

    public BesluitAanbiedenTests()
    {
        var voorstel = _huis.Ingediend(_huis.Verhoogd());
        _huis.Allen(voorstel);
        _besluit = _huis.Zie(voorstel).Besluit;
    }

    Proefketen Keten => _huis.Keten;

    Deelname BestuurderUwv => _huis.Bestuurders[1];

    [Fact]
    public void Een_bestuurder_biedt_een_besluit_aan_en_de_hele_keten_leest_aan_wie_en_waarom()
    {
        var aanbieden = Aanbieden(begeleidend: "Dit raakt de begroting");

        Keten.Als(BestuurderUwv, factor: Factor.Enkel).Doe(aanbieden).ShouldBeNull("it binds nobody, so it takes no second factor");

        var deel = Keten.Boekingen[^1].Boeking.Delen.ShouldHaveSingleItem();
        (deel.Publiek, deel.Feiten.ShouldHaveSingleItem().Naam).ShouldBe((Publiek.Keten, nameof(BesluitAangeboden)));
        Zie().Aanbiedingen.ShouldHaveSingleItem().ShouldBe(new(aanbieden.Aanbieding, Keten.Uwv, aanbieden.Aan, aanbieden.Begeleidend, BestuurderUwv.Id, Keten.Nu));
        foreach (var deelname in Keten.Stand.Deelnames)
            new Inzage(Keten.Stand, Leesrecht.Van(Keten.Stand, deelname.Persoon, Vandaag), Keten.Nu).Besluiten.Vind(_besluit)!.Aanbiedingen.Count.ShouldBe(1, deelname.Rol.ToString());
    }

    [Theory]
    [InlineData(Rol.Lijnmanager)]
    [InlineData(Rol.Ketenregisseur)]
    [InlineData(Rol.Teammanager)]
    [InlineData(Rol.Ketenmedewerker)]
    [InlineData(Rol.Sleuteldrager)]
    public void Alleen_een_bestuurder_doet_het(Rol rol) =>
        Keten.Als(Keten.Aangetreden(Keten.Uwv, rol)).Doe(Aanbieden()).ShouldBe(Mag.NietBevoegd(Bevoegdheid.BesluitAanbieden));

    [Fact]
    public void Alleen_voor_de_eigen_organisatie_en_niet_namens_de_keten()
    {
        Keten.Als(_huis.Bestuurders[0]).Doe(Aanbieden()).ShouldBe(Mag.NietVanU);
        Keten.Als(_huis.Ketenmanager).Doe(Aanbieden()).ShouldBe(Mag.NietBevoegd(Bevoegdheid.BesluitAanbieden));
        Zie().Aanbiedingen.ShouldBeEmpty();
    }

    [Fact]
    public void Wie_net_terugkwam_stuurt_nog_niets_naar_buiten() =>
        Keten.Als(BestuurderUwv, factor: Factor.Hersteld).Doe(Aanbieden()).ShouldBe(Aanmeldregels.NetHersteld, "what went out does not come back");

    [Fact]
    public void Wat_niet_besloten_is_of_niet_bestaat_biedt_niemand_aan()
    {
        var open = _huis.Zie(_huis.Ingediend(_huis.Verhoogd(99m, "2028-01-01"))).Besluit;

        Keten.Als(BestuurderUwv).Doe(Aanbieden() with { Besluit = open }).ShouldBe(Afwijzing.NietGevonden);
        Keten.Doe(Aanbieden() with { Besluit = Keten.Nieuw<BesluitId>() }).ShouldBe(Afwijzing.NietGevonden);
        Keten.Doe(Aanbieden() with { Partij = Keten.Nieuw<PartijId>() }).ShouldBe(Afwijzing.NietGevonden);
    }

    [Fact]
    public void Een_aanbieding_is_er_een_keer_en_twintig_per_partner_is_genoeg()
    {
        var eerste = Aanbieden();
        _huis.Allen(_huis.Ingediend(_huis.Verhoogd(99m, "2028-01-01")));
        Keten.Als(BestuurderUwv).Moet(eerste);
        Keten.Doe(eerste).ShouldBe(Afwijzing.IdInGebruik, "whatever else was decided");
        for (var i = 1; i < BesluitAanbieden.MaximumKeren; i++) Keten.Doe(Aanbieden()).ShouldBeNull();

        Keten.Doe(Aanbieden()).ShouldBe(BesluitAanbieden.TeVaak);

        Keten.Als(_huis.Bestuurders[2]).Doe(Aanbieden() with { Partij = Keten.Cbs }).ShouldBeNull("another partner has its own twenty");
        Zie().Aanbiedingen.Count.ShouldBe(BesluitAanbieden.MaximumKeren + 1);
    }

    [Fact]
    public void Na_het_einde_van_de_keten_wordt_niets_meer_aangeboden()
    {
        _huis.Allen(_huis.Ingediend(new KetenBeeindigen(Vandaag, Keten.Tekst("Klaar"))));
        Keten.Nu = new(Keten.Nu.Moment.AddDays(1));

        Keten.Als(BestuurderUwv).Doe(Aanbieden()).ShouldBe(Mag.KetenVoorbij);
    }

    [Fact]
    [Trait("Feature", "H05")]
    public void De_woorden_wist_wie_ze_schreef_of_de_sleuteldrager_van_die_partner_en_niemand_anders()
    {
        var aanbieden = Aanbieden(begeleidend: "Dit raakt de begroting");
        Keten.Als(BestuurderUwv).Moet(aanbieden);

        Keten.Als(_huis.Bestuurders[0]).Doe(new TekstWissen(aanbieden.Aan.Id)).ShouldBe(TekstWissen.NietUwWoorden);
        Keten.Als(BestuurderUwv).Doe(new TekstWissen(aanbieden.Aan.Id)).ShouldBeNull();
        Keten.Als(_huis.Uwv).Doe(new TekstWissen(aanbieden.Begeleidend!.Value.Id)).ShouldBeNull();

        Zie().Aanbiedingen.ShouldHaveSingleItem().Aan.ShouldBe(aanbieden.Aan, "the fact remains");
    }

    [Fact]
    [Trait("Feature", "H04")]
    public void Een_besluit_dat_niemand_aanbood_houdt_de_bytes_die_het_had()
    {
        Bytes().ShouldNotContain("\"aangeboden\"");

        Keten.Als(BestuurderUwv).Moet(Aanbieden());

        Bytes().ShouldContain("\"aangeboden\":[{\"id\":");
    }

    string Bytes() => Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(Keten.Stand.Deel(Publiek.Keten), DomeinJson.Default.Deelstand));

    Datum Vandaag => Keten.Nu.DatumIn(Proefketen.Amsterdam);

    Besluit Zie() => Keten.Stand.Besluiten.Vind(_besluit)!;

    BesluitAanbieden Aanbieden(string? begeleidend = null) => new(
        Keten.Nieuw<AanbiedingId>(), _besluit, Keten.Uwv, Keten.Tekst("Minister van Sociale Zaken en Werkgelegenheid"), begeleidend is null ? null : Keten.Tekst(begeleidend));
}
