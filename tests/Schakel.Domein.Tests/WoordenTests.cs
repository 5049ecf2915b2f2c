using System.Text.Json;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Tests;

[Trait("Feature", "H04")]
public sealed class WoordenTests
{
    [Theory]
    [InlineData("Geboortedata", true)]
    [InlineData("  rand  ", true)]
    [InlineData("Ēén café ☕", true)]
    [InlineData("UW\u200bV", false)]
    [InlineData("\u202eVWU", false)]
    [InlineData("עברית", true)]
    [InlineData("", false)]
    [InlineData("   ", false)]
    [InlineData("twee\nregels", false)]
    [InlineData("bel\u0007", false)]
    [InlineData("nul\0", false)]
    [InlineData("regel\u2028scheiding", false)]
    public void Een_naam_is_een_regel_zonder_stuurtekens_of_losse_surrogaten(string getypt, bool goed) =>
        (Naam.Lees(getypt) is not null).ShouldBe(goed);

    [Fact]
    public void Een_naam_heeft_een_spelling()
    {
        Naam.Lees(" Cafe\u0301  Zuid\u00a0West ")!.Value.Waarde.ShouldBe("Caf\u00e9 Zuid West");
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Naam>("\"twee  spaties\""));
    }

    [Fact]
    public void Een_naam_is_ten_hoogste_tweehonderd_tekens()
    {
        Naam.Lees(new string('a', 200)).ShouldNotBeNull();
        Naam.Lees(new string('a', 201)).ShouldBeNull();
    }

    [Fact]
    public void Een_los_surrogaat_heeft_geen_bytes_en_wordt_geweigerd()
    {
        // Not as inline data: what carries that between processes would mend it.
        Naam.Lees("los\ud800").ShouldBeNull();
        Naam.Lees("\udc00los").ShouldBeNull();
        Naam.Lees("geen teken\ufffe").ShouldBeNull();
        Woorden.IsLopend("los\ud800\nverder").ShouldBeFalse();
        foreach (var geen in new[] { "\ufffe", "\uffff", "\ufdd0", "\ufdef", "\U0001fffe" }) Woorden.IsRegel($"geen teken {geen}").ShouldBeFalse();
        Woorden.IsRegel("wel een teken \ufdcf \ufdf0 \ufffd").ShouldBeTrue();
    }

    [Theory]
    [InlineData("twee\nregels\tmet tab", true)]
    [InlineData("bel\u0007", false)]
    [InlineData("regel\n\u202eandersom", false)]
    [InlineData("ingesloten \u2067andersom", false)]
    public void Lopende_tekst_mag_regels_en_tabs_hebben(string getypt, bool goed) => Woorden.IsLopend(getypt).ShouldBe(goed);

    [Theory]
    [InlineData("openbaar")]
    [InlineData("keten")]
    [InlineData("bestuur")]
    [InlineData("kring:00000000-0000-4000-8000-000000000001")]
    [InlineData("kring:00000000-0000-4000-8000-000000000001,00000000-0000-4000-8000-000000000002")]
    public void Een_publiek_heeft_een_spelling(string spelling) => Publiek.Lees(spelling)!.ToString().ShouldBe(spelling);

    [Theory]
    [InlineData("Keten")]
    [InlineData("")]
    [InlineData("kring:")]
    [InlineData("kring:00000000-0000-4000-8000-000000000002,00000000-0000-4000-8000-000000000001")]
    [InlineData("kring:00000000-0000-4000-8000-000000000001,00000000-0000-4000-8000-000000000001")]
    [InlineData("kring:00000000-0000-4000-8000-00000000000A")]
    public void Een_andere_spelling_is_geen_publiek(string spelling) => Publiek.Lees(spelling).ShouldBeNull();

    [Fact]
    public void De_publieken_staan_in_vaste_volgorde()
    {
        var (a, b) = (new PartijId(new("00000000-0000-4000-8000-000000000001")), new PartijId(new("00000000-0000-4000-8000-000000000002")));

        Publiek[] geordend = [Publiek.Openbaar, Publiek.Keten, Publiek.Bestuur, Publiek.Kring(a), Publiek.Kring(b, a), Publiek.Kring(b)];

        geordend.Reverse().Order().ShouldBe(geordend);
        Publiek.Kring(a, b, a).ShouldBe(Publiek.Kring(b, a));
    }
}
