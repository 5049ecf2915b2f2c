using System.Net;
using System.Text.RegularExpressions;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Toegang;

/// <summary>Does with pages what the script does: takes the question out of the form and sends the answer with it.</summary>
static partial class Passkeywerk
{
    public const string Pad = "/account/passkeys";

    /// <summary>Adds a passkey to the account that is in; what came of it.</summary>
    public static async Task<HttpResponseMessage> MaakPasskey(this HttpClient browser, Accountapp app, Proefpasskey passkey, string naam = "Telefoon")
    {
        using var begin = await browser.BeginPasskey(naam);
        var pagina = await begin.Tekst();
        begin.StatusCode.ShouldBe(HttpStatusCode.OK, pagina);
        return await browser.Antwoord(Pad, pagina, passkey.Maak(Opgave(pagina), app.Adres));
    }

    /// <summary>The first step: name and password.</summary>
    public static Task<HttpResponseMessage> BeginPasskey(this HttpClient browser, string naam = "Telefoon", string wachtwoord = Accountapp.Wachtwoord) =>
        browser.VerstuurFormulier(Pad, 0, ("Formulier.Naam", naam), ("Formulier.Wachtwoord", wachtwoord));

    /// <summary>Answers the question of this page.</summary>
    public static async Task<HttpResponseMessage> MetPasskey(this HttpClient browser, Accountapp app, Proefpasskey passkey, string pad = "/aanmelden")
    {
        var pagina = await browser.Pagina(pad);
        return await browser.Antwoord(pad, pagina, passkey.Gebruik(Opgave(pagina), app.Adres));
    }

    public static Task<HttpResponseMessage> Antwoord(this HttpClient browser, string pad, string pagina, string antwoord) =>
        browser.Verstuur(pad, Formulier(pagina), ("Passkey.Antwoord", antwoord));

    public static string Opgave(string pagina) => WebUtility.HtmlDecode(Vraag().Match(pagina).Groups["w"].Value);

    /// <summary>The question of a page as it goes back.</summary>
    public static string Zegel(string pagina) => WebUtility.HtmlDecode(Verzegeld().Match(pagina).Groups["w"].Value);

    public static string Formulier(string pagina) => Passkeyformulier().Match(pagina).Value;

    [GeneratedRegex("data-opgave=\"(?<w>[^\"]+)\"", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Vraag();

    [GeneratedRegex("name=\"Passkey.Vraag\" value=\"(?<w>[^\"]+)\"", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Verzegeld();

    [GeneratedRegex("<form(?:(?!</form>).)*data-opgave.*?</form>", RegexOptions.Singleline, 2000)]
    private static partial Regex Passkeyformulier();
}
