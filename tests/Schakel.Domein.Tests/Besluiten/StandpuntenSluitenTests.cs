using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Besluiten;

/// <summary>What the clock does when the standpoints close: what silence means, whom it waits for, and that it does the same a week later.</summary>
[Trait("Feature", "B04")]
public sealed class StandpuntenSluitenTests
{
    const Oordeel Ja = Oordeel.Instemmen, Zorg = Oordeel.InstemmenMetZorg, Terzijde = Oordeel.TerzijdeStaan, Nee = Oordeel.Bezwaar;

    [Theory]
    [InlineData(true, Voorstelstatus.Besloten)]
    [InlineData(false, Voorstelstatus.NietAangenomen)]
    public void Zwijgen_is_alleen_instemmen_waar_de_keten_dat_afsprak(bool zwijgenTelt, Voorstelstatus status)
    {
        var raad = new Regelketen(Besluitregel.Unaniem, zwijgenTelt: zwijgenTelt);
        var voorstel = raad.Ingediend();
        raad.Spreken(voorstel, Ja, null, Ja);
        raad.Sluit(voorstel);

        raad.Status(voorstel).ShouldBe(status);
        var uwv = raad.Huis.Zie(voorstel).Van(raad.Keten.Uwv);
        if (zwijgenTelt) (uwv!.IsStilzwijgend, uwv.Oordeel, uwv.Door).ShouldBe((true, Ja, null), "it is a fact by the clock, and of nobody");
        else uwv.ShouldBeNull();
    }

    [Fact]
    public void Wie_niet_van_de_eerste_tot_de_laatste_dag_kon_spreken_stemt_niet_in_door_te_zwijgen()
    {
        var raad = new Regelketen(Besluitregel.Meerderheid, zwijgenTelt: true);
        var voorstel = raad.Ingediend();
        raad.Spreken(voorstel, Ja);
        raad.Keten.Als(raad.Huis.Cbs).Moet(new DeelnameBeeindigen(raad.Cbs.Id, raad.Vandaag.AddDays(3)));

        raad.Sluit(voorstel);

        raad.Huis.Zie(voorstel).Standpunten.Where(s => s.IsStilzwijgend).Select(s => s.Partij).ShouldBe([raad.Keten.Uwv], "a key holder is no voice: CBS had nobody who could speak");
        raad.Status(voorstel).ShouldBe(Voorstelstatus.Besloten);
    }

    [Fact]
    public void Van_zwijgen_alleen_komt_geen_besluit()
    {
        var raad = new Regelketen(Besluitregel.Meerderheid, zwijgenTelt: true);
        var voorstel = raad.Ingediend();
        raad.Sluit(voorstel);

        raad.Huis.Zie(voorstel).Standpunten.Count(s => s.IsStilzwijgend).ShouldBe(3);
        raad.Status(voorstel).ShouldBe(Voorstelstatus.NietAangenomen);
    }

    [Fact]
    public void Een_nieuwe_versie_geeft_wie_zweeg_zijn_dagen_terug()
    {
        var raad = new Regelketen(Besluitregel.Unaniem, zwijgenTelt: true);
        var voorstel = raad.Ingediend();
        raad.Spreken(voorstel, Ja, null, Terzijde);
        raad.Sluit(voorstel);
        raad.Status(voorstel).ShouldBe(Voorstelstatus.NietAangenomen);
        raad.Huis.Zie(voorstel).Van(raad.Keten.Uwv)!.IsStilzwijgend.ShouldBeTrue();
        var nu = raad.Huis.Zie(voorstel);
        raad.Keten.Als(raad.Keten.Regisseur).Moet(new VoorstelAanpassen(voorstel, 1, raad.Keten.Tekst("Zachter"), nu.Titel, raad.Keten.Tekst("Anders gezegd"), nu.HerzienOp, [0], []));

        raad.Huis.Zie(voorstel).Van(raad.Keten.Uwv).ShouldBeNull();
        raad.Huis.Spreek(raad.Cbs, voorstel).ShouldBeNull();
        raad.Status(voorstel).ShouldBe(Voorstelstatus.Open, "UWV has its days");
    }

