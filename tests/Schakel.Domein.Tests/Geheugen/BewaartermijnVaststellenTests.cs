using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Geheugen;

/// <summary>How long words stay is agreed by all; as long as nothing was, they stay.</summary>
[Trait("Feature", "H07")]
public sealed class BewaartermijnVaststellenTests
{
    readonly Bewaarketen _bewaar = new();

    Proefketen Keten => _bewaar.Keten;

    [Fact]
    public void In_de_oprichting_kan_het_meteen_en_daarna_alleen_bij_besluit_van_allen()
    {
        _bewaar.Termijn(Bewaarsoort.Knelpunten, 5);
        Termijn(Bewaarsoort.Knelpunten).ShouldBe(new(Bewaarsoort.Knelpunten, 5, Keten.Nu));
        Keten.Als(Keten.Sleuteldrager).Moet(new OprichtingAfronden());
        Keten.AlsOprichter().Doe(new BewaartermijnVaststellen(Bewaarsoort.Knelpunten, 7))!.Soort.ShouldBe(AfwijzingSoort.NietBevoegd);

        _bewaar.Huis.Allen(_bewaar.Huis.Ingediend(new BewaartermijnVaststellen(Bewaarsoort.Knelpunten, 7), new BewaartermijnVaststellen(Bewaarsoort.Mensen, 2)));

        (Termijn(Bewaarsoort.Knelpunten)!.Jaren, Termijn(Bewaarsoort.Mensen)!.Jaren, Termijn(Bewaarsoort.Lijsten)).ShouldBe((7, 2, null));
        Opdrachtsoorten.RaaktGelijkheid(Opdrachtsoorten.Schrijf(new BewaartermijnVaststellen(Bewaarsoort.Mensen, 2))).ShouldBeTrue("no partner loses words by the vote of others");
    }

    [Fact]
    public void Wie_een_andere_termijn_zag_dan_er_staat_ziet_het_voorstel_verouderen()
    {
        _bewaar.Termijn(Bewaarsoort.Knelpunten, 5);
        Keten.Als(Keten.Sleuteldrager).Moet(new OprichtingAfronden());
        var (eerste, tweede) = (_bewaar.Huis.Ingediend(new BewaartermijnVaststellen(Bewaarsoort.Knelpunten, 7)), _bewaar.Huis.Ingediend(new BewaartermijnVaststellen(Bewaarsoort.Knelpunten, 1)));
        _bewaar.Huis.Allen(eerste);

        foreach (var bestuurder in _bewaar.Huis.Bestuurders) _bewaar.Huis.Spreek(bestuurder, tweede);

        Termijn(Bewaarsoort.Knelpunten)!.Jaren.ShouldBe(7);
        _bewaar.Huis.Zie(tweede).Ronde.ShouldBe(2, "everyone saw five become one");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(101)]
    public void Een_termijn_is_1_tot_100_jaar(int jaren)
    {
        Keten.AlsOprichter().Doe(new BewaartermijnVaststellen(Bewaarsoort.Knelpunten, jaren)).ShouldBe(BewaartermijnVaststellen.JarenOngeldig);
        _bewaar.Termijn(Bewaarsoort.Knelpunten, 1).Termijn(Bewaarsoort.Knelpunten, 100);
        Keten.Doe(new BewaartermijnVaststellen((Bewaarsoort)99, 5)).ShouldBe(BewaartermijnVaststellen.SoortOngeldig);
    }

    [Fact]
    public void Wat_al_zo_is_wordt_niet_nog_eens_vastgesteld_ook_niet_dat_alles_blijft()
    {
        Keten.AlsOprichter().Doe(new BewaartermijnVaststellen(Bewaarsoort.Knelpunten, null)).ShouldBe(BewaartermijnVaststellen.AlZo);
        _bewaar.Termijn(Bewaarsoort.Knelpunten, 5);
        Keten.Doe(new BewaartermijnVaststellen(Bewaarsoort.Knelpunten, 5)).ShouldBe(BewaartermijnVaststellen.AlZo);

        _bewaar.Termijn(Bewaarsoort.Knelpunten, null);

        Keten.Doe(new BewaartermijnVaststellen(Bewaarsoort.Knelpunten, null)).ShouldBe(BewaartermijnVaststellen.AlZo);
        Bewaaragenda.Van(Keten.Stand).Stukken().ShouldBeEmpty();
    }

    [Fact]
    public void Een_handtekening_bindt_ook_hoe_lang_woorden_blijven_en_niet_sinds_wanneer()
    {
        var zonder = Structuur.Van(Keten.Stand.Deel(Publiek.Keten));
        _bewaar.Termijn(Bewaarsoort.Knelpunten, 5);
        var vijf = Keten.Stand.Deel(Publiek.Keten);
        _bewaar.Termijn(Bewaarsoort.Knelpunten, 6);
        var zes = Structuur.Van(Keten.Stand.Deel(Publiek.Keten));
        _bewaar.Op(2026, 4, 1).Termijn(Bewaarsoort.Knelpunten, 5);

        new[] { zonder, Structuur.Van(vijf), zes }.Distinct().Count().ShouldBe(3);
        Structuur.Van(Keten.Stand.Deel(Publiek.Keten)).ShouldBe(Structuur.Van(vijf));
    }

    [Fact]
    public void Zolang_er_niets_is_afgesproken_staat_er_niets_van_in_de_stand()
    {
        Keten.Stand.Delen.Values.ShouldAllBe(d => d.BewarenOfNiets == null);
        _bewaar.Opgelost();
        _bewaar.Op(2126, 3, 2).Klok().ShouldBe(0);
    }

    [Fact]
    public void Het_verschil_zegt_wat_de_termijn_was_en_wordt()
    {
        _bewaar.Termijn(Bewaarsoort.Knelpunten, 5);
        var verschil = Domein.Besluiten.Verschil.Van(Keten.Stand.Deel(Publiek.Keten), [new BewaartermijnVastgesteld(Bewaarsoort.Knelpunten, 5, null), new BewaartermijnVastgesteld(Bewaarsoort.Mensen, null, 2)]);

        verschil.Bewaartermijnen.Select(t => (t.Dan.Soort, t.Nu?.Jaren, t.Dan.Jaren)).ShouldBe([(Bewaarsoort.Knelpunten, 5, null), (Bewaarsoort.Mensen, (int?)null, 2)]);
    }

    Bewaartermijn? Termijn(Bewaarsoort soort) => Bewaaragenda.Van(Keten.Stand).Termijn(soort);
}
