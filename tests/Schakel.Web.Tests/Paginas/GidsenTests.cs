using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Schakel.Domein.Inrichting;
using Schakel.Web.Paginas;
using Schakel.Web.Tests.Opmaak;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Paginas;

/// <summary>The guides of the documentation, as the product shows them: in the language of the visitor, with links and pictures that lead somewhere.</summary>
[Trait("Feature", "X01")]
public sealed partial class GidsenTests(SchakelApp app, Chromium chromium) : IClassFixture<SchakelApp>
{
    const int Hoogstens = 150_000;

    public static TheoryData<string> Namen => [.. Gidsen.Groepen.SelectMany(g => g.Namen)];

    [Theory]
    [InlineData("nl", "Gids voor de bestuurder", "Uw eerste vijf minuten", "Wie meedoet")]
    [InlineData("en", "Guide for the board member", "Your first five minutes", "Who takes part")]
    public async Task De_lijst_en_een_gids_spreken_de_taal_van_de_bezoeker(string taal, string titel, string kop, string groep)
    {
        using var bezoeker = Bezoeker(taal);

        var lijst = await bezoeker.Pagina("/gids");
        lijst.ShouldContain($"<html lang=\"{taal}\"");
        lijst.ShouldContain(groep);
        lijst.ShouldContain($"<a href=\"/gids/bestuurder\">{titel}</a>");

        var gids = await bezoeker.Pagina("/gids/bestuurder");
        gids.ShouldContain($"<html lang=\"{taal}\"");
        gids.ShouldContain($"<h1>{titel}</h1>");
        gids.ShouldContain(kop);
        gids.ShouldContain($"<img src=\"/gids/beeld/{taal}-bestuurder.webp\"");
    }

    [Theory]
    [MemberData(nameof(Namen))]
    public async Task Elke_gids_heeft_een_titel_staat_in_de_lijst_en_elke_weg_eruit_leidt_ergens_heen(string naam)
    {
        foreach (var taal in new[] { "nl", "en" })
        {
            using var bezoeker = Bezoeker(taal);
            (await bezoeker.Pagina("/gids")).ShouldContain($"href=\"/gids/{naam}\"");
            var inhoud = (await bezoeker.Pagina($"/gids/{naam}")).Split("<main")[1].Split("</main>")[0];
            Regex.Count(inhoud, "<h1", RegexOptions.None, TimeSpan.FromSeconds(1)).ShouldBe(1);

            var wegen = Weg().Matches(inhoud).Select(m => WebUtility.HtmlDecode(m.Groups["w"].Value)).ToList();
            wegen.ShouldAllBe(weg => weg.StartsWith('/'), "a file of the repository is named in words");
            foreach (var weg in wegen.Select(w => w.Split('#')[0]).Distinct(StringComparer.Ordinal))
            {
                using var antwoord = await bezoeker.GetAsync(new Uri(weg, UriKind.Relative), TestContext.Current.CancellationToken);
                antwoord.StatusCode.ShouldBe(HttpStatusCode.OK, $"{naam} {taal}: {weg}");
            }
        }
    }

    [Fact]
    public void Elke_rol_van_wie_meedoet_de_reviewer_en_de_gast_hebben_een_eigen_gids_en_wie_geen_gids_heeft_krijgt_de_lijst()
    {
        foreach (var rol in Rollen.VanDeelnemers.Add(Rol.Reviewer).Add(Rol.Gast)) Gidsen.Adres(rol).ShouldBe($"/gids/{rol.ToString().ToLowerInvariant()}");
        foreach (var rol in Rollen.VanBuiten.Remove(Rol.Reviewer).Remove(Rol.Gast)) Gidsen.Adres(rol).ShouldBe("/gids");
    }

    [Fact]
    public void Wat_in_de_documentatie_staat_is_ook_hier()
    {
        var bestanden = Directory.EnumerateFiles(Path.Combine(Repo.Map, "docs/gids/nl"), "*.md").Select(Path.GetFileNameWithoutExtension);
        Namen.Select(n => n.Data).ShouldBe(bestanden!, ignoreOrder: true);
    }

    [Fact]
    public void Een_tag_in_een_gids_is_tekst_en_een_bestand_dat_hier_niet_is_wordt_genoemd()
    {
        var gids = Gids.Lees("proef", "# Titel\n\nWaarvoor.\n\n<b>x</b> [docs/weg.md](../../weg.md) [hier](een.md#kop)\n", bestand => bestand == "een.md" ? "/gids/een" : null, _ => []);

        gids.Titel.ShouldBe("Titel");
        gids.Waarvoor.ShouldBe("Waarvoor.");
        gids.Html.ShouldContain("&lt;b&gt;x&lt;/b&gt; docs/weg.md <a href=\"/gids/een#kop\">hier</a>");
        gids.Html.ShouldNotContain("<h1");
    }

