using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Schakel.Application;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Storage;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Api;

[Trait("Feature", "U05")]
public sealed class LezenTests(Ketenapp app) : IClassFixture<Ketenapp>, IDisposable
{
    readonly Klant _regisseur = new(app, app.Wie(Rol.Ketenregisseur, app.Uwv));

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => _regisseur.Dispose();

    [Fact]
    public async Task Voorbeeldketens_noemen_de_deelnames_waarmee_iemand_binnenkomt()
    {
        using var bezoeker = app.Bezoeker();
        var ketens = JsonNode.Parse(await bezoeker.GetStringAsync("/v1/ketens", Stop))!;

        var keten = ketens["resultaten"]!.AsArray().Single(k => k!["id"]!.GetValue<string>() == app.Stroom.ToString())!;
        keten["ingangen"]!.ToJsonString().ShouldContain(app.Wie(Rol.Bestuurder, app.Cbs).Id.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Bearer")]
    [InlineData("Bearer 2bd7b74c-d43a-4a96-bd8c-425aa41367a2")]
    [InlineData("Basic dXNlcjpwYXNz")]
    public async Task Zonder_deelname_in_deze_keten_komt_niemand_erin(string? kop)
    {
        using var bezoeker = await app.BezoekerAls(Rol.Bestuurder, app.Uwv);
        if (kop is not null) bezoeker.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", kop);
        foreach (var keten in new[] { app.Stroom.ToString(), Guid.NewGuid().ToString(), "x" })
        {
            using var antwoord = await bezoeker.GetAsync($"/v1/ketens/{keten}/partners", Stop);

            (await Klant.Probleem(antwoord, HttpStatusCode.Unauthorized))["code"]!.GetValue<string>().ShouldBe("niet-aangemeld");
            antwoord.Headers.WwwAuthenticate.ToString().ShouldStartWith("Bearer");
        }
    }

    [Fact]
    public async Task Een_pagina_van_elders_krijgt_geen_toestemming()
    {
        using var bezoeker = app.Bezoeker();
        using var vooraf = new HttpRequestMessage(HttpMethod.Options, $"/v1/ketens/{app.Stroom}/knelpunten");
        vooraf.Headers.Add("Origin", "https://elders.example");
        vooraf.Headers.Add("Access-Control-Request-Method", "POST");
        vooraf.Headers.Add("Access-Control-Request-Headers", "authorization,idempotency-key");
        using var antwoord = await bezoeker.SendAsync(vooraf, Stop);
        using var lijst = new HttpRequestMessage(HttpMethod.Get, "/v1/ketens") { Headers = { { "Origin", "https://elders.example" } } };
        using var gelezen = await bezoeker.SendAsync(lijst, Stop);

        foreach (var koppen in new[] { antwoord.Headers, gelezen.Headers }) koppen.Any(k => k.Key.StartsWith("Access-Control", StringComparison.OrdinalIgnoreCase)).ShouldBeFalse();
    }

    [Theory]
    [InlineData("")]
    [InlineData("/partners")]
    [InlineData("/deelnames")]
    [InlineData("/overdrachten")]
    [InlineData("/normen")]
    [InlineData("/knelpunten")]
    [InlineData("/voorstellen")]
    [InlineData("/besluiten")]
    [InlineData("/gremia")]
    [InlineData("/gebeurtenissen")]
    [InlineData("/boekingen")]
    public async Task Elk_adres_is_te_lezen_ook_zoals_het_was_en_met_HEAD(string plaats)
    {
        foreach (var op in new[] { "", "?op=nr-3", "?op=2026-11-24", "?op=2026-11-24T08:30:00Z" }) await _regisseur.Lees(plaats + op);
        using var fout = await _regisseur.Haal($"{plaats}?op=gisteren");
        using var http = app.Bezoeker();
        using var verzoek = new HttpRequestMessage(HttpMethod.Head, $"/v1/ketens/{app.Stroom}{plaats}");
        verzoek.Headers.Authorization = new("Bearer", app.Wie(Rol.Ketenregisseur, app.Uwv).Id.ToString());
        using var hoofd = await http.SendAsync(verzoek, Stop);

        (await Klant.Probleem(fout, HttpStatusCode.BadRequest))["code"]!.GetValue<string>().ShouldBe("moment-ongeldig");
        hoofd.StatusCode.ShouldBe(HttpStatusCode.OK);
        hoofd.Headers.GetValues("API-Version").ShouldBe(["1.0.0"]);
        hoofd.Headers.CacheControl!.NoStore.ShouldBeTrue();
        (await hoofd.Tekst()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Met_op_staat_er_wat_er_toen_stond()
    {
        (await _regisseur.Lees("/normen?op=nr-2"))["totaal"]!.GetValue<int>().ShouldBe(0);
        (await _regisseur.Lees("/normen"))["totaal"]!.GetValue<int>().ShouldBe(1);
        var norm = (await _regisseur.Lees($"/normen/{app.Norm}"))["waarden"]![0]!;
        (norm["waarde"]!.GetValue<decimal>(), norm["termijn"]!["van"]!.GetValue<string>()).ShouldBe((72m, "2026-01-01"));
    }

    [Fact]
    public async Task Een_lijst_gaat_per_bladzijde_en_wijst_naar_die_ernaast()
    {
        using var antwoord = await _regisseur.Haal("/deelnames?pagina=2&aantal=3&op=2026-11-24");
        var lijst = JsonNode.Parse(await antwoord.Tekst())!;

        lijst["resultaten"]!.AsArray().Count.ShouldBe(3);
        lijst["totaal"]!.GetValue<int>().ShouldBe(21);
        antwoord.Headers.GetValues("Link").Single().ShouldBe(
            $"</v1/ketens/{app.Stroom}/deelnames?aantal=3&op=2026-11-24&pagina=1>; rel=\"prev\", </v1/ketens/{app.Stroom}/deelnames?aantal=3&op=2026-11-24&pagina=3>; rel=\"next\"");
        using var geheel = await _regisseur.Haal("/deelnames?aantal=21&op=2026-11-24");
        geheel.Headers.Contains("Link").ShouldBeFalse();
        var gezien = new HashSet<string>(StringComparer.Ordinal);
        for (var pagina = 1; pagina <= 7; pagina++) gezien.UnionWith((await _regisseur.Lees($"/deelnames?pagina={pagina}&aantal=3&op=2026-11-24"))["resultaten"]!.AsArray().Select(d => d!["id"]!.GetValue<string>()));
        gezien.Count.ShouldBe(21);
        foreach (var fout in new[] { "pagina=0", "aantal=201", "aantal=-1", "pagina=x", "pagina=1&pagina=2" })
        {
            using var geweigerd = await _regisseur.Haal($"/deelnames?{fout}");
            (await Klant.Probleem(geweigerd, HttpStatusCode.BadRequest))["code"]!.GetValue<string>().ShouldBe("vraag-ongeldig");
        }
    }

    [Fact]
    public async Task Knelpunten_zijn_te_kiezen_op_niveau_open_en_partner_en_een_ander_ziet_ze_niet()
    {
        var id = Guid.NewGuid();
        using var gemeld = await _regisseur.Stuur("/knelpunten", new { id, van = app.Uwv.Waarde, naar = app.Belastingdienst.Waarde, titel = "Traag" });
        using var cbs = new Klant(app, app.Wie(Rol.Ketenregisseur, app.Cbs));

        (await Aantal($"?niveau=Werkvloer&open=true&partner={app.Uwv}")).ShouldBe(1);
        foreach (var vraag in new[] { "?niveau=Ketenbestuur", "?open=false", $"?partner={app.Cbs}" }) (await Aantal(vraag)).ShouldBe(0);
        (await cbs.Lees("/knelpunten"))["totaal"]!.GetValue<int>().ShouldBe(0);
        (await cbs.Lees($"/knelpunten/{id}", HttpStatusCode.NotFound))["code"]!.GetValue<string>().ShouldBe("niet-gevonden");
        foreach (var vraag in new[] { "?niveau=werkvloer", "?niveau=0", "?open=ja", "?partner=UWV" })
        {
            using var fout = await _regisseur.Haal($"/knelpunten{vraag}");
            await Klant.Probleem(fout, HttpStatusCode.BadRequest);
        }

        async Task<int> Aantal(string vraag) => (await _regisseur.Lees($"/knelpunten{vraag}"))["totaal"]!.GetValue<int>();
    }

    [Theory]
    [InlineData("nl", "Dit bestaat hier niet")]
    [InlineData("en-US", "This does not exist here")]
    public async Task Een_probleem_spreekt_de_taal_die_is_gevraagd(string taal, string tekst)
    {
        _regisseur.Koppen.Add("Accept-Language", taal);
        foreach (var plaats in new[] { $"/normen/{Guid.NewGuid()}", "/normen/x", "/bestaat-niet", "/normen/" })
        {
            using var antwoord = await _regisseur.Haal(plaats);

            var probleem = await Klant.Probleem(antwoord, HttpStatusCode.NotFound);
            probleem["detail"]!.GetValue<string>().ShouldStartWith(tekst);
            probleem["instance"]!.GetValue<string>().ShouldEndWith(plaats);
            antwoord.Content.Headers.ContentLanguage.ShouldBe([taal[..2]]);
        }
    }

    [Fact]
    public async Task Een_verkeerde_methode_zegt_welke_wel_kan()
    {
        using var bezoeker = app.Bezoeker();
        using var antwoord = await bezoeker.DeleteAsync("/v1/ketens", Stop);

        await Klant.Probleem(antwoord, HttpStatusCode.MethodNotAllowed);
        antwoord.Content.Headers.Allow.ShouldBe(["GET", "HEAD"]);
    }
}

public sealed class OnbereikbaarTests
{
    public static TheoryData<string, string> Redenen => new()
    {
        { nameof(NietBewaard), "niet-zeker" },
        { nameof(NietBereikbaar), "tijdelijk-niet" },
        { nameof(OnbekendFeit), "tijdelijk-niet" },
        { nameof(GeheugenBeschadigd), "geheugen-beschadigd" },
        { nameof(JournaalBeschadigd), "geheugen-beschadigd" },
        { nameof(OnbekendeOpdracht), "tijdelijk-niet" },
        { nameof(ExportIngehaald), "export-ingehaald" },
        { nameof(SleutelNietBekend), "sleutel-niet-bekend" },
    };

    [Theory]
    [MemberData(nameof(Redenen))]
    [Trait("Feature", "U05")]
    public async Task Wat_even_niet_kan_zegt_waarom_en_wanneer_het_nog_eens_kan(string oorzaak, string code)
    {
        await using var app = new SchakelApp();
        // Nothing is made by itself here: that would meet the cause before anybody asks.
        await using var kapot = app.WithWebHostBuilder(builder => builder.ConfigureTestServices(services => services.AddSingleton<Bewijs>(_ => throw Oorzaak(oorzaak)).AddSingleton<Exportdienst>(_ => null!)));
        kapot.UseKestrel(0);
        kapot.StartServer();
        using var bezoeker = new HttpClient { BaseAddress = kapot.ClientOptions.BaseAddress };
        using var antwoord = await bezoeker.GetAsync($"/v1/ketens/{Guid.NewGuid()}/export", TestContext.Current.CancellationToken);

        (await Klant.Probleem(antwoord, HttpStatusCode.ServiceUnavailable))["code"]!.GetValue<string>().ShouldBe(code);
        antwoord.Headers.RetryAfter.ShouldNotBeNull();
    }

    internal static Exception Oorzaak(string naam) => naam switch
    {
        nameof(NietBewaard) => new NietBewaard(null),
        nameof(NietBereikbaar) => new NietBereikbaar(new IOException()),
        nameof(OnbekendFeit) => new OnbekendFeit("IetsNieuws", 1),
        nameof(GeheugenBeschadigd) => new GeheugenBeschadigd(new JournaalBeschadigd(new(Guid.NewGuid()), 1, "zij past niet bij haar hash")),
        nameof(JournaalBeschadigd) => new JournaalBeschadigd(new(Guid.NewGuid()), 1, "zij past niet bij haar hash"),
        nameof(OnbekendeOpdracht) => new OnbekendeOpdracht("IetsNieuws", 1),
        nameof(ExportIngehaald) => new ExportIngehaald(),
        nameof(HoofdTeruggezet) => new HoofdTeruggezet(),
        _ => new SleutelNietBekend(),
    };
}
