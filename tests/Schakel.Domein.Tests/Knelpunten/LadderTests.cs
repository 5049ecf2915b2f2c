using System.Collections.Immutable;
using CsCheck;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Tests.Besluiten;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Knelpunten;

/// <summary>The ladder is data of the chain: levels, functions, terms, free days; what climbs it keeps what it was promised.</summary>
[Trait("Feature", "E02")]
public sealed class LadderTests
{
    readonly Besluitketen _huis = new();
    readonly KnelpuntId _knelpunt;

    public LadderTests() => _knelpunt = Gemeld();

    Proefketen Keten => _huis.Keten;

    Knelpunt Zie => Keten.Stand.Knelpunten.Vind(_knelpunt)!;

    Datum Vandaag => Keten.Nu.DatumIn(Proefketen.Amsterdam);

    [Fact]
    public void Een_keten_zonder_eigen_ladder_klimt_die_van_Schakel_en_niets_stijgt_vanzelf()
    {
        Zie.Termijn.ShouldBe(new(new(2026, 3, 16), null), "ten working days on the shop floor");
        Ketenladder.Voorgesteld.Soorten.ShouldHaveSingleItem().Treden.Select(t => (t.Niveau, t.Werkdagen, t.StijgtZelf)).ShouldBe(
            [(Niveau.Werkvloer, 10, false), (Niveau.Ketenregisseurs, 5, false), (Niveau.Ketenmanager, 5, false), (Niveau.Ketenbestuur, 10, false)]);
    }

    [Fact]
    public void Wat_al_klimt_houdt_zijn_termijn_en_de_nieuwe_ladder_telt_vanaf_de_volgende_stap()
    {
        Besloten(Treden(werkvloer: 2, regisseurs: 3, stijgt: true));

        Zie.Termijn.ShouldBe(new(new(2026, 3, 16), null), "what was promised");
        Keten.Als(Keten.Regisseur).Moet(Omhoog(Niveau.Ketenregisseurs));
        Zie.Termijn.ShouldBe(new(new(2026, 3, 5), Niveau.Ketenmanager));
        var later = Gemeld();
        Keten.Stand.Knelpunten.Vind(later)!.Termijn.ShouldBe(new(new(2026, 3, 4), Niveau.Ketenregisseurs));
    }

    [Fact]
    public void Een_niveau_dat_de_ladder_niet_heeft_bestaat_niet()
    {
        Besloten(Soort([Trede(Niveau.Werkvloer), Trede(Niveau.Ketenbestuur)]));

        Keten.Als(Keten.Regisseur).Doe(Omhoog(Niveau.Ketenmanager)).ShouldBe(KnelpuntEscaleren.NiveauBestaatNiet);
        Keten.Doe(Omhoog(Niveau.Ketenbestuur)).ShouldBeNull();
        Keten.Als(_huis.Bestuurders[0]).Doe(Terug(Niveau.Ketenregisseurs)).ShouldBe(KnelpuntEscaleren.NiveauBestaatNiet);
        Keten.Doe(Terug(Niveau.Werkvloer)).ShouldBeNull();
    }

    [Fact]
    public void Een_vrije_dag_van_de_keten_is_geen_werkdag()
    {
        Besloten(Ketenladder.Voorgesteld.Soorten, new(2026, 3, 5), new(2026, 3, 4));
        Keten.Als(Keten.Regisseur).Moet(Omhoog(Niveau.Ketenregisseurs));

        Zie.Uiterlijk.ShouldBe(new Datum(2026, 3, 11), "Wednesday and Thursday do not count");
        Keten.Stand.Ladders.Last().VrijeDagen.Select(d => d.Dag).ShouldBe([new(2026, 3, 4), new(2026, 3, 5)], "in the order of the days");
    }

