using System.Net;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Schakel.Application;
using Schakel.Domein.Geheugen;
using Schakel.Web.Paginas;
using Schakel.Web.Tests.Api;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Hosting;

public sealed class AntwoordTests(SchakelApp app) : IClassFixture<SchakelApp>
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Een_gezonde_Schakel_zegt_dat()
    {
        using var bezoeker = app.Bezoeker();
        (await bezoeker.GetStringAsync("/gezond", Stop)).ShouldBe("Schakel is gezond");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/bestaat-niet")]
    [InlineData("/logo.svg")]
    public async Task Elk_antwoord_draagt_strenge_koppen(string pad)
    {
        using var bezoeker = app.Bezoeker();
        using var antwoord = await bezoeker.GetAsync(pad, Stop);

        Kop(antwoord, "X-Content-Type-Options").ShouldBe("nosniff");
        Kop(antwoord, "X-Frame-Options").ShouldBe("DENY");
        antwoord.Headers.Contains("Server").ShouldBeFalse();
        if (antwoord.Content.Headers.ContentType?.MediaType != "text/html") return;

        var csp = Kop(antwoord, "Content-Security-Policy");
        csp.ShouldContain("default-src 'none'");
        csp.ShouldContain("frame-ancestors 'none'");
        csp.ShouldNotContain("unsafe");
        Kop(antwoord, "Referrer-Policy").ShouldBe("same-origin");
    }

    [Theory]
    [InlineData("nl", "Deze pagina is er niet")]
    [InlineData("en", "This page does not exist")]
    public async Task Een_pagina_die_er_niet_is_zegt_dat_in_de_taal_van_de_bezoeker(string taal, string kop)
    {
        using var bezoeker = app.Bezoeker();
        bezoeker.DefaultRequestHeaders.Add("Accept-Language", taal);
        using var antwoord = await bezoeker.GetAsync("/bestaat-niet", Stop);

        antwoord.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await antwoord.Content.ReadAsStringAsync(Stop)).ShouldContain($"<h1>{kop}</h1>");
    }

    [Fact]
    public async Task Een_vreemde_naam_voor_deze_computer_krijgt_geen_antwoord()
    {
        using var bezoeker = app.Bezoeker();
        using var verzoek = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = "elders.example" } };
        using var antwoord = await bezoeker.SendAsync(verzoek, Stop);

        antwoord.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Host:\r\n")]
    public async Task Een_verzoek_zonder_naam_van_een_huis_is_geen_fout_van_ons(string kop)
    {
        using var lijn = new System.Net.Sockets.TcpClient();
        await lijn.ConnectAsync(IPAddress.Loopback, app.Adres.Port, Stop);
        await using var stroom = lijn.GetStream();
        await stroom.WriteAsync(System.Text.Encoding.ASCII.GetBytes($"GET / HTTP/1.{(kop.Length == 0 ? 0 : 1)}\r\n{kop}Connection: close\r\n\r\n"), Stop);
        using var lezer = new StreamReader(stroom);

        (await lezer.ReadLineAsync(Stop)).ShouldNotBeNull().ShouldContain(" 400 ");
    }

    [Fact]
    public async Task Alleen_vaste_bestanden_gaan_samengeperst_over_de_lijn()
    {
        using var bezoeker = app.Bezoeker();
        bezoeker.DefaultRequestHeaders.Add("Accept-Encoding", "gzip");
        using var stijl = await bezoeker.GetAsync("/dist/schakel.css", Stop);
        using var pagina = await bezoeker.GetAsync("/", Stop);

        stijl.Content.Headers.ContentEncoding.ShouldBe(["gzip"]);
        pagina.Content.Headers.ContentEncoding.ShouldBeEmpty("a page holds a secret beside text that a visitor can steer");
    }

    static string Kop(HttpResponseMessage antwoord, string naam) =>
        antwoord.Headers.TryGetValues(naam, out var waarden) ? string.Join(',', waarden) : "";
}

public sealed class KapotTests
{
    [Fact]
    public async Task Een_fout_van_ons_wordt_een_pagina_zonder_binnenkant()
    {
        await using var app = new SchakelApp();
        await using var kapot = app.WithWebHostBuilder(builder => builder.ConfigureTestServices(services =>
            services.AddTransient<IStringLocalizer<Start>>(_ => throw new InvalidOperationException("geheim van binnen"))));
        kapot.UseKestrel(0);
        kapot.StartServer();
        using var bezoeker = new HttpClient { BaseAddress = kapot.ClientOptions.BaseAddress };
        using var antwoord = await bezoeker.GetAsync("/", TestContext.Current.CancellationToken);
        var pagina = await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        antwoord.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        pagina.ShouldContain("<h1>Er ging iets mis bij ons</h1>");
        pagina.ShouldNotContain("geheim");
    }

    [Theory]
    [InlineData(nameof(NietBereikbaar))]
    [InlineData(nameof(GeheugenBeschadigd))]
    [InlineData(nameof(OnbekendFeit))]
    public async Task Een_keten_die_nu_niet_te_tonen_is_is_een_pagina_die_dat_ook_aan_een_machine_zegt(string oorzaak)
    {
        await using var app = new SchakelApp();
        await using var kapot = app.WithWebHostBuilder(builder => builder.ConfigureTestServices(services =>
            services.AddTransient<IStringLocalizer<Start>>(_ => throw OnbereikbaarTests.Oorzaak(oorzaak))));
        kapot.UseKestrel(0);
        kapot.StartServer();
        using var bezoeker = new HttpClient { BaseAddress = kapot.ClientOptions.BaseAddress };
        using var antwoord = await bezoeker.GetAsync("/", TestContext.Current.CancellationToken);

        antwoord.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("<h1>");
    }
}

public sealed class InGebruikTests(SchakelAppInGebruik app) : IClassFixture<SchakelAppInGebruik>
{
    // As people run it the framework says nothing at all; a builder gets a line of its own.
    [Theory]
    [InlineData("")]
    [InlineData("_handler=aanmelden&__RequestVerificationToken=verzonnen")]
    [InlineData("_handler=aanmelden&Formulier.Adres=%00")]
    public async Task Een_formulier_dat_het_raamwerk_weigert_krijgt_een_pagina_met_uitleg(string lijf)
    {
        using var bezoeker = app.Bezoeker();
        using var inhoud = new StringContent(lijf, new System.Net.Http.Headers.MediaTypeHeaderValue("application/x-www-form-urlencoded"));
        using var antwoord = await bezoeker.PostAsync(new Uri("/aanmelden", UriKind.Relative), inhoud, TestContext.Current.CancellationToken);

        antwoord.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("<h1>Dit formulier kon niet worden gelezen</h1>");
    }

    [Fact]
    public async Task De_vormenpagina_bestaat_alleen_voor_bouwers()
    {
        using var bezoeker = app.Bezoeker();
        using var antwoord = await bezoeker.GetAsync("/vormen", TestContext.Current.CancellationToken);

        antwoord.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("Deze pagina is er niet");
    }
}
