using Schakel.Domein.Afspraken;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Bijdragen;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Leren;
using Schakel.Domein.Tests.Afspraken;
using Schakel.Domein.Tests.Besluiten;
using Schakel.Domein.Voornemens;

namespace Schakel.Domein.Tests.Leren;

/// <summary>Who comes in a role finds what was decided, promised and learned there, and whom to call; never more than he may read.</summary>
[Trait("Feature", "L05")]
public sealed class OverdrachtsdossierTests
{
    readonly Afspraakketen _afspraken = new();

    Besluitketen Huis => _afspraken.Huis;

    Proefketen Keten => Huis.Keten;

    Datum Vandaag => Keten.Nu.DatumIn(Proefketen.Amsterdam);

    Overdrachtsdossier Van(Deelname lezer, PartijId? partij, Rol rol = Rol.Ketenregisseur) => Overdrachtsdossier.Van(Huis.Inzage(lezer), new(partij, rol, null), Vandaag);

    [Fact]
    public void Het_noemt_wie_de_rol_had_wie_zij_elders_heeft_en_wie_er_naast_zit()
    {
        var was = Keten.Iemand(Keten.Uwv, Rol.Ketenregisseur) with { Termijn = new(new(2021, 1, 1), new(2024, 12, 31)) };
        Keten.Als(Huis.Uwv).Moet(new DeelnameBeginnen(was));
        var nieuw = Keten.Aangetreden(Keten.Uwv, Rol.Ketenregisseur);

        var dossier = Van(nieuw, Keten.Uwv);

        dossier.Houders.Select(h => (h.Deelname.Id, h.Stand)).ShouldBe([(was.Id, Bezettingstand.Voorbij), (nieuw.Id, Bezettingstand.Lopend)], "by when it began");
        dossier.Ambtgenoten.Select(d => d.Id).ShouldBe([Keten.Regisseur.Id]);
        dossier.Collegas.Select(d => d.Id).ShouldBe([Huis.Bestuurders[1].Id, Huis.Uwv.Id]);
        var keten = Van(Huis.Ketenmanager, null, Rol.Ketenmanager);
        keten.Houders.Single().Deelname.Id.ShouldBe(Huis.Ketenmanager.Id);
        keten.Ambtgenoten.Select(d => d.Id).ShouldBe([Keten.Regisseur.Id, nieuw.Id, Huis.Cbs.Id], "of each partner who is asked first");
    }

    [Fact]
    public void Besluiten_die_gelden_staan_erin_met_de_eigen_zorgen_en_wat_later_veranderd_is_niet_meer()
    {
        var eerst = Besloten(Huis.Ingediend(Huis.Verhoogd(97)), Oordeel.InstemmenMetZorg);
        Van(Huis.Uwv, Keten.Uwv).Besluiten.Select(b => b.Id).ShouldBe([eerst]);

        var (anders, later) = (Besloten(Huis.Ingediend(new RolBeschrijven(Rol.Lijnmanager, Keten.Tekst("Stuurt"), [], []))), Besloten(Huis.Ingediend(Huis.Verhoogd(98, "2028-01-01")), Oordeel.TerzijdeStaan));

        var dossier = Van(Huis.Uwv, Keten.Uwv);
        dossier.Besluiten.Select(b => b.Id).ShouldBe([later, anders], "the first was changed by the last");
        dossier.Zorgen.Select(z => (z.Besluit.Id, z.Standpunt.Oordeel)).ShouldBe([(later, Oordeel.TerzijdeStaan)]);
        Van(Huis.Cbs, Keten.Cbs).Zorgen.ShouldBeEmpty("those of UWV are not its own");
        Van(Huis.Ketenmanager, null, Rol.Ketenmanager).Zorgen.ShouldHaveSingleItem();

        Besloten(Huis.Ingediend(new BesluitHerbevestigen(later, new(2028, 1, 1))));
        Van(Huis.Uwv, Keten.Uwv).Besluiten.Select(b => b.Id).ShouldBe([later, anders], "only put off");
    }

