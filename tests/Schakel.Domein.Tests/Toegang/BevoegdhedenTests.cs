using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Tests.Besluiten;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Toegang;

public sealed class BevoegdhedenTests
{
    readonly Besluitketen _huis = new();

    Proefketen Keten => _huis.Keten;

    [Theory]
    [InlineData(Rol.Bestuurder)]
    [InlineData(Rol.Lijnmanager)]
    [InlineData(Rol.Ketenregisseur)]
    [InlineData(Rol.Teammanager)]
    [InlineData(Rol.Ketenmedewerker)]
    [InlineData(Rol.Sleuteldrager)]
    [InlineData(Rol.Ketenmanager)]
    public void Wat_iemand_volgens_de_vraag_mag_is_wat_de_deur_hem_laat_doen(Rol rol)
    {
        var knelpunt = Keten.Nieuw<KnelpuntId>();
        Keten.Als(_huis.Uwv).Moet(new KnelpuntMelden(knelpunt, Keten.Uwv, Keten.Belastingdienst, Keten.Tekst("Te laat"), null));
        var voorstel = _huis.Ingediend(_huis.Verhoogd());

        foreach (var partij in new[] { Keten.Belastingdienst, Keten.Cbs })
        {
            var wie = rol == Rol.Ketenmanager ? _huis.Ketenmanager : Keten.Aangetreden(partij, rol);
            (IOpdracht Zonder, IOpdracht Met)[] daden =
            [
                (new KnelpuntEscaleren(knelpunt, Niveau.Ketenregisseurs, default(Tekst)), new KnelpuntEscaleren(knelpunt, Niveau.Ketenregisseurs, Keten.Tekst("Wij komen er niet uit"))),
                (new StandpuntGeven(voorstel, partij, 1, Oordeel.TerzijdeStaan, null), new StandpuntGeven(voorstel, partij, 1, Oordeel.TerzijdeStaan, null)),
                (new VoorstelIntrekken(voorstel), new VoorstelIntrekken(voorstel)),
                (new PogingOptekenen(knelpunt, default, null), new PogingOptekenen(knelpunt, Keten.Tekst("Samen gekeken"), null)),
                (new VerwoordingBeamen(knelpunt, 1), new VerwoordingBeamen(knelpunt, 1)),
                (new KnelpuntToewijzen(knelpunt, wie.Id), new KnelpuntToewijzen(knelpunt, wie.Id)),
                (new KnelpuntOplossen(knelpunt, default), new KnelpuntOplossen(knelpunt, Keten.Tekst("Zo"))),
                (new KnelpuntOplossen(Keten.Nieuw<KnelpuntId>(), default), new KnelpuntOplossen(Keten.Nieuw<KnelpuntId>(), Keten.Tekst("Zo"))),
            ];
            foreach (var (zonder, met) in daden) Van(wie).Weiger(zonder).ShouldBe(Keten.Als(wie).Doe(met), $"{rol} {met.GetType().Name}");
        }
    }

    [Fact]
    [Trait("Feature", "E01")]
    public void Wat_iemand_daarna_niet_zou_zien_schrijft_hij_niet()
    {
        var huis = new Besluitketen(afgerond: false);
        var bureau = huis.Keten.Iemand(null, Rol.Bureaumedewerker);
        huis.Keten.Als(huis.Keten.Sleuteldrager).Moet(new DeelnameBeginnen(bureau));
        var stand = huis.Keten.Stand;
        IOpdracht melden = new KnelpuntMelden(huis.Keten.Nieuw<KnelpuntId>(), huis.Keten.Uwv, huis.Keten.Belastingdienst, huis.Keten.Tekst("Te laat"), null);
        var gebeurd = melden.Beslis(stand, Als(huis.Uwv)).ShouldBeOfType<Gebeurd>();

        Mag.WeigerPubliek(stand, Als(bureau).Dader, gebeurd, Als(bureau).Vandaag).ShouldBe(Mag.NietTeVolgen);
        Mag.WeigerPubliek(stand, Als(huis.Uwv).Dader, gebeurd, Als(huis.Uwv).Vandaag).ShouldBeNull();
        new Bevoegdheden(stand, Als(bureau)).Weiger(melden).ShouldBe(Mag.NietBevoegd(Bevoegdheid.KnelpuntMelden));
    }

