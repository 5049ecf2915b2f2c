using CsCheck;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Toegang;
using Schakel.Domein.Voornemens;

namespace Schakel.Domein.Tests.Geheugen;

/// <summary>What is over goes after its term, once, and never in silence; its entries stay.</summary>
[Trait("Feature", "H07")]
public sealed class WoordenVernietigenTests
{
    readonly Bewaarketen _bewaar = new();

    Proefketen Keten => _bewaar.Keten;

    [Fact]
    public void Een_laatste_dag_die_later_wordt_gegeven_telt_vanaf_toen_en_wat_geen_einde_heeft_gaat_door()
    {
        _bewaar.Termijn(Bewaarsoort.Voornemens, 1);
        var (eindig, blijvend) = (Keten.Nieuw<VoornemenId>(), Keten.Nieuw<VoornemenId>());
        foreach (var (id, einde) in new[] { (eindig, (Datum?)new Datum(2036, 6, 1)), (blijvend, null) })
            Keten.Als(Keten.Regisseur).Moet(new VoornemenAankondigen(id, Keten.Belastingdienst, Voornemensoort.Release, Keten.Tekst("Nieuw"), null, new(new(2026, 5, 1), einde), [], 10));
        _bewaar.Op(2028, 3, 3).Klok().ShouldBe(0);

        Keten.Als(Keten.Regisseur).Moet(new VoornemenEindeBepalen(eindig, new(2026, 5, 1), Keten.Tekst("Was toen al klaar")));

        _bewaar.Klok().ShouldBe(0, "nobody could have held it back");
        _bewaar.Op(2029, 3, 2).Klok().ShouldBe(0);
        _bewaar.Op(2029, 3, 5).Klok().ShouldBe(1, "and not what has no last day");
    }

    [Fact]
    public void Na_zijn_termijn_gaan_alle_woorden_en_bestanden_van_een_opgelost_knelpunt_op_de_dag_af()
    {
        _bewaar.Termijn(Bewaarsoort.Knelpunten, 1);
        var id = _bewaar.Opgelost();
        var stuk = Bewaarketen.Stuk(id);
        _bewaar.Zie(stuk).Gaat.ShouldBe(new(2027, 3, 3), "the day after is the first that counts");
        _bewaar.Op(2027, 3, 2).Klok().ShouldBe(0);
        Keten.AlsKlok().Doe(new WoordenVernietigen(Bewaarsoort.Knelpunten, stuk, new(2027, 3, 3))).ShouldBe(Klokregels.NietVervallen);

        _bewaar.Op(2027, 3, 3).Klok().ShouldBe(1);

        Keten.Stand.Knelpunten.Vind(id)!.Teksten.ShouldAllBe(t => !_bewaar.Staat(t.Tekst));
        _bewaar.Vernietigd.ShouldHaveSingleItem().ShouldBe(new(Keten.Stand.Nr, Bewaarsoort.Knelpunten, stuk, new(2026, 3, 2), 1, new(2027, 3, 3), 5, 1, Keten.Nu));
        _bewaar.Klok().ShouldBe(0, "once");
        _bewaar.Op(2060, 1, 1).Klok().ShouldBe(0, "and never again");
        Keten.AlsKlok().Doe(new WoordenVernietigen(Bewaarsoort.Knelpunten, stuk, new(2027, 3, 3))).ShouldBe(Klokregels.NietVervallen);
    }

    [Fact]
    public void Dat_er_gewist_is_weet_iedereen_en_waarvan_alleen_wie_het_las()
    {
        _bewaar.Termijn(Bewaarsoort.Knelpunten, 1);
        _bewaar.Opgelost();
        _bewaar.Op(2027, 3, 3).Klok();

        var delen = Keten.Boekingen[^1].Boeking.Delen;
        delen.Select(d => (d.Publiek, Soorten: string.Join(',', d.Feiten.Select(f => f.Naam).Distinct(StringComparer.Ordinal)))).ShouldBe(
            [(Publiek.Openbaar, nameof(TekstGewist)), (Publiek.Kring(Keten.Belastingdienst, Keten.Uwv), nameof(WoordenVernietigd))]);
        delen.ShouldAllBe(d => Feitensoorten.LeesDader(d.Dader) == Dader.Klok);
        Agenda(_bewaar.Huis.Cbs).Vernietigd().ShouldBeEmpty();
        Agenda(_bewaar.Huis.Uwv).Vernietigd().Count().ShouldBe(1);
    }

