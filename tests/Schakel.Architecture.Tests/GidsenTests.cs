using Schakel.Architecture.Tests.Regels;
using Schakel.Domein.Inrichting;

namespace Schakel.Architecture.Tests;

public sealed class GidsenTests
{
    static readonly Bron[] Gidsen = Bron.Onder("docs/gids", ".md");
    static readonly Bron Lijst = Bron.Lees("docs/gids.md");
    static readonly string[] Rolnamen = [.. Rollen.VanDeelnemers.Add(Rol.Reviewer).Add(Rol.Gast).Select(r => r.ToString().ToLowerInvariant())];

    static readonly Dictionary<string, long> Beelden = new DirectoryInfo(Path.Combine(Huis.Map, "docs/gids/beeld")).GetFiles()
        .ToDictionary(b => $"docs/gids/beeld/{b.Name}", b => b.Length, StringComparer.Ordinal);

    static readonly Bron Voorbeeld = Bron.Fixture("gids.md", "docs/gids/nl/voorbeeld.md");

    [Fact]
    public void Elke_rol_heeft_een_gids_in_beide_talen()
    {
        Rolnamen.Length.ShouldBe(10);
        Regels.Gidsen.Ontbrekend(Gidsen, [.. Rolnamen, "auditor", "beheerder", "zelf-beginnen"]).ShouldBeEmpty();
    }

    [Fact]
    public void De_lijst_noemt_elke_gids_in_beide_talen() =>
        Gidsen.Select(g => $"]({g.Pad["docs/".Length..]})").Where(link => !Lijst.Tekst.Contains(link, StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void Een_gids_en_zijn_vertaling_hebben_dezelfde_koppen() => Regels.Gidsen.Ongelijk(Gidsen).ShouldBeEmpty();

    [Fact]
    public void Geen_gids_is_langer_dan_zestig_regels() => Regels.Gidsen.TeLang(Gidsen).ShouldBeEmpty();

    [Fact]
    public void Een_gids_begint_met_zijn_ene_titel() => Regels.Gidsen.ZonderEneTitel(Gidsen).ShouldBeEmpty();

    [Fact]
    public void Elk_beeld_is_er_is_licht_staat_in_een_gids_en_zegt_wat_er_te_zien_is()
    {
        Beelden.Count.ShouldBeGreaterThanOrEqualTo(24);
        Regels.Gidsen.Beelden(Gidsen, Beelden).ShouldBeEmpty();
    }

    [Fact]
    public void Elke_link_in_een_gids_leidt_ergens_heen() => Regels.Gidsen.DodeLinks([.. Gidsen, Lijst], Vind).ShouldBeEmpty();

    [Fact]
    public void Een_gids_die_niet_klopt_wordt_gezien()
    {
        Regels.Gidsen.Ontbrekend([Voorbeeld], ["voorbeeld", "weg"]).ShouldBe(["voorbeeld heeft geen gids in het en", "weg heeft geen gids in het nl", "weg heeft geen gids in het en"]);
        Regels.Gidsen.Ongelijk([Voorbeeld]).ShouldBe(["voorbeeld.md: nl 1 2 1, en ontbreekt"]);
        Regels.Gidsen.Ongelijk([Voorbeeld, new("docs/gids/en/voorbeeld.md", "# One\n\n## Two\n")]).ShouldBe(["voorbeeld.md: nl 1 2 1, en 1 2"]);
        Regels.Gidsen.TeLang([new("docs/gids/nl/lang.md", string.Concat(Enumerable.Repeat("x\n", 61)))]).ShouldBe(["docs/gids/nl/lang.md telt 61 regels"]);
        Regels.Gidsen.TeLang([new("docs/gids/nl/net.md", string.Concat(Enumerable.Repeat("x\n", 60)))]).ShouldBeEmpty();
        Regels.Gidsen.ZonderEneTitel([Voorbeeld]).ShouldBe(["docs/gids/nl/voorbeeld.md begint niet met zijn ene titel"]);
        Regels.Gidsen.DodeLinks([Voorbeeld], pad => pad == Voorbeeld.Pad ? Voorbeeld : null).ShouldBe(["docs/gids/nl/voorbeeld.md: weg.md", "docs/gids/nl/voorbeeld.md: #nergens"]);
        Regels.Gidsen.Beelden([Voorbeeld], new Dictionary<string, long>(StringComparer.Ordinal) { ["docs/gids/beeld/nl-los.webp"] = 10, ["docs/gids/beeld/en-taal.webp"] = 60_001 }).ShouldBe(
        [
            "docs/gids/nl/voorbeeld.md noemt docs/gids/beeld/nl-weg.webp, en dat is er niet",
            "docs/gids/nl/voorbeeld.md zegt niet wat er op docs/gids/beeld/nl-weg.webp staat",
            "docs/gids/nl/voorbeeld.md toont docs/gids/beeld/en-taal.webp, in een andere taal",
            "docs/gids/beeld/nl-los.webp staat in geen gids",
            "docs/gids/beeld/en-taal.webp weegt 60001 bytes",
        ]);
    }

    static Bron? Vind(string pad) => File.Exists(Path.Combine(Huis.Map, pad)) ? Bron.Lees(pad) : null;
}