    [Fact]
    public void De_klok_besluit_na_een_week_stilte_wat_zij_op_tijd_ook_besloten_had()
    {
        foreach (var later in new[] { 0, 7 })
        {
            var raad = new Regelketen(Besluitregel.Meerderheid, zwijgenTelt: true, quorum: 1);
            raad.Keten.Nu = new(new(2026, 12, 16, 9, 0, 0, TimeSpan.Zero));
            var voorstel = raad.Ingediend();
            var op = raad.Huis.Zie(voorstel).Sluiting!.Op!.Value;
            op.ShouldBe(new(2026, 12, 31));
            raad.Spreken(voorstel, Ja);
            raad.Keten.Als(raad.Huis.Uwv).Moet(new DeelnameBeeindigen(raad.Uwv.Id, op.AddDays(3)));
            raad.Keten.Nu = new(new DateTimeOffset(op.AddDays(1 + later).ToDateTime(new(9, 0)), TimeSpan.Zero));
            raad.Klok();

            raad.Status(voorstel).ShouldBe(Voorstelstatus.Besloten, "who sat there when it was due counts, whenever the clock came");
            raad.Keten.Stand.Besluiten.Single().Nummer.ShouldBe(new Besluitnummer(2027, 1));
        }
    }

    [Fact]
    public void Wacht_het_op_een_gesprek_met_wie_er_niet_meer_is_dan_rondt_de_klok_het_af()
    {
        var raad = new Regelketen(Besluitregel.Meerderheid);
        var voorstel = raad.Ingediend();
        raad.Spreken(voorstel, Ja, Ja, Nee);
        raad.Sluit(voorstel);
        (raad.Status(voorstel), raad.Huis.Zie(voorstel).Sluiting!.IsGesloten).ShouldBe((Voorstelstatus.Open, true));
        raad.Keten.Als(raad.Cbs).Moet(new PartnerUittreden(raad.Keten.Cbs, raad.Vandaag, raad.Keten.Tekst("Taak elders"), null));
        raad.Klok();
        raad.Status(voorstel).ShouldBe(Voorstelstatus.Open, "until the end of its last day");

        raad.Keten.Nu = new(raad.Keten.Nu.Moment.AddDays(1));
        raad.Klok();

        raad.Status(voorstel).ShouldBe(Voorstelstatus.Besloten);
        raad.Keten.AlsKlok().Doe(new VoorstelAfronden(voorstel, raad.Vandaag)).ShouldBe(Klokregels.NietVervallen);
    }

    [Fact]
    public void Zo_wacht_het_op_de_eerste_dag_dat_niemand_meer_in_de_weg_staat_hoe_laat_de_klok_ook_komt()
    {
        var raad = new Regelketen(Besluitregel.Meerderheid);
        var voorstel = raad.Ingediend();
        raad.Spreken(voorstel, Ja, Ja, Nee);
        raad.Sluit(voorstel);
        raad.Keten.Als(raad.Cbs).Moet(new PartnerUittreden(raad.Keten.Cbs, raad.Vandaag.AddDays(2), raad.Keten.Tekst("Taak elders"), null));
        var eerste = raad.Vandaag.AddDays(3);
        raad.Keten.Nu = new(raad.Keten.Nu.Moment.AddDays(9));

        Klokregels.Eerste(raad.Keten.Stand, raad.Vandaag).ShouldBe(new VoorstelAfronden(voorstel, eerste));
        foreach (var dag in new[] { eerste.AddDays(-1), eerste.AddDays(1), raad.Vandaag }) raad.Keten.AlsKlok().Doe(new VoorstelAfronden(voorstel, dag)).ShouldBe(Klokregels.NietVervallen);
        raad.Klok();

        raad.Status(voorstel).ShouldBe(Voorstelstatus.Besloten);
        Feit<VoorstelAfgerond>(raad).Vervallen.ShouldBe(eerste);
    }