    [Fact]
    public void Wat_al_lang_voorbij_is_gaat_pas_dertig_dagen_nadat_de_termijn_is_afgesproken()
    {
        var stuk = Bewaarketen.Stuk(_bewaar.Opgelost());
        _bewaar.Op(2030, 1, 1).Termijn(Bewaarsoort.Knelpunten, 1).Zie(stuk).Gaat.ShouldBe(new(2030, 2, 1));
        _bewaar.Op(2030, 1, 20).Termijn(Bewaarsoort.Knelpunten, 2).Zie(stuk).Gaat.ShouldBe(new(2030, 2, 20), "another term is announced anew");

        _bewaar.Op(2030, 2, 19).Klok().ShouldBe(0);
        _bewaar.Op(2030, 2, 20).Klok().ShouldBe(1);
    }

    [Fact]
    public void Een_langere_termijn_of_geen_laat_het_langer_staan()
    {
        _bewaar.Termijn(Bewaarsoort.Knelpunten, 1);
        var stuk = Bewaarketen.Stuk(_bewaar.Opgelost());
        _bewaar.Termijn(Bewaarsoort.Knelpunten, 10).Zie(stuk).Gaat.ShouldBe(new(2036, 3, 3));
        _bewaar.Op(2030, 1, 1).Klok().ShouldBe(0);
        _bewaar.Termijn(Bewaarsoort.Knelpunten, null).Zie(stuk).Gaat.ShouldBeNull();

        _bewaar.Op(2040, 1, 1).Klok().ShouldBe(0);
    }

    [Fact]
    public void Wat_heropend_is_blijft_en_gaat_na_een_nieuwe_oplossing_opnieuw()
    {
        _bewaar.Termijn(Bewaarsoort.Knelpunten, 1);
        var id = _bewaar.Opgelost();
        _bewaar.Op(2027, 3, 2).Klok();
        Keten.Als(Keten.Regisseur).Moet(new KnelpuntHeropenen(id, Keten.Tekst("Het is terug")));
        _bewaar.Op(2028, 3, 1).Klok().ShouldBe(0);
        _bewaar.LosOp(id);
        _bewaar.Op(2029, 3, 2).Klok().ShouldBe(1);
        Keten.Als(Keten.Regisseur).Moet(new KnelpuntHeropenen(id, Keten.Tekst("Weer")));
        _bewaar.LosOp(id);

        _bewaar.Op(2030, 3, 3).Klok().ShouldBe(1);

        _bewaar.Vernietigd.Select(v => (v.Einde, v.Teksten)).ShouldBe([(new(2029, 3, 2), 2), (new(2028, 3, 1), 7)]);
        Keten.Stand.Knelpunten.Vind(id)!.Teksten.ShouldAllBe(t => !_bewaar.Staat(t.Tekst));
    }

    [Fact]
    public void Wat_met_de_hand_al_gewist_is_telt_niet_mee_en_waar_niets_meer_staat_is_het_toch_klaar()
    {
        _bewaar.Termijn(Bewaarsoort.Knelpunten, 1);
        var (een, leeg) = (_bewaar.Opgelost(), _bewaar.Opgelost());
        Keten.Als(Keten.Regisseur).Moet(new TekstWissen(Keten.Stand.Knelpunten.Vind(een)!.Titel.Id));
        foreach (var tekst in Keten.Stand.Knelpunten.Vind(leeg)!.Teksten.DistinctBy(t => t.Tekst.Id).ToList()) Keten.Moet(new TekstWissen(tekst.Tekst.Id));

        _bewaar.Op(2027, 3, 3).Klok().ShouldBe(2);

        _bewaar.Vernietigd.Select(v => (v.Stuk, v.Teksten, v.Bestanden)).ShouldBe([(Bewaarketen.Stuk(een), 4, 1), (Bewaarketen.Stuk(leeg), 0, 0)], ignoreOrder: true);
        _bewaar.Op(2028, 1, 1).Klok().ShouldBe(0);
    }

