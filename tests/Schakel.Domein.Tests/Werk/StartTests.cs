using Schakel.Domein.Besluiten;
using Schakel.Domein.Bijdragen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Rapportages;
using Schakel.Domein.Tests.Afspraken;
using Schakel.Domein.Tests.Besluiten;
using Schakel.Domein.Toegang;
using Schakel.Domein.Voornemens;
using Schakel.Domein.Werk;

namespace Schakel.Domein.Tests.Werk;

/// <summary>Each role finds first what it comes for.</summary>
[Trait("Feature", "X01")]
public sealed class StartTests
{
    readonly Afspraakketen _afspraken = new();

    Besluitketen Huis => _afspraken.Huis;

    Proefketen Keten => Huis.Keten;

    Datum Vandaag => Keten.Nu.DatumIn(Proefketen.Amsterdam);

    [Fact]
    public void Elke_deelnemer_heeft_een_eigen_begin_en_ziet_daarna_wat_allen_zien()
    {
        foreach (var rol in Rollen.VanDeelnemers)
        {
            var kaarten = Startindeling.Van(rol);
            kaarten.Length.ShouldBeGreaterThan(3, $"{rol}");
            kaarten[^3..].ShouldBe([Startkaart.Keten, Startkaart.Ladder, Startkaart.Normen]);
            kaarten.ShouldBeUnique();
        }
        Startindeling.Van(Rol.Reviewer).ShouldBe([Startkaart.Keten, Startkaart.Ladder, Startkaart.Normen], "he looks, and nothing waits for him");
        Startindeling.Van(Rol.Bestuurder)[0].ShouldBe(Startkaart.VijfMinuten);
        Startindeling.Van(Rol.Ketenregisseur)[0].ShouldBe(Startkaart.Wederzijds);
        Startindeling.Van(Rol.Ketenmedewerker)[0].ShouldBe(Startkaart.Buren);
        Startindeling.Van(Rol.Lijnmanager)[0].ShouldBe(Startkaart.Toezeggingen);
        Startindeling.Van(Rol.Sleuteldrager)[0].ShouldBe(Startkaart.Huis);
        Startindeling.Van(Rol.Bureaumedewerker)[0].ShouldBe(Startkaart.Cijfers);
        Startindeling.Van(Rol.Ketenmanager)[..3].ShouldBe([Startkaart.Escalaties, Startkaart.Wederzijds, Startkaart.Doorzettingsmacht]);
    }

    [Fact]
    [Trait("Feature", "K06")]
    public void Buren_zijn_wie_voor_en_na_de_eigen_partner_komt_met_wie_men_daar_belt()
    {
        var afspraak = _afspraken.Aangegaan();
        _afspraken.Voorgesteld();
        var terug = Keten.Nieuw<OverdrachtId>();
        Huis.Allen(Huis.Ingediend(new OverdrachtVaststellen(terug, Keten.Uwv, Keten.Belastingdienst, Keten.Tekst("Terug"))));
        Keten.Als(Keten.Regisseur).Moet(new KnelpuntMelden(Keten.Nieuw<KnelpuntId>(), Keten.Belastingdienst, Keten.Uwv, Keten.Tekst("Te laat"), null, Huis.Overdracht));

        var buren = Buren(Huis.Uwv);

        buren.Select(b => (b.Overdracht.Id, b.Partner, b.IsVoor, b.Open)).ShouldBe([(Huis.Overdracht, Keten.Belastingdienst, true, 1), (terug, Keten.Belastingdienst, false, 0)]);
        buren[0].Bel.Select(d => d.Id).ShouldBe([Keten.Regisseur.Id]);
        buren[0].Afspraken.Select(a => a.Id).ShouldBe([afspraak], "what is only proposed binds nobody");
        buren[1].Afspraken.ShouldBeEmpty();
        Buren(Keten.Regisseur).Select(b => (b.Overdracht.Id, b.IsVoor)).ShouldBe([(terug, true), (Huis.Overdracht, false)], "seen from the other side");
        Buren(Huis.Cbs).ShouldBeEmpty();
    }