    [Fact]
    public void Wat_later_ingaat_staat_er_ook_in_tot_het_wordt_afgelast()
    {
        var later = Besloten(Huis.Ingediend(new RolBeschrijven(Rol.Lijnmanager, Keten.Tekst("Stuurt"), [], [])), ingang: true);
        Van(Huis.Uwv, Keten.Uwv).Besluiten.Select(b => (b.Id, b.Werking)).ShouldBe([(later, Besluitwerking.Wacht)]);

        Besloten(Huis.Ingediend(new BesluitAfgelasten(later)));

        Van(Huis.Uwv, Keten.Uwv).Besluiten.ShouldBeEmpty();
    }

    [Fact]
    public void Een_voorwaarde_staat_erin_zolang_zij_loopt_ook_die_van_een_ander()
    {
        var voorstel = Huis.Ingediend(Huis.Verhoogd());
        foreach (var bestuurder in Huis.Bestuurders)
            Keten.Als(bestuurder).Moet(Huis.Standpunt(bestuurder, voorstel) with { Voorwaarde = bestuurder.Partij == Keten.Cbs ? new(Keten.Tekst("Met twee testers"), Vandaag.AddDays(10)) : null });

        Van(Huis.Uwv, Keten.Uwv).Voorwaarden.Select(v => v.Standpunt.Partij).ShouldBe([Keten.Cbs]);
        Later(10);
        Van(Huis.Uwv, Keten.Uwv).Voorwaarden.ShouldNotBeEmpty("through its last day");
        Later(1);
        Van(Huis.Uwv, Keten.Uwv).Voorwaarden.ShouldBeEmpty();
    }

    [Fact]
    public void Beloften_van_de_eigen_partner_staan_erin_en_die_van_een_ander_niet()
    {
        var (getekend, voorgesteld) = (_afspraken.Aangegaan(_afspraken.Nieuw()), _afspraken.Voorgesteld(_afspraken.Nieuw() with { Termijn = new(Vandaag, Vandaag.AddDays(90)) }));
        var gevraagd = new BijdrageVragen(Keten.Nieuw<BijdrageId>(), Keten.Uwv, Keten.Tekst("Twee testers"), 40, null, Vandaag.AddDays(30));
        Huis.Allen(Huis.Ingediend(gevraagd));

        var uwv = Van(Huis.Uwv, Keten.Uwv);
        uwv.Afspraken.Select(a => a.Id).ShouldBe([voorgesteld, getekend], "what ends first");
        uwv.Bijdragen.Select(b => b.Id).ShouldBe([gevraagd.Bijdrage]);
        var cbs = Van(Huis.Cbs, Keten.Cbs);
        cbs.Afspraken.ShouldBeEmpty();
        cbs.Bijdragen.ShouldBeEmpty();
        Van(Huis.Ketenmanager, null, Rol.Ketenmanager).Bijdragen.ShouldHaveSingleItem();

        Later(31);
        Van(Huis.Uwv, Keten.Uwv).Bijdragen.ShouldHaveSingleItem("still to be answered");
        Keten.Als(Keten.Aangetreden(Keten.Uwv, Rol.Lijnmanager)).Moet(new BijdrageBevestigen(gevraagd.Bijdrage, null));
        Van(Huis.Uwv, Keten.Uwv).Bijdragen.ShouldBeEmpty("answered, and its day is past");
        Later(900);
        Van(Huis.Uwv, Keten.Uwv).Afspraken.ShouldBeEmpty();
    }

    [Fact]
    public void Open_knelpunten_staan_op_niveau_en_wat_is_opgelost_wordt_een_les()
    {
        var (laag, hoog, klaar, elders) = (Knelpunt(Keten.Uwv), Knelpunt(Keten.Uwv), Knelpunt(Keten.Uwv), Knelpunt(Keten.Cbs));
        Keten.Als(Keten.Regisseur).Moet(new KnelpuntEscaleren(hoog, Niveau.Ketenregisseurs, Keten.Tekst("Wij komen er niet uit")));
        Keten.Moet(new KnelpuntOplossen(klaar, Keten.Tekst("Eerst bellen")));

        var dossier = Van(Huis.Uwv, Keten.Uwv);

        dossier.Knelpunten.Select(k => k.Id).ShouldBe([hoog, laag]);
        dossier.Lessen.Select(l => l.Knelpunt).ShouldBe([klaar]);
        Van(Keten.Regisseur, Keten.Cbs).Knelpunten.Select(k => k.Id).ShouldBe([elders], "he is of the other side, so he may read that");
        Van(Huis.Uwv, Keten.Cbs).Knelpunten.ShouldBeEmpty("UWV has no part in it");
    }