    [Fact]
    [Trait("Feature", "E01")]
    public void Wat_iemand_schrijft_leest_hij_daarna_helemaal()
    {
        var gebeurd = new DeelnameBegonnen(Keten.Iemand(Keten.Cbs, Rol.Bestuurder)).Voor(Publiek.Keten).En(new DeelnameBegonnen(Keten.Iemand(Keten.Uwv, Rol.Bestuurder)), Publiek.Kring(Keten.Uwv));

        Mag.WeigerPubliek(Keten.Stand, Als(_huis.Uwv).Dader, gebeurd, Als(_huis.Uwv).Vandaag).ShouldBeNull();
        Mag.WeigerPubliek(Keten.Stand, Als(_huis.Cbs).Dader, gebeurd, Als(_huis.Cbs).Vandaag).ShouldBe(Mag.NietTeVolgen);
        Van(_huis.Uwv).Weiger(new Schrijven(gebeurd)).ShouldBeNull();
        Van(_huis.Cbs).Weiger(new Schrijven(gebeurd)).ShouldBe(Mag.NietTeVolgen, "whatever the opdracht decides");
    }

    [Fact]
    public void Wie_zelf_weggaat_mag_dat_ook_al_leest_hij_daarna_niets_meer()
    {
        var medewerker = Keten.Aangetreden(Keten.Cbs, Rol.Ketenmedewerker);

        Van(medewerker).Weiger(new DeelnameBeeindigen(medewerker.Id, Als(medewerker).Vandaag.AddDays(-1))).ShouldBeNull();
    }

    [Fact]
    [Trait("Feature", "I14")]
    public void Wat_allen_delen_stelt_alleen_wie_begon_zelf_vast_zolang_de_oprichting_loopt_en_niemand_bezwaar_heeft()
    {
        var huis = new Besluitketen(afgerond: false);
        Ziet(huis.Keten.Sleuteldrager).ShouldBe((true, null));
        Ziet(huis.Uwv).ShouldBe((false, Grondslagregels.BesluitVereist));

        huis.Keten.Als(huis.Uwv).Moet(new BezwaarMaken(huis.Keten.Uwv, huis.Keten.Tekst("Wij zijn niet gevraagd")));
        Ziet(huis.Keten.Sleuteldrager).ShouldBe((false, Grondslagregels.BezwaarStaat));

        huis = _huis;
        Ziet(huis.Keten.Sleuteldrager).ShouldBe((false, Grondslagregels.BesluitVereist));

        (bool, Afwijzing?) Ziet(Deelname wie)
        {
            var mag = new Bevoegdheden(huis.Keten.Stand, Als(wie));
            return (mag.MagVaststellen, mag.Weiger(huis.Verhoogd()));
        }
    }

    [Fact]
    [Trait("Feature", "H05")]
    public void Welke_woorden_iemand_mag_wissen_is_wat_de_deur_hem_laat_wissen()
    {
        var huis = new Besluitketen(afgerond: false);
        var keten = huis.Keten;
        var (titel, gewist) = (keten.Tekst("Te laat"), keten.Tekst("Een naam die hier niet hoort"));
        keten.AlsOprichter().Moet(new ConvenantOpstellen(keten.Tekst("Samen"), new(new(2026, 1, 1), null)));
        keten.Als(keten.Regisseur).Moet(new KnelpuntMelden(keten.Nieuw<KnelpuntId>(), keten.Belastingdienst, keten.Uwv, titel, gewist));
        keten.Moet(new TekstWissen(gewist.Id));
        var convenant = keten.Stand.Convenant!.Inhoud;

        Zie(keten.Sleuteldrager).ShouldContain(convenant.Id);
        keten.Als(keten.Sleuteldrager).Moet(new OprichtingAfronden());

        Zie(keten.Sleuteldrager).ShouldNotContain(convenant.Id);
        Zie(keten.Regisseur).ShouldContain(titel.Id);
        Zie(keten.Regisseur).ShouldNotContain(gewist.Id);
        Zie(huis.Uwv).ShouldBeEmpty();
        Zie(keten.Iemand(keten.Uwv, Rol.Bestuurder)).ShouldBeEmpty();
        Zie(keten.Regisseur, Factor.Hersteld).ShouldBeEmpty("for a day, and then again");

        TekstId[] Zie(Deelname wie, Factor factor = Factor.Voorbeeld)
        {
            var mag = new Bevoegdheden(keten.Stand, Als(wie, factor));
            var plaatsen = keten.Stand.Delen.Values.SelectMany(d => d.Teksten).ToList();
            var zelf = plaatsen.Where(mag.MagWissen).Select(p => p.Tekst.Id).Order().ToArray();
            zelf.ShouldBe(plaatsen.Select(p => p.Tekst.Id).Where(t => mag.Weiger(new TekstWissen(t)) is null).Order());
            return zelf;
        }
    }

    [Fact]
    public void Een_bevoegdheid_eindigt_met_de_termijn_en_telt_alleen_voor_wie_haar_heeft()
    {
        Van(Keten.Regisseur).Weiger(Bevoegdheid.VoorstelIndienen).ShouldBeNull();
        Van(_huis.Cbs).Weiger(Bevoegdheid.VoorstelIndienen).ShouldBe(Mag.NietBevoegd(Bevoegdheid.VoorstelIndienen));
        Van(_huis.Cbs).Weiger(Bevoegdheid.KnelpuntMelden).ShouldBeNull();

        var weg = Keten.Iemand(Keten.Cbs, Rol.Ketenregisseur) with { Termijn = new(new(2020, 1, 1), new(2026, 3, 1)) };
        Keten.Als(_huis.Cbs).Moet(new DeelnameBeginnen(weg));
        Van(weg).Weiger(Bevoegdheid.VoorstelIndienen).ShouldBe(Afwijzing.NietGevonden);
    }

