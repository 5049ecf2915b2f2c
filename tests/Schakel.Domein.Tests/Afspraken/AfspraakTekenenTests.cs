using Schakel.Domein.Afspraken;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;
using Schakel.Domein.Werk;

namespace Schakel.Domein.Tests.Afspraken;

[Trait("Feature", "I09")]
public sealed class AfspraakTekenenTests
{
    readonly Afspraakketen _huis = new();

    Proefketen Keten => _huis.Keten;

    Datum Vandaag => _huis.Vandaag;

    [Fact]
    public void Als_beide_partners_tekenden_geldt_zij_en_eerder_niet()
    {
        var id = _huis.Voorgesteld();

        _huis.Teken(_huis.Uwv, id).ShouldBeNull();
        _huis.Zie(id).IsVanKracht(Vandaag).ShouldBeFalse();
        _huis.Teken(_huis.Uwv, id).ShouldBe(ConvenantTekenen.AlGetekend);
        _huis.Teken(_huis.Belastingdienst, id).ShouldBeNull();

        _huis.Zie(id).IsVanKracht(Vandaag).ShouldBeTrue();
        _huis.Zie(id).Ondertekeningen.ShouldAllBe(h => h.Onder == _huis.Zegel(id));
    }

    [Fact]
    public void Een_norm_die_verandert_voor_beide_tekenden_moet_ook_de_eerste_weer_zien()
    {
        var id = _huis.Voorgesteld();
        var gezien = _huis.Zegel(id);
        _huis.Teken(_huis.Uwv, id).ShouldBeNull();
        _huis.Huis.Allen(_huis.Huis.Ingediend(_huis.Huis.Verhoogd(99m)));

        _huis.Teken(_huis.Belastingdienst, id, gezien).ShouldBe(AfspraakTekenen.AndereVersie);
        _huis.Teken(_huis.Belastingdienst, id).ShouldBeNull();
        _huis.Zie(id).IsAangegaan.ShouldBeFalse("UWV signed under 95");
        _huis.Zie(id).WachtOp(Keten.Uwv, Vandaag).ShouldBeTrue();
        _huis.Teken(_huis.Uwv, id).ShouldBeNull();
        _huis.Zie(id).IsVanKracht(Vandaag).ShouldBeTrue();
        _huis.Huis.Allen(_huis.Huis.Ingediend(_huis.Huis.Verhoogd(99.5m, "2028-01-01")));
        _huis.Zie(id).IsVanKracht(Vandaag).ShouldBeTrue("all decided it, and the norm moves with the chain");
        _huis.Teken(_huis.Uwv, id).ShouldBe(ConvenantTekenen.AlGetekend);
    }

    [Fact]
    public void Wat_niet_meer_te_tekenen_is_vraagt_niemand_om_een_handtekening()
    {
        var oud = _huis.Aangegaan();
        var (eerste, tweede, gewist) = (_huis.Voorgesteld(_huis.Nieuw() with { Vervangt = oud }), _huis.Voorgesteld(_huis.Nieuw() with { Vervangt = oud }), _huis.Voorgesteld());
        Gevraagd().ShouldBe([eerste, tweede, gewist], ignoreOrder: true);
        Keten.Als(Keten.Regisseur).Moet(new TekstWissen(_huis.Zie(gewist).Inhoud.Titel.Id));
        Gevraagd().ShouldBe([eerste, tweede], ignoreOrder: true);
        foreach (var wie in new[] { _huis.Belastingdienst, _huis.Uwv }) _huis.Teken(wie, eerste).ShouldBeNull();

        Gevraagd().ShouldBeEmpty();
        _huis.Teken(_huis.Uwv, tweede).ShouldBe(Afspraakregels.AlVervangen);

        IEnumerable<AfspraakId> Gevraagd() =>
            [.. Werkvoorraad.Van(_huis.Uwv, _huis.Ziet(_huis.Uwv), [], Vandaag, 9).Eerste.OfType<WachtendWerk.AfspraakGevraagd>().Select(a => a.Afspraak.Id)];
    }

