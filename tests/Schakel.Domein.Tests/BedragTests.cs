namespace Schakel.Domein.Tests;

public sealed class BedragTests
{
    [Theory]
    [InlineData("0", 0L)]
    [InlineData("0.01", 1L)]
    [InlineData("50000", 5_000_000L)]
    [InlineData("100000000000", 10_000_000_000_000L)]
    [InlineData("100000000000.01", null)]
    [InlineData("-0.01", null)]
    [InlineData("0.001", null)]
    [InlineData("79228162514264337593543950335", null)]
    public void Een_bedrag_is_in_hele_centen_van_niets_tot_honderd_miljard(string euro, long? centen)
    {
        var bedrag = Bedrag.VanEuro(decimal.Parse(euro, System.Globalization.CultureInfo.InvariantCulture));

        (bedrag?.Centen).ShouldBe(centen);
    }

    [Theory]
    [InlineData(-1L, false)]
    [InlineData(0L, true)]
    [InlineData(10_000_000_000_000L, true)]
    [InlineData(10_000_000_000_001L, false)]
    public void Ook_in_centen_kent_het_zijn_grenzen(long centen, bool kan) => Bedrag.VanCenten(centen).HasValue.ShouldBe(kan);

    [Fact]
    public void Wat_erin_ging_komt_eruit() => Bedrag.VanEuro(12.34m)!.Value.Euro.ShouldBe(12.34m);
}
