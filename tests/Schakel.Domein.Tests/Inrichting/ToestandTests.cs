using CsCheck;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Tests.Besluiten;
using Schakel.Domein.Toegang;
using Schakel.Domein.Werk;

namespace Schakel.Domein.Tests.Inrichting;

/// <summary>Crisis and rest are dated and end by themselves.</summary>
[Trait("Feature", "I16")]
public sealed class ToestandTests
{
    static readonly Datum Begin = new(2026, 3, 2);

    readonly Besluitketen _huis = new();

    Proefketen Keten => _huis.Keten;

    [Fact]
    public void In_een_crisis_gelden_kortere_termijnen_tot_en_met_de_laatste_dag_en_daarna_weer_de_gewone()
    {
        var knelpunt = Gemeld();
        Besloten(Crisis(Begin, new(2026, 3, 13)));

        Escaleer(knelpunt, Niveau.Ketenregisseurs);
        Zie(knelpunt).Uiterlijk.ShouldBe(new Datum(2026, 3, 3), "one working day");
        Keten.Nu = new(new(2026, 3, 13, 9, 0, 0, TimeSpan.Zero));
        Escaleer(knelpunt, Niveau.Ketenmanager);
        Zie(knelpunt).Uiterlijk.ShouldBe(new Datum(2026, 3, 16), "the last day of the crisis, and then the weekend");
        Keten.Nu = new(new(2026, 3, 16, 9, 0, 0, TimeSpan.Zero));
        Escaleer(knelpunt, Niveau.Ketenbestuur);
        Zie(knelpunt).Uiterlijk.ShouldBe(new Datum(2026, 3, 30), "ten working days: nobody had to end it");
    }

    [Fact]
    public void De_laatste_die_op_een_dag_geldt_telt_en_weer_gewoon_maakt_een_eind()
    {
        Besloten(Rust(Begin, new(2027, 3, 2)));
        Besloten(Crisis(new(2026, 4, 1), new(2026, 4, 30)));
        Op(new(2026, 3, 31)).ShouldBe(Toestandsoort.Rust);
        Op(new(2026, 4, 1)).ShouldBe(Toestandsoort.Crisis);
        Op(new(2026, 5, 1)).ShouldBe(Toestandsoort.Rust);

        Besloten(new ToestandInstellen(Toestandsoort.Gewoon, new(new(2026, 4, 15), null), Keten.Tekst("Het is voorbij"), Laddertermijnen.Gewoon, null));

        Op(new(2026, 4, 14)).ShouldBe(Toestandsoort.Crisis);
        Op(new(2026, 4, 15)).ShouldBeNull();
        Op(new(2026, 12, 1)).ShouldBeNull("the rest that was agreed before is over too");
    }

    [Fact]
    public void Elke_toestand_heeft_een_eind_en_termijnen_die_erbij_passen()
    {
        var begin = new Besluitketen(afgerond: false).Keten;
        var (crisis, rust) = (Crisis(Begin, new(2026, 6, 1)), Rust(Begin, new(2027, 3, 1)));

        begin.AlsOprichter().Doe(crisis with { Termijn = new(Begin, Begin.AddDays(92)) }).ShouldBe(ToestandInstellen.TeLang);
        begin.Doe(crisis with { Termijn = new(Begin, null) }).ShouldBe(ToestandInstellen.TeLang);
        begin.Doe(rust with { Termijn = new(Begin, Begin.AddDays(732)) }).ShouldBe(ToestandInstellen.TeLang);
        begin.Doe(crisis with { Termijn = new(Begin, Begin.AddDays(-1)) }).ShouldBe(ToestandInstellen.TermijnOngeldig);
        begin.Doe(crisis with { Soort = (Toestandsoort)9 }).ShouldBe(ToestandInstellen.SoortOnbekend);
        foreach (var ladder in new Laddertermijnen[] { new(0, 1, 1), new(1, 6, 1), new(1, 1, 11), new(6, 1, 1), new(1, 0, 1), new(1, 1, 0) })
            begin.Doe(crisis with { Ladder = ladder }).ShouldBe(ToestandInstellen.LadderPastNiet, ladder.ToString());
        foreach (var ladder in new Laddertermijnen[] { new(4, 10, 20), new(10, 4, 20), new(10, 10, 9), new(61, 10, 20), new(10, 61, 20), new(10, 10, 61) })
            begin.Doe(rust with { Ladder = ladder }).ShouldBe(ToestandInstellen.LadderPastNiet, ladder.ToString());
        begin.Doe(crisis with { Soort = Toestandsoort.Gewoon }).ShouldBe(ToestandInstellen.LadderPastNiet);
        begin.Doe(crisis with { Termijn = new(Begin, Begin.AddDays(91)) }).ShouldBeNull();
        begin.Doe(rust with { Termijn = new(Begin, Begin.AddDays(731)), Ladder = new(60, 60, 60) }).ShouldBeNull();
    }

