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
        (boven.X, boven.Breedte, boven.Top, boven.Hoogte).ShouldBe((0, 180, 0, boven.Grens));
        (onder.Top, onder.Top + onder.Hoogte).ShouldBe((onder.Grens, 48));
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
    public void Een_enkele_waarde_geeft_een_tekenbaar_punt_en_een_hele_band()
    {
        var lijn = Normlijn.Tegel([new Meting("k1", 90, Normuitslag.Gehaald, 90)], Normrichting.Minimaal);

        double.IsFinite(lijn.Punten[0].X).ShouldBeTrue();
        lijn.Punten[0].Y.ShouldBeInRange(0, 48);
        (lijn.Banden[0].X, lijn.Banden[0].Breedte).ShouldBe((0, 180));
    }
}
