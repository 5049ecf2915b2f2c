using Schakel.Domein.Bijdragen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Tests.Besluiten;
using Schakel.Domein.Toegang;
using Schakel.Domein.Werk;

namespace Schakel.Domein.Tests.Bijdragen;

/// <summary>Only the own line of the partner says whether it brings in what was asked; it can come back on that, and nothing of it is lost.</summary>
[Trait("Feature", "J02")]
public sealed class BijdrageBevestigenTests
{
    readonly Bijdrageketen _bijdragen = new();

    Besluitketen Huis => _bijdragen.Huis;

    Proefketen Keten => _bijdragen.Keten;

    [Fact]
    public void Alleen_de_lijnmanager_van_de_partner_zelf_bevestigt_of_weigert()
    {
        var id = _bijdragen.Gevraagd();
        _bijdragen.Bevestig(id, wie: _bijdragen.Cbs).ShouldBe(Mag.NietVanU);
        _bijdragen.Weiger(id, wie: _bijdragen.Cbs).ShouldBe(Mag.NietVanU);
        foreach (var wie in new[] { Huis.Bestuurders[1], Huis.Uwv, Huis.Ketenmanager, Keten.Aangetreden(Keten.Uwv, Rol.Ketenregisseur) })
        {
            _bijdragen.Bevestig(id, wie: wie).ShouldBe(Mag.NietBevoegd(Bevoegdheid.BijdrageBevestigen), $"{wie.Rol}");
            _bijdragen.Weiger(id, wie: wie).ShouldBe(Mag.NietBevoegd(Bevoegdheid.BijdrageWeigeren), $"{wie.Rol}");
        }
        _bijdragen.Zie(id).Status.ShouldBe(Bijdragestatus.TeBevestigen);

        _bijdragen.Bevestig(id).ShouldBeNull();

        var bijdrage = _bijdragen.Zie(id);
        (bijdrage.Telt, bijdrage.Antwoord!.Door, bijdrage.Antwoord.Tijdstip).ShouldBe((true, _bijdragen.Uwv.Id, Keten.Nu));
        _bijdragen.Bevestig(Keten.Nieuw<BijdrageId>()).ShouldBe(Afwijzing.NietGevonden);
        _bijdragen.Weiger(Keten.Nieuw<BijdrageId>()).ShouldBe(Afwijzing.NietGevonden);
    }

    [Fact]
    public void Bevestigen_bindt_de_partner_en_vraagt_een_verse_tweede_factor_en_weigeren_niet()
    {
        var id = _bijdragen.Gevraagd();
        Keten.Als(_bijdragen.Uwv, factor: Factor.Enkel).Doe(new BijdrageBevestigen(id)).ShouldBe(Mag.TweedeFactorVereist);
        Keten.Als(_bijdragen.Uwv, factor: Factor.Enkel).Doe(new BijdrageWeigeren(id, Keten.Tekst("Nee"))).ShouldBeNull();
        Keten.Als(_bijdragen.Uwv, factor: Factor.Dubbel).Doe(new BijdrageBevestigen(id, Keten.Tekst("Toch"))).ShouldBeNull();
    }

    [Fact]
    public void Een_weigering_komt_bij_wie_het_vroeg_tot_de_lijn_toch_bevestigt_of_de_dag_voorbij_is()
    {
        var (id, ander) = (_bijdragen.Gevraagd(), _bijdragen.Gevraagd());
        Werk(Keten.Regisseur).ShouldBeEmpty();
        _bijdragen.Weiger(id).ShouldBeNull();

        Werk(Keten.Regisseur).ShouldBe([id]);
        Werk(_bijdragen.Uwv).ShouldBeEmpty("who refused knows");
        Werk(Keten.Aangetreden(Keten.Cbs, Rol.Ketenregisseur)).ShouldBeEmpty("another does not answer for that decision");
        _bijdragen.Zie(ander).Status.ShouldBe(Bijdragestatus.TeBevestigen);
        Keten.Nu = new(new(Bijdrageketen.Uiterlijk.AddDays(1).ToDateTime(new(9, 0)), TimeSpan.Zero));
        Werk(Keten.Regisseur).ShouldBeEmpty();
        Keten.Nu = new(new(Bijdrageketen.Uiterlijk.ToDateTime(new(9, 0)), TimeSpan.Zero));
        Werk(Keten.Regisseur).ShouldBe([id]);

        BijdrageId[] Werk(Deelname wie)
        {
            var inzage = new Inzage(Keten.Stand, Leesrecht.Van(Keten.Stand, wie.Persoon, _bijdragen.Vandaag), Keten.Nu);
            return [.. Werkvoorraad.Van(wie, inzage, [.. inzage.Knelpunten], _bijdragen.Vandaag, 99).Eerste.OfType<WachtendWerk.BijdrageGeweigerd>().Select(w => w.Bijdrage.Id)];
        }
    }