    [Fact]
    public void Wie_begon_maakt_in_de_oprichting_de_toestand_niet_voorgoed_vast()
    {
        var huis = new Besluitketen(afgerond: false);
        for (var i = 0; i < ToestandInstellen.MaximumInOprichting; i++) huis.Keten.AlsOprichter().Moet(Rust(Begin, new(2027, 3, 1)) with { Aanleiding = huis.Keten.Tekst("Rustig") });
        huis.Keten.Doe(Rust(Begin, new(2027, 3, 1))).ShouldBe(ToestandInstellen.TeVaak);
        huis.Keten.Als(huis.Keten.Sleuteldrager).Moet(new OprichtingAfronden());

        huis.Allen(huis.Ingediend(new ToestandInstellen(Toestandsoort.Gewoon, new(Begin, null), huis.Keten.Tekst("Wij besluiten"), Laddertermijnen.Gewoon, null)));
        Ketentoestand.Op(huis.Keten.Stand.Toestanden, Begin).ShouldBeNull();
    }

    [Fact]
    [Trait("Feature", "I17")]
    public void In_rust_wordt_een_herziening_pas_gevraagd_op_haar_dag()
    {
        _huis.Allen(_huis.Ingediend(_huis.Verhoogd()));
        var dag = Besluitketen.Herziening;
        Herzieningen(dag.AddDays(-14)).ShouldBe(1);
        Besloten(Rust(dag.AddDays(-30), dag.AddDays(30)));

        Herzieningen(dag.AddDays(-14)).ShouldBe(0);
        Herzieningen(dag.AddDays(-1)).ShouldBe(0);
        Herzieningen(dag).ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Op_elke_dag_gelden_in_een_crisis_hoogstens_en_in_rust_minstens_de_gewone_termijnen() =>
        Gen.Select(Gen.Int[0, 2], Gen.Int[0, 200], Gen.Int[0, 200], Gen.Int[0, 12], Gen.Int[0, 70]).List[1, 6].Sample(reeks =>
        {
            var keten = new Besluitketen(afgerond: false).Keten;
            foreach (var (soort, van, duur, eerste, laatste) in reeks)
                keten.AlsOprichter().Doe(new ToestandInstellen((Toestandsoort)soort, new(Begin.AddDays(van), Begin.AddDays(van + duur)), keten.Tekst("Om te zien"), new(eerste, eerste, laatste), null));
            for (var i = 0; i < 420; i += 3)
            {
                var (dag, gewoon) = (Begin.AddDays(i), Laddertermijnen.Gewoon);
                var ladder = keten.Stand.Ladder(Laddersoort.Gewoon, dag);
                var termijnen = new Laddertermijnen(ladder.Werkdagen(Niveau.Ketenregisseurs), ladder.Werkdagen(Niveau.Ketenmanager), ladder.Werkdagen(Niveau.Ketenbestuur));
                switch (Ketentoestand.Op(keten.Stand.Toestanden, dag)?.Soort)
                {
                    case Toestandsoort.Crisis: termijnen.LigtTussen(new(1, 1, 1), gewoon).ShouldBeTrue(); break;
                    case Toestandsoort.Rust: termijnen.LigtTussen(gewoon, new(60, 60, 60)).ShouldBeTrue(); break;
                    default: termijnen.ShouldBe(gewoon); break;
                }
            }
        }, iter: 40, threads: 1);

    ToestandInstellen Crisis(Datum van, Datum tot) => new(Toestandsoort.Crisis, new(van, tot), Keten.Tekst("De levering ligt stil"), new(1, 1, 2), Keten.Tekst("Elke dag om negen uur"));

    ToestandInstellen Rust(Datum van, Datum tot) => new(Toestandsoort.Rust, new(van, tot), Keten.Tekst("Alles loopt"), new(10, 10, 20), null);

    void Besloten(ToestandInstellen instellen) => _huis.Allen(_huis.Ingediend(instellen));

    Toestandsoort? Op(Datum dag) => Ketentoestand.Op(Keten.Stand.Toestanden, dag)?.Soort;

    int Herzieningen(Datum dag)
    {
        var inzage = new Inzage(Keten.Stand, Leesrecht.Van(Keten.Stand, _huis.Ketenmanager.Persoon, dag), Keten.Nu);
        return Werkvoorraad.Van(_huis.Ketenmanager, inzage, [], dag, 9).Eerste.OfType<WachtendWerk.HerzieningNadert>().Count();
    }

    KnelpuntId Gemeld()
    {
        var id = Keten.Nieuw<KnelpuntId>();
        Keten.Als(Keten.Regisseur).Moet(new KnelpuntMelden(id, Keten.Belastingdienst, Keten.Uwv, Keten.Tekst("Er gaat iets mis"), null));
        return id;
    }

    void Escaleer(KnelpuntId id, Niveau naar) => Keten.Als(Keten.Regisseur).Moet(new KnelpuntEscaleren(id, naar, Keten.Tekst("Wij komen er niet uit")));

    Knelpunt Zie(KnelpuntId id) => Keten.Stand.Knelpunten.Vind(id)!;
}
