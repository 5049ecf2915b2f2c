using System.Net;
using System.Xml.Linq;
using Microsoft.Playwright;
using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Api;
using Schakel.Web.Tests.Opmaak;
using Schakel.Web.Tests.Opzet;
using Schakel.Web.Tests.Toegang;
using static Schakel.Web.Tests.Inrichting.Eigenketen;

namespace Schakel.Web.Tests.Leren;

/// <summary>The chain tells its people something; they read it on a page, as a file, by the API and in a reader of feeds.</summary>
[Trait("Feature", "L06")]
public sealed class NieuwsTests(Ketenapp app) : IClassFixture<Ketenapp>
{
    string Pad => $"{app.Keten}/nieuws";

    [Fact]
    public async Task Een_bericht_staat_bij_iedere_partner_en_na_het_intrekken_nergens_meer_dan_op_zijn_eigen_pagina()
    {
        using var bureau = await app.BezoekerAls(Rol.Bureaumedewerker);
        using var cbs = await app.BezoekerAls(Rol.Ketenmedewerker, app.Cbs);
        var adres = await Plaats(bureau, "De weeklevering <is> op tijd", "Sinds maandag.\n\nDank aan allen.");

        WebUtility.HtmlDecode(await cbs.Pagina(Pad)).ShouldContain("De weeklevering <is> op tijd");
        (await cbs.Pagina(app.Keten)).ShouldContain("De weeklevering &lt;is&gt; op tijd", customMessage: "on the home, and harmless");
        (await cbs.Pagina(adres)).ShouldContain("Dank aan allen.");
        (await cbs.Pagina(adres)).ShouldNotContain("/intrekken\"", customMessage: "it is not his");
        (await cbs.Haal($"{adres}/intrekken")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await (await cbs.Haal($"{Pad}.csv")).Tekst()).ShouldContain("De weeklevering <is> op tijd");
        (await cbs.Pagina($"{Pad}?zoek=dank")).ShouldContain("1 bericht");
        (await cbs.Pagina($"{Pad}?zoek=olifant")).ShouldContain("Geen bericht past");

        (await bureau.VerstuurFormulier($"{adres}/intrekken", 0, ("Formulier.Reden", "Het was dinsdag"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        (await cbs.Pagina(app.Keten)).ShouldNotContain("De weeklevering &lt;is&gt;");
        (await cbs.Pagina(adres)).ShouldContain("Het was dinsdag");
        (await (await cbs.Haal($"{Pad}.rss")).Tekst()).ShouldNotContain("De weeklevering");
    }

    [Fact]
    public async Task Wie_het_niet_mag_krijgt_de_reden_en_wat_er_niet_is_is_er_niet()
    {
        using var medewerker = await app.BezoekerAls(Rol.Ketenmedewerker, app.Uwv);
        using var bureau = await app.BezoekerAls(Rol.Bureaumedewerker);

        (await medewerker.Haal($"{Pad}/plaatsen")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await medewerker.Haal($"{Pad}/{Guid.NewGuid()}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var leeg = await bureau.VerstuurFormulier($"{Pad}/plaatsen", 0, ("Formulier.Kop", ""), ("Formulier.Inhoud", "Wat er is"));
        leeg.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await leeg.Tekst()).ShouldContain("Wat er is", customMessage: "what was typed stays");
        (await bureau.VerstuurFormulier($"{Pad}/plaatsen", 0, ("Formulier.Kop", new string('a', 5_000)), ("Formulier.Inhoud", "Lang"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task De_bron_is_geldige_RSS_met_vaste_adressen_en_zegt_als_er_niets_veranderde()
    {
        using var bureau = await app.BezoekerAls(Rol.Bureaumedewerker);
        var adres = await Plaats(bureau, "Rechts naar links: \u0645\u0631\u062d\u0628\u0627", "Een & ander");
        using var antwoord = await bureau.Haal($"{Pad}.rss");

        antwoord.Content.Headers.ContentType!.MediaType.ShouldBe("application/rss+xml");
        antwoord.Headers.CacheControl!.Private.ShouldBeTrue();
        var bron = XDocument.Parse(await antwoord.Tekst()).Root!;
        (bron.Name.LocalName, (string?)bron.Attribute("version")).ShouldBe(("rss", "2.0"));
        var kanaal = bron.Element("channel")!;
        kanaal.Element("title")!.Value.ShouldBe("Proefketen: ketennieuws");
        kanaal.Element("language")!.Value.ShouldBe("nl");
        kanaal.Elements().Single(e => e.Name.LocalName == "link" && (string?)e.Attribute("rel") == "self").Attribute("href")!.Value.ShouldEndWith($"{Pad}.rss");
        var item = kanaal.Elements("item").First(i => i.Element("guid")!.Value.EndsWith(adres, StringComparison.Ordinal));
        item.Element("description")!.Value.ShouldBe("Een & ander");
        DateTimeOffset.TryParse(item.Element("pubDate")!.Value, System.Globalization.CultureInfo.InvariantCulture, out _).ShouldBeTrue();

        using var weer = new HttpRequestMessage(HttpMethod.Get, new Uri($"{Pad}.rss", UriKind.Relative));
        weer.Headers.IfNoneMatch.Add(antwoord.Headers.ETag!);
        (await bureau.SendAsync(weer, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotModified);
        using var niemand = app.Bezoeker();
        (await niemand.Haal($"{Pad}.rss")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await niemand.Haal($"{Pad}.rss?sleutel=schakel_{new string('0', 64)}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Een_programma_leest_plaatst_en_trekt_in()
    {
        using var klant = new Klant(app, app.Wie(Rol.Ketenregisseur, app.Uwv));
        var id = Guid.NewGuid();
        (await klant.Stuur("/nieuws", new { id, kop = "Van een programma", inhoud = "Elke week" })).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await klant.Lees("/nieuws"))["resultaten"]!.AsArray().Select(n => n!["id"]!.GetValue<string>()).ShouldContain(n => n == id.ToString());

        (await klant.Stuur($"/nieuws/{id}/intrekkingen", new { reden = "Dubbel" })).StatusCode.ShouldBe(HttpStatusCode.Created);

        (await klant.Lees($"/nieuws/{id}"))["intrekking"]!["reden"]!.GetValue<string>().ShouldBe("Dubbel");
        (await klant.Lees("/nieuws"))["resultaten"]!.AsArray().Select(n => n!["id"]!.GetValue<string>()).ShouldNotContain(n => n == id.ToString());
        await Klant.Probleem(await klant.Stuur($"/nieuws/{id}/intrekkingen", new { reden = "Nog eens" }), HttpStatusCode.Conflict);
    }

    async Task<string> Plaats(HttpClient wie, string kop, string inhoud)
    {
        using var antwoord = await wie.VerstuurFormulier($"{Pad}/plaatsen", 0, ("Formulier.Kop", kop), ("Formulier.Inhoud", inhoud));
        antwoord.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await antwoord.Tekst());
        return antwoord.Headers.Location!.ToString() is var plaats && Uri.TryCreate(plaats, UriKind.Absolute, out var heel) ? heel.AbsolutePath : plaats;
    }
}

/// <summary>A key for a reader of feeds opens the news of one chain and nothing else; any other token opens nothing by an address.</summary>
[Trait("Feature", "L06")]
[Trait("Feature", "U05")]
public sealed class NieuwssleutelTests(Accountapp app) : IClassFixture<Accountapp>
{
    [Fact]
    public async Task Een_sleutel_voor_de_nieuwslezer_leest_alleen_het_nieuws_en_een_gewoon_token_niet()
    {
        var (kim, keten) = await app.Begonnen();
        using var niemand = app.Bezoeker();
        var bron = await Token(kim, "Nieuwsbron");
        var gewoon = await Token(kim, "Geheugen");

        using var gelezen = await niemand.Haal($"{keten}/nieuws.rss?sleutel={bron}");
        gelezen.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await gelezen.Tekst()).ShouldNotContain(bron, customMessage: "what is passed on holds no secret");
        gelezen.Headers.CacheControl!.Private.ShouldBeTrue();
        (await niemand.Haal($"{keten}/nieuws.rss?sleutel={gewoon}")).StatusCode.ShouldBe(HttpStatusCode.NotFound, "an address is no place for it");
        (await niemand.Haal($"/ketens/{Guid.NewGuid()}/nieuws.rss?sleutel={bron}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        foreach (var pad in new[] { "", "/nieuws", "/knelpunten", "/partners" })
        {
            using var metBron = new Klant(app.Adres, keten, bron);
            (await metBron.Haal(pad)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized, pad);
        }
        using var metGewoon = new Klant(app.Adres, keten, gewoon);
        (await metGewoon.Haal("/nieuws")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Een_sleutel_voor_de_nieuwslezer_gaat_met_niets_anders_samen()
    {
        var (kim, _) = await app.Begonnen();
        using var antwoord = await Maak(kim, "Nieuwsbron", "Geheugen");
        antwoord.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await antwoord.Tekst()).ShouldContain("leest daarom alleen het nieuws");
    }

    static async Task<string> Token(HttpClient wie, string bereik)
    {
        using var antwoord = await Maak(wie, bereik);
        var pagina = await antwoord.Tekst();
        antwoord.StatusCode.ShouldBe(HttpStatusCode.OK, pagina);
        return pagina.Substring(pagina.IndexOf("schakel_", StringComparison.Ordinal), 8 + 64);
    }

    static async Task<HttpResponseMessage> Maak(HttpClient wie, params string[] bereik)
    {
        var pagina = await wie.Pagina("/account/tokens");
        var formulier = Formulierwerk.FormulierVoor(pagina, "maken");
        var zetel = formulier[(formulier.IndexOf("<option value=\"", StringComparison.Ordinal) + 15)..].Split('"')[0];
        return await wie.Verstuur("/account/tokens", formulier, [
            ("Formulier.Naam", "Lezer"), ("Formulier.Zetel", zetel), ("Formulier.TotEnMet", "2026-12-31"), ("Formulier.Wachtwoord", Accountapp.Wachtwoord), .. bereik.Select((b, i) => ($"Formulier.Bereik[{i}]", b))]);
    }
}

[Trait("Vraagt", "chromium")]
[Trait("Feature", "L06")]
public sealed class NieuwsreisTests(Ketenapp app, Chromium chromium) : IClassFixture<Ketenapp>
{
    [Theory]
    [InlineData("nl-NL", "Bericht plaatsen", "Kop", "Bericht", "Intrekken", "Bericht intrekken", "Waarom trekt u het in?")]
    [InlineData("en-GB", "Place an item", "Headline", "Item", "Withdraw", "Withdraw the item", "Why do you withdraw it?")]
    public async Task Het_bureau_vertelt_iets_en_neemt_het_terug_op_een_telefoon(string taal, string plaatsen, string kop, string inhoud, string intrekken, string titel, string waarom)
    {
        await using var venster = await chromium.NieuwVensterAsync(app.Adres, new() { Locale = taal, ViewportSize = new() { Width = 360, Height = 740 } });
        var pagina = await venster.NewPageAsync();
        await pagina.GotoAsync($"{app.Keten}/binnenkomen");
        await pagina.Locator($"button[value='{app.Wie(Rol.Bureaumedewerker).Id}']").ClickAsync();
        await pagina.GotoAsync($"{app.Keten}/nieuws");
        (await pagina.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(360);
        await pagina.MoetOveralToegankelijkZijn($"nieuws {taal}");
        await pagina.GetByRole(AriaRole.Link, new() { Name = plaatsen }).ClickAsync();
        await pagina.MoetOveralToegankelijkZijn($"plaatsen {taal}");
        await pagina.GetByLabel(kop, new() { Exact = true }).FillAsync("Alles op tijd");
        await pagina.GetByLabel(inhoud, new() { Exact = true }).FillAsync("Drie weken achter elkaar.");
        await pagina.GetByRole(AriaRole.Button, new() { Name = plaatsen }).ClickAsync();
        await Assertions.Expect(pagina.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Alles op tijd");
        await pagina.MoetOveralToegankelijkZijn($"bericht {taal}");

        await pagina.GetByRole(AriaRole.Link, new() { Name = intrekken, Exact = true }).ClickAsync();
        await pagina.MoetOveralToegankelijkZijn($"intrekken {taal}");
        await pagina.GetByLabel(waarom).FillAsync("Het klopte niet.");
        await pagina.GetByRole(AriaRole.Button, new() { Name = titel }).ClickAsync();
        await Assertions.Expect(pagina.Locator(".melding").Filter(new() { HasText = "Het klopte niet." })).ToBeVisibleAsync();
    }
}