    [Fact]
    public void Tweemaal_hetzelfde_zeggen_kan_niet_en_ervan_terugkomen_kan_met_een_reden()
    {
        var id = _bijdragen.Gevraagd();
        _bijdragen.Bevestig(id).ShouldBeNull();
        _bijdragen.Bevestig(id, "Nog eens").ShouldBe(BijdrageBevestigen.AlBevestigd);

        _bijdragen.Later(3);
        _bijdragen.Weiger(id, "Zij zijn ziek").ShouldBeNull();
        _bijdragen.Zie(id).Telt.ShouldBeFalse();
        _bijdragen.Weiger(id).ShouldBe(BijdrageWeigeren.AlGeweigerd);

        _bijdragen.Bevestig(id).ShouldBe(BijdrageBevestigen.RedenNodig);
        _bijdragen.Bevestig(id, "Zij zijn beter").ShouldBeNull();
        var bijdrage = _bijdragen.Zie(id);
        bijdrage.Telt.ShouldBeTrue();
        bijdrage.Antwoorden.Select(a => (a.Status, a.Reden is null)).ShouldBe([(Bijdragestatus.Bevestigd, true), (Bijdragestatus.Geweigerd, false), (Bijdragestatus.Bevestigd, false)], "who said what when stays");
        bijdrage.Antwoorden[1].Tijdstip.ShouldBeGreaterThan(bijdrage.Antwoorden[0].Tijdstip);
        bijdrage.Teksten.Count().ShouldBe(3);
    }

    [Fact]
    public void Wat_bevestigd_is_telt_op_en_wat_gevraagd_of_geweigerd_is_niet()
    {
        var (ja, nee) = (_bijdragen.Gevraagd(), _bijdragen.Gevraagd());
        _bijdragen.Gevraagd(_bijdragen.Vragen() with { Mensdagen = 7, Bedrag = null });
        _bijdragen.Bevestig(ja).ShouldBeNull();
        _bijdragen.Weiger(nee).ShouldBeNull();

        Bijdragesom.Van(Keten.Stand.Bijdragen, Bijdragestatus.Bevestigd).ShouldBe(new(1, 40, 12_500m));
        Bijdragesom.Van(Keten.Stand.Bijdragen, Bijdragestatus.TeBevestigen).ShouldBe(new(1, 7, 0m));
    }

    [Fact]
    public void Meer_dan_honderd_keer_zegt_niemand_er_iets_over()
    {
        var id = _bijdragen.Gevraagd();
        for (var i = 0; i < Bijdrageregels.MaximumAntwoorden; i++) (i % 2 == 0 ? _bijdragen.Weiger(id) : _bijdragen.Bevestig(id, "Toch")).ShouldBeNull($"{i}");

        _bijdragen.Weiger(id).ShouldBe(Bijdrageregels.TeVaak);
    }

    [Fact]
    public void Wie_uittreedt_weigert_nog_maar_belooft_niets_voor_daarna_en_wie_weg_is_zegt_niets()
    {
        var (later, eerder) = (_bijdragen.Gevraagd(), _bijdragen.Gevraagd(_bijdragen.Vragen() with { Uiterlijk = new(2026, 3, 20) }));
        Keten.Als(Huis.Bestuurders[1]).Moet(new PartnerUittreden(Keten.Uwv, new(2026, 3, 31), Keten.Tekst("Andere taak"), null));

        _bijdragen.Bevestig(later).ShouldBe(BijdrageBevestigen.NaUittreden);
        _bijdragen.Weiger(later).ShouldBeNull();
        _bijdragen.Bevestig(eerder).ShouldBeNull("that day it is still there");

        _bijdragen.Later(40);
        var nu = new Omstandigheden(Keten.Nu, Proefketen.Amsterdam, Dader.Van(_bijdragen.Uwv.Persoon, _bijdragen.Uwv.Id, Factor.Voorbeeld));
        new BijdrageBevestigen(later).Beslis(Keten.Stand, nu).ShouldBe(Bijdrageregels.NietMeerMee);
        new BijdrageWeigeren(eerder, default).Beslis(Keten.Stand, nu).ShouldBe(Bijdrageregels.NietMeerMee);
        _bijdragen.Bevestig(later).ShouldBe(Afwijzing.NietGevonden, "nor does anybody of it see it");
    }

    [Fact]
    public void Het_wacht_bij_de_lijnmanager_van_die_partner_tot_hij_iets_zegt()
    {
        var id = _bijdragen.Gevraagd();
        var werk = Werk(_bijdragen.Uwv).ShouldHaveSingleItem();
        (werk.Bijdrage.Id, werk.Uiterlijk, werk.IsVerlopen).ShouldBe((id, Bijdrageketen.Uiterlijk, false));
        Werk(_bijdragen.Cbs).ShouldBeEmpty("it is not its");
        Werk(Huis.Bestuurders[1]).ShouldBeEmpty("he answers for the decision, the line for its people");

        Keten.Nu = new(new DateTimeOffset(2026, 7, 1, 12, 0, 0, TimeSpan.Zero));
        Werk(_bijdragen.Uwv).ShouldHaveSingleItem().IsVerlopen.ShouldBeTrue();
        _bijdragen.Weiger(id).ShouldBeNull();
        Werk(_bijdragen.Uwv).ShouldBeEmpty();
        _bijdragen.Bevestig(id, "Toch").ShouldBeNull();
        Werk(_bijdragen.Uwv).ShouldBeEmpty();
    }

    IEnumerable<WachtendWerk.BijdrageGevraagd> Werk(Deelname wie)
    {
        var inzage = new Inzage(Keten.Stand, Leesrecht.Van(Keten.Stand, wie.Persoon, _bijdragen.Vandaag), Keten.Nu);
        return Werkvoorraad.Van(wie, inzage, inzage.Knelpunten.Rij(), _bijdragen.Vandaag, 25).Eerste.OfType<WachtendWerk.BijdrageGevraagd>();
    }
}
