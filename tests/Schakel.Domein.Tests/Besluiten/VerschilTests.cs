using Schakel.Domein.Besluiten;
using Schakel.Domein.Bijdragen;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;

namespace Schakel.Domein.Tests.Besluiten;

/// <summary>The difference that everyone looks at: exactly what a change changes, and the words that it takes to tell it.</summary>
[Trait("Feature", "B05")]
public sealed class VerschilTests
{
    readonly Machtketen _macht = new();
    readonly GremiumId _gremium;
    readonly BesluitId _genomen, _wacht;
    readonly DoorzettingId _doorzetting;

    // One of each kind stands there already, so that what stays as it is has something to be told from.
    public VerschilTests()
    {
        (_gremium, _doorzetting) = (Keten.Nieuw<GremiumId>(), _macht.Gegeven());
        _genomen = Besloten([Ingesteld(_gremium, "Werkgroep"), Overdracht(), Huis.Verhoogd(96m, "2026-05-01"), Convenant("Samen"), Profiel("Wet"), Rol("Stuurt"), Model("Ruim"), Belegd(Keten.Cbs), new HuisstijlVaststellen(Huiskleur.Petrol, null, false), Toestand("Drukte"), Review("Kijk mee"), new PartnerToelaten(Keten.Nieuw<PartijId>(), Naam.Lees("SVB")!.Value, Keten.Uwv), Ladder("2026-12-24"), Vraag()]);
        _wacht = Besloten([Overdracht()], new(2026, 6, 1));
        Besloten([new BesluitAfgelasten(Besloten([Overdracht()], new(2026, 6, 1)))]);
    }

    Besluitketen Huis => _macht.Huis;

    Proefketen Keten => _macht.Keten;

    [Fact]
    public void Het_noemt_van_elke_soort_wijziging_precies_dat_en_niets_wat_blijft()
    {
        Noemt(Ingesteld(Keten.Nieuw<GremiumId>(), "Ketenraad"), nameof(Verschil.NieuweGremia));
        Noemt(Werkgroep("Bewaakt meer"), nameof(Verschil.Gremia));
        Noemt(Overdracht(), nameof(Verschil.NieuweOverdrachten));
        Noemt(Huis.Verhoogd(), nameof(Verschil.Normen));
        Noemt(Convenant("Ook samen"), nameof(Verschil.Convenant));
        Noemt(new OpdrachtbriefOpstellen(Huis.Ketenmanager.Id, Keten.Tekst("Anders"), Keten.Tekst("Beter"), new(new(2026, 4, 1), null)), nameof(Verschil.Opdrachtbrief));
        Noemt(Profiel("Nieuwe wet"), nameof(Verschil.Profiel));
        Noemt(new HuisstijlVaststellen(Huiskleur.Groen, null, false), nameof(Verschil.Huisstijl));
        Noemt(Rol("Stuurt anders"), nameof(Verschil.Rollen));
        Noemt(Model("Krap"), nameof(Verschil.Mandaatmodel));
        Noemt(Belegd(Keten.Uwv), nameof(Verschil.Ketenrollen));
        Noemt(new ToestandInstellen(Toestandsoort.Gewoon, new(new(2026, 4, 15), null), Keten.Tekst("Het is voorbij"), Laddertermijnen.Gewoon, null), nameof(Verschil.Toestanden));
        Noemt(Review("Kijk nog eens"), nameof(Verschil.Reviews));
        Noemt(new PartnerToelaten(Keten.Nieuw<PartijId>(), Naam.Lees("DUO")!.Value, Keten.Uwv), nameof(Verschil.Partners));
        Noemt(new KetenBeeindigen(new(2026, 12, 31), Keten.Tekst("Klaar")), nameof(Verschil.Einde));
        Noemt(Ladder("2026-12-31"), nameof(Verschil.Ladder));
        Noemt(new DoorzettingToetsen(_doorzetting, Toetsoordeel.Bevestigd), nameof(Verschil.Doorzettingen));
        Noemt(new BesluitAfgelasten(_wacht), nameof(Verschil.Afgelast));
        Noemt(Vraag(), nameof(Verschil.NieuweBijdragen));
        Noemt(new BesluitHerbevestigen(_genomen, new(2028, 3, 1)), nameof(Verschil.Herbevestigd));
        Noemt(new BesluitPubliceren(_genomen, Keten.Tekst("Voor iedereen")), nameof(Verschil.Openbaar));
    }

