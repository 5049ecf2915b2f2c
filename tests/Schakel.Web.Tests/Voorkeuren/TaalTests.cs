using System.Collections;
using System.Globalization;
using System.Resources;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Voorkeuren;

[Trait("Feature", "X01")]
public sealed partial class TaalTests(SchakelApp app) : IClassFixture<SchakelApp>
{
    public static TheoryData<string> Bronnen => [.. typeof(Program).Assembly.GetManifestResourceNames()
        .Where(naam => naam.EndsWith(".resources", StringComparison.Ordinal))
        .Select(naam => naam[..^".resources".Length])];

    [Theory]
    [MemberData(nameof(Bronnen))]
    public void Elke_tekst_bestaat_in_beide_talen_met_dezelfde_plaatsen(string bron)
    {
        var nl = Teksten(bron, CultureInfo.InvariantCulture);
        var en = Teksten(bron, CultureInfo.GetCultureInfo("en"));

        nl.ShouldNotBeEmpty();
        en.Keys.Order(StringComparer.Ordinal).ShouldBe(nl.Keys.Order(StringComparer.Ordinal));
        foreach (var (sleutel, tekst) in nl)
        {
            tekst.ShouldNotBeNullOrWhiteSpace(sleutel);
            en[sleutel].ShouldNotBeNullOrWhiteSpace(sleutel);
            Plaatsen(en[sleutel]).ShouldBe(Plaatsen(tekst), sleutel);
        }
    }

    [Fact]
    public void Elke_tekst_die_een_pagina_noemt_bestaat_ook()
    {
        var bekend = Bronnen.SelectMany(rij => Teksten(rij.Data, CultureInfo.InvariantCulture).Keys).ToHashSet(StringComparer.Ordinal);
        var genoemd = Directory.EnumerateFiles(WebMap(), "*.razor", SearchOption.AllDirectories)
            .SelectMany(bestand => Sleutel().Matches(File.ReadAllText(bestand)).Select(treffer => (Bestand: Path.GetFileName(bestand), Sleutel: treffer.Groups["sleutel"].Value)))
            .ToList();

        genoemd.Count.ShouldBeGreaterThan(20);
        genoemd.Where(paar => !bekend.Contains(paar.Sleutel)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("en-US,en;q=0.9", "en")]
    [InlineData("fr;q=0.9, en;q=0.5, nl;q=0.4", "en")]
    [InlineData("nl-BE", "nl")]
    [InlineData("de", "nl")]
    [InlineData("en;q=0, nl", "nl")]
    [InlineData("", "nl")]
    public async Task De_taal_van_de_browser_telt_en_anders_is_het_Nederlands(string gevraagd, string gekregen)
    {
        using var bezoeker = app.Bezoeker();
        if (gevraagd.Length > 0) bezoeker.DefaultRequestHeaders.Add("Accept-Language", gevraagd);

        (await bezoeker.GetStringAsync("/", TestContext.Current.CancellationToken)).ShouldContain($"<html lang=\"{gekregen}\"");
    }

    static Dictionary<string, string> Teksten(string bron, CultureInfo cultuur) =>
        (new ResourceManager(bron, typeof(Program).Assembly).GetResourceSet(cultuur, createIfNotExists: true, tryParents: false)
            ?? throw new InvalidOperationException($"{bron} has no {cultuur.Name}"))
        .Cast<DictionaryEntry>().ToDictionary(paar => (string)paar.Key, paar => (string)paar.Value!, StringComparer.Ordinal);

    static string Plaatsen(string tekst) => string.Join(' ', Plaats().Matches(tekst).Select(treffer => treffer.Value).Order(StringComparer.Ordinal));

    static string WebMap([CallerFilePath] string hier = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(hier)!, "../../../src/Schakel.Web"));

    [GeneratedRegex("""\bT\["(?<sleutel>[^"]+)""", RegexOptions.None, 1000)]
    private static partial Regex Sleutel();

    [GeneratedRegex("""\{\d+\}""", RegexOptions.None, 1000)]
    private static partial Regex Plaats();
}
