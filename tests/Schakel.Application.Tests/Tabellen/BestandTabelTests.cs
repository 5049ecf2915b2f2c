using System.Text;
using Schakel.Application.Tabellen;
using static Schakel.Application.Tests.Tabellen.TabellezerTests;

namespace Schakel.Application.Tests.Tabellen;

[Trait("Feature", "X07")]
public sealed class BestandTabelTests
{
    const string Bom = "<!DOCTYPE a [<!ENTITY x \"aaaaaaaaaa\"><!ENTITY y \"&x;&x;&x;&x;&x;&x;&x;&x;&x;&x;\">]>";

    [Fact]
    public void Een_werkmap_geeft_teksten_getallen_dagen_en_uitkomsten_zoals_zij_er_staan()
    {
        var gelezen = Lezer.Lees(Bladmaker.Xlsx(
            "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\"><v>0.1</v></c><c r=\"C2\" s=\"1\"><v>45292</v></c><c r=\"D2\" s=\"3\"><v>45292.5</v></c></row>"
            + "<row r=\"3\"><c r=\"A3\" t=\"b\"><v>1</v></c><c r=\"B3\" s=\"2\"><v>0.955</v></c><c r=\"C3\"><f>1+1</f><v>2</v></c><c r=\"D3\" t=\"str\"><f>A1</f><v>uit</v></c><c r=\"E3\" s=\"4\"><v>1234.5</v></c></row>"
            + "<row><c><v>0.30000000000000004</v></c><c s=\"1\"><v>1</v></c></row>",
            teksten: "<si><r><t>Ac</t></r><r><t>tie</t></r><rPh sb=\"0\" eb=\"1\"><t>klank</t></rPh></si>"));

        Woorden(gelezen).ShouldBe(["2:Actie|0,1|2024-01-01|2024-01-01 12:00", "3:WAAR|95,5%|2|uit|1234,5", "4:0,3|1900-01-01"]);
        gelezen.Tabel!.Rijen[1].Cel(1).Getal.ShouldBe(0.955m);
        gelezen.Tabel.Rijen[0].Cel(3).Dag.ShouldBe(new DateOnly(2024, 1, 1));
        gelezen.Tabel.Blad.ShouldBe("Blad1");
    }

    [Fact]
    public void Dagen_van_voor_1904_op_een_oude_mac_kloppen_ook() =>
        Woorden(Lezer.Lees(Bladmaker.Xlsx("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>43830</v></c></row>", boek: "<workbookPr date1904=\"1\"/>"))).ShouldBe(["1:2024-01-01"]);

    [Fact]
    public void Een_verborgen_blad_wordt_overgeslagen() => Geweigerd(
        Lezer.Lees(Bladmaker.Xlsx("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>", bladen: "<sheet name=\"Geheim\" sheetId=\"1\" state=\"hidden\" r:id=\"rId1\"/>")), "tabel-leeg");

    [Fact]
    public void Een_formule_zonder_uitkomst_en_een_rekenfout_worden_geweigerd_met_hun_cel()
    {
        var gelezen = Lezer.Lees(Bladmaker.Xlsx("<row r=\"1\"><c r=\"A1\"><f>B1</f></c><c r=\"B1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c></row>"));
        Geweigerd(gelezen, "cel-zonder-uitkomst", "A1");
        gelezen.Fouten[1].Veld.ShouldBe("B1");
        Geweigerd(Lezer.Lees(Bladmaker.Ods("<table:table-row><table:table-cell/><table:table-cell table:formula=\"of:=A1\"/></table:table-row>")), "cel-zonder-uitkomst", "B1");
        Geweigerd(Lezer.Lees(Bladmaker.Ods("<table:table-row><table:table-cell table:formula=\"of:=1/0\" calcext:value-type=\"error\" office:value-type=\"string\"><text:p>#DIV/0!</text:p></table:table-cell></table:table-row>")), "cel-rekenfout", "A1");
    }

    [Fact]
    public void Van_samengevoegde_cellen_telt_de_eerste_en_het_wordt_gezegd()
    {
        var xlsx = Lezer.Lees(Bladmaker.Xlsx("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>kop</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>verborgen</t></is></c></row><row r=\"2\"><c r=\"A2\"><v>7</v></c></row>", na: "<mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>"));
        Woorden(xlsx).ShouldBe(["1:kop", "2:7"]);
        xlsx.Tabel!.Samengevoegd.ShouldBe(["A1:B1"]);

        var ods = Lezer.Lees(Bladmaker.Ods("<table:table-row><table:table-cell table:number-columns-spanned=\"2\" table:number-rows-spanned=\"2\"><text:p>kop</text:p></table:table-cell><table:covered-table-cell><text:p>verborgen</text:p></table:covered-table-cell><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>"));
        Woorden(ods).ShouldBe(["1:kop||x"]);
        ods.Tabel!.Samengevoegd.ShouldBe(["A1:B2"]);
    }