    [Fact]
    public void Gesloten_wordt_met_de_regel_van_de_dag_waarop_het_moest()
    {
        var raad = new Regelketen(Besluitregel.Meerderheid, zwijgenTelt: true, quorum: 1);
        var voorstel = raad.Ingediend();
        raad.Spreken(voorstel, Ja);
        var op = raad.Huis.Zie(voorstel).Sluiting!.Op!.Value;
        // Nobody of UWV sits in the body on the day after the close; a week later somebody does again.
        raad.Keten.Als(raad.Huis.Uwv).Moet(new DeelnameBeeindigen(raad.Uwv.Id, op));
        raad.Keten.Nu = new(new DateTimeOffset(op.AddDays(8).ToDateTime(new(9, 0)), TimeSpan.Zero));
        Treedt(raad);
        raad.Klok();

        raad.Status(voorstel).ShouldBe(Voorstelstatus.NietAangenomen, "on its day the body was not complete");
        Feit<StandpuntenGesloten>(raad).Vervallen.ShouldBe(op.AddDays(1));
    }

    [Fact]
    public void Waar_niemand_wordt_overgeslagen_valt_geen_besluit_zonder_wie_niet_kon_spreken()
    {
        foreach (var (regel, quorum) in new[] { (Besluitregel.Consent, 0), (Besluitregel.Unaniem, 0), (Besluitregel.Meerderheid, 1) })
        {
            var raad = new Regelketen(regel, zwijgenTelt: true, quorum: quorum);
            var voorstel = raad.Ingediend();
            raad.Spreken(voorstel, Ja, null, Ja);
            raad.Keten.Als(raad.Huis.Uwv).Moet(new DeelnameBeeindigen(raad.Uwv.Id, raad.Vandaag.AddDays(3)));
            raad.Keten.Nu = new(raad.Keten.Nu.Moment.AddDays(4));
            Treedt(raad);
            raad.Sluit(voorstel);

            raad.Huis.Zie(voorstel).Van(raad.Keten.Uwv).ShouldBeNull("who was there on the last day was not there on the first");
            raad.Status(voorstel).ShouldBe(Voorstelstatus.NietAangenomen, regel.ToString());
        }
    }

    [Fact]
    public void Wie_het_gremium_niet_hoort_stemt_er_ook_niet_in_door_te_zwijgen()
    {
        var raad = new Regelketen(Besluitregel.Meerderheid, zwijgenTelt: true, zonderVervanging: true);
        raad.Keten.Als(raad.Huis.Uwv).Moet(new DeelnameBeeindigen(raad.Uwv.Id, raad.Vandaag));
        var lijnmanager = raad.Keten.Aangetreden(raad.Keten.Uwv, Rol.Lijnmanager);
        raad.Keten.Als(raad.Huis.Uwv).Moet(new MandaatVerlenen(raad.Keten.Nieuw<MandaatId>(), lijnmanager.Id, [Besluitonderwerp.Normen], null, new(raad.Vandaag, null), raad.Keten.Tekst("Regeling"), null));
        raad.Keten.Nu = new(raad.Keten.Nu.Moment.AddDays(1));
        var voorstel = raad.Ingediend();
        raad.Huis.Spreek(lijnmanager, voorstel).ShouldBe(VoorstelRegels.AlleenLeden);
        raad.Spreken(voorstel, Ja);
        raad.Sluit(voorstel);

        raad.Huis.Zie(voorstel).Standpunten.Where(s => s.IsStilzwijgend).Select(s => s.Partij).ShouldBe([raad.Keten.Cbs]);
    }

