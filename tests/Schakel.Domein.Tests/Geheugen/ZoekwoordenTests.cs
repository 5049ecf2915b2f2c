using System.Text;
using Schakel.Domein.Geheugen;

namespace Schakel.Domein.Tests.Geheugen;

/// <summary>What is looked for is compared in one spelling, whoever typed it and however.</summary>
[Trait("Feature", "H01")]
public sealed class ZoekwoordenTests
{
    [Theory]
    [InlineData("Geboortedata ontbreken", "geboortedata|ontbreken")]
    [InlineData("CAFÉ, Café; cafe\u0301", "cafe|cafe|cafe")]
    [InlineData("één keer — (2026-014)", "een|keer|2026|014")]
    [InlineData("Straße Ångström ﬁliaal ＡＢＣ", "straße|angstrom|filiaal|abc")]
    [InlineData("'; DROP TABLE teksten; -- \"x\" AND OR NOT *", "drop|table|teksten|x|and|or|not")]
    [InlineData("السلام عليكم שלום", "السلام|عليكم|שלום")]
    [InlineData("\ud800 half \udc00", "half")]
    [InlineData("  \t\n ...", "")]
    [InlineData("", "")]
    public void Woorden_staan_in_een_spelling(string getypt, string verwacht) =>
        string.Join('|', Zoekwoorden.In(getypt).Select(w => w.Woord)).ShouldBe(verwacht);

    [Fact]
    public void Elk_woord_zegt_waar_het_in_de_tekst_staat()
    {
        const string tekst = "De één\uD83D\uDE00geeft";
        Zoekwoorden.In(tekst).Select(w => tekst[w.Van..w.Tot]).ShouldBe(["De", "één", "geeft"]);
    }

    [Fact]
    public void Een_vraag_telt_tot_tien_verschillende_woorden_en_tweehonderd_tekens()
    {
        Zoekwoorden.Van(null).ShouldBeEmpty();
        Zoekwoorden.Van("Een een twee").ShouldBe(["een", "twee"]);
        Zoekwoorden.Van(string.Join(' ', Enumerable.Range(100, 60))).Count.ShouldBe(Zoekwoorden.Maximum);
        Zoekwoorden.Van(new string('a', 10_000)).ShouldBe([new string('a', Zoekwoorden.LangsteWoord)]);
        Zoekwoorden.Van(new string(' ', Zoekwoorden.LangsteVraag) + "te laat").ShouldBeEmpty();
    }

    [Fact]
    public void Een_lang_woord_wordt_gevonden_door_wie_het_heel_typt()
    {
        var lang = new string('x', 60);
        Zoekwoorden.Van(lang).ShouldBe(Zoekwoorden.In(lang).Select(w => w.Woord));
    }

    [Fact]
    public void Van_een_feit_zijn_ids_teksten_en_namen_te_vinden_en_niet_de_soort_van_wat_een_voorstel_bevat()
    {
        const string tekst = "\"tekst\":\"0a1b2c3d-0000-4000-8000-000000000001\",\"zegel\":\"00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff\"";
        var json = "{\"voorstel\":\"0a1b2c3d-0000-4000-8000-00000000000a\",\"titel\":{" + tekst + "},\"aantal\":3,\"naam\":null,"
            + "\"opdrachten\":[{\"naam\":\"GremiumInstellen\",\"versie\":1,\"inhoud\":{\"id\":\"0a1b2c3d-0000-4000-8000-00000000000b\",\"naam\":\"Datatafel\",\"taak\":{" + tekst + "}}}],\"ook\":\"0a1b2c3d-0000-4000-8000-00000000000a\"}";

        var vindplaats = Vindplaats.Van(Encoding.UTF8.GetBytes(json));

        vindplaats.Ids.Select(i => i.ToString()[^1]).ShouldBe(['a', 'b']);
        vindplaats.Ding.ShouldBe(Guid.Parse("0a1b2c3d-0000-4000-8000-00000000000a"));
        vindplaats.Teksten.Length.ShouldBe(2);
        vindplaats.Namen.Select(n => n.Waarde).ShouldBe(["Datatafel"]);
        Vindplaats.Van("{}"u8).Ding.ShouldBeNull();
    }
}
