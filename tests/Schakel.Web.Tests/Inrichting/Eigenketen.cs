using System.Net;
using System.Text.RegularExpressions;
using Schakel.Web.Tests.Opzet;
using Schakel.Web.Tests.Toegang;

namespace Schakel.Web.Tests.Inrichting;

/// <summary>What people do in a chain of their own, as a browser does it.</summary>
static partial class Eigenketen
{
    /// <summary>Somebody who began a chain, and its address.</summary>
    public static async Task<(HttpClient Browser, string Keten)> Begonnen(this Accountapp app)
    {
        var (browser, _) = await app.Binnen();
        using var antwoord = await Begin(browser);
        antwoord.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await antwoord.Tekst());
        return (browser, Plaats(antwoord).Replace("/mensen", "", StringComparison.Ordinal));
    }

    public static string Plaats(HttpResponseMessage antwoord) => antwoord.Headers.Location is { IsAbsoluteUri: true } plaats ? plaats.AbsolutePath : antwoord.Headers.Location!.ToString();

    public static Task<HttpResponseMessage> Begin(HttpClient browser, params (string Veld, string Waarde)[] anders) => browser.VerstuurFormulier("/ketens/beginnen", 0, Velden(anders));

    public static (string, string)[] Velden(params (string Veld, string Waarde)[] anders)
    {
        var velden = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Naam"] = "Proefketen van ons",
            ["Doel"] = "Eén keer aangeven",
            ["Ketenprobleem"] = "Gegevens raken zoek",
            ["Eigen"] = "Belastingdienst",
            ["Partners"] = "UWV\r\n\r\n CBS ",
            ["OokAls"] = "Ketenregisseur",
        };
        foreach (var (veld, waarde) in anders) velden[veld] = waarde;
        return [.. velden.Select(v => ($"Formulier.{v.Key}", v.Value))];
    }

    /// <summary>The page of each partner, by name.</summary>
    /// <summary>The place in the form of a report that is just this other partner.</summary>
    public static async Task<string> PlekMet(HttpClient browser, string keten, string partner)
    {
        var ander = (await Partners(browser, keten))[partner][^36..];
        var pagina = await browser.Pagina($"{keten}/knelpunten/melden");
        var einde = pagina.IndexOf($"-{ander}\"", StringComparison.Ordinal);
        return pagina[pagina.LastIndexOf("partners-", einde, StringComparison.Ordinal)..(einde + ander.Length + 1)];
    }

    public static async Task<Dictionary<string, string>> Partners(HttpClient browser, string keten) =>
        Partnerlink().Matches(await browser.Pagina($"{keten}/besturing")).ToDictionary(m => m.Groups["naam"].Value, m => m.Groups["w"].Value, StringComparer.Ordinal);

    [GeneratedRegex("<a href=\"(?<w>/ketens/[^\"]*/partners/[0-9a-f-]{36})\">(?<naam>[^<]*)</a>", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Partnerlink();

    /// <summary>The link, as the page shows it once.</summary>
    public static async Task<string> Uitgenodigd(HttpClient browser, string keten, string partner, string rol)
    {
        var pad = $"{keten}/mensen/uitnodigen";
        var pagina = await browser.Pagina(pad);
        var partij = new Regex($"<option value=\"([0-9a-f-]+)\"[^>]*>{partner}<", RegexOptions.None, TimeSpan.FromSeconds(2)).Match(pagina).Groups[1].Value;
        using var antwoord = await browser.Verstuur(pad, Formulierwerk.Formulier(pagina), ("Formulier.Partij", partij), ("Formulier.Rol", rol), ("Formulier.Uiterlijk", "2026-12-08"));
        var klaar = await antwoord.Tekst();
        antwoord.StatusCode.ShouldBe(HttpStatusCode.OK, klaar);
        return Getoonde(klaar);
    }

    /// <summary>Where the link leads that this page shows once.</summary>
    public static string Getoonde(string pagina) => new Uri(Link().Match(pagina).Groups["w"].Value).AbsolutePath;

    [GeneratedRegex("readonly value=\"(?<w>http[^\"]*)\"", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Link();

    [GeneratedRegex("name=\"deelname\" value=\"(?<w>[^\"]*)\"", RegexOptions.ExplicitCapture, 2000)]
    public static partial Regex Waarde();

    /// <summary>The ways to this act that the pages of people offer, in the order of those people.</summary>
    /// <param name="bij">Only of people in this role; of all when left out.</param>
    public static async Task<List<string>> Wegen(HttpClient browser, string keten, string daad, string bij = "")
    {
        var wegen = new List<string>();
        foreach (var pad in Mens().Matches(await browser.Pagina($"{keten}/mensen")).Select(m => m.Groups["w"].Value))
        {
            var pagina = await browser.Pagina(pad);
            if (pagina.Contains($"href=\"{pad}/{daad}\"", StringComparison.Ordinal) && pagina.Contains($">{bij}", StringComparison.Ordinal)) wegen.Add($"{pad}/{daad}");
        }
        return wegen;
    }

    [GeneratedRegex("href=\"(?<w>/ketens/[^\"]*/mensen/[0-9a-f-]{36})\"", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Mens();
}