    [Fact]
    public void Zwijgen_telt_niet_waar_minder_tijd_was_dan_daarbij_hoort()
    {
        var raad = new Regelketen(Besluitregel.Unaniem);
        var voorstel = raad.Ingediend(raad.Nieuw(VoorstelIndienen.MinstensBijZwijgen - 1));
        var lang = raad.Ingediend(raad.Nieuw(VoorstelIndienen.MinstensBijZwijgen));
        var anders = raad.Huis.Ingediend(new GremiumWijzigen(raad.Gremium, Naam.Lees("Ketenraad")!.Value, Gremiumniveau.Tactisch, null, null, raad.Keten.Tekst("Beslist"), raad.Regels with { ZwijgenTelt = true }));
        raad.Huis.Allen(anders);
        raad.Keten.Stand.Gremia.Vind(raad.Gremium)!.Reglement!.ZwijgenTelt.ShouldBeTrue("the body agreed on it while both were open");
        foreach (var v in new[] { voorstel, lang }) raad.Spreken(v, Ja, Ja);
        raad.Sluit(lang);

        (raad.Status(voorstel), raad.Status(lang)).ShouldBe((Voorstelstatus.NietAangenomen, Voorstelstatus.Besloten));
    }

    [Fact]
    public void Een_besluit_noemt_met_zorg_en_terzijde_alleen_wie_besliste()
    {
        var raad = new Regelketen(Besluitregel.Meerderheid);
        var voorstel = raad.Ingediend();
        raad.Spreken(voorstel, Ja, null, Zorg);
        raad.Keten.Als(raad.Cbs).Moet(new PartnerUittreden(raad.Keten.Cbs, raad.Vandaag, raad.Keten.Tekst("Taak elders"), null));
        raad.Keten.Nu = new(raad.Keten.Nu.Moment.AddDays(1));
        raad.Spreken(voorstel, null, Zorg);

        var besluit = raad.Keten.Stand.Besluiten.Single();
        besluit.MetZorg.ShouldBe([raad.Keten.Uwv], "CBS left before it was decided");
    }

    [Fact]
    [Trait("Feature", "B10")]
    public void Een_andere_dag_van_herziening_vraagt_iedereen_opnieuw_en_andere_woorden_geven_niemand_meer_tijd()
    {
        var raad = new Regelketen(Besluitregel.Unaniem);
        var voorstel = raad.Ingediend();
        raad.Spreken(voorstel, Ja);
        var (nu, sluiting) = (raad.Huis.Zie(voorstel), raad.Huis.Zie(voorstel).Sluiting);
        raad.Keten.Nu = new(raad.Keten.Nu.Moment.AddDays(2));
        Datum herzien = nu.HerzienOp;
        void PasAan() => raad.Keten.Als(raad.Keten.Regisseur).Moet(new VoorstelAanpassen(voorstel, raad.Huis.Zie(voorstel).Ronde, raad.Keten.Tekst("Anders"), nu.Titel, raad.Keten.Tekst("Anders gezegd"), herzien, [0], []));
        PasAan();
        (raad.Huis.Zie(voorstel).Sluiting, raad.Huis.Zie(voorstel).Standpunten.Length).ShouldBe((sluiting, 1));

        herzien = nu.HerzienOp.AddDays(1);
        PasAan();
        raad.Huis.Zie(voorstel).Standpunten.ShouldBeEmpty("when they come back to it is part of what they consented to");
        raad.Huis.Zie(voorstel).Sluiting!.Op!.Value.ShouldBeGreaterThan(sluiting!.Op!.Value);
    }