    [Fact]
    public void Een_dag_van_herziening_die_lang_voorbij_is_verbergt_het_einde_niet()
    {
        var id = _huis.Aangegaan(_huis.Nieuw() with { Herzien = Vandaag.AddDays(60) });

        _huis.Zie(id).Nadert(Vandaag).ShouldBeNull();
        _huis.Zie(id).Nadert(Vandaag.AddDays(30)).ShouldBe(Vandaag.AddDays(60));
        _huis.Zie(id).Nadert(Vandaag.AddDays(90)).ShouldBe(Vandaag.AddDays(60));
        _huis.Zie(id).Nadert(Vandaag.AddDays(91)).ShouldBeNull();
        _huis.Zie(id).Nadert(Vandaag.AddYears(1).AddDays(-30)).ShouldBe(Vandaag.AddYears(1));
        _huis.Zie(id).Nadert(Vandaag.AddDays(30), aanloop: 0).ShouldBeNull("in rest on the day itself");
    }

    [Fact]
    public void Alleen_wie_zijn_partner_bindt_tekent_met_een_verse_tweede_factor()
    {
        var id = _huis.Voorgesteld();
        var zegel = _huis.Zegel(id);
        var lijn = Keten.Aangetreden(Keten.Uwv, Rol.Lijnmanager);

        Keten.Als(_huis.Uwv, factor: Factor.Enkel).Doe(new AfspraakTekenen(id, Keten.Uwv, zegel)).ShouldBe(Mag.TweedeFactorVereist);
        Keten.Als(_huis.Uwv).Doe(new AfspraakTekenen(id, Keten.Belastingdienst, zegel)).ShouldBe(Mag.NietVanU);
        Keten.Als(_huis.Cbs).Doe(new AfspraakTekenen(id, Keten.Uwv, zegel)).ShouldBe(Mag.NietVanU);
        Keten.Als(_huis.Cbs).Doe(new AfspraakTekenen(id, Keten.Cbs, zegel)).ShouldBe(Afwijzing.NietGevonden, "there is no agreement of CBS");
        Keten.Als(_huis.Huis.Uwv).Doe(new AfspraakTekenen(id, Keten.Uwv, zegel)).ShouldBe(Mag.NietBevoegd(Bevoegdheid.AfspraakTekenen));
        _huis.Teken(lijn, id).ShouldBe(Afspraakregels.MandaatOntbreekt);
        Mandaat(lijn, Besluitonderwerp.Normen);
        _huis.Teken(lijn, id).ShouldBe(Afspraakregels.MandaatOntbreekt, "a mandate for norms reaches no agreements");
        Mandaat(lijn, Besluitonderwerp.Afspraken);
        _huis.Teken(lijn, id).ShouldBeNull();
    }

    [Fact]
    public void Wie_iets_anders_zag_tekent_niet_en_na_de_laatste_dag_ook_niet()
    {
        var (id, ander) = (_huis.Voorgesteld(), _huis.Voorgesteld());

        _huis.Teken(_huis.Uwv, id, _huis.Zegel(ander)).ShouldBe(AfspraakTekenen.AndereVersie);
        _huis.Later(367);
        _huis.Teken(_huis.Uwv, id).ShouldBe(ConvenantTekenen.Voorbij);
        _huis.Zie(id).Status(Vandaag).ShouldBe(Afspraakstatus.Vervallen);
    }

    [Fact]
    [Trait("Feature", "H05")]
    public void Wat_gewist_is_tekent_niemand_en_wat_beiden_tekenden_wist_niemand_zolang_het_geldt()
    {
        var (id, getekend) = (_huis.Voorgesteld(), _huis.Aangegaan(_huis.Nieuw() with { InKeten = false }));
        Keten.Als(Keten.Regisseur).Moet(new TekstWissen(_huis.Zie(id).Inhoud.Plichten[1].Wat.Id));
        _huis.Teken(_huis.Uwv, id).ShouldBe(ConvenantTekenen.Gewist);

        var titel = _huis.Zie(getekend).Inhoud.Titel.Id;
        Keten.Als(Keten.Regisseur).Doe(new TekstWissen(titel)).ShouldBe(Afspraakregels.WoordenGetekend);
        MagWissen(titel).ShouldBeFalse();
        _huis.Later(367);
        MagWissen(titel).ShouldBeTrue();
        Keten.Als(Keten.Regisseur).Doe(new TekstWissen(titel)).ShouldBeNull();
    }