    [Fact]
    public void Wat_van_een_signaal_geleerd_is_blijft_ook_als_het_weer_misgaat()
    {
        var medewerker = Keten.Aangetreden(Keten.Uwv, Rol.Ketenmedewerker);
        var signaal = new SignaalOptekenen(Keten.Nieuw<SignaalId>(), Signaalwie.Werkgever, [Keten.Uwv, Keten.Belastingdienst], null, Keten.Tekst("De correctie komt niet aan"), null);
        Keten.Als(medewerker).Moet(signaal);
        Van(medewerker, Keten.Uwv).Signalen.Select(s => s.Id).ShouldBe([signaal.Signaal]);

        var geleerd = Keten.Tekst("Vraag het jaar altijd na");
        Keten.Moet(new SignaalHerstellen(signaal.Signaal, Keten.Tekst("Rechtgezet"), true, geleerd, null));
        Van(medewerker, Keten.Uwv).Signalen.ShouldBeEmpty();
        Van(medewerker, Keten.Uwv).Lessen.Select(l => (l.Wat, l.Signaal)).ShouldBe([(geleerd, signaal.Signaal)]);

        Keten.Moet(new SignaalHeropenen(signaal.Signaal, Keten.Tekst("Weer mis")));
        Van(medewerker, Keten.Uwv).Lessen.Select(l => l.Wat).ShouldBe([geleerd]);
        Van(Huis.Cbs, Keten.Uwv).Lessen.ShouldBeEmpty("of no business of CBS");
    }

    [Fact]
    public void Aangekondigd_is_van_de_eigen_partner_en_gevraagd_wat_een_ander_aankondigt()
    {
        var voornemen = new VoornemenAankondigen(Keten.Nieuw<VoornemenId>(), Keten.Belastingdienst, Voornemensoort.Release, Keten.Tekst("Nieuwe versie"), null, new(Vandaag.AddDays(40), Vandaag.AddDays(41)), [Huis.Overdracht], 5);
        Keten.Als(Keten.Regisseur).Moet(voornemen);

        Van(Keten.Regisseur, Keten.Belastingdienst).Aangekondigd.Select(v => v.Id).ShouldBe([voornemen.Voornemen]);
        Van(Keten.Regisseur, Keten.Belastingdienst).ImpactGevraagd.ShouldBeEmpty();
        Van(Huis.Uwv, Keten.Uwv).ImpactGevraagd.Select(v => v.Id).ShouldBe([voornemen.Voornemen]);
        Van(Huis.Uwv, Keten.Uwv).Aangekondigd.ShouldBeEmpty();
        Later(41);
        Van(Keten.Regisseur, Keten.Belastingdienst).Aangekondigd.ShouldNotBeEmpty("its last day");
        Later(1);
        Van(Keten.Regisseur, Keten.Belastingdienst).Aangekondigd.ShouldBeEmpty();
    }