    [Fact]
    public void Een_ods_geeft_wat_erin_staat_zonder_opmerkingen() => Woorden(Lezer.Lees(Bladmaker.Ods(
        "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell table:number-columns-repeated=\"1000\"/></table:table-row>"
        + "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell table:number-columns-repeated=\"2\" office:value-type=\"percentage\" office:value=\"0.5\"/><table:table-cell><office:annotation><text:p>opmerking</text:p></office:annotation><text:p>een<text:s text:c=\"2\"/>twee</text:p><text:p>drie<text:line-break/>vier</text:p></table:table-cell><table:table-cell office:value-type=\"boolean\" office:boolean-value=\"false\"/></table:table-row>"
        + "<table:table-row table:number-rows-repeated=\"1048570\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>")))
        .ShouldBe(["4:50%|50%|een  twee\ndrie\nvier|ONWAAR", "5:50%|50%|een  twee\ndrie\nvier|ONWAAR"]);

    [Fact]
    public void Herhaling_zonder_einde_in_een_ods_stopt_bij_de_grens()
    {
        Geweigerd(Lezer.Lees(Bladmaker.Ods("<table:table-row table:number-rows-repeated=\"2000000000\"><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>")), "tabel-te-veel-rijen");
        Geweigerd(Lezer.Lees(Bladmaker.Ods("<table:table-row><table:table-cell table:number-columns-repeated=\"2000000000\"><text:p>x</text:p></table:table-cell></table:table-row>")), "tabel-te-veel-kolommen");
        Geweigerd(Lezer.Lees(Bladmaker.Ods("<table:table-row><table:table-cell table:number-columns-repeated=\"99999999999\"><text:p>x</text:p></table:table-cell></table:table-row>")), "tabel-stuk");
        Geweigerd(Lezer.Lees(Bladmaker.Ods(string.Concat(Enumerable.Repeat("<table:table-row>", 500)) + string.Concat(Enumerable.Repeat("</table:table-row>", 500)))), "tabel-stuk");
    }

    [Fact]
    public void Een_bom_in_een_zip_wordt_niet_uitgepakt()
    {
        Geweigerd(Lezer.Lees(Bladmaker.Zip(("xl/workbook.xml", "<a/>"), ("xl/media/bom.bin", new string('0', 40_000_000)))), "tabel-uitgepakt-te-groot");
        Geweigerd(Lezer.Lees(Bladmaker.Zip([.. Enumerable.Range(0, 1001).Select(i => ($"d{i}", ""))])), "tabel-uitgepakt-te-groot");
    }

    [Fact]
    public void Een_bom_van_xml_namen_wordt_geweigerd()
    {
        Geweigerd(Lezer.Lees(Bladmaker.Xlsx("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&y;</t></is></c></row>", vooraf: Bom)), "tabel-stuk");
        Geweigerd(Lezer.Lees(Bladmaker.Ods("<table:table-row><table:table-cell><text:p>&y;</text:p></table:table-cell></table:table-row>", vooraf: Bom)), "tabel-stuk");
    }

    [Fact]
    public void Een_bestand_dat_stuk_is_of_liegt_wordt_geweigerd()
    {
        var goed = Bladmaker.Xlsx("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
        Geweigerd(Lezer.Lees(goed[..(goed.Length / 2)]), "tabel-stuk");
        Geweigerd(Lezer.Lees(Bladmaker.Xlsx("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>99</v></c></row>")), "tabel-stuk");
        Geweigerd(Lezer.Lees(Bladmaker.Xlsx("<row r=\"1\"><c r=\"A1\"><v>niet</v></c></row>")), "tabel-stuk");
        Geweigerd(Lezer.Lees(Bladmaker.Zip(("xl/workbook.xml", "geen xml"))), "tabel-stuk");
        Geweigerd(Lezer.Lees(Bladmaker.Zip(("content.xml", "<a>"))), "tabel-stuk");
        for (var i = 100; i < goed.Length; i += 37)
        {
            var verminkt = (byte[])goed.Clone();
            verminkt[i] ^= 0x5A;
            // Whatever comes of it is an answer: a table, or a reason.
            var gelezen = Lezer.Lees(verminkt);
            (gelezen.Tabel is null).ShouldBe(gelezen.Fouten.Length > 0);
        }
    }

    [Fact]
    public void Duizend_rijen_met_ver_uit_elkaar_liggende_nummers_passen() =>
        Woorden(Lezer.Lees(Bladmaker.Xlsx("<row r=\"5\"><c r=\"B5\"><v>1</v></c></row><row r=\"900000\"><c r=\"A900000\"><v>2</v></c></row>"))).ShouldBe(["5:|1", "900000:2"]);
}