    [Fact]
    public void Woorden_die_ook_in_iets_blijvends_staan_blijven()
    {
        _bewaar.Termijn(Bewaarsoort.Knelpunten, 1);
        var (id, titel) = (Keten.Nieuw<KnelpuntId>(), Keten.Tekst("Afgesproken"));
        Keten.Als(Keten.Regisseur).Moet(new KnelpuntMelden(id, Keten.Belastingdienst, Keten.Uwv, titel, null));
        _bewaar.LosOp(id);
        Keten.Als(Keten.Regisseur).Moet(new GebeurtenisOptekenen(Keten.Nieuw<GebeurtenisId>(), new(2026, 3, 1), titel, null));

        _bewaar.Op(2027, 3, 3).Klok();

        _bewaar.Staat(titel).ShouldBeTrue();
        _bewaar.Vernietigd.ShouldHaveSingleItem().Teksten.ShouldBe(1, "how it was solved");
    }

    [Fact]
    public void Ook_wat_zonder_naam_is_gemeld_en_daarna_de_hele_keten_las_gaat_overal_weg()
    {
        _bewaar.Termijn(Bewaarsoort.Knelpunten, 1);
        var (id, titel) = (Keten.Nieuw<KnelpuntId>(), Keten.Tekst("Dit gaat mis"));
        Keten.Als(Keten.Regisseur).Moet(new KnelpuntMelden(id, Keten.Belastingdienst, Keten.Uwv, titel, null, ZonderNaam: true));
        Keten.Moet(new KnelpuntEscaleren(id, Niveau.Ketenmanager, Keten.Tekst("Het raakt allen")));
        Keten.Als(_bewaar.Huis.Ketenmanager).Moet(new KnelpuntOplossen(id, Keten.Tekst("Afgesproken")));

        _bewaar.Op(2027, 3, 3).Klok().ShouldBe(1);

        _bewaar.Staat(titel).ShouldBeFalse();
        Keten.Stand.Delen.Values.SelectMany(d => d.Knelpunten).SelectMany(k => k.Teksten).ShouldAllBe(t => !_bewaar.Staat(t.Tekst));
        Agenda(_bewaar.Huis.Cbs).Vernietigd().ShouldHaveSingleItem();
    }

