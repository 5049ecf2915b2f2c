using System.Globalization;
using Schakel.Web.Vormen;

namespace Schakel.Web.Tests.Vormen;

public sealed class NormlijnTests
{
    static readonly Meting[] Reeks = [new("k1", 94), new("k2", 90), new("k3", 86, Voorlopig: true)];

    [Fact]
    public void De_band_ligt_aan_de_goede_kant_van_de_norm()
    {
        var minstens = new Normlijn(Reeks, new Normgrens(Richting.Minstens, 90));
        var hoogstens = new Normlijn(Reeks, new Normgrens(Richting.Hoogstens, 90));

        (minstens.BandTop, minstens.BandHoogte).ShouldBe((0, minstens.Grens));
        (hoogstens.BandTop, hoogstens.BandTop + hoogstens.BandHoogte).ShouldBe((hoogstens.Grens, Normlijn.Hoogte));
        minstens.Eind.Y.ShouldBeGreaterThan(minstens.Grens, "86 lies under a norm of 90");
    }

    [Fact]
    public void Een_voorlopige_waarde_hangt_gestippeld_aan_de_laatste_definitieve()
    {
        var lijn = new Normlijn(Reeks, new Normgrens(Richting.Minstens, 90));

        lijn.Vast.Split(' ').Length.ShouldBe(2);
        lijn.Voorlopig.Split(' ').Length.ShouldBe(2);
        lijn.Voorlopig.ShouldStartWith(lijn.Vast.Split(' ')[^1]);
    }

    [Fact]
    public void Een_enkele_of_steeds_gelijke_waarde_geeft_een_tekenbaar_punt()
    {
        var lijn = new Normlijn([new Meting("k1", 90)], new Normgrens(Richting.Minstens, 90));

        double.IsFinite(lijn.Eind.X).ShouldBeTrue();
        lijn.Eind.Y.ShouldBeInRange(0, Normlijn.Hoogte);
    }

    [Theory]
    [InlineData(Richting.Minstens, "90", true)]
    [InlineData(Richting.Minstens, "89.99", false)]
    [InlineData(Richting.Hoogstens, "90", true)]
    [InlineData(Richting.Hoogstens, "90.01", false)]
    public void De_grens_zelf_is_nog_gehaald(Richting richting, string waarde, bool gehaald) =>
        new Normgrens(richting, 90).IsGehaald(decimal.Parse(waarde, CultureInfo.InvariantCulture)).ShouldBe(gehaald);
}
