using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Schakel.Application.Tests;
using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Opzet;
using Schakel.Web.Tests.Toegang;
using static Schakel.Web.Tests.Inrichting.Eigenketen;

namespace Schakel.Web.Tests.Inrichting;

/// <summary>By what a chain is known: a colour on which white can be read, and a picture that is a picture.</summary>
[Trait("Feature", "I01")]
public sealed partial class HuisstijlTests(Accountapp app) : IClassFixture<Accountapp>
{
    const string Foutveld = "<p class=\"veldfout\" id=\"veld-formulier-logo-fout\"";

    [Fact]
    public async Task Kleur_en_logo_staan_in_de_balk_van_wie_de_keten_mag_lezen_en_nergens_anders()
    {
        var (kim, keten) = await app.Begonnen();
        (await kim.Haal($"{keten}/logo")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var vast = await Stuur(kim, keten, Beelden.Png(), ("Kleur", "Petrol"));
        vast.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await vast.Tekst());

        var pagina = await kim.Pagina($"{keten}/knelpunten");
        pagina.ShouldContain($"<img src=\"{keten}/logo?stijl=1\" alt=\"Proefketen van ons\"");
        pagina.ShouldContain("ketenband huiskleur-Petrol");
        using var logo = await kim.Haal($"{keten}/logo?stijl=1");
        (await logo.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBe(Beelden.Png());
        logo.Content.Headers.ContentType!.ToString().ShouldBe("image/png");
        logo.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        logo.Headers.GetValues("Content-Security-Policy").Single().ShouldBe("default-src 'none'; frame-ancestors 'none'; sandbox");
        logo.Headers.CacheControl!.ToString().ShouldBe("no-cache, private");
        using var vraag = new HttpRequestMessage(HttpMethod.Get, new Uri($"{keten}/logo", UriKind.Relative));
        vraag.Headers.IfNoneMatch.Add(logo.Headers.ETag!);
        (await kim.SendAsync(vraag, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotModified);

        var (vreemde, _) = await app.Binnen();
        using var niemand = app.Browser();
        foreach (var wie in new[] { vreemde, niemand }) (await wie.Haal($"{keten}/logo")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await kim.Haal($"{keten}/logo?op=nr-1")).StatusCode.ShouldBe(HttpStatusCode.NotFound, "then there was none");
        (await kim.Pagina($"{keten}/profiel?op=nr-1")).ShouldNotContain("/logo?");
    }

    [Fact]
    public async Task Het_logo_blijft_wordt_vervangen_of_gaat_weg()
    {
        var (kim, keten) = await app.Begonnen();
        await Stuur(kim, keten, Beelden.Png(), ("Kleur", "Rood"));
        (await kim.VerstuurFormulier($"{keten}/huisstijl/vaststellen", 0, ("Formulier.Kleur", "Groen"), ("Formulier.MetLogo", "blijft"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await kim.Haal($"{keten}/logo")).StatusCode.ShouldBe(HttpStatusCode.OK);
        using var zonder = await kim.VerstuurFormulier($"{keten}/huisstijl/vaststellen", 0, ("Formulier.MetLogo", "ander"));
        (await zonder.Lees()).ShouldContain("Kies het bestand van het nieuwe logo");

        (await Stuur(kim, keten, Beelden.Jpeg(), ("MetLogo", "ander"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        using var jpeg = await kim.Haal($"{keten}/logo");
        jpeg.Content.Headers.ContentType!.ToString().ShouldBe("image/jpeg");
        (await kim.Lees($"{keten}/geheugen/woorden")).ShouldContain("Een logo van de keten");

        (await kim.VerstuurFormulier($"{keten}/huisstijl/vaststellen", 0, ("Formulier.Kleur", "Paars"), ("Formulier.MetLogo", "weg"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await kim.Haal($"{keten}/logo")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await kim.Pagina(keten)).ShouldMatch("ketenmerk huiskleur-Paars\">\\s*<span aria-hidden=\"true\">P</span>");
        (await kim.Lees($"{keten}/geheugen")).ShouldContain("Huisstijl vastgesteld: Proefketen van ons");
    }

    [Fact]
    [Trait("Feature", "H05")]
    public async Task Een_logo_wordt_voorgoed_gewist()
    {
        var (kim, keten) = await app.Begonnen();
        await Stuur(kim, keten, Beelden.Png(), ("Kleur", "Rood"));
        var wis = Wissen().Matches(await kim.Pagina($"{keten}/geheugen/woorden")).Last().Groups["w"].Value;
        var zeker = $"{keten}/geheugen/woorden?wis={wis}";
        (await kim.Lees(zeker)).ShouldContain("Een logo van de keten");

        using var gewist = await kim.VerstuurFormulier(zeker, 0, ("Formulier.Tekst", wis));
        gewist.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gewist.Tekst());

        (await kim.Haal($"{keten}/logo")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await kim.Lees($"{keten}/profiel")).ShouldContain("Logo gewist");
        (await kim.Pagina(keten)).ShouldNotContain("/logo?");
    }

    [Fact]
    public async Task Wat_geen_logo_is_krijgt_een_antwoord_bij_het_veld_en_de_kleur_blijft_gekozen()
    {
        var (kim, keten) = await app.Begonnen();
        foreach (var (bytes, antwoord) in new (byte[], string)[]
        {
            ([.. "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"u8], "Dit is geen PNG, JPEG of WebP"),
            ([.. Beelden.Png(), .. "<script>alert(1)</script>"u8], "Dit is geen PNG, JPEG of WebP, of er zit meer in"),
            (Beelden.Png(rest: 3_000_000), "Dit bestand is groter dan 200 kB."),
            (Beelden.Png(1025, 8), "Een logo is ten hoogste 1.024 bij 1.024 punten."),
        })
        {
            using var geweigerd = await Stuur(kim, keten, bytes, ("Kleur", "Olijf"));
            var tekst = await geweigerd.Tekst();
            geweigerd.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, tekst);
            tekst.ShouldContain(Foutveld, Case.Insensitive);
            Formulierwerk.Leesbaar(tekst).ShouldContain(antwoord);
            tekst.ShouldMatch("value=\"Olijf\" checked");
        }
        (await kim.Pagina($"{keten}/profiel")).ShouldNotContain("huiskleur-");
        using var verzonnen = await Stuur(kim, keten, Beelden.Png(), ("Kleur", "#ff0000"));
        verzonnen.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public void Wit_is_op_elke_kleur_te_lezen()
    {
        var kleuren = Kleuren().Matches(File.ReadAllText(Repo.Pad("src/Schakel.Web/Client/css/huiskleur.css"))).ToDictionary(m => m.Groups["naam"].Value, m => m.Groups["hex"].Value, StringComparer.Ordinal);

        kleuren.Keys.ShouldBe(Enum.GetNames<Huiskleur>());
        kleuren.Values.Distinct(StringComparer.Ordinal).Count().ShouldBe(kleuren.Count);
        // One value for light and dark (no light-dark() in it), so measuring it once measures both.
        foreach (var (naam, hex) in kleuren) (1.05 / (Helderheid(hex) + 0.05)).ShouldBeGreaterThanOrEqualTo(4.5, naam);
    }

    // WCAG 2.2: relative luminance.
    static double Helderheid(string hex)
    {
        var delen = Enumerable.Range(0, 3).Select(i => int.Parse(hex.AsSpan(2 * i, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(c => c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4)).ToArray();
        return 0.2126 * delen[0] + 0.7152 * delen[1] + 0.0722 * delen[2];
    }

    static async Task<HttpResponseMessage> Stuur(HttpClient browser, string keten, byte[] logo, params (string Veld, string Waarde)[] velden)
    {
        var pad = $"{keten}/huisstijl/vaststellen";
        return await browser.VerstuurMetBestand(pad, Formulierwerk.Formulier(await browser.Pagina(pad)), "Formulier.Logo", logo, [.. velden.Select(v => ($"Formulier.{v.Veld}", v.Waarde))]);
    }

    [GeneratedRegex("\\.huiskleur-(?<naam>\\w+) \\{ --schakel-huiskleur: #(?<hex>[0-9a-f]{6}); \\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Kleuren();

    [GeneratedRegex("\\?wis=(?<w>[0-9a-f-]{36})", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Wissen();
}
