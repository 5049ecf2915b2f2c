using Schakel.Domein.Inrichting;
using Schakel.Domein.Rapportages;
using Schakel.Web.Vormen;

namespace Schakel.Web.Tests.Vormen;

public sealed class NormlijnTests
{
    static readonly Meting[] Reeks = [new("k1", 94, Normuitslag.Gehaald, 90), new("k2", 90, Normuitslag.Gehaald, 90), new("k3", 86, Normuitslag.Voorlopig, 90)];

    [Fact]
    public void De_band_ligt_aan_de_goede_kant_van_de_norm()
    {
        var minstens = Normlijn.Tegel(Reeks, Normrichting.Minimaal);
        var hoogstens = Normlijn.Tegel(Reeks, Normrichting.Maximaal);

        var (boven, onder) = (minstens.Banden.ShouldHaveSingleItem(), hoogstens.Banden.ShouldHaveSingleItem());
        (boven.X, boven.Breedte, boven.Top, boven.Hoogte).ShouldBe((0, 180, 1, boven.Grens - 1));
        (onder.Top, onder.Top + onder.Hoogte).ShouldBe((onder.Grens, Normlijn.Tegelvlak.Hoogte - 1));
        minstens.Punten[^1].Y.ShouldBeGreaterThan(boven.Grens, "86 lies under a norm of 90");
    }

    [Fact]
    public void De_band_verspringt_tussen_twee_metingen_waar_de_norm_veranderde()
    {
        var lijn = Normlijn.Tegel([new("2014", 97, Normuitslag.Gehaald, 95), new("2015", 97, Normuitslag.NietGehaald, 98), new("2016", 99, Normuitslag.Gehaald, 98)], Normrichting.Minimaal);

        lijn.Banden.Count.ShouldBe(2);
        lijn.Banden[0].X.ShouldBe(0);
        lijn.Banden[1].X.ShouldBe(lijn.Banden[0].X + lijn.Banden[0].Breedte);
        lijn.Banden[1].X.ShouldBe((lijn.Punten[0].X + lijn.Punten[1].X) / 2);
        lijn.Banden[1].Grens.ShouldBeLessThan(lijn.Banden[0].Grens, "98 lies above 95");
        lijn.Punten[0].Y.ShouldBeLessThan(lijn.Banden[0].Grens, "97 lies above a norm of 95");
        lijn.Punten[1].Y.ShouldBeGreaterThan(lijn.Banden[1].Grens, "97 lies under a norm of 98");
    }

    [Fact]
    public void Een_voorlopige_waarde_hangt_gestippeld_aan_de_laatste_definitieve()
    {
        var lijn = Normlijn.Tegel(Reeks, Normrichting.Minimaal);

        lijn.Vast.Split('M', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(1);
        lijn.Voorlopig.Split('M', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(1);
        lijn.Voorlopig.Split('L')[0].ShouldBe("M" + lijn.Vast.Split('L')[^1]);
    }

    [Fact]
    public void Waar_een_resultaat_ontbreekt_is_een_gat_en_wat_alleen_staat_blijft_te_zien()
    {
        var lijn = Normlijn.Tegel(
            [new("2011", 94, Normuitslag.Gehaald, 90), new("2013", 93, Normuitslag.Gehaald, 90, SluitAan: false), new("2014", 92, Normuitslag.Gehaald, 90)], Normrichting.Minimaal);

        lijn.Vast.Split('M', StringSplitOptions.RemoveEmptyEntries).ShouldHaveSingleItem().ShouldStartWith($"{Normlijn.Getal(lijn.Punten[1].X)} ");
        lijn.Losse.ShouldHaveSingleItem().ShouldBe(lijn.Punten[0]);
    }

    [Fact]
    public void De_schaal_noemt_de_norm_en_het_hoogste_en_laagste_zolang_zij_elkaar_niet_raken()
    {
        Meting[] Waarden(decimal laagst) => [new("2013", 99, Normuitslag.Gehaald, 90), new("2014", laagst, Normuitslag.Gehaald, 90)];

        Normlijn.Tegel(Waarden(80), Normrichting.Minimaal).Schaal(11).Select(s => (s.Waarde, s.IsNorm)).ShouldBe([(90, true), (99, false), (80, false)]);
        Normlijn.Tegel(Waarden(90.5m), Normrichting.Minimaal).Schaal(11).Select(s => s.Waarde).ShouldBe([90, 99]);
    }

    [Fact]
    public void Woorden_staan_niet_waar_een_lijn_of_de_norm_loopt()
    {
        var lijn = Normlijn.Tegel(Reeks, Normrichting.Minimaal);
        var (van, tot) = (lijn.Punten[0], lijn.Punten[1]);

        lijn.IsVrij(van.X + 1, tot.X - 1, van.Y, tot.Y).ShouldBeFalse("the line goes from one corner to the other");
        lijn.IsVrij(tot.X + 1, 180, lijn.Banden[0].Grens - 3, lijn.Banden[0].Grens + 3).ShouldBeFalse("the norm");
        lijn.IsVrij(van.X + 1, tot.X - 1, lijn.Banden[0].Grens + 2, 56).ShouldBeTrue();
    }

    [Fact]
    public void Een_enkele_waarde_geeft_een_tekenbaar_punt_en_een_hele_band()
    {
        var lijn = Normlijn.Tegel([new Meting("k1", 90, Normuitslag.Gehaald, 90)], Normrichting.Minimaal);

        double.IsFinite(lijn.Punten[0].X).ShouldBeTrue();
        lijn.Punten[0].Y.ShouldBeInRange(0, Normlijn.Tegelvlak.Hoogte);
        (lijn.Banden[0].X, lijn.Banden[0].Breedte).ShouldBe((0, 180));
    }
}