    [Fact]
    public void De_woorden_van_wat_er_staat_en_van_wat_er_komt_staan_er_allebei_bij()
    {
        foreach (var nieuw in new IBestuurdeOpdracht[] { Convenant("Ook samen"), Profiel("Nieuwe wet"), Rol("Stuurt anders"), Model("Krap") })
        {
            var nu = Huis.Zie(Keten.Stand.Besluiten.Vind(_genomen)!.Voorstel).Opdrachten.Select(Opdrachtsoorten.Lees).Single(o => o.GetType() == nieuw.GetType());
            Woorden(nieuw).ShouldBe([.. In(nu), .. In(nieuw)], ignoreOrder: true, nieuw.GetType().Name);
        }
        foreach (var eerste in new IBestuurdeOpdracht[] { Overdracht(), Ingesteld(Keten.Nieuw<GremiumId>(), "Ketenraad"), Review("Kijk nog eens"), Vraag(), new KetenBeeindigen(new(2026, 12, 31), Keten.Tekst("Klaar")) })
            Woorden(eerste).ShouldBe(In(eerste), ignoreOrder: true, eerste.GetType().Name);

        var openbaar = new BesluitPubliceren(_genomen, Keten.Tekst("Voor iedereen"));
        Woorden(openbaar).ShouldBe([Huis.Zie(Keten.Stand.Besluiten.Vind(_genomen)!.Voorstel).Titel, .. In(openbaar)], ignoreOrder: true);
        var meer = Werkgroep("Bewaakt meer");
        Woorden(meer).ShouldBe([.. Keten.Stand.Gremia.Vind(_gremium)!.Teksten, .. In(meer)], ignoreOrder: true);
        var brief = new OpdrachtbriefOpstellen(Huis.Ketenmanager.Id, Keten.Tekst("Anders"), Keten.Tekst("Beter"), new(new(2026, 4, 1), null));
        Woorden(brief).ShouldBe([Keten.Stand.Opdrachtbrief!.Opdracht, Keten.Stand.Opdrachtbrief.Resultaat, .. In(brief)], ignoreOrder: true);
        var rust = new ToestandInstellen(Toestandsoort.Gewoon, new(new(2026, 4, 15), null), Keten.Tekst("Het is voorbij"), Laddertermijnen.Gewoon, Keten.Tekst("Maandelijks"));
        Woorden(rust).ShouldBe(In(rust), ignoreOrder: true);
        Woorden(new DoorzettingToetsen(_doorzetting, Toetsoordeel.Bevestigd)).ShouldBe(_macht.Zie(_doorzetting).Teksten.Select(t => t.Tekst), ignoreOrder: true);
    }

    [Fact]
    public void Normen_staan_er_op_nummer()
    {
        var (negen, zeven) = (Nieuw(9, "Negende"), Nieuw(7, "Zevende"));
        Van(negen, zeven, Huis.Verhoogd()).Normen.Select(n => n.Norm.Nummer).ShouldBe([2, 7, 9]);

        NormVaststellen Nieuw(int nummer, string naam) => Huis.Norm95() with { Norm = Keten.Nieuw<NormId>(), Nummer = nummer, Naam = Naam.Lees(naam)!.Value };
    }

    void Noemt(IBestuurdeOpdracht opdracht, string soort) => Soorten(Van(opdracht)).ShouldBe([soort]);

    IEnumerable<Tekst> Woorden(IBestuurdeOpdracht opdracht) => Van(opdracht).Teksten;