    [Fact]
    public void Geen_termijn_eindigt_op_een_dag_waarop_de_keten_niet_werkt() =>
        Gen.Select(Gen.Int[0, 3650], Gen.Int[1, 60], Gen.Int[0, 400].List[0, 30]).Sample((dag, aantal, vrij) =>
        {
            var begin = new Datum(2024, 1, 1).AddDays(dag);
            var kalender = new Werkkalender([.. vrij.Distinct().Select(v => new Vrijedag(begin.AddDays(v), Naam.Lees("Vrij")!.Value))]);

            var eind = kalender.NaWerkdagen(begin, aantal);

            kalender.IsWerkdag(eind).ShouldBeTrue();
            Kalender.IsWerkdag(eind).ShouldBeTrue();
            Enumerable.Range(1, eind.DayNumber - begin.DayNumber).Count(d => kalender.IsWerkdag(begin.AddDays(d))).ShouldBe(aantal);
        });

    [Fact]
    public void In_een_crisis_is_een_termijn_hoogstens_die_en_in_rust_minstens()
    {
        Besloten(Treden(werkvloer: 8, regisseurs: 2));
        _huis.Allen(_huis.Ingediend(new ToestandInstellen(Toestandsoort.Crisis, new(Vandaag, Vandaag.AddDays(30)), Keten.Tekst("Storing"), new(3, 1, 2), null)));

        var ladder = Keten.Stand.Ladder(Laddersoort.Gewoon, Vandaag);
        (ladder.Werkdagen(Niveau.Werkvloer), ladder.Werkdagen(Niveau.Ketenregisseurs), ladder.Werkdagen(Niveau.Ketenmanager)).ShouldBe((3, 2, 1));

        _huis.Allen(_huis.Ingediend(new ToestandInstellen(Toestandsoort.Rust, new(Vandaag, Vandaag.AddDays(30)), Keten.Tekst("Rustig"), new(7, 7, 20), null)));
        ladder = Keten.Stand.Ladder(Laddersoort.Gewoon, Vandaag);
        (ladder.Werkdagen(Niveau.Werkvloer), ladder.Werkdagen(Niveau.Ketenregisseurs)).ShouldBe((8, 7));
    }

    [Fact]
    public void Een_andere_soort_klimt_haar_eigen_ladder_vanaf_de_volgende_stap()
    {
        Besloten([Ketenladder.Voorgesteld.Soorten[0], new(7, Naam.Lees("Wijziging")!.Value, [Trede(Niveau.Werkvloer, 20), Trede(Niveau.Ketenregisseurs, 20)])]);

        Keten.Als(Keten.Regisseur).Doe(new KnelpuntIndelen(_knelpunt, 2)).ShouldBe(KnelpuntIndelen.SoortBestaatNiet);
        Keten.Doe(new KnelpuntIndelen(_knelpunt, Laddersoort.Gewoon)).ShouldBe(KnelpuntIndelen.SoortBestaatNiet, "it is that already");
        Keten.Doe(new KnelpuntIndelen(_knelpunt, 7)).ShouldBeNull();
        Zie.Termijn.Uiterlijk.ShouldBe(new Datum(2026, 3, 16));
        Keten.Doe(Omhoog(Niveau.Ketenmanager)).ShouldBe(KnelpuntEscaleren.NiveauBestaatNiet);
        Keten.Moet(Omhoog(Niveau.Ketenregisseurs));
        Zie.Uiterlijk.ShouldBe(new Datum(2026, 3, 30));
        Keten.Moet(new KnelpuntOplossen(_knelpunt, Keten.Tekst("Zo")));
        Keten.Doe(new KnelpuntIndelen(_knelpunt, 1)).ShouldBe(KnelpuntRegels.AlOpgelost);
    }

    [Fact]
    public void Bij_een_partner_zonder_de_functie_is_het_niveau_van_de_terugval()
    {
        Besloten(Soort([Trede(Niveau.Werkvloer), new(Niveau.Ketenregisseurs, Rol.Ketenregisseur, Rol.Lijnmanager, null, 5, false)]));
        var lijn = Keten.Aangetreden(Keten.Uwv, Rol.Lijnmanager);

        Keten.Stand.Ladder(1, Vandaag).Functie(Keten.Uwv).ShouldBe(Rol.Lijnmanager);
        Keten.Stand.Ladder(1, Vandaag).Functie(Keten.Belastingdienst).ShouldBe(Rol.Ketenregisseur);
        Keten.Als(lijn).Doe(Omhoog(Niveau.Ketenregisseurs)).ShouldBeNull();

        var regisseur = Keten.Aangetreden(Keten.Uwv, Rol.Ketenregisseur);
        Keten.Als(lijn).Doe(Terug(Niveau.Werkvloer)).ShouldBe(KnelpuntTeruggeven.NietAanU, "there is a coordinator now");
        Keten.Als(regisseur).Doe(Terug(Niveau.Werkvloer)).ShouldBeNull();
        Keten.Als(lijn).Doe(Omhoog(Niveau.Ketenregisseurs)).ShouldBe(Mag.NietBevoegd(Bevoegdheid.KnelpuntEscaleren));
    }