    [Fact]
    public void Met_de_deelname_van_een_ander_of_een_die_voorbij_is_mag_iemand_niets()
    {
        var medewerker = Keten.Aangetreden(Keten.Belastingdienst, Rol.Ketenmedewerker);
        var voorheen = medewerker with { Id = Keten.Nieuw<DeelnameId>(), Rol = Rol.Ketenregisseur, Termijn = new(new(2020, 1, 1), new Datum(2026, 3, 1)) };
        Keten.Als(Keten.Sleuteldrager).Moet(new DeelnameBeginnen(voorheen));
        var voorstel = _huis.Voorstel(_huis.Verhoogd());

        Keten.Als(Keten.Regisseur with { Persoon = medewerker.Persoon }).Doe(voorstel).ShouldBe(Mag.ZonderZetel);
        Keten.Als(voorheen).Doe(voorstel).ShouldBe(Mag.ZonderZetel);
        Keten.Als(Keten.Regisseur).Doe(voorstel).ShouldBeNull();
    }

    [Fact]
    [Trait("Feature", "E03")]
    public void Een_tweede_factor_wordt_niet_gevraagd_voor_wat_ook_daarmee_niet_mag()
    {
        var knelpunt = Keten.Nieuw<KnelpuntId>();
        Keten.Als(_huis.Uwv).Moet(new KnelpuntMelden(knelpunt, Keten.Uwv, Keten.Belastingdienst, Keten.Tekst("Te laat"), null));
        var voorstel = _huis.Ingediend(_huis.Verhoogd());
        var standpunt = new StandpuntGeven(voorstel, Keten.Uwv, 1, Oordeel.Instemmen, null);
        var voorleggen = new KnelpuntVoorleggen(knelpunt, default, default, 5);

        Ziet(Keten.Aangetreden(Keten.Uwv, Rol.Bestuurder), standpunt).ShouldBe((Mag.TweedeFactorVereist, null));
        Ziet(_huis.Ketenmanager, voorleggen).ShouldBe((Mag.TweedeFactorVereist, Doorzettingregels.MachtOntbreekt), "no letter lets him");
        Ziet(_huis.Uwv, voorleggen).ShouldBe((Mag.NietBevoegd(Bevoegdheid.KnelpuntVoorleggen), Mag.NietBevoegd(Bevoegdheid.KnelpuntVoorleggen)));

        (Afwijzing? Nu, Afwijzing? Daarna) Ziet(Deelname wie, IOpdracht opdracht)
        {
            var mag = new Bevoegdheden(Keten.Stand, Als(wie, Factor.Enkel));
            return (mag.Weiger(opdracht), mag.WeigerNaBevestiging(opdracht));
        }
    }

    [Fact]
    public void Technisch_beheer_doet_niets_van_de_keten_en_een_mens_niets_van_het_beheer()
    {
        var sleutel = new SleutelAankondigen(Convert.ToBase64String(Proefsleutel.Spki), null);

        Keten.AlsBeheer().Doe(new KnelpuntMelden(Keten.Nieuw<KnelpuntId>(), Keten.Uwv, Keten.Cbs, Keten.Tekst("Te laat"), null)).ShouldBe(Mag.NietBevoegd(Bevoegdheid.KnelpuntMelden));
        Keten.Doe(new DeelnameBeginnen(Keten.Iemand(Keten.Uwv, Rol.Sleuteldrager))).ShouldBe(Mag.NietBevoegd(Bevoegdheid.DeelnameBeginnen));
        Keten.Als(Keten.Sleuteldrager).Doe(sleutel).ShouldBe(Mag.NietBevoegd(Bevoegdheid.SleutelAankondigen));
    }

    Bevoegdheden Van(Deelname wie) => new(Keten.Stand, Als(wie));

    Omstandigheden Als(Deelname wie, Factor factor = Factor.Voorbeeld) => new(Keten.Nu, Proefketen.Amsterdam, Dader.Van(wie.Persoon, wie.Id, factor));

    /// <summary>An opdracht that looks only at whether somebody may, and then writes this.</summary>
    sealed record Schrijven(Gebeurd Wat) : IOpdracht
    {
        public Bevoegdheid Vereist => Bevoegdheid.KnelpuntMelden;

        public Voorwerp? Over(Stand stand) => new(Publiek.Keten, []);

        public Uitkomst Beslis(Stand stand, Omstandigheden nu) => Wat;
    }
}
