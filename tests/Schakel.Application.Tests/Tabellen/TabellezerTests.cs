using System.Text;
using Schakel.Application.Tabellen;

namespace Schakel.Application.Tests.Tabellen;

[Trait("Feature", "X07")]
public sealed class TabellezerTests
{
    [Theory]
    [InlineData("Actie;Wie\nBellen;Jan")]
    [InlineData("Actie\tWie\nBellen\tJan")]
    [InlineData("Actie,Wie\nBellen,Jan")]
    [InlineData("sep=;\r\nActie;Wie\r\nBellen;Jan")]
    [InlineData("\uFEFF\"Actie\";\"Wie\"\r\n\"Bellen\";\"Jan\"\r\n")]
    public void Het_teken_tussen_de_cellen_volgt_uit_de_tekst(string geplakt) => Woorden(Lezer.Lees(geplakt)).ShouldBe(["1:Actie|Wie", "2:Bellen|Jan"]);

    [Fact]
    public void Een_komma_in_een_zin_verdeelt_niets() => Woorden(Lezer.Lees("Jan, bel Piet\nOpruimen")).ShouldBe(["1:Jan, bel Piet", "2:Opruimen"]);

    [Fact]
    public void Decimale_komma_tussen_puntkommas_blijft_een_getal() => Woorden(Lezer.Lees("a;1,5\nb;2,5")).ShouldBe(["1:a|1,5", "2:b|2,5"]);

    [Fact]
    public void Regels_en_aanhalingstekens_in_een_cel_blijven_erin() =>
        Woorden(Lezer.Lees("\"een\ntwee\";\"hij zei \"\"ja\"\"\"\nbuis 5\" x;b")).ShouldBe(["1:een\ntwee|hij zei \"ja\"", "2:buis 5\" x|b"]);

    [Fact]
    public void Lege_rijen_tellen_mee_in_de_nummers_en_zijn_geen_rij() => Woorden(Lezer.Lees("a;b\n\n;\nc;d\n")).ShouldBe(["1:a|b", "4:c|d"]);

    [Fact]
    public void Een_aanhalingsteken_dat_nergens_sluit_wordt_geweigerd_met_zijn_cel() => Geweigerd(Lezer.Lees("a;b\nc;\"d\ne;f"), "cel-niet-dicht", "B2");

    [Fact]
    public void Elk_schrift_van_een_rekenprogramma_wordt_goed_gelezen()
    {
        const string Tekst = "Coördinatie;€ 5\nbé;ï";
        foreach (var bytes in new[]
        {
            Encoding.UTF8.GetBytes(Tekst), [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Tekst)], CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Tekst),
            [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Tekst)], [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Tekst)],
        })
            Woorden(Lezer.Lees(bytes)).ShouldBe(["1:Coördinatie|€ 5", "2:bé|ï"]);
    }

    [Fact]
    public void Een_beeld_een_oud_rekenblad_en_een_wachtwoord_worden_herkend()
    {
        byte[] ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[500]];
        Geweigerd(Lezer.Lees([0x89, 0x50, 0x4E, 0x47, 0, 0, 0]), "tabel-soort-onbekend");
        Geweigerd(Lezer.Lees(ole), "tabel-oude-soort");
        Geweigerd(Lezer.Lees([.. ole, .. Encoding.Unicode.GetBytes("EncryptedPackage")]), "tabel-met-wachtwoord");
        Geweigerd(Lezer.Lees(Bladmaker.Zip(("word/document.xml", "<a/>"))), "tabel-soort-onbekend");
        Geweigerd(Lezer.Lees(Bladmaker.Ods("", manifest: "<manifest:encryption-data xmlns:manifest=\"x\"/>")), "tabel-met-wachtwoord");
    }

    [Fact]
    public void Wat_te_groot_te_lang_te_breed_of_leeg_is_wordt_geweigerd()
    {
        Geweigerd(Lezer.Lees(new byte[Tabelregels.MaximumBytes + 1]), "tabel-te-groot");
        Geweigerd(Lezer.Lees(new string('a', Tabelregels.MaximumBytes + 1)), "tabel-te-groot");
        Geweigerd(Lezer.Lees(string.Concat(Enumerable.Repeat("a\n", Tabelregels.MaximumRijen + 1))), "tabel-te-veel-rijen");
        Geweigerd(Lezer.Lees(string.Join(';', Enumerable.Repeat("a", Tabelregels.MaximumKolommen + 1))), "tabel-te-veel-kolommen");
        Geweigerd(Lezer.Lees($"a;b\nc;{new string('x', Tabelregels.MaximumCel + 1)}"), "cel-te-lang", "B2");
        Geweigerd(Lezer.Lees("a;b\u0007"), "cel-tekens", "B1");
        Geweigerd(Lezer.Lees(" \n\t\t\n"), "tabel-leeg");
        Woorden(Lezer.Lees(string.Concat(Enumerable.Repeat("a\n", Tabelregels.MaximumRijen)))).Length.ShouldBe(Tabelregels.MaximumRijen);
    }

    [Fact]
    public void Alle_fouten_worden_tegelijk_genoemd() =>
        Lezer.Lees("a\u0007;b\u0007\nc;d\u0007").Fouten.Select(f => f.Veld).ShouldBe(["A1", "B1", "B2"]);

    [Theory]
    [InlineData("1.234,5", "1234.5")]
    [InlineData("1,234.5", "1234.5")]
    [InlineData("1.234.567", "1234567")]
    [InlineData("1.234.567,89", "1234567.89")]
    [InlineData("12,5", "12.5")]
    [InlineData("0,125", "0.125")]
    [InlineData("-3", "-3")]
    [InlineData("95,5%", "0.955")]
    [InlineData("€ 12,50", "12.50")]
    [InlineData("1.234", null)]
    [InlineData("1,234", null)]
    [InlineData("12.34,5", null)]
    [InlineData("1.23.456", null)]
    [InlineData("1,2,3.4", null)]
    [InlineData("48 uur", null)]
    [InlineData("", null)]
    public void Een_getal_wordt_gelezen_zoals_mensen_het_schrijven_en_nooit_geraden(string tekst, string? getal) =>
        Getal.Lees(tekst).ShouldBe(getal is null ? null : decimal.Parse(getal, System.Globalization.CultureInfo.InvariantCulture));

    internal static string[] Woorden(Uitgelezen gelezen)
    {
        gelezen.Fouten.ShouldBeEmpty();
        return [.. gelezen.Tabel!.Rijen.Select(r => $"{r.Nr}:{string.Join('|', r.Cellen.Select(c => c.Tekst))}")];
    }

    internal static void Geweigerd(Uitgelezen gelezen, string code, string? cel = null)
    {
        gelezen.Tabel.ShouldBeNull();
        (gelezen.Fouten[0].Code, gelezen.Fouten[0].Veld).ShouldBe((code, cel));
        if (cel is not null) gelezen.Fouten[0].Nl.ShouldContain(cel);
    }
}