    [Fact]
    public void Een_teammanager_gaat_naar_het_volgende_niveau_en_de_ketenmanager_vanaf_het_zijne()
    {
        var team = Keten.Aangetreden(Keten.Uwv, Rol.Teammanager);
        Keten.Als(_huis.Ketenmanager).Doe(Omhoog(Niveau.Ketenbestuur)).ShouldBe(KnelpuntEscaleren.NogVanDePartners);
        Keten.Als(team).Doe(Omhoog(Niveau.Ketenmanager)).ShouldBe(KnelpuntEscaleren.NaarEigenRegisseur);
        Keten.Doe(Omhoog(Niveau.Ketenregisseurs)).ShouldBeNull();
        Keten.Doe(Omhoog(Niveau.Ketenmanager)).ShouldBe(KnelpuntEscaleren.NaarEigenRegisseur);
        Keten.Als(Keten.Regisseur).Doe(Omhoog(Niveau.Ketenmanager)).ShouldBeNull();
        Keten.Als(_huis.Ketenmanager).Doe(Omhoog(Niveau.Ketenbestuur)).ShouldBeNull();
    }

    [Fact]
    public void Niemand_komt_van_een_knelpunt_af_met_een_soort_die_niet_verder_gaat()
    {
        Besloten([Ketenladder.Voorgesteld.Soorten[0], new(2, Naam.Lees("Kort")!.Value, [Trede(Niveau.Werkvloer), Trede(Niveau.Ketenregisseurs)])]);
        Keten.Als(Keten.Regisseur).Moet(Omhoog(Niveau.Ketenregisseurs));

        Keten.Doe(new KnelpuntIndelen(_knelpunt, 2)).ShouldBe(KnelpuntIndelen.GaatNietVerder);
    }

    [Fact]
    public void Van_wie_het_niveau_is_brengt_het_verder_en_lost_het_op()
    {
        Besloten(Soort([Trede(Niveau.Werkvloer), new(Niveau.Ketenregisseurs, Rol.Teammanager, Rol.Lijnmanager, null, 5, false), Trede(Niveau.Ketenmanager)]));
        var (team, lijn) = (Keten.Aangetreden(Keten.Uwv, Rol.Teammanager), Keten.Aangetreden(Keten.Belastingdienst, Rol.Lijnmanager));

        Keten.Als(team).Moet(Omhoog(Niveau.Ketenregisseurs));
        Keten.Als(lijn).Doe(new PogingOptekenen(_knelpunt, Keten.Tekst("Gebeld"), null)).ShouldBeNull();
        Keten.Als(team).Doe(Omhoog(Niveau.Ketenmanager)).ShouldBeNull("it is his level");
        var ander = Gemeld();
        Keten.Als(team).Moet(new KnelpuntEscaleren(ander, Niveau.Ketenregisseurs, Keten.Tekst("Wij komen er niet uit")));
        Keten.Als(lijn).Doe(new KnelpuntOplossen(ander, Keten.Tekst("Zo"))).ShouldBeNull();
    }