    [Fact]
    public async Task Een_beeld_komt_als_wat_het_is_en_een_browser_die_het_heeft_haalt_het_niet_nog_eens()
    {
        using var bezoeker = app.Bezoeker();
        using var eerst = await bezoeker.GetAsync(new Uri("/gids/beeld/nl-bestuurder.webp", UriKind.Relative), TestContext.Current.CancellationToken);
        eerst.StatusCode.ShouldBe(HttpStatusCode.OK);
        eerst.Content.Headers.ContentType?.MediaType.ShouldBe("image/webp");
        eerst.Headers.CacheControl?.ToString().ShouldBe("public, max-age=3600");
        (await eerst.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).AsSpan(8, 4).SequenceEqual("WEBP"u8).ShouldBeTrue();

        using var vraag = new HttpRequestMessage(HttpMethod.Get, "/gids/beeld/nl-bestuurder.webp");
        vraag.Headers.IfNoneMatch.Add(eerst.Headers.ETag.ShouldNotBeNull());
        using var weer = await bezoeker.SendAsync(vraag, TestContext.Current.CancellationToken);
        weer.StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Theory]
    [InlineData("/gids/bestaat-niet")]
    [InlineData("/gids/nl")]
    [InlineData("/gids/beeld")]
    [InlineData("/gids/beeld/nl-bestaat-niet.webp")]
    [InlineData("/gids/beeld/..%2Fnl%2Fbestuurder.md")]
    public async Task Wat_er_niet_is_is_er_niet(string pad)
    {
        using var bezoeker = app.Bezoeker();
        using var antwoord = await bezoeker.GetAsync(new Uri(pad, UriKind.Relative), TestContext.Current.CancellationToken);
        antwoord.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task De_voet_van_elke_pagina_wijst_de_weg()
    {
        using var nederlands = Bezoeker("nl");
        using var engels = Bezoeker("en");
        (await nederlands.Pagina("/over")).ShouldContain("<a href=\"/gids\">Gids</a>");
        (await engels.Pagina("/over")).ShouldContain("<a href=\"/gids\">Guide</a>");
    }

    [Theory]
    [Trait("Vraagt", "chromium")]
    [InlineData("/gids")]
    [InlineData("/gids/bestuurder")]
    [InlineData("/gids/auditor")]
    public async Task Een_gids_is_toegankelijk_past_op_de_smalste_telefoon_en_is_licht(string pad)
    {
        foreach (var taal in new[] { "nl-NL", "en-GB" })
        {
            await using var venster = await chromium.NieuwVensterAsync(app.Adres, new() { Locale = taal });
            var pagina = await venster.NewPageAsync();
            var netwerk = await venster.NewCDPSessionAsync(pagina);
            var gewichten = new System.Collections.Concurrent.ConcurrentBag<double>();
            netwerk.Event("Network.loadingFinished").OnEvent += (_, feit) => gewichten.Add(feit!.Value.GetProperty("encodedDataLength").GetDouble());
            await netwerk.SendAsync("Network.enable");
            await pagina.GotoAsync(pad, new() { WaitUntil = WaitUntilState.NetworkIdle });
            gewichten.Sum().ShouldBeLessThanOrEqualTo(Hoogstens, $"{pad} {taal}");

            await pagina.MoetOveralToegankelijkZijn($"{pad} {taal}");
            await pagina.SetViewportSizeAsync(320, 640);
            (await pagina.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(320, $"{pad} {taal}");
        }
    }

    [Fact]
    [Trait("Vraagt", "chromium")]
    public async Task Op_papier_is_een_gids_hoogstens_twee_bladen()
    {
        await using var venster = await chromium.NieuwVensterAsync(app.Adres);
        var pagina = await venster.NewPageAsync();
        await pagina.GotoAsync("/gids/bestuurder", new() { WaitUntil = WaitUntilState.NetworkIdle });
        var pdf = System.Text.Encoding.Latin1.GetString(await pagina.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true }));
        Regex.Count(pdf, @"/Type\s*/Page\b", RegexOptions.None, TimeSpan.FromSeconds(2)).ShouldBeInRange(1, 2);
    }

    HttpClient Bezoeker(string taal)
    {
        var bezoeker = app.Bezoeker();
        bezoeker.DefaultRequestHeaders.AcceptLanguage.ParseAdd(taal);
        return bezoeker;
    }

    [GeneratedRegex("<(a|img)[^>]*\\b(href|src)=\"(?<w>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Weg();
}