    [Fact]
    [Trait("Feature", "E01")]
    public void Wat_iemand_meldde_vindt_hij_terug_het_laatste_eerst_ook_zonder_naam()
    {
        var (melder, ander) = (Keten.Aangetreden(Keten.Uwv, Rol.Ketenmedewerker), Keten.Aangetreden(Keten.Uwv, Rol.Ketenmedewerker));
        Keten.Aangetreden(Keten.Uwv, Rol.Ketenregisseur);
        var ids = Enumerable.Range(0, 4).Select(i =>
        {
            var id = Keten.Nieuw<KnelpuntId>();
            Keten.Nu = new(Keten.Nu.Moment.AddMinutes(1));
            Keten.Als(i == 1 ? ander : melder).Moet(new KnelpuntMelden(id, Keten.Uwv, Keten.Belastingdienst, Keten.Tekst("Te laat"), null, ZonderNaam: i == 2));
            return id;
        }).ToList();

        Huis.Inzage(melder).GemeldDoor(melder.Persoon, 3).Select(k => k.Id).ShouldBe([ids[3], ids[2], ids[0]]);
        Huis.Inzage(melder).GemeldDoor(melder.Persoon, 1).Select(k => k.Id).ShouldBe([ids[3]]);
        Huis.Inzage(ander).GemeldDoor(ander.Persoon, 3).Select(k => k.Id).ShouldBe([ids[1]]);
    }

    IReadOnlyList<Buur> Buren(Deelname wie)
    {
        var inzage = Huis.Inzage(wie);
        return Buur.Van(inzage, wie.Partij!.Value, Knelpuntenbeeld.Van(inzage.Knelpunten.Rij(), Vandaag, Proefketen.Amsterdam), Vandaag);
    }

    [Fact]
    public void De_lijn_ziet_wat_zij_beloofde_wat_botst_en_wat_deze_maand_besloten_wordt()
    {
        var lijn = Keten.Aangetreden(Keten.Uwv, Rol.Lijnmanager);
        var bijdrage = new BijdrageVragen(Keten.Nieuw<BijdrageId>(), Keten.Uwv, Keten.Tekst("Twee testers"), 40, null, Vandaag.AddDays(90));
        Huis.Allen(Huis.Ingediend(bijdrage));
        var afspraak = _afspraken.Aangegaan();
        var (stil, doel, ander) = (Doel(lijn), Doel(lijn), Doel(Keten.Aangetreden(Keten.Belastingdienst, Rol.Lijnmanager)));
        foreach (var vrij in new[] { doel, ander }) Keten.Als(Keten.Stand.Deelnames.First(d => d.Rol == Rol.Lijnmanager && d.Partij == (vrij == doel ? Keten.Uwv : Keten.Belastingdienst))).Moet(new EigenDoelVrijgeven(vrij));
        Keten.Als(lijn).Moet(new BotsingMelden(Keten.Nieuw<BotsingId>(), doel, ander, Keten.Tekst("Meer leveren of minder kosten")));
        var open = Huis.Ingediend(Huis.Verhoogd());
        var beeld = Lijnbeeld.Van(Huis.Inzage(lijn), Keten.Uwv, Vandaag);

        beeld.Bijdragen.Select(b => b.Id).ShouldBe([bijdrage.Bijdrage]);
        beeld.Afspraken.Select(a => a.Id).ShouldBe([afspraak]);
        beeld.Doelen.Select(d => (d.Doel.Id, d.Botsingen)).ShouldBe([(doel, 1), (stil, 0)], "what clashes first");
        beeld.Voorstellen.Select(v => v.Id).ShouldBe([open]);
        beeld.Herzieningen.ShouldBeEmpty("its day is far");
        Lijnbeeld.Van(Huis.Inzage(lijn), Keten.Uwv, Besluitketen.Herziening.AddDays(-32)).Herzieningen.ShouldBeEmpty();
        Lijnbeeld.Van(Huis.Inzage(lijn), Keten.Uwv, Besluitketen.Herziening.AddDays(-31)).Herzieningen.ShouldHaveSingleItem();
        Lijnbeeld.Van(Huis.Inzage(Huis.Cbs), Keten.Cbs, Vandaag).Doelen.ShouldBeEmpty("of its own only");
    }