    [Fact]
    public void Een_nieuwe_versie_laat_de_oude_gelden_tot_beiden_haar_tekenden()
    {
        var oud = _huis.Aangegaan();
        var nieuw = _huis.Voorgesteld(_huis.Nieuw() with { Vervangt = oud, Termijn = new(Vandaag.AddDays(10), Vandaag.AddDays(500)) });
        var ander = _huis.Voorgesteld(_huis.Nieuw() with { Vervangt = oud });
        _huis.Teken(_huis.Uwv, nieuw).ShouldBeNull();
        _huis.Zie(oud).Termijn.TotEnMet.ShouldBe(Vandaag.AddYears(1));

        _huis.Teken(_huis.Belastingdienst, nieuw).ShouldBeNull();

        _huis.Zie(oud).Termijn.TotEnMet.ShouldBe(Vandaag.AddDays(9));
        _huis.Zie(oud).IsVanKracht(Vandaag.AddDays(9)).ShouldBeTrue();
        _huis.Zie(oud).Status(Vandaag.AddDays(10)).ShouldBe(Afspraakstatus.Verlopen);
        _huis.Zie(nieuw).Status(Vandaag).ShouldBe(Afspraakstatus.Komend);
        _huis.Teken(_huis.Uwv, ander).ShouldBe(Afspraakregels.AlVervangen);
        Keten.Als(Keten.Regisseur).Doe(_huis.Nieuw() with { Vervangt = oud }).ShouldBe(Afspraakregels.AlVervangen);
    }

    [Fact]
    public void Wat_meteen_ingaat_laat_de_oude_gisteren_eindigen_en_wat_al_eerder_eindigt_blijft_zo()
    {
        var (meteen, eerder) = (_huis.Aangegaan(), _huis.Aangegaan(_huis.Nieuw() with { Termijn = new(Vandaag, Vandaag.AddDays(5)) }));

        _huis.Aangegaan(_huis.Nieuw() with { Vervangt = meteen, Termijn = new(Vandaag.AddDays(-3), Vandaag.AddDays(500)) });
        _huis.Aangegaan(_huis.Nieuw() with { Vervangt = eerder, Termijn = new(Vandaag.AddDays(20), Vandaag.AddDays(500)) });

        _huis.Zie(meteen).Status(Vandaag).ShouldBe(Afspraakstatus.Verlopen);
        _huis.Zie(eerder).Termijn.TotEnMet.ShouldBe(Vandaag.AddDays(5));
    }

    [Fact]
    public void Wie_een_opvolger_niet_mag_lezen_ziet_alleen_dat_de_oude_eindigt()
    {
        var oud = _huis.Aangegaan();

        var nieuw = _huis.Aangegaan(_huis.Nieuw() with { Vervangt = oud, InKeten = false });

        _huis.Ziet(_huis.Cbs).Afspraken.Vind(oud)!.Status(Vandaag).ShouldBe(Afspraakstatus.Verlopen);
        _huis.Ziet(_huis.Cbs).Afspraken.Vind(nieuw).ShouldBeNull();
        var voorCbs = Keten.Boekingen[^1].Boeking.Delen.Single(d => d.Publiek.Equals(Publiek.Keten));
        voorCbs.Feiten.Select(Feitensoorten.Lees).ShouldBe([new AfspraakOpgevolgd(oud, Vandaag.AddDays(-1))], "which one came in its place is not in it");
    }

    bool MagWissen(TekstId tekst) =>
        new Bevoegdheden(Keten.Stand, new(Keten.Nu, Proefketen.Amsterdam, Dader.Van(Keten.Regisseur.Persoon, Keten.Regisseur.Id, Factor.Voorbeeld)))
            .MagWissen(Keten.Stand.Afspraken.SelectMany(a => a.Teksten).Single(t => t.Tekst.Id == tekst));

    void Mandaat(Deelname wie, Besluitonderwerp onderwerp) => Keten.Als(_huis.Huis.Uwv).Moet(
        new MandaatVerlenen(Keten.Nieuw<MandaatId>(), wie.Id, [onderwerp], null, new(Vandaag, null), Keten.Tekst("Regeling"), null));
}