    Verschil Van(params IBestuurdeOpdracht[] opdrachten)
    {
        var beeld = Ontwerpbeeld.Van(Keten.Stand, opdrachten);
        beeld.Weigeringen.ShouldAllBe(w => w == null);
        return beeld.Verschil;
    }

    static List<Tekst> In(IBestuurdeOpdracht opdracht)
    {
        var teksten = new List<Tekst>();
        TekstVinder.In(Opdrachtsoorten.Schrijf(opdracht).Inhoud, teksten.Add);
        return teksten;
    }

    // Of each member whether it says anything; a list says something when it is not empty.
    static IEnumerable<string> Soorten(Verschil verschil) =>
        from lid in typeof(Verschil).GetProperties()
        where lid.Name != nameof(Verschil.Teksten)
        let waarde = lid.GetValue(verschil)
        where waarde is System.Collections.IEnumerable lijst ? lijst.Cast<object>().Any() : waarde is not null
        select lid.Name;

    GremiumInstellen Ingesteld(GremiumId id, string naam) => new(id, Naam.Lees(naam)!.Value, Gremiumniveau.Tactisch, null, null, Keten.Tekst("Bewaakt"));

    GremiumWijzigen Werkgroep(string taak) => new(_gremium, Naam.Lees("Werkgroep")!.Value, Gremiumniveau.Tactisch, null, Keten.Tekst("Elke week"), Keten.Tekst(taak), null);

    OverdrachtVaststellen Overdracht() => new(Keten.Nieuw<OverdrachtId>(), Keten.Uwv, Keten.Cbs, Keten.Tekst("Weekbestand"));

    ConvenantOpstellen Convenant(string inhoud) => new(Keten.Tekst(inhoud), new(new(2026, 4, 1), null));

    KetenprofielVaststellen Profiel(string bron) => new(Keten.Tekst("Doel"), Keten.Tekst("Probleem"), Oorsprong.Gekozen, Keten.Tekst(bron), []);

    RolBeschrijven Rol(string doel) => new(Domein.Inrichting.Rol.Lijnmanager, Keten.Tekst(doel), [Keten.Tekst("Levert")], [Keten.Tekst("Luistert")]);

    MandaatmodelVaststellen Model(string toelichting) => new([new(Domein.Inrichting.Rol.Lijnmanager, [Besluitonderwerp.Normen], null, true), new(Domein.Inrichting.Rol.Ketenregisseur, [], null, true)], Keten.Tekst(toelichting));

    static KetenrolBeleggen Belegd(PartijId levert) => new(Domein.Inrichting.Rol.Ketenmanager, levert, Domein.Inrichting.Rol.Ketenregisseur);

    ToestandInstellen Toestand(string aanleiding) => new(Toestandsoort.Crisis, new(new(2026, 4, 1), new(2026, 5, 1)), Keten.Tekst(aanleiding), Laddertermijnen.Gewoon, Keten.Tekst("Elke dag"));

    ReviewOpdragen Review(string vraag) => new(Keten.Nieuw<ReviewId>(), Keten.Tekst("Auditdienst"), Keten.Tekst(vraag), new(new(2026, 4, 1), new(2026, 6, 30)), false, Keten.Uwv);

    static LadderVaststellen Ladder(string vrij) => new(Ketenladder.Voorgesteld.Soorten, [new(Datum.Parse(vrij, null), Naam.Lees("Dicht")!.Value)]);

    BijdrageVragen Vraag() => new(Keten.Nieuw<BijdrageId>(), Keten.Uwv, Keten.Tekst("Twee testers"), 40, null, new(2026, 8, 1));

    BesluitId Besloten(IBestuurdeOpdracht[] opdrachten, Datum? ingang = null)
    {
        var voorstel = Huis.Voorstel(opdrachten) with { Ingang = ingang };
        Keten.Als(Keten.Regisseur).Moet(voorstel);
        Huis.Allen(voorstel.Voorstel);
        return voorstel.Besluit;
    }
}
