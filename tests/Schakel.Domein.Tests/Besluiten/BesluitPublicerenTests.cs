using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Besluiten;

/// <summary>What everyone may read was made so by a decision of all, and says nothing but that.</summary>
[Trait("Feature", "H07")]
public sealed class BesluitPublicerenTests
{
    readonly Besluitketen _huis = new();
    readonly Tekst _samenvatting;
    readonly BesluitId _besluit;

    public BesluitPublicerenTests()
    {
        _samenvatting = Keten.Tekst("Gegevens komen sneller aan.");
        _besluit = Besloten(_huis.Verhoogd());
    }

    Proefketen Keten => _huis.Keten;

    Inzage VoorIedereen => new(Keten.Stand, Leesrecht.Openbaar, Keten.Nu);

    BesluitPubliceren Publiceren => new(_besluit, _samenvatting);

    [Fact]
    public void Na_een_besluit_van_allen_leest_iedereen_het()
    {
        VoorIedereen.Publicaties.ShouldBeEmpty();
        var genomen = Keten.Nu;
        Keten.Nu = new(new(2026, 4, 1, 9, 0, 0, TimeSpan.Zero));
        Besloten(Publiceren);

        var publicatie = VoorIedereen.Publicaties.ShouldHaveSingleItem();
        var besluit = Keten.Stand.Besluiten.Vind(_besluit)!;
        (publicatie.Besluit, publicatie.Nummer, publicatie.Keten, publicatie.Titel, publicatie.Samenvatting, publicatie.Genomen, publicatie.Openbaar)
            .ShouldBe((_besluit, new(2026, 1), Keten.Stand.Keten!.Naam, _huis.Zie(besluit.Voorstel).Titel, _samenvatting, genomen, Keten.Nu));
        publicatie.Onderwerpen.ShouldBe([Besluitonderwerp.Normen]);
    }

    [Fact]
    public void Elk_onderwerp_staat_er_een_keer()
    {
        var gemengd = Besloten(_huis.Verhoogd(99m, "2027-06-01"), Overdracht(), Overdracht());
        Besloten(new BesluitPubliceren(gemengd, null));

        var publicatie = VoorIedereen.Publicaties.ShouldHaveSingleItem();
        publicatie.Onderwerpen.ShouldBe([Besluitonderwerp.Inrichting, Besluitonderwerp.Normen]);
        publicatie.Samenvatting.ShouldBeNull();
    }

    [Fact]
    public void Niemand_doet_het_alleen_ook_niet_in_de_oprichting()
    {
        Keten.Als(Keten.Regisseur).Doe(Publiceren).ShouldBe(Grondslagregels.BesluitVereist);

        var begin = new Besluitketen(afgerond: false);
        var voorstel = begin.Voorstel(begin.Verhoogd());
        begin.Keten.Als(begin.Keten.Regisseur).Moet(voorstel);
        begin.Allen(voorstel.Voorstel);
        begin.Keten.AlsOprichter().Doe(new BesluitPubliceren(voorstel.Besluit, null)).ShouldBe(Grondslagregels.BesluitVereist);
    }

    [Fact]
    public void In_een_gremium_met_een_eigen_regel_vraagt_het_instemming_van_elke_partner()
    {
        var raad = new Regelketen(Besluitregel.Meerderheid);
        var voorstel = raad.Huis.Voorstel(raad.Huis.Verhoogd());
        raad.Keten.Als(raad.Keten.Regisseur).Moet(voorstel);
        raad.Huis.Allen(voorstel.Voorstel);

        raad.Keten.Als(raad.Keten.Regisseur).Doe(raad.Nieuw() with { Opdrachten = [new BesluitPubliceren(voorstel.Besluit, null)] }).ShouldBe(Routeregels.AlleenMetInstemming);
    }

    [Fact]
    public void Alleen_wat_in_werking_is_en_maar_een_keer()
    {
        Dien(new BesluitPubliceren(Keten.Nieuw<BesluitId>(), null)).ShouldBe(Uitvoering.VoorwerpOntbreekt.Bij("Opdrachten[0]"));
        var later = _huis.Voorstel(Overdracht()) with { Ingang = new(2026, 6, 1) };
        Keten.Als(Keten.Regisseur).Moet(later);
        _huis.Allen(later.Voorstel);
        Dien(new BesluitPubliceren(later.Besluit, null)).ShouldBe(BesluitPubliceren.NietInWerking.Bij("Opdrachten[0]"));

        var (een, twee) = (_huis.Ingediend(Publiceren), _huis.Ingediend(new BesluitPubliceren(_besluit, null)));
        _huis.Allen(een);
        _huis.Allen(twee);
        (_huis.Zie(twee).Status, _huis.Zie(twee).Struikelblok).ShouldBe((Voorstelstatus.Onuitvoerbaar, BesluitPubliceren.AlOpenbaar.Code));
        Dien(Publiceren).ShouldBe(BesluitPubliceren.AlOpenbaar.Bij("Opdrachten[0]"));
    }

