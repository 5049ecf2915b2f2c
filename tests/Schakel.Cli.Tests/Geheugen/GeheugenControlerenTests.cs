using System.Text.Json;
using Schakel.Domein.Tests;

namespace Schakel.Cli.Tests.Geheugen;

[Trait("Feature", "H04")]
public sealed class GeheugenControlerenTests
{
    static readonly string Map = Repo.Pad("tests", "vectoren", "journaal");

    [Fact]
    public async Task Een_goede_export_is_bewezen_en_zegt_wat_hij_niet_bewijst()
    {
        var (uitgang, uit, fout) = await Programma.Schakel("geheugen", "controleren", Pad("goed-zonder-bewaard-hoofd.jsonl"));

        uitgang.ShouldBe(0, fout);
        uit.ShouldContain("7 boekingen");
        uit.ShouldContain("--hoofd");
    }

    [Fact]
    public async Task Een_veranderde_byte_wordt_met_het_nummer_van_de_boeking_genoemd()
    {
        var (uitgang, uit, _) = await Programma.Schakel("geheugen", "controleren", Pad("byte-in-deel.jsonl"), "--json");

        uitgang.ShouldBe(1);
        var verslag = JsonDocument.Parse(uit).RootElement;
        verslag.GetProperty("klopt").GetBoolean().ShouldBeFalse();
        verslag.GetProperty("bevindingen").EnumerateArray().ShouldContain(b => b.GetProperty("code").GetString() == "boeking-gewijzigd" && b.GetProperty("nr").GetInt64() == 3);
    }

    [Fact]
    public async Task Met_een_bewaard_hoofd_valt_een_afgekapte_staart_op()
    {
        var (uitgang, uit, _) = await Programma.Schakel("geheugen", "controleren", Pad("staart-afgekapt.jsonl"), "--hoofd", Pad("staart-afgekapt.hoofd.json"));

        uitgang.ShouldBe(1);
        uit.ShouldContain("staart-afgekapt");
    }

    [Theory]
    [InlineData("bestand-afgebroken.jsonl")]
    [InlineData("geen-json.jsonl")]
    [InlineData("bestaat-niet.jsonl")]
    public async Task Wat_niet_te_lezen_is_eindigt_met_twee_en_een_zin_per_taal_op_de_foutstroom(string bestand)
    {
        var (uitgang, uit, fout) = await Programma.Schakel("geheugen", "controleren", Pad(bestand));

        uitgang.ShouldBe(2);
        uit.ShouldBeEmpty();
        fout.Trim().Split('\n').Length.ShouldBe(2);
        fout.ShouldNotContain("   at ");
    }

    [Theory]
    [InlineData("gz")]
    [InlineData("zip")]
    public async Task Wat_nog_ingepakt_is_wordt_zo_genoemd_en_nooit_uitgepakt(string soort)
    {
        var pad = Path.Combine(Path.GetTempPath(), $"schakel-{Guid.NewGuid():N}.{soort}");
        try
        {
            await using (var uit = File.Create(pad))
            {
                if (soort == "gz")
                {
                    // A gigabyte of nothing in a megabyte.
                    await using var gzip = new System.IO.Compression.GZipStream(uit, System.IO.Compression.CompressionLevel.Fastest);
                    var niets = new byte[1024 * 1024];
                    for (var i = 0; i < 1024; i++) gzip.Write(niets);
                }
                else
                {
                    using var zip = new System.IO.Compression.ZipArchive(uit, System.IO.Compression.ZipArchiveMode.Create);
                    await using var inhoud = zip.CreateEntry("../../buiten.jsonl").Open();
                    inhoud.Write("{}\n"u8);
                }
            }

            var (uitgang, gezegd, fout) = await Programma.Schakel("geheugen", "controleren", pad);

            (uitgang, gezegd).ShouldBe((2, ""), fout);
            fout.ShouldContain("Pak het uit");
            fout.ShouldContain("Unpack it");
        }
        finally
        {
            File.Delete(pad);
        }
    }

    [Theory]
    [InlineData("'--vol' past hier niet", "'--vol' does not fit here", "geheugen", "controleren", "goed-partner.jsonl", "--vol")]
    [InlineData("'export' ontbreekt", "'export' is missing", "geheugen", "controleren")]
    [InlineData("'--json' past hier niet", "'--json' does not fit here", "geheugen")]
    [InlineData("is niet te lezen", "cannot be read", "geheugen", "controleren", "er-is-niets.jsonl")]
    public async Task Slechte_invoer_wordt_in_twee_talen_gezegd_en_met_json_ook_in_het_ene_document(string nl, string en, params string[] argumenten)
    {
        var (uitgang, uit, fout) = await Programma.Schakel([.. argumenten, "--json"]);

        uitgang.ShouldBe(2);
        var regels = fout.Trim().Split('\n');
        regels.Length.ShouldBe(2, fout);
        regels[0].ShouldContain(nl);
        regels[1].ShouldContain(en);
        var document = JsonDocument.Parse(uit).RootElement.GetProperty("fout");
        document.GetProperty("nl").GetString().ShouldBe(regels[0].Trim());
        document.GetProperty("en").GetString().ShouldBe(regels[1].Trim());
    }

    [Fact]
    public async Task Een_verkeerde_vingerafdruk_of_onbekende_keuze_is_slechte_invoer()
    {
        (await Programma.Schakel("geheugen", "controleren", Pad("goed-partner.jsonl"), "--sleutel", "abc")).Uitgang.ShouldBe(2);
        (await Programma.Schakel("geheugen", "controleren", Pad("goed-partner.jsonl"), "--onbekend")).Uitgang.ShouldBe(2);
        (await Programma.Schakel("geheugen", "controleren", Pad("goed-partner.jsonl"), "--hoofd", Pad("goed-partner.jsonl"))).Uitgang.ShouldBe(2);
        (await Programma.Schakel("geheugen", "controleren", Pad("goed-partner.jsonl"), "--sleutel", new string('0', 64))).Uitgang.ShouldBe(1);
        (await Programma.Schakel("geheugen", "controleren", Pad("goed-partner.jsonl"), "--hoofd", Pad("er-is-niets.json"))).Fout.ShouldContain("er-is-niets.json");
    }

    static string Pad(string bestand) => Path.Combine(Map, bestand);
}
