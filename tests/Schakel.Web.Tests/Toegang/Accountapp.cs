using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using OtpNet;
using Schakel.Application.Toegang;
using Schakel.Web.Hosting;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Toegang;

/// <summary>The program with a limit on tries that no test reaches by itself, and people who make accounts in it.</summary>
public partial class Accountapp : SchakelApp
{
    public const string Wachtwoord = "een lange zin over ketens";

    int _teller;

    // As people run it: while developing the framework says other things about a form that it refuses.
    protected override string Omgeving => "Production";

    public string NieuwAdres() => $"mens{Interlocked.Increment(ref _teller)}@keten.example";

    /// <summary>A browser that keeps cookies and follows nothing.</summary>
    public HttpClient Browser() => new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = Adres };

    /// <summary>Made an account and signed in, without a second factor.</summary>
    public async Task<(HttpClient Browser, string Adres)> Binnen()
    {
        var (browser, adres) = (Browser(), NieuwAdres());
        (await Maak(browser, adres)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await MeldAan(browser, adres)).Headers.Location!.ToString().ShouldEndWith("/account");
        return (browser, adres);
    }

    /// <summary>The same with an app for codes.</summary>
    public async Task<(HttpClient Browser, string Adres, string Sleutel, string[] Herstelcodes)> MetTweedeFactor()
    {
        var (browser, adres) = await Binnen();
        var opzet = await browser.Pagina("/account/tweede-factor");
        var sleutel = Sleutelwoord(opzet);
        using var aan = await browser.Verstuur("/account/tweede-factor", Formulierwerk.Formulier(opzet), ("Formulier.Code", Code(sleutel)), ("Formulier.Wachtwoord", Wachtwoord));
        var pagina = await aan.Tekst();
        aan.StatusCode.ShouldBe(HttpStatusCode.OK, pagina);
        return (browser, adres, sleutel, Codes(pagina));
    }

    /// <summary>The key that a page about setting up an app shows.</summary>
    public static string Sleutelwoord(string pagina) => Sleutel().Match(pagina).Groups["w"].Value.Replace(" ", "", StringComparison.Ordinal);

    /// <summary>The recovery codes on a page.</summary>
    public static string[] Codes(string pagina) => [.. Herstelcode().Matches(pagina).Select(m => m.Groups["w"].Value)];

    public Task<HttpResponseMessage> Maak(HttpClient browser, string adres, string wachtwoord = Wachtwoord) => browser.VerstuurFormulier(
        "/account/maken", 0, ("Formulier.Naam", "Kim de Vries"), ("Formulier.Adres", adres), ("Formulier.Wachtwoord", wachtwoord), ("Formulier.NogEens", wachtwoord));

    public Task<HttpResponseMessage> MeldAan(HttpClient browser, string adres, string wachtwoord = Wachtwoord, string pad = "/aanmelden") =>
        browser.VerstuurFormulier(pad, 0, ("Formulier.Adres", adres), ("Formulier.Wachtwoord", wachtwoord));

    /// <summary>The code of this moment, or so many steps of half a minute later.</summary>
    public string Code(string sleutel, int stappen = 0) => new Totp(Base32Encoding.ToBytes(sleutel)).ComputeTotp(Moment.UtcDateTime.AddSeconds(30 * stappen));

    /// <summary>Writes to whom a standpoint is asked, as happens each minute.</summary>
    public Task SchrijfStandpuntpost() => Services.GetRequiredService<Vragenronde>().Ronde(TestContext.Current.CancellationToken);

    /// <summary>Waits until every letter that is due was delivered.</summary>
    public Task BezorgPost() => Services.GetRequiredService<Postbode>().Bezorg(TestContext.Current.CancellationToken);

    /// <summary>The letters to this address, as they lie in the folder.</summary>
    public async Task<List<MimeMessage>> Brieven(string aan)
    {
        await BezorgPost();
        var map = Path.Combine(Map, "post");
        if (!Directory.Exists(map)) return [];
        return [.. Directory.GetFiles(map, "*.eml").Select(b => MimeMessage.Load(b)).Where(b => b.To.Mailboxes.Single().Address == aan)];
    }

    /// <summary>The address in this installation that a letter names.</summary>
    public static string Link(MimeMessage brief) => new Uri(Adressen().Match(brief.TextBody!).Value).PathAndQuery;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting(HostSettings.AanmeldingenName, "100000");
        // That guessing is slow is for the framework to keep; here it would only make every test slow.
        builder.ConfigureTestServices(diensten => diensten.Configure<PasswordHasherOptions>(opties => opties.IterationCount = 1000));
    }

    [GeneratedRegex("http://\\S+", RegexOptions.None, 2000)]
    private static partial Regex Adressen();

    [GeneratedRegex("<code class=\"sleutel\">(?<w>[A-Z2-7 ]+)</code>", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Sleutel();

    [GeneratedRegex("<li><code>(?<w>[a-z0-9-]+)</code></li>", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Herstelcode();
}