    EigenDoelId Doel(Deelname lijn)
    {
        var doel = new EigenDoelOptekenen(Keten.Nieuw<EigenDoelId>(), lijn.Partij!.Value, Keten.Tekst("Minder beheerkosten"), Keten.Tekst("Elke week leveren kost meer"));
        Keten.Als(lijn).Moet(doel);
        return doel.Doel;
    }

    [Fact]
    public void De_bestuurder_ziet_wat_niet_gehaald_is_wat_zijn_stem_vraagt_en_waar_het_schuurt()
    {
        Meld(90m, voorlopig: false);
        var voorstel = Huis.Ingediend(Huis.Verhoogd());
        var knelpunt = Keten.Nieuw<KnelpuntId>();
        Keten.Als(Keten.Regisseur).Moet(new KnelpuntMelden(knelpunt, Keten.Belastingdienst, Keten.Uwv, Keten.Tekst("Te laat"), null, Huis.Overdracht));
        Keten.Moet(new KnelpuntEscaleren(knelpunt, Niveau.Ketenbestuur, Keten.Tekst("Wij komen er niet uit")));

        var beeld = Bestuur(Huis.Bestuurders[1]);

        beeld.Gemist.Select(n => n.Norm.Id).ShouldBe([Huis.Norm]);
        beeld.Stemmen.Select(v => v.Id).ShouldBe([voorstel]);
        beeld.Schuurt.Select(d => d.Overdracht).ShouldBe([Huis.Overdracht]);
        beeld.BijBestuur.ShouldBe(1);
        Huis.Spreek(Huis.Bestuurders[1], voorstel).ShouldBeNull();
        Bestuur(Huis.Bestuurders[1]).Stemmen.ShouldBeEmpty("he spoke");
        Bestuur(Huis.Bestuurders[2]).Stemmen.ShouldHaveSingleItem();
    }

    Bestuursbeeld Bestuur(Deelname wie)
    {
        var inzage = Huis.Inzage(wie);
        return Bestuursbeeld.Van(wie, inzage, Normenbeeld.Van(inzage, Vandaag), Knelpuntenbeeld.Van(inzage.Knelpunten.Rij(), Vandaag, Proefketen.Amsterdam), Vandaag);
    }

    [Fact]
    public void Een_doorzetting_wacht_op_het_bestuur_tot_het_oordeelde()
    {
        var macht = new Machtketen();
        var id = macht.Gegeven();
        int TeToetsen()
        {
            var inzage = macht.Huis.Inzage(macht.Uwv);
            return Bestuursbeeld.Van(macht.Uwv, inzage, Normenbeeld.Van(inzage, macht.Vandaag), Knelpuntenbeeld.Van(inzage.Knelpunten.Rij(), macht.Vandaag, Proefketen.Amsterdam), macht.Vandaag).TeToetsen;
        }

        TeToetsen().ShouldBe(1);
        macht.Getoetst(id, Toetsoordeel.Bevestigd);
        TeToetsen().ShouldBe(0);
    }

    [Fact]
    [Trait("Feature", "E02")]
    public void Hogerop_gebracht_is_wat_boven_de_werkvloer_open_ligt_wat_te_laat_is_eerst()
    {
        Machtketen macht = new();
        var (manager, regisseurs) = (macht.Gemeld(), macht.Gemeld(Niveau.Ketenregisseurs));
        macht.Gemeld(Niveau.Werkvloer);
        Escalatiebeeld Beeld(int dagen = 0, int hoogstens = 5) => Escalatiebeeld.Van(macht.Huis.Inzage(macht.Huis.Ketenmanager).Knelpunten.Rij(), macht.Vandaag.AddDays(dagen), hoogstens);

        Beeld().Eerste.Select(k => k.Id).ShouldBe([manager, regisseurs], ignoreOrder: true);
        (Beeld().Aantal, Beeld().TeLaat).ShouldBe((2, 0));
        Beeld().Eerste.Select(k => k.Uiterlijk).ShouldBeInOrder();
        (Beeld(60, 1).Aantal, Beeld(60, 1).TeLaat, Beeld(60, 1).Eerste.Length).ShouldBe((2, 2, 1));
        macht.Keten.Als(macht.Huis.Ketenmanager).Moet(new KnelpuntOplossen(manager, macht.Keten.Tekst("Klaar")));
        Beeld().Eerste.Select(k => k.Id).ShouldBe([regisseurs]);
    }