    [Fact]
    public void Een_gremium_dat_ophield_staat_een_andere_verandering_niet_in_de_weg()
    {
        var gremium = Keten.Nieuw<GremiumId>();
        _huis.Allen(_huis.Ingediend(new GremiumInstellen(gremium, Naam.Lees("Overleg")!.Value, Gremiumniveau.Tactisch, null, null, Keten.Tekst("Taak"))));
        var met = Soort([Trede(Niveau.Werkvloer), Trede(Niveau.Ketenmanager) with { Forum = gremium }]);
        Besloten(met);
        Forum(Niveau.Ketenmanager)!.Id.ShouldBe(gremium);
        _huis.Allen(_huis.Ingediend(new GremiumOpheffen(gremium)));

        (Forum(Niveau.Ketenmanager), Forum(Niveau.Werkvloer)).ShouldBe((null, null), "a body that has ended is none");
        Besloten(met, new Datum(2026, 12, 24));

        Keten.Stand.Ladders.Last().VrijeDagen.Length.ShouldBe(1);
        Keten.Stand.Ladders.Count.ShouldBe(2);

        Gremium? Forum(Niveau niveau) => Ketenladder.Van(Keten.Stand.Ladders).Soort(Laddersoort.Gewoon).Trede(niveau)!.ForumUit(Keten.Stand.Gremia);
    }

    [Fact]
    public void Een_ladder_die_niet_kan_wordt_geweigerd()
    {
        var begin = new Besluitketen(afgerond: false);
        var gewoon = Ketenladder.Voorgesteld.Soorten[0];
        var goed = new LadderVaststellen([gewoon], []);
        begin.Keten.AlsOprichter();

        Weiger(goed with { Soorten = [] }, LadderVaststellen.SoortenOngeldig);
        Weiger(goed with { Soorten = [gewoon with { Nummer = 2 }] }, LadderVaststellen.SoortenOngeldig);
        Weiger(goed with { Soorten = [gewoon, gewoon with { Nummer = 2 }] }, LadderVaststellen.SoortenOngeldig);
        foreach (var nummer in new[] { 0, Laddersoort.Gewoon, 1001 }) Weiger(goed with { Soorten = [gewoon, gewoon with { Nummer = nummer, Naam = Naam.Lees("Ander")!.Value }] }, LadderVaststellen.SoortenOngeldig);
        Weiger(goed with { Soorten = [.. Enumerable.Range(1, 11).Select(n => new Laddersoort(n, Naam.Lees($"Soort {n}")!.Value, gewoon.Treden))] }, LadderVaststellen.SoortenOngeldig);
        Treden([], LadderVaststellen.TredenOngeldig);
        Treden([Trede(Niveau.Werkvloer)], LadderVaststellen.TredenOngeldig);
        Treden([Trede(Niveau.Ketenregisseurs), Trede(Niveau.Ketenmanager)], LadderVaststellen.TredenOngeldig);
        Treden([Trede(Niveau.Werkvloer), Trede(Niveau.Ketenmanager), Trede(Niveau.Ketenregisseurs)], LadderVaststellen.TredenOngeldig);
        Treden([Trede(Niveau.Werkvloer), Trede(Niveau.Ketenmanager), Trede(Niveau.Ketenmanager)], LadderVaststellen.TredenOngeldig);
        Treden([Trede(Niveau.Werkvloer), Trede((Niveau)9)], LadderVaststellen.TredenOngeldig);
        Treden([Trede(Niveau.Werkvloer), Trede(Niveau.Ketenregisseurs) with { Functie = null }], LadderVaststellen.FunctieOngeldig);
        Treden([Trede(Niveau.Werkvloer), Trede(Niveau.Ketenregisseurs) with { Functie = Rol.Bestuurder }], LadderVaststellen.FunctieOngeldig);
        Treden([Trede(Niveau.Werkvloer), Trede(Niveau.Ketenregisseurs) with { Terugval = Rol.Ketenregisseur }], LadderVaststellen.FunctieOngeldig);
        Treden([Trede(Niveau.Werkvloer), Trede(Niveau.Ketenmanager) with { Functie = Rol.Lijnmanager }], LadderVaststellen.FunctieOngeldig);
        Treden([Trede(Niveau.Werkvloer, 0), Trede(Niveau.Ketenmanager)], LadderVaststellen.TermijnOngeldig);
        Treden([Trede(Niveau.Werkvloer, 61), Trede(Niveau.Ketenmanager)], LadderVaststellen.TermijnOngeldig);
        Treden([Trede(Niveau.Werkvloer), Trede(Niveau.Ketenmanager) with { StijgtZelf = true }], LadderVaststellen.TermijnOngeldig);
        Treden([Trede(Niveau.Werkvloer), Trede(Niveau.Ketenmanager) with { Forum = begin.Keten.Nieuw<GremiumId>() }], LadderVaststellen.ForumOngeldig);
        Weiger(goed with { VrijeDagen = [Vrij(new(2026, 3, 4)), Vrij(new(2026, 3, 4))] }, LadderVaststellen.VrijeDagenOngeldig);
        Weiger(goed with { VrijeDagen = [Vrij(new(1999, 12, 31))] }, LadderVaststellen.VrijeDagenOngeldig);
        Weiger(goed with { VrijeDagen = [.. Enumerable.Range(0, 201).Select(d => Vrij(new Datum(2026, 1, 1).AddDays(d)))] }, LadderVaststellen.VrijeDagenOngeldig);
        Weiger(goed with { Soorten = [gewoon with { Treden = [Trede(Niveau.Werkvloer, 60), Trede(Niveau.Ketenmanager, 1)] }] }, null);
        Weiger(goed with { Soorten = [gewoon, new(5, Naam.Lees("Wijziging")!.Value, gewoon.Treden)] }, null);
        Weiger(goed, LadderVaststellen.SoortVerdwijnt);

        void Treden(ImmutableArray<Laddertrede> treden, Afwijzing verwacht) => Weiger(goed with { Soorten = [gewoon with { Treden = treden }] }, verwacht);
        void Weiger(LadderVaststellen ladder, Afwijzing? verwacht) => begin.Keten.Doe(ladder).ShouldBe(verwacht);
    }

