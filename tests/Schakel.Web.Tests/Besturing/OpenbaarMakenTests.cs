using System.Net;
using System.Text.Json.Nodes;
using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Besturing;

/// <summary>What the pages of the chain say and offer about it.</summary>
[Trait("Feature", "H07")]
public sealed class OpenbaarMakenTests(Ketenapp app) : IClassFixture<Ketenapp>
{
    [Fact]
    public async Task Van_de_pagina_van_het_besluit_naar_een_voorstel_en_dan_staat_er_sinds_wanneer()
    {
        using var regisseur = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);
        var besluit = await app.Besloten("Nog sneller terugmelden");
        var (pagina, pad) = ($"{app.Keten}/besluiten/{besluit}", $"{app.Keten}/besluiten/{besluit}/openbaar-maken");
        (await regisseur.Pagina(pagina)).ShouldContain($"href=\"{pad}\"");

        using var geweigerd = await regisseur.VerstuurFormulier(pad, 0, ("Formulier.Samenvatting", "Bel jan@organisatie.nl"), ("Formulier.Waarheen", "ontwerp"));
        geweigerd.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await geweigerd.Lees()).ShouldContain("Hier lijkt een mailadres te staan");
        using var ontwerp = await regisseur.VerstuurFormulier(pad, 0, ("Formulier.Samenvatting", "Zo weet iedereen het"), ("Formulier.Waarheen", "ontwerp"));
        ontwerp.Headers.Location!.ToString().ShouldEndWith("/voorstellen/indienen");
        (await regisseur.Lees($"{app.Keten}/voorstellen/indienen")).ShouldContain("Besluit openbaar maken: 2026-");

        await app.Besloten(_ => new Domein.Besluiten.BesluitPubliceren(besluit, null));
        var daarna = await regisseur.Pagina(pagina);
        daarna.ShouldNotContain($"href=\"{pad}\"");
        daarna.ShouldContain($"href=\"{app.Keten}/openbaar/besluiten/{besluit}\"");
        (await regisseur.Lees(pad)).ShouldContain("Dit besluit is al openbaar");
        (await regisseur.Lees($"{app.Keten}/geheugen")).ShouldContain("is openbaar: Nog sneller terugmelden");
        (await regisseur.Lees($"{app.Keten}/besturing")).ShouldContain("Wat van deze keten openbaar is");
    }

    [Fact]
    public async Task Wat_een_voorstel_openbaar_zou_maken_staat_in_zijn_verschil()
    {
        var (besluit, id, invoer) = (await app.Besloten("Terugmelding in dertig uur"), Guid.NewGuid(), new Application.Invoer());
        await app.Dien(new(new(id), new(Guid.NewGuid()), invoer.Regel("", "Laat het zien"), invoer.Lopend("", "Dat vragen burgers"), null, new(2027, 8, 1), [new Domein.Besluiten.BesluitPubliceren(besluit, invoer.Lopend("", "In gewone woorden"))]), invoer);

        using var bestuurder = await app.BezoekerAls(Rol.Bestuurder, app.Cbs);
        var pagina = await bestuurder.Lees($"{app.Keten}/voorstellen/{id}");
        pagina.ShouldContain("leest iedereen: Terugmelding in dertig uur. In gewone woorden");
        pagina.ShouldContain("Wat openbaar is wordt niet weer geheim");
    }

    [Fact]
    public async Task Een_gewiste_titel_is_ook_voor_iedereen_gewist()
    {
        using var niemand = app.Bezoeker();
        var besluit = await app.Gepubliceerd("Woorden om te wissen", samenvatting: null);
        (await niemand.Lees($"{app.Keten}/openbaar")).ShouldContain("Woorden om te wissen");

        await app.TitelGewist(besluit);

        foreach (var pad in new[] { "/openbaar", $"/openbaar/besluiten/{besluit}" })
        {
            var pagina = await niemand.Lees($"{app.Keten}{pad}");
            pagina.ShouldNotContain("Woorden om te wissen");
            pagina.ShouldContain("gewist");
        }
        (await niemand.Pagina($"{app.Keten}/openbaar.csv")).ShouldNotContain("Woorden om te wissen");
        JsonNode.Parse(await niemand.Pagina($"/v1{app.Keten}/publicaties"))!["resultaten"]!.AsArray().Single(p => p!["besluit"]!.GetValue<string>() == besluit.ToString())!["titel"].ShouldBeNull();
    }
}