    [Fact]
    [Trait("Feature", "R02")]
    public void Een_cijfer_ontbreekt_is_oud_of_voorlopig_en_anders_staat_het_er_niet()
    {
        IReadOnlyList<Cijferstand> Stand(Datum dag) => Cijferstand.Van(Normenbeeld.Van(Huis.Inzage(Huis.Uwv), dag), dag);
        Stand(new(2026, 3, 2)).Select(c => (c.Beeld.Norm.Id, c.Gebrek)).ShouldBe([(Huis.Norm, Cijfergebrek.Geen)]);
        Stand(new(2019, 3, 2)).ShouldBeEmpty("it did not hold yet, so no figure is asked");

        Meld(97m, voorlopig: true); // January 2026
        Stand(new(2026, 2, 28)).Select(c => (c.Gebrek, c.Perioden)).ShouldBe([(Cijfergebrek.Voorlopig, 0)]);
        Meld(97m, voorlopig: false);
        Stand(new(2026, 2, 28)).ShouldBeEmpty("the day on which the next month ends");
        Stand(new(2026, 3, 1)).Select(c => (c.Gebrek, c.Perioden)).ShouldBe([(Cijfergebrek.Oud, 1)]);
        Stand(new(2026, 3, 31)).Select(c => c.Perioden).ShouldBe([1], "March is not over, however short February was");
        Stand(new(2026, 4, 1)).Select(c => c.Perioden).ShouldBe([2]);
    }

    void Meld(decimal waarde, bool voorlopig) =>
        Keten.Als(Keten.Regisseur).Moet(new ResultaatMelden(Huis.Norm, new(new(2026, 1, 1), new(2026, 1, 31)), waarde, voorlopig, null, Keten.Tekst("Uit de polis")));

    [Fact]
    [Trait("Feature", "I14")]
    public void Het_eigen_huis_zegt_wie_ervoor_spreekt_welke_rol_niemand_heeft_en_welke_link_open_staat()
    {
        var huis = Huisstand.Van(Huis.Inzage(Huis.Uwv), Keten.Uwv, Vandaag);

        (huis.Mensen, huis.Sprekers).ShouldBe((2, 1));
        huis.Onbezet.ShouldBe([Rol.Lijnmanager, Rol.Ketenregisseur], $"there are {string.Join(", ", Keten.Stand.Deelnames.Where(d => d.Partij == Keten.Uwv).Select(d => d.Rol))}");
        huis.Uitnodigingen.ShouldBeEmpty();

        var geheim = Linkgeheim.Van(new byte[32]);
        var (laat, vroeg) = (Keten.Nieuw<UitnodigingId>(), Keten.Nieuw<UitnodigingId>());
        foreach (var (id, dagen) in new[] { (laat, 20), (vroeg, 10) }) Keten.Als(Huis.Uwv).Moet(new UitnodigingDoen(id, Keten.Uwv, Rol.Lijnmanager, Vandaag.AddDays(dagen), geheim.Verzegel(id)));
        Keten.Aangetreden(Keten.Uwv, Rol.Lijnmanager);

        huis = Huisstand.Van(Huis.Inzage(Huis.Uwv), Keten.Uwv, Vandaag);
        huis.Uitnodigingen.Select(u => u.Id).ShouldBe([vroeg, laat]);
        huis.Onbezet.ShouldBe([Rol.Ketenregisseur]);
        Huisstand.Van(Huis.Inzage(Huis.Uwv), Keten.Uwv, Vandaag.AddDays(15)).Uitnodigingen.Select(u => u.Id).ShouldBe([laat]);
        Huisstand.Van(Huis.Inzage(Huis.Uwv), Keten.Cbs, Vandaag).Uitnodigingen.ShouldBeEmpty("those of another house");
    }
}