    [Fact]
    public void Het_openbare_deel_noemt_geen_mens_en_geen_partner()
    {
        Besloten(Publiceren);

        var deel = Keten.Boekingen[^1].Boeking.Delen.Single(d => d.Publiek.Equals(Publiek.Openbaar));
        deel.Dader.ShouldBeEmpty("who spoke last is of the chain");
        var tekst = System.Text.Encoding.UTF8.GetString([.. deel.Feiten.SelectMany(f => f.Inhoud)]);
        foreach (var id in Keten.Stand.Deelnames.SelectMany(d => new[] { d.Id.ToString(), d.Persoon.ToString() }).Concat(Keten.Stand.Partners.Select(p => p.Id.ToString()))) tekst.ShouldNotContain(id);
        Keten.Boekingen[^1].Boeking.Delen.Single(d => d.Publiek.Equals(Publiek.Keten)).Dader.ShouldNotBeEmpty();
    }

    [Fact]
    public void Ook_op_een_latere_dag_noemt_het_niemand_en_staat_het_er_dan()
    {
        var later = _huis.Voorstel(Publiceren) with { Ingang = new(2026, 6, 1) };
        Keten.Als(Keten.Regisseur).Moet(later);
        _huis.Allen(later.Voorstel);
        VoorIedereen.Publicaties.ShouldBeEmpty();

        Keten.Nu = new(new(2026, 6, 1, 9, 0, 0, TimeSpan.Zero));
        Keten.AlsKlok().Moet(new BesluitUitvoeren(later.Besluit, new(2026, 6, 1)));
        VoorIedereen.Publicaties.ShouldHaveSingleItem().Openbaar.ShouldBe(Keten.Nu);
        Keten.Boekingen[^1].Boeking.Delen.Single(d => d.Publiek.Equals(Publiek.Openbaar)).Dader.ShouldBeEmpty();
    }

    [Fact]
    public void Wie_titel_of_samenvatting_schreef_wist_ze_ook_voor_iedereen()
    {
        Besloten(Publiceren);
        var titel = VoorIedereen.Publicaties.Single().Titel;
        foreach (var woorden in new[] { titel, _samenvatting })
        {
            Keten.Als(Keten.Regisseur).Doe(new TekstWissen(woorden.Id)).ShouldBeNull();
            VoorIedereen.IsGewist(woorden).ShouldBeTrue();
            Keten.Boekingen[^1].Boeking.Delen.Single(d => d.Dader.Length > 0).Publiek.ShouldBe(Publiek.Keten, "everyone learns that, the chain by whom");
        }
        VoorIedereen.Publicaties.Single().Titel.ShouldBe(titel);
    }

    [Fact]
    public void Door_het_openbaar_maken_wist_niemand_woorden_van_een_ander()
    {
        // The words of the title are of a partner that did not begin the chain, and who proposes to publish is of another.
        var van = Keten.Aangetreden(Keten.Uwv, Rol.Ketenregisseur);
        var voorstel = _huis.Voorstel(Overdracht());
        Keten.Als(van).Moet(voorstel);
        _huis.Allen(voorstel.Voorstel);
        Besloten(new BesluitPubliceren(voorstel.Besluit, null));

        foreach (var wie in new[] { Keten.Regisseur, Keten.Sleuteldrager, _huis.Ketenmanager }) Keten.Als(wie).Doe(new TekstWissen(voorstel.Titel.Id)).ShouldBe(TekstWissen.NietUwWoorden, wie.Rol.ToString());
        Keten.Als(_huis.Uwv).Doe(new TekstWissen(voorstel.Titel.Id)).ShouldBeNull();
    }

    [Fact]
    public void Een_keten_zonder_publicaties_houdt_haar_digests_en_het_besluit_zelf_blijft_zoals_het_was()
    {
        System.Text.Json.JsonSerializer.Serialize(Deelstand.Leeg, DomeinJson.Default.Deelstand).ShouldNotContain("ublicaties");
        var voor = Keten.Stand.Besluiten.Vind(_besluit);
        var openbaar = Besloten(Publiceren);
        Keten.Stand.Besluiten.Vind(_besluit).ShouldBeSameAs(voor);
        Keten.Stand.Besluiten.Count.ShouldBe(2);
        Terugkomst.Op(Keten.Stand.Voorstellen, Keten.Stand.Besluiten, [.. Ontwerpbeeld.Van(Keten.Stand, [new BesluitHerbevestigen(_besluit, new(2029, 1, 1))]).Raakvlakken]).ShouldNotContain(b => b.Id == openbaar, "to publish is not to decide again");
    }

    [Fact]
    public void Van_dat_besluit_klopt_ook_het_bewijs()
    {
        var openbaar = Besloten(Publiceren);
        var bewijs = Proefbewijs.Van(Keten, Keten.Stand.Besluiten.Vind(openbaar)!, Keten.Uwv);
        Proefbewijs.Controleer(bewijs, Proefsleutel.Id).Bevindingen.ShouldBeEmpty();
    }

    OverdrachtVaststellen Overdracht() => new(Keten.Nieuw<OverdrachtId>(), Keten.Uwv, Keten.Cbs, Keten.Tekst("Week"));

    BesluitId Besloten(params IBestuurdeOpdracht[] opdrachten)
    {
        var voorstel = _huis.Voorstel(opdrachten);
        Keten.Als(Keten.Regisseur).Moet(voorstel);
        _huis.Allen(voorstel.Voorstel);
        return voorstel.Besluit;
    }

    Afwijzing? Dien(IBestuurdeOpdracht opdracht) => Keten.Als(Keten.Regisseur).Doe(_huis.Voorstel(opdracht));
}