    [Fact]
    public void Na_de_oprichting_stelt_een_besluit_de_ladder_vast_en_in_de_oprichting_honderd_keer()
    {
        Keten.Als(Keten.Sleuteldrager).Doe(new LadderVaststellen(Ketenladder.Voorgesteld.Soorten, [])).ShouldBe(Grondslagregels.BesluitVereist);

        var begin = new Besluitketen(afgerond: false).Keten.AlsOprichter();
        for (var i = 0; i < LadderVaststellen.MaximumInOprichting; i++) begin.Moet(new LadderVaststellen(Ketenladder.Voorgesteld.Soorten, []));
        begin.Doe(new LadderVaststellen(Ketenladder.Voorgesteld.Soorten, [])).ShouldBe(LadderVaststellen.TeVaak);
    }

    KnelpuntId Gemeld()
    {
        var id = Keten.Nieuw<KnelpuntId>();
        Keten.Als(_huis.Uwv).Moet(new KnelpuntMelden(id, Keten.Uwv, Keten.Belastingdienst, Keten.Tekst("Te laat"), null, _huis.Overdracht));
        return id;
    }

    KnelpuntEscaleren Omhoog(Niveau naar) => new(_knelpunt, naar, Keten.Tekst("Wij komen er niet uit"));

    KnelpuntTeruggeven Terug(Niveau naar) => new(_knelpunt, naar, Keten.Tekst("Dit kan daar"));

    void Besloten(ImmutableArray<Laddersoort> soorten, params Datum[] vrij) => _huis.Allen(_huis.Ingediend(new LadderVaststellen(soorten, [.. vrij.Select(Vrij)])));

    ImmutableArray<Laddersoort> Treden(int werkvloer, int regisseurs, bool stijgt = false) =>
        Soort([Trede(Niveau.Werkvloer, werkvloer) with { StijgtZelf = stijgt }, Trede(Niveau.Ketenregisseurs, regisseurs) with { StijgtZelf = stijgt }, Trede(Niveau.Ketenmanager), Trede(Niveau.Ketenbestuur)]);

    static ImmutableArray<Laddersoort> Soort(ImmutableArray<Laddertrede> treden) => [new(Laddersoort.Gewoon, Naam.Lees("Gewoon")!.Value, treden)];

    static Laddertrede Trede(Niveau niveau, int dagen = 5) => new(niveau, niveau == Niveau.Ketenregisseurs ? Rol.Ketenregisseur : null, null, null, dagen, false);

    static Vrijedag Vrij(Datum dag) => new(dag, Naam.Lees("Vrij")!.Value);
}
