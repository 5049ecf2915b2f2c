using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Rapportages;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Besluiten;

/// <summary>What happened since a decision, for whoever comes back to it: since it took effect, on what it touches, in an order that reads.</summary>
[Trait("Feature", "B06")]
public sealed class TerugblikTests
{
    static readonly Datum Ingang = new(2026, 6, 1);

    readonly Besluitketen _huis = new();

    Proefketen Keten => _huis.Keten;

    [Fact]
    public void Wat_tussen_het_besluit_en_zijn_dag_gebeurde_is_niet_wat_er_sindsdien_gebeurde()
    {
        var besluit = Besloten(Ingang, _huis.Verhoogd());
        Op(new(2026, 4, 1));
        Knelpunt("Terwijl het wachtte");
        Meld(new(2026, 1, 1), new(2026, 2, 28));
        Uitgevoerd();
        Van(besluit).ShouldSatisfyAllConditions(t => t.Knelpunten.ShouldBeEmpty(), t => t.Normen.ShouldHaveSingleItem().Sindsdien.ShouldBeNull("it was reported before it took effect"));

        Op(Ingang.AddDays(30));
        var na = Knelpunt("Erna");
        Meld(new(2026, 3, 1), new(2026, 5, 31));

        Van(besluit).Knelpunten.Select(k => k.Id).ShouldBe([na]);
        Van(besluit).Normen.ShouldHaveSingleItem().Sindsdien!.Periode.ShouldBe(new Periode(new(2026, 3, 1), new Datum(2026, 5, 31)));
    }

    [Fact]
    public void Wat_er_eerst_besloten_was_en_wat_niet_gebeurde_staat_er_niet_bij_en_het_laatste_eerst()
    {
        Besloten(null, _huis.Verhoogd(96m, "2026-05-01"));
        var besluit = Besloten(null, _huis.Verhoogd(97m, "2026-06-01"));
        var (een, twee) = (Besloten(null, _huis.Verhoogd(98m, "2026-07-01")), Besloten(null, _huis.Verhoogd(99m, "2026-08-01")));
        Besloten(null, new OverdrachtVaststellen(Keten.Nieuw<OverdrachtId>(), Keten.Uwv, Keten.Cbs, Keten.Tekst("Weekbestand")));
        Besloten(null, new BesluitAfgelasten(Besloten(Ingang, _huis.Verhoogd(94m))));

        Van(besluit).Later.Select(b => b.Id).ShouldBe([twee, een]);
    }

    [Fact]
    public void Knelpunten_staan_er_van_nieuw_naar_oud_voorstellen_van_oud_naar_nieuw_en_normen_op_nummer()
    {
        var negen = _huis.Norm95() with { Norm = Keten.Nieuw<NormId>(), Nummer = 9, Naam = Naam.Lees("Negende")!.Value };
        var een = _huis.Norm95() with { Norm = Keten.Nieuw<NormId>(), Nummer = 1, Naam = Naam.Lees("Eerste")!.Value };
        var besluit = Besloten(null, negen, _huis.Verhoogd(96m, "2026-05-01"), een);
        var (knelpunten, voorstellen) = (new List<KnelpuntId>(), new List<VoorstelId>());
        for (var i = 0; i < 4; i++)
        {
            Keten.Nu = new(Keten.Nu.Moment.AddMinutes(1));
            knelpunten.Add(Knelpunt($"Nummer {i}"));
            voorstellen.Add(_huis.Ingediend(_huis.Verhoogd(97m, $"2026-0{6 + i}-01")));
        }

        var terug = Van(besluit);
        terug.Knelpunten.Select(k => k.Id).ShouldBe(knelpunten.AsEnumerable().Reverse());
        terug.Voorstellen.Select(v => v.Id).ShouldBe(voorstellen);
        terug.Normen.Select(n => n.Norm.Nummer).ShouldBe([1, 2, 9]);
    }

    [Fact]
    public void Wie_ter_zijde_stond_of_bezwaar_hield_staat_bij_wat_gevreesd_werd_en_wie_gewoon_instemde_niet()
    {
        var raad = new Regelketen(Besluitregel.Meerderheid);
        foreach (var (oordeel, staat) in new[] { (Oordeel.TerzijdeStaan, true), (Oordeel.Bezwaar, true), (Oordeel.Instemmen, false) })
        {
            raad.Keten.Nu = new(raad.Keten.Nu.Moment.AddMinutes(1));
            var indienen = raad.Nieuw() with { Opdrachten = [new OverdrachtVaststellen(raad.Keten.Nieuw<OverdrachtId>(), raad.Keten.Uwv, raad.Keten.Cbs, raad.Keten.Tekst("Week"))], Sindsdien = null };
            raad.Ingediend(indienen);
            raad.Spreken(indienen.Voorstel, Oordeel.Instemmen, Oordeel.Instemmen, oordeel);
            if (oordeel == Oordeel.Bezwaar) raad.Bespreek(raad.Cbs, indienen.Voorstel, raad.Keten.Cbs).ShouldBeNull();

            Terugblik.Van(raad.Huis.Inzage(raad.Keten.Regisseur), raad.Keten.Stand.Besluiten.Vind(indienen.Besluit)!).Voorwaarden.Select(s => s.Partij).ShouldBe(staat ? [raad.Keten.Cbs] : []);
        }
    }

    Terugblik Van(BesluitId besluit) => Terugblik.Van(_huis.Inzage(Keten.Regisseur), Keten.Stand.Besluiten.Vind(besluit)!);

    void Op(Datum dag) => Keten.Nu = new(new DateTimeOffset(dag.ToDateTime(new(9, 0)), TimeSpan.Zero));

    void Uitgevoerd()
    {
        Op(Ingang);
        Keten.AlsKlok().Moet(Klokregels.Eerste(Keten.Stand, Ingang)!);
    }

    void Meld(Datum van, Datum totEnMet) => Keten.Als(Keten.Regisseur).Moet(new ResultaatMelden(_huis.Norm, new(van, totEnMet), 97m, false, null, Keten.Tekst("Rapportage")));

    KnelpuntId Knelpunt(string titel)
    {
        var melden = new KnelpuntMelden(Keten.Nieuw<KnelpuntId>(), Keten.Belastingdienst, Keten.Uwv, Keten.Tekst(titel), null, _huis.Overdracht);
        Keten.Als(Keten.Regisseur).Moet(melden);
        return melden.Knelpunt;
    }

    BesluitId Besloten(Datum? ingang, params IBestuurdeOpdracht[] opdrachten)
    {
        var voorstel = _huis.Voorstel(opdrachten) with { Ingang = ingang };
        Keten.Als(Keten.Regisseur).Moet(voorstel);
        _huis.Allen(voorstel.Voorstel);
        return voorstel.Besluit;
    }
}
