using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Schakel.Domein.Toegang;
using Schakel.Storage;
using Schakel.Web.Hosting;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Toegang;

[Trait("Feature", "X02")]
public sealed class SessieTests(Accountapp app) : IClassFixture<Accountapp>
{
    [Theory]
    [InlineData("overal")]
    [InlineData("wachtwoord")]
    [InlineData("factor")]
    [InlineData("weg")]
    public async Task Wat_het_account_verandert_beeindigt_alle_andere_sessies_meteen(string hoe)
    {
        var (hier, adres) = await app.Binnen();
        using var elders = app.Browser();
        await app.MeldAan(elders, adres);
        (await elders.Haal("/account")).StatusCode.ShouldBe(HttpStatusCode.OK);

        var opzet = hoe == "factor" ? await hier.Pagina("/account/tweede-factor") : "";
        using var antwoord = hoe switch
        {
            "overal" => await hier.VerstuurFormulier("/account", 1),
            "wachtwoord" => await hier.VerstuurFormulier("/account/wachtwoord", 0, ("Formulier.Oud", Accountapp.Wachtwoord), ("Formulier.Wachtwoord", "een heel andere zin"), ("Formulier.NogEens", "een heel andere zin")),
            "factor" => await hier.Verstuur("/account/tweede-factor", Formulierwerk.Formulier(opzet), ("Formulier.Code", app.Code(Accountapp.Sleutelwoord(opzet))), ("Formulier.Wachtwoord", Accountapp.Wachtwoord)),
            _ => await hier.VerstuurFormulier("/account/verwijderen", 0, ("Formulier.Oud", Accountapp.Wachtwoord)),
        };

        ((int)antwoord.StatusCode).ShouldBeLessThan(400, await antwoord.Tekst());
        (await elders.Haal("/account")).Headers.Location!.ToString().ShouldContain("/aanmelden");
        (await hier.Haal("/account")).StatusCode.ShouldBe(hoe is "overal" or "weg" ? HttpStatusCode.Found : HttpStatusCode.OK);
        if (hoe != "weg") return;
        using var terug = app.Browser();
        (await app.MeldAan(terug, adres)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("/account/wachtwoord", "Formulier.Wachtwoord", "een heel andere zin", "Formulier.NogEens", "een heel andere zin")]
    [InlineData("/account/verwijderen", "a", "b", "c", "d")]
    public async Task Wie_het_wachtwoord_niet_weet_verandert_niets_aan_het_account(string pad, string veld, string waarde, string tweede, string ook)
    {
        var (browser, adres) = await app.Binnen();

        using var antwoord = await browser.VerstuurFormulier(pad, 0, ("Formulier.Oud", "geraden wachtwoord"), (veld, waarde), (tweede, ook));

        antwoord.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await antwoord.Lees()).ShouldContain("Dit is niet uw wachtwoord");
        using var opnieuw = app.Browser();
        (await app.MeldAan(opnieuw, adres)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task Een_sessie_van_voor_het_aanmelden_gaat_niet_verder_en_een_verzonnen_koekje_opent_niets()
    {
        var (_, adres) = await app.Binnen();
        using var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = app.Adres };
        using var verzonnen = new HttpRequestMessage(HttpMethod.Get, "/account") { Headers = { { "Cookie", "schakel-account=CfDJ8verzonnen" } } };

        (await browser.SendAsync(verzonnen, TestContext.Current.CancellationToken)).Headers.Location!.ToString().ShouldContain("/aanmelden");

        using var eerste = app.Browser();
        using var tweede = app.Browser();
        string.Equals(Koekje(await app.MeldAan(eerste, adres)), Koekje(await app.MeldAan(tweede, adres)), StringComparison.Ordinal).ShouldBeFalse();
        static string Koekje(HttpResponseMessage antwoord)
        {
            var koekje = antwoord.Headers.GetValues("Set-Cookie").Single(k => k.StartsWith("schakel-account=", StringComparison.Ordinal));
            koekje.ShouldContain("httponly");
            koekje.ShouldContain("samesite=lax");
            return koekje.Split(';')[0];
        }
    }

    [Fact]
    public async Task Na_vijf_keer_mis_gaat_de_deur_een_kwartier_dicht_ook_voor_wie_het_goed_weet()
    {
        await using var eigen = new Accountapp();
        var (_, adres) = await eigen.Binnen();
        using var browser = eigen.Browser();
        for (var i = 0; i < 5; i++) (await eigen.MeldAan(browser, adres, "geraden wachtwoord")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        (await eigen.MeldAan(browser, adres)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        eigen.Verzet(TimeSpan.FromMinutes(14));
        (await eigen.MeldAan(browser, adres)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        eigen.Verzet(TimeSpan.FromMinutes(2));
        (await eigen.MeldAan(browser, adres)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task Raden_met_velen_tegelijk_levert_niet_meer_pogingen_op()
    {
        await using var eigen = new Tellendeapp();
        var (_, adres) = await eigen.Binnen();
        eigen.Teller.Begin();
        var browsers = Enumerable.Range(0, 24).Select(_ => eigen.Browser()).ToList();

        await Task.WhenAll(browsers.Select((b, i) => eigen.MeldAan(b, adres, $"geraden wachtwoord {i}")));

        eigen.Teller.Geoordeeld.ShouldBeInRange(1, Aanmeldregels.MaximumPogingen);
        (await eigen.MeldAan(browsers[0], adres)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, "the door is shut");
        browsers.ForEach(b => b.Dispose());
    }

    [Fact]
    public async Task Een_sessie_eindigt_na_twaalf_uur_en_de_weg_tussen_wachtwoord_en_code_na_vijf_minuten()
    {
        await using var eigen = new Accountapp();
        var (browser, adres, _, _) = await eigen.MetTweedeFactor();
        using var onderweg = eigen.Browser();
        await eigen.MeldAan(onderweg, adres);

        eigen.Verzet(TimeSpan.FromMinutes(6));
        (await onderweg.Haal("/aanmelden/code")).Headers.Location!.ToString().ShouldEndWith("/aanmelden");
        (await browser.Haal("/account")).StatusCode.ShouldBe(HttpStatusCode.OK);
        eigen.Verzet(TimeSpan.FromHours(12));
        (await browser.Haal("/account")).StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    [Theory]
    [InlineData("nl", "Te veel pogingen")]
    [InlineData("en", "Too many tries")]
    public async Task Wie_te_vaak_probeert_hoort_wanneer_het_weer_kan(string taal, string kop)
    {
        await using var eigen = new SchakelApp();
        await using var streng = eigen.WithWebHostBuilder(builder => builder.UseSetting(HostSettings.AanmeldingenName, "2"));
        streng.UseKestrel(0);
        streng.StartServer();
        using var browser = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer() }) { BaseAddress = streng.ClientOptions.BaseAddress };
        browser.DefaultRequestHeaders.Add("Accept-Language", taal);
        for (var i = 0; i < 2; i++) (await browser.VerstuurFormulier("/aanmelden", 0, ("Formulier.Adres", "kim@keten.example"))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        using var antwoord = await browser.VerstuurFormulier("/aanmelden", 0, ("Formulier.Adres", "kim@keten.example"));

        antwoord.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        antwoord.Headers.RetryAfter!.Delta!.Value.ShouldBeLessThanOrEqualTo(TimeSpan.FromMinutes(1));
        (await antwoord.Tekst()).ShouldContain($"<h1>{kop}</h1>");
        (await browser.GetAsync(new Uri("/aanmelden", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK, "looking is no try");
    }

    /// <summary>Counts how often a password was held against the one that was chosen, and not against one that nobody has.</summary>
    sealed class Teller : PasswordHasher<Account>
    {
        string? _echte;
        bool _telt;
        int _geoordeeld;

        public int Geoordeeld => _geoordeeld;

        public void Begin() => _telt = true;

        public override string HashPassword(Account user, string password) => _echte = base.HashPassword(user, password);

        public override PasswordVerificationResult VerifyHashedPassword(Account user, string hashedPassword, string providedPassword)
        {
            if (_telt && hashedPassword == _echte) Interlocked.Increment(ref _geoordeeld);
            return base.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }

    sealed class Tellendeapp : Accountapp
    {
        public Teller Teller { get; } = new();

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(diensten => diensten.AddSingleton<IPasswordHasher<Account>>(Teller));
        }
    }
}