    [Fact]
    [Trait("Feature", "B10")]
    public void Sluiten_standpunten_na_de_herziening_dan_gaan_ze_niet_open_voor_die_dag_later_ligt()
    {
        var huis = new Besluitketen();
        var vandaag = huis.Keten.Nu.DatumIn(Proefketen.Amsterdam);
        var nieuw = huis.Voorstel(huis.Verhoogd()) with { Leesdagen = 1, Standpuntdagen = 5, HerzienOp = vandaag.AddDays(14) };
        huis.Keten.Als(huis.Keten.Regisseur).Moet(nieuw);
        var net = huis.Voorstel(huis.Verhoogd(97m)) with { Leesdagen = 1, Standpuntdagen = 5, HerzienOp = vandaag.AddDays(16) };
        huis.Keten.Moet(net);
        huis.Keten.Nu = new(huis.Keten.Nu.Moment.AddDays(9));
        huis.Keten.Doe(new StandpuntenOpenen(net.Voorstel, huis.Keten.Tekst("Het haast"))).ShouldBe(StandpuntenOpenen.HerzieningIngehaald, "they would close on that very day");
        huis.Keten.Als(huis.Keten.Regisseur).Doe(new StandpuntenOpenen(nieuw.Voorstel, huis.Keten.Tekst("Het haast"))).ShouldBe(StandpuntenOpenen.HerzieningIngehaald);
        var nu = huis.Zie(nieuw.Voorstel);
        huis.Keten.Moet(new VoorstelAanpassen(nieuw.Voorstel, nu.Ronde, huis.Keten.Tekst("Later"), nu.Titel, nu.Toelichting, vandaag.AddDays(60), [0], []));
        (huis.Zie(nieuw.Voorstel).OpTafel.LezenTot > huis.Keten.Nu.DatumIn(Proefketen.Amsterdam), huis.Zie(nieuw.Voorstel).Sluiting!.Op).ShouldBe((true, null), "it is read anew first");
        huis.Keten.Nu = new(huis.Keten.Nu.Moment.AddDays(4));
        huis.Keten.Als(huis.Keten.Regisseur).Doe(new StandpuntenOpenen(nieuw.Voorstel, huis.Keten.Tekst("Het haast"))).ShouldBeNull();
    }

    // Somebody of UWV begins in the body today.
    static void Treedt(Regelketen raad) => raad.Keten.Als(raad.Huis.Uwv).Moet(new DeelnameBeginnen(raad.Keten.Iemand(raad.Keten.Uwv, Rol.Bestuurder) with { Termijn = new(raad.Vandaag, null) }));

    static T Feit<T>(Regelketen raad) => raad.Keten.Boekingen[^1].Boeking.Delen.SelectMany(d => d.Feiten).Select(Feitensoorten.Lees).OfType<T>().Single();

    [Fact]
    [Trait("Feature", "B10")]
    public void Wie_bezwaar_maakte_kan_na_het_sluiten_nog_bijdraaien_en_anders_niemand()
    {
        var raad = new Regelketen(Besluitregel.Consent);
        var voorstel = raad.Ingediend();
        raad.Spreken(voorstel, Ja, Ja, Nee);
        raad.Sluit(voorstel);
        raad.Status(voorstel).ShouldBe(Voorstelstatus.Open, "the only thing in the way is an objection that nobody talked about");
        raad.Huis.Spreek(raad.Uwv, voorstel, Terzijde).ShouldBe(VoorstelRegels.TeLaat);
        raad.Huis.Spreek(raad.Cbs, voorstel, Nee, "Nog eens").ShouldBe(VoorstelRegels.TeLaat);
        raad.Huis.Spreek(raad.Cbs, voorstel, Zorg, "Vooruit dan").ShouldBeNull();
        raad.Status(voorstel).ShouldBe(Voorstelstatus.Besloten);

        var ander = new Regelketen(Besluitregel.Consent);
        var blijft = ander.Ingediend();
        ander.Spreken(blijft, Ja, Ja, Nee);
        ander.Sluit(blijft);
        ander.Bespreek(ander.Cbs, blijft, ander.Keten.Cbs).ShouldBeNull();
        ander.Status(blijft).ShouldBe(Voorstelstatus.NietAangenomen, "they talked, and the objection stands");
    }
}
