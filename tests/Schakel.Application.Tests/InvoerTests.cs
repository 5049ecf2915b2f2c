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

    [Fact]
    public void Een_regel_is_een_regel_en_niets_wordt_ongemerkt_afgekapt()
    {
        var invoer = new Invoer();

        invoer.Regel("Past", new string('a', Invoer.MaximumRegel));
        invoer.LopendOfNiets("Past", new string('a', Invoer.MaximumLopend) + "\r\n");
        invoer.Fouten.ShouldBeEmpty();

        // Not as inline data: what carries that between processes would mend half a character.
        invoer.Regel("Regel", new string('a', Invoer.MaximumRegel + 1));
        foreach (var getypt in new[] { "twee\nregels", "bel\u0007", "half\ud800" }) invoer.Regel("Regel", getypt);
        invoer.Lopend("Lopend", new string('a', Invoer.MaximumLopend + 1));
        foreach (var getypt in new[] { "bel\u0007", "half\ud800" }) invoer.LopendOfNiets("Lopend", getypt);
        invoer.Regel("Regel", " ");
        invoer.Lopend("Lopend", null);

        invoer.Fouten.Select(f => (f.Veld, f.Code)).ShouldBe(
        [
            ("Regel", "te-lang"), ("Regel", "tekens-ongeldig"), ("Regel", "tekens-ongeldig"), ("Regel", "tekens-ongeldig"),
            ("Lopend", "te-lang"), ("Lopend", "tekens-ongeldig"), ("Lopend", "tekens-ongeldig"),
            ("Regel", "leeg"), ("Lopend", "leeg"),
        ]);
        invoer.Woorden.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("Wednesday", true)]
    [InlineData("wednesday", false)]
    [InlineData("3", false)]
    [InlineData("99", false)]
    [InlineData(null, false)]
    public void Een_keuze_is_haar_naam_en_geen_nummer(string? getypt, bool goed)
    {
        var invoer = new Invoer();

        invoer.Keuze<DayOfWeek>("Dag", getypt);

        invoer.Fouten.Count.ShouldBe(goed ? 0 : 1);
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

    [Theory]
    [InlineData("50000,50", 5_000_050L)]
    [InlineData(" € 12 ", 1200L)]
    [InlineData("", null)]
    [InlineData("0,001", null)]
    [InlineData("0.500", 50L)]
    [InlineData("50.000", 5_000_000L)]
    [InlineData("€ 1.250.000,5", 125_000_050L)]
    [InlineData("1,250.50", 125_050L)]
    [InlineData("1.25.000", null)]
    [InlineData("1.2500", 125L)]
    [InlineData("-1", null)]
    [InlineData("veel", null)]
    public void Een_bedrag_is_in_euro_en_hele_centen(string getypt, long? centen)
    {
        var invoer = new Invoer();

        (invoer.BedragOfNiets("Plafond", getypt)?.Centen).ShouldBe(centen);

        invoer.Fouten.Count.ShouldBe(centen is null && getypt.Length > 0 ? 1 : 0);
    }

    [Fact]
    public void Een_bedrag_in_centen_past_of_wordt_geweigerd()
    {
        var invoer = new Invoer();
        invoer.CentenOfNiets("PlafondCenten", 5)!.Value.Centen.ShouldBe(5);
        invoer.CentenOfNiets("PlafondCenten", null).ShouldBeNull();
        invoer.Fouten.ShouldBeEmpty();

        foreach (var fout in new[] { -1, long.MaxValue }) invoer.CentenOfNiets("PlafondCenten", fout).ShouldBeNull();
        invoer.Fouten.Select(f => f.Code).ShouldBe(["bedrag-ongeldig", "bedrag-ongeldig"]);
    }

    [Fact]
    public void Een_mailadres_en_een_dag_mogen_leeg_blijven_en_anders_kloppen_ze()
    {
        var invoer = new Invoer();
        (invoer.AdresOfNiets("Adres", " "), invoer.DagOfNiets("TotEnMet", null)).ShouldBe((null, null));
        (invoer.AdresOfNiets("Adres", " kim@keten.example "), invoer.DagOfNiets("TotEnMet", "31-12-2027")).ShouldBe(("kim@keten.example", new Datum(2027, 12, 31)));
        invoer.Fouten.ShouldBeEmpty();

        invoer.AdresOfNiets("Adres", "kim");
        invoer.DagOfNiets("TotEnMet", "ooit");
        invoer.Fouten.Select(f => f.Veld).ShouldBe(["Adres", "TotEnMet"]);
    }
}