    [Fact]
    public void Een_signaal_een_voornemen_en_een_lijst_gaan_elk_na_hun_eigen_einde()
    {
        foreach (var soort in new[] { Bewaarsoort.Signalen, Bewaarsoort.Voornemens, Bewaarsoort.Lijsten }) _bewaar.Termijn(soort, 1);
        var (signaal, open, over, afgelast, lijst, staat) = (Keten.Nieuw<SignaalId>(), Keten.Nieuw<SignaalId>(), Keten.Nieuw<VoornemenId>(), Keten.Nieuw<VoornemenId>(), Keten.Nieuw<LijstId>(), Keten.Nieuw<LijstId>());
        Keten.Als(Keten.Regisseur);
        foreach (var s in new[] { signaal, open }) Keten.Moet(new SignaalOptekenen(s, Signaalwie.Burger, [Keten.Belastingdienst, Keten.Uwv], null, Keten.Tekst("Zit klem"), Keten.Tekst("Z-1")));
        Keten.Moet(new SignaalHerstellen(signaal, Keten.Tekst("Hersteld"), true, Keten.Tekst("Geleerd"), null));
        foreach (var v in new[] { over, afgelast }) Keten.Moet(new VoornemenAankondigen(v, Keten.Belastingdienst, Voornemensoort.Release, Keten.Tekst("Nieuw"), null, new(new(2026, 5, 1), new(2026, 6, 1)), [], 10));
        Keten.Moet(new VoornemenAfgelasten(afgelast, Keten.Tekst("Toch niet")));
        foreach (var l in new[] { lijst, staat }) Keten.Moet(new LijstMeebrengen(l, Lijstsoort.Acties, Keten.Belastingdienst, Keten.Tekst("Lijst"), null, new(2026, 1, 1), [Lijstkolom.Wat], null, [new(1, Keten.Tekst("Bellen"), null, null)]));
        Keten.Moet(new LijstWegdoen(lijst));
        foreach (var loopt in new[] { open.Waarde, staat.Waarde }) _bewaar.Zie(new(loopt)).Einde.ShouldBeNull();

        _bewaar.Op(2027, 3, 3).Klok().ShouldBe(3);
        _bewaar.Vernietigd.Select(v => (v.Soort, v.Stuk.Waarde, v.Teksten)).ShouldBe([(Bewaarsoort.Signalen, signaal.Waarde, 4), (Bewaarsoort.Voornemens, afgelast.Waarde, 2), (Bewaarsoort.Lijsten, lijst.Waarde, 2)], ignoreOrder: true);

        _bewaar.Op(2027, 6, 1).Klok().ShouldBe(0);
        _bewaar.Op(2027, 6, 2).Klok().ShouldBe(1, "a year after its last day");
        _bewaar.Op(2060, 1, 1).Klok().ShouldBe(0, "what goes on, or is still used, stays");
    }

    [Fact]
    public void Wie_wegging_is_na_de_termijn_niemand_meer_en_wie_nog_een_rol_heeft_blijft()
    {
        _bewaar.Termijn(Bewaarsoort.Mensen, 1);
        var (weg, terug, blijft) = (Keten.Aangetreden(Keten.Uwv, Rol.Ketenmedewerker), Keten.Aangetreden(Keten.Uwv, Rol.Ketenmedewerker), Keten.Aangetreden(Keten.Uwv, Rol.Ketenmedewerker));
        var link = Keten.Nieuw<UitnodigingId>();
        Keten.Als(_bewaar.Huis.Uwv).Moet(new ToegangHerstellen(link, weg.Id, new(2026, 3, 9), Linkgeheim.Van(new byte[32]).Verzegel(link)));
        Keten.Moet(new DeelnameBeeindigen(weg.Id, new(2026, 3, 10)));
        Keten.Moet(new DeelnameBeeindigen(terug.Id, new(2026, 3, 10)));
        Keten.Moet(new DeelnameBeginnen(Keten.Iemand(Keten.Uwv, Rol.Teammanager) with { Persoon = terug.Persoon, Termijn = new(new(2026, 9, 1), null) }));
        _bewaar.Op(2027, 3, 10).Klok().ShouldBe(0);

        _bewaar.Op(2027, 3, 11).Klok().ShouldBe(1);

        Keten.Stand.GewistePersonen.Select(p => p.Id).ShouldBe([weg.Persoon]);
        Keten.Stand.Uitnodigingen.Vind(link)!.Stand.ShouldBe(Uitnodigingstand.Ingetrokken);
        _bewaar.Vernietigd.ShouldHaveSingleItem().ShouldBe(new(Keten.Stand.Nr, Bewaarsoort.Mensen, new(weg.Persoon.Waarde), new(2026, 3, 10), 1, new(2027, 3, 11), 0, 0, Keten.Nu));
        Keten.Als(_bewaar.Huis.Uwv).Doe(new PersoonWissen(weg.Persoon)).ShouldBe(PersoonWissen.AlGewist);
        Keten.Moet(new DeelnameBeeindigen(blijft.Id, new(2027, 3, 10)));
        Keten.Moet(new PersoonWissen(blijft.Persoon));
        _bewaar.Op(2040, 1, 1).Klok().ShouldBe(0, "whose name was erased by hand has none to go");
    }

