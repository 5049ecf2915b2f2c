using System.Net;
using System.Text.RegularExpressions;

namespace Schakel.Web.Tests.Opzet;

/// <summary>Fills in and sends a form of a page as a browser does: with everything hidden in it.</summary>
static partial class Formulierwerk
{
    /// <param name="nummer">Which of the forms within main, from 0.</param>
    public static async Task<HttpResponseMessage> VerstuurFormulier(this HttpClient bezoeker, string pad, int nummer, params (string Naam, string Waarde)[] ingevuld)
    {
        var pagina = await bezoeker.Pagina(pad);
        return await bezoeker.Verstuur(pad, Formulier(pagina, nummer), ingevuld);
    }

    /// <summary>That form out of a page, to send it more than once or later.</summary>
    public static string Formulier(string pagina, int nummer = 0) => Formulieren().Matches(Hoofdinhoud().Match(pagina).Value)[nummer].Value;

    /// <summary>The form of a page that does this, by the name under which the page answers it.</summary>
    public static string FormulierVoor(string pagina, string handeling) =>
        Formulieren().Matches(Hoofdinhoud().Match(pagina).Value).Single(m => m.Value.Contains($"name=\"_handler\" value=\"{handeling}\"", StringComparison.Ordinal)).Value;

    /// <summary>Sends the form that this page holds, also when it came back as a refusal.</summary>
    public static Task<HttpResponseMessage> Verstuur(this HttpClient bezoeker, string pad, string formulier, params (string Naam, string Waarde)[] ingevuld)
    {
        var velden = Verborgen().Matches(formulier).ToDictionary(
            m => Naam().Match(m.Value).Groups["w"].Value, m => WebUtility.HtmlDecode(Waarde().Match(m.Value).Groups["w"].Value), StringComparer.Ordinal);
        foreach (var (naam, waarde) in ingevuld) velden[naam] = waarde;
        var doel = Doel().Match(formulier) is { Success: true } doelAdres ? WebUtility.HtmlDecode(doelAdres.Groups["w"].Value) : pad;
        return bezoeker.PostAsync(new Uri(doel, UriKind.Relative), new FormUrlEncodedContent(velden), TestContext.Current.CancellationToken);
    }

    /// <summary>The same with every field as the page has filled it in, as a browser sends it; null leaves one out.</summary>
    public static Task<HttpResponseMessage> VerstuurIngevuld(this HttpClient bezoeker, string pad, string formulier, params (string Naam, string? Waarde)[] anders)
    {
        var velden = new List<(string Naam, string? Waarde)>();
        foreach (Match m in Invoervelden().Matches(formulier))
        {
            if (m.Value.StartsWith("<textarea", StringComparison.Ordinal)) velden.Add((Naam().Match(m.Value).Groups["w"].Value, Inhoud().Match(m.Value).Groups["w"].Value));
            else if (m.Value.StartsWith("<select", StringComparison.Ordinal)) velden.Add((Naam().Match(m.Value).Groups["w"].Value, Gekozen().Match(m.Value) is { Success: true } keuze ? keuze.Groups["w"].Value : ""));
            else if (!m.Value.Contains("type=\"radio\"", StringComparison.Ordinal) && !m.Value.Contains("type=\"checkbox\"", StringComparison.Ordinal) || m.Value.Contains(" checked", StringComparison.Ordinal))
                velden.Add((Naam().Match(m.Value).Groups["w"].Value, Waarde().Match(m.Value).Groups["w"].Value));
        }
        var inhoud = velden.Where(v => v.Naam.Length > 0 && anders.All(a => a.Naam != v.Naam)).Concat(anders).Where(v => v.Waarde is not null);
        return bezoeker.PostAsync(
            new Uri(pad, UriKind.Relative), new FormUrlEncodedContent(inhoud.Select(v => KeyValuePair.Create(v.Naam, WebUtility.HtmlDecode(v.Waarde!)))), TestContext.Current.CancellationToken);
    }

    [GeneratedRegex("<textarea.*?</textarea>|<select.*?</select>|<input[^>]*>", RegexOptions.Singleline, 2000)]
    private static partial Regex Invoervelden();

