using System.Globalization;

namespace Schakel.Application.Tests;

public sealed class InvoerTests
{
    [Theory]
    [InlineData("nl-NL", "48", "48")]
    [InlineData("nl-NL", "0,5", "0.5")]
    [InlineData("nl-NL", "0.5", "0.5")]
    [InlineData("en-GB", "0,5", "0.5")]
    [InlineData("en-GB", " -12.25 ", "-12.25")]
    [InlineData("nl-NL", "−3", "-3")]
    [InlineData("nl-NL", "0.125", "0.125")]
    [InlineData("nl-NL", "2,125", "2.125")]
    [InlineData("en-GB", "2.125", "2.125")]
    [InlineData("nl-NL", "1.000", null)]
    [InlineData("en-GB", "1,000", null)]
    [InlineData("nl-NL", "1.000,5", null)]
    [InlineData("nl-NL", "1,2,3", null)]
    [InlineData("nl-NL", "48 uur", null)]
    [InlineData("nl-NL", "1e3", null)]
    [InlineData("nl-NL", "٣", null)]
    [InlineData("nl-NL", "99999999999999999999999999999999", null)]
    [InlineData("nl-NL", ",", null)]
    [InlineData("nl-NL", "", null)]
    public void Een_komma_en_een_punt_zijn_allebei_goed_en_wat_duizend_kan_zijn_wordt_geweigerd(string taal, string getypt, string? getal)
    {
        var vorige = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(taal);
        try
        {
            var invoer = new Invoer();
            var gelezen = invoer.Getal("Waarde", getypt);

            if (getal is null) invoer.Fouten.ShouldHaveSingleItem().Veld.ShouldBe("Waarde");
            else (gelezen, invoer.Fouten.Count).ShouldBe((decimal.Parse(getal, CultureInfo.InvariantCulture), 0));
        }
        finally
        {
            CultureInfo.CurrentCulture = vorige;
        }
    }

    [Theory]
    [InlineData("2027-04-01", true)]
    [InlineData("1-4-2027", true)]
    [InlineData("01/04/2027", true)]
    [InlineData("31-02-2027", false)]
    [InlineData("2027-13-01", false)]
    [InlineData("morgen", false)]
    [InlineData("", false)]
    public void Een_dag_is_te_schrijven_zoals_een_browser_en_zoals_mensen_het_doen(string getypt, bool goed)
    {
        var invoer = new Invoer();

        var dag = invoer.Dag("Vanaf", getypt);

        if (goed) dag.ShouldBe(new(2027, 4, 1));
        invoer.Fouten.Count.ShouldBe(goed ? 0 : 1);
    }
}
