using Schakel.Application.Tabellen;
using Schakel.Domein.Geheugen;

namespace Schakel.Application.Tests.Tabellen;

[Trait("Feature", "X07")]
public sealed class LijstinvoerTests
{
    [Theory]
    [InlineData("A", Rijsoort.Actie)]
    [InlineData("actie", Rijsoort.Actie)]
    [InlineData("Actiepunt 3", Rijsoort.Actie)]
    [InlineData("A-12", Rijsoort.Actie)]
    [InlineData("Action", Rijsoort.Actie)]
    [InlineData("b", Rijsoort.Besluit)]
    [InlineData("BESLUIT:", Rijsoort.Besluit)]
    [InlineData("D4", Rijsoort.Besluit)]
    [InlineData("decision", Rijsoort.Besluit)]
    [InlineData("Actie/besluit", null)]
    [InlineData("A en B", null)]
    [InlineData("info", null)]
    [InlineData("7", null)]
    [InlineData("", null)]
    public void Actie_en_besluit_worden_herkend_en_nooit_geraden(string cel, Rijsoort? soort) => Lijstinvoer.Soort(cel).ShouldBe(soort);

    [Theory]
    [InlineData("Nr;A/B;Omschrijving;Wie\n1;A;Bellen;Jan\n2;B;Wij leveren wekelijks;", "Overig,Soort,Wat,Wie")]
    [InlineData("Actie/besluit;Onderwerp\nA;Bellen\nonbekend;Iets", "Soort,Wat")]
    [InlineData("Actie;Besluit\nBellen;B\nLeveren;A", "Wat,Soort")]
    [InlineData("Soort;Omschrijving\nlang;Bellen", "Soort,Wat")]
    public void Welke_kolom_actie_of_besluit_zegt_volgt_uit_wat_erin_staat_of_uit_haar_kop(string geplakt, string kolommen) => Kolommen(geplakt, Lijstsoort.ActiesEnBesluiten).ShouldBe(kolommen);

    [Fact]
    public void In_een_andere_lijst_is_een_soort_gewoon_iets_anders() => Kolommen("Soort;Actie/besluit\nA;Bellen", Lijstsoort.Acties).ShouldBe("Overig,Wat");

    static string Kolommen(string geplakt, Lijstsoort soort)
    {
        var tabel = Lezer.Lees(geplakt).Tabel!;
        return string.Join(',', Kolomraden.Kolommen(tabel, Kolomraden.Koprij(tabel), soort));
    }
}