    [GeneratedRegex(">(?<w>.*?)</textarea>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Inhoud();

    [GeneratedRegex("<option value=\"(?<w>[^\"]*)\" selected", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Gekozen();

    /// <summary>The same form with a file in it, in the parts that a browser makes of it.</summary>
    public static async Task<HttpResponseMessage> VerstuurMetBestand(this HttpClient bezoeker, string pad, string formulier, string veld, byte[] bestand, params (string Naam, string Waarde)[] ingevuld)
    {
        using var inhoud = new MultipartFormDataContent();
        foreach (Match verborgen in Verborgen().Matches(formulier)) inhoud.Add(new StringContent(WebUtility.HtmlDecode(Waarde().Match(verborgen.Value).Groups["w"].Value)), Naam().Match(verborgen.Value).Groups["w"].Value);
        foreach (var (naam, waarde) in ingevuld) inhoud.Add(new StringContent(waarde), naam);
        var stuk = new ByteArrayContent(bestand);
        stuk.Headers.ContentType = new("image/png");
        inhoud.Add(stuk, veld, "logo.png");
        return await bezoeker.PostAsync(new Uri(pad, UriKind.Relative), inhoud, TestContext.Current.CancellationToken);
    }

    public static Task<string> Pagina(this HttpClient bezoeker, string pad) => bezoeker.GetStringAsync(new Uri(pad, UriKind.Relative), TestContext.Current.CancellationToken);

    public static Task<string> Tekst(this HttpResponseMessage antwoord) => antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    /// <summary>The same as it comes from somebody who does not let a browser write his bytes: this value goes into the body as it stands.</summary>
    public static async Task<HttpResponseMessage> VerstuurRuw(this HttpClient bezoeker, string pad, string formulier, string veld, string ruw, params (string Naam, string Waarde)[] ingevuld)
    {
        var velden = Verborgen().Matches(formulier).Select(m => (Naam: Naam().Match(m.Value).Groups["w"].Value, Waarde: WebUtility.HtmlDecode(Waarde().Match(m.Value).Groups["w"].Value)));
        var lijf = string.Join('&', velden.Concat(ingevuld).Select(v => $"{Uri.EscapeDataString(v.Naam)}={Uri.EscapeDataString(v.Waarde)}").Append($"{Uri.EscapeDataString(veld)}={ruw}"));
        using var inhoud = new StringContent(lijf, new System.Net.Http.Headers.MediaTypeHeaderValue("application/x-www-form-urlencoded"));
        return await bezoeker.PostAsync(new Uri(pad, UriKind.Relative), inhoud, TestContext.Current.CancellationToken);
    }

    /// <summary>A page as it reads, without its marks.</summary>
    public static string Leesbaar(string pagina) => Ruimte().Replace(WebUtility.HtmlDecode(Merken().Replace(Hoofdinhoud().Match(pagina).Value, " ")), " ");

    public static async Task<string> Lees(this HttpClient bezoeker, string pad) => Leesbaar(await bezoeker.Pagina(pad));

    public static async Task<string> Lees(this HttpResponseMessage antwoord) => Leesbaar(await antwoord.Tekst());

    public static Task<HttpResponseMessage> Haal(this HttpClient bezoeker, string pad) => bezoeker.GetAsync(new Uri(pad, UriKind.Relative), TestContext.Current.CancellationToken);

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 2000)]
    private static partial Regex Merken();

    [GeneratedRegex("\\s+", RegexOptions.None, 2000)]
    private static partial Regex Ruimte();

    [GeneratedRegex("<main.*</main>", RegexOptions.Singleline, 2000)]
    private static partial Regex Hoofdinhoud();

    [GeneratedRegex("<form.*?</form>", RegexOptions.Singleline, 2000)]
    private static partial Regex Formulieren();

    [GeneratedRegex("<input[^>]*type=\"hidden\"[^>]*>", RegexOptions.None, 2000)]
    private static partial Regex Verborgen();

    [GeneratedRegex("\\bname=\"(?<w>[^\"]*)\"", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Naam();

    [GeneratedRegex("\\bvalue=\"(?<w>[^\"]*)\"", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Waarde();

    [GeneratedRegex("^<form[^>]*\\baction=\"(?<w>[^\"]*)\"", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Doel();
}