    [Fact]
    public void Wat_een_partner_voor_zich_houdt_staat_alleen_in_het_dossier_van_zijn_eigen_mensen()
    {
        var lijn = Keten.Aangetreden(Keten.Uwv, Rol.Lijnmanager);
        var doel = new EigenDoelOptekenen(Keten.Nieuw<EigenDoelId>(), Keten.Uwv, Keten.Tekst("Minder beheerkosten"), Keten.Tekst("Elke week leveren kost meer"));
        Keten.Als(lijn).Moet(doel);
        var (eigen, allen, weg) = (Lijst(Keten.Uwv, lijn), Lijst(null, Keten.Regisseur), Lijst(null, Keten.Regisseur));
        Keten.Als(Keten.Regisseur).Moet(new LijstWegdoen(weg));

        Van(lijn, Keten.Uwv).EigenDoelen.Select(d => d.Id).ShouldBe([doel.Doel]);
        Van(lijn, Keten.Uwv).Acties.Select(a => (a.Lijst.Id, a.Acties)).ShouldBe([(eigen, 1), (allen, 1)], ignoreOrder: true);
        foreach (var vreemde in new[] { Huis.Cbs, Keten.Regisseur, Huis.Ketenmanager })
        {
            Van(vreemde, Keten.Uwv).EigenDoelen.ShouldBeEmpty($"{vreemde.Rol}");
            Van(vreemde, Keten.Uwv).Acties.Select(a => a.Lijst.Id).ShouldBe([allen], $"{vreemde.Rol}");
        }
        Van(lijn, Keten.Cbs).Acties.Select(a => a.Lijst.Id).ShouldBe([allen], "his own list is not that of CBS");
    }

    [Fact]
    public void Alleen_wie_pas_kwam_in_een_keten_die_er_al_was_is_nieuw()
    {
        bool IsNieuw(Periode termijn, Datum? dag = null) => Overdrachtsdossier.IsNieuw(Huis.Inzage(Huis.Uwv), Huis.Uwv with { Termijn = termijn }, dag ?? Vandaag);
        var begin = Vandaag.AddDays(10);

        IsNieuw(new(begin, null), begin).ShouldBeTrue();
        IsNieuw(new(begin, null), begin.AddDays(60)).ShouldBeTrue();
        IsNieuw(new(begin, null), begin.AddDays(61)).ShouldBeFalse();
        IsNieuw(new(begin, null), begin.AddDays(-1)).ShouldBeFalse("not yet");
        IsNieuw(new(begin, begin.AddDays(3)), begin.AddDays(4)).ShouldBeFalse("no more");
        IsNieuw(new(Vandaag, null)).ShouldBeFalse("who founds a chain takes nothing over");
    }

    BesluitId Besloten(VoorstelId voorstel, Oordeel uwv = Oordeel.Instemmen, bool ingang = false)
    {
        if (ingang)
        {
            Keten.Als(Keten.Regisseur).Moet(new VoorstelIntrekken(voorstel));
            var anders = Huis.Voorstel(new RolBeschrijven(Rol.Lijnmanager, Keten.Tekst("Stuurt"), [], [])) with { Ingang = Vandaag.AddDays(20) };
            Keten.Moet(anders);
            voorstel = anders.Voorstel;
        }
        foreach (var bestuurder in Huis.Bestuurders) Huis.Spreek(bestuurder, voorstel, bestuurder.Partij == Keten.Uwv ? uwv : Oordeel.Instemmen, bestuurder.Partij == Keten.Uwv && uwv != Oordeel.Instemmen ? "Let op de piek" : null).ShouldBeNull();
        return Huis.Zie(voorstel).Besluit;
    }

    KnelpuntId Knelpunt(PartijId naar)
    {
        var id = Keten.Nieuw<KnelpuntId>();
        Keten.Als(Keten.Regisseur).Moet(new KnelpuntMelden(id, Keten.Belastingdienst, naar, Keten.Tekst("Er gaat iets mis"), null));
        return id;
    }

    LijstId Lijst(PartijId? partner, Deelname door)
    {
        var lijst = new LijstMeebrengen(
            Keten.Nieuw<LijstId>(), Lijstsoort.ActiesEnBesluiten, partner, Keten.Tekst("Actielijst.xlsx"), null, new(2026, 3, 1), [Lijstkolom.Wat, Lijstkolom.Soort], null,
            [new(1, Keten.Tekst("Bellen\tactie"), null, null, Rijsoort.Actie), new(2, Keten.Tekst("Zo doen wij het\tbesluit"), null, null, Rijsoort.Besluit)]);
        Keten.Als(door).Moet(lijst);
        return lijst.Lijst;
    }

    void Later(int dagen) => Keten.Nu = new(Keten.Nu.Moment.AddDays(dagen));
}