    [Fact]
    public void Niemand_doet_wat_de_klok_doet_en_van_wat_er_niet_is_gaat_niets()
    {
        _bewaar.Termijn(Bewaarsoort.Knelpunten, 1);
        var stuk = Bewaarketen.Stuk(_bewaar.Opgelost());
        _bewaar.Op(2027, 3, 3);
        var daad = new WoordenVernietigen(Bewaarsoort.Knelpunten, stuk, new(2027, 3, 3));

        foreach (var wie in new[] { Keten.Regisseur, Keten.Sleuteldrager, _bewaar.Huis.Ketenmanager }) Keten.Als(wie).Doe(daad).ShouldBe(Mag.NietBevoegd(Bevoegdheid.WoordenVernietigen));
        Keten.AlsKlok().Doe(daad with { Stuk = Keten.Nieuw<BewaarstukId>() }).ShouldBe(Afwijzing.NietGevonden);
        Keten.Doe(daad with { Wat = Bewaarsoort.Signalen }).ShouldBe(Afwijzing.NietGevonden);
        Keten.Doe(daad with { Op = new(2027, 3, 2) }).ShouldBe(Klokregels.NietVervallen);
        Keten.Doe(daad).ShouldBeNull();
    }

    [Fact]
    public void Ook_in_een_keten_die_voorbij_is_lopen_termijnen_door()
    {
        _bewaar.Termijn(Bewaarsoort.Knelpunten, 1);
        _bewaar.Opgelost();
        Keten.Als(Keten.Sleuteldrager).Moet(new OprichtingAfronden());
        _bewaar.Huis.Allen(_bewaar.Huis.Ingediend(new KetenBeeindigen(new(2026, 12, 31), Keten.Tekst("De taak is klaar"))));

        _bewaar.Op(2027, 3, 3).Klok().ShouldBe(1);
    }

    [Fact]
    public void Wie_de_export_heeft_ziet_dat_er_gewist_is_en_verder_klopt_alles()
    {
        _bewaar.Termijn(Bewaarsoort.Knelpunten, 1);
        _bewaar.Opgelost();
        _bewaar.Op(2027, 3, 3).Klok();

        Proefexport.Controleer(Proefexport.Van(Keten, Keten.Uwv)).Bevindingen.ShouldBeEmpty();
    }

    [Fact]
    public void Wat_de_klok_ook_vernietigde_elke_partner_rekent_zijn_delen_na_en_de_controle_vindt_niets()
    {
        var vernietigd = 0;
        Willekeurigeketen.MetJaren.Sample(keten =>
        {
            Interlocked.Add(ref vernietigd, Bewaaragenda.Van(keten.Stand).Vernietigd().Count(v => v.Teksten > 0));
            foreach (var partner in new[] { keten.Belastingdienst, keten.Uwv, keten.Cbs })
            {
                var recht = Leesrecht.Van(partner, metBestuur: false);
                var nagerekend = keten.Boekingen.Aggregate(Stand.Leeg(keten.Stand.Stroom), (stand, b) => stand.Na(b.Boeking with { Delen = [.. b.Boeking.Delen.Where(d => recht.Omvat(d.Publiek))] }, b.Hash));
                foreach (var (publiek, deel) in keten.Stand.Delen.Where(d => recht.Omvat(d.Key))) nagerekend.Deel(publiek).Digest().ShouldBe(deel.Digest());
                Proefexport.Controleer(Proefexport.Van(keten, partner)).Bevindingen.ShouldBeEmpty();
            }
        }, iter: 250);
        vernietigd.ShouldBeGreaterThan(0, "or this says nothing");
    }

    Bewaaragenda Agenda(Deelname wie) => _bewaar.Huis.Inzage(wie).Bewaaragenda;
}
