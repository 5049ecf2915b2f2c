using System.Net;
using System.Text;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen.Export;
using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Api;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Besturing;

/// <summary>A partner takes the receipt of a decision home, from the page or by the API, and it proves itself.</summary>
[Trait("Feature", "B08")]
public sealed class BesluitbewijsTests(Ketenapp app) : IClassFixture<Ketenapp>
{
    static int _jaar = 2030;

    [Fact]
    public async Task Op_de_pagina_van_een_besluit_staat_het_ontvangstbewijs_en_het_bewijst_zichzelf()
    {
        var besluit = await Besluit();
        using var sleuteldrager = await app.BezoekerAls(Rol.Sleuteldrager, app.Uwv);
        var pagina = await sleuteldrager.Pagina($"{app.Keten}/besluiten/{besluit}");
        pagina.ShouldContain($"href=\"{app.Keten}/besluiten/{besluit}/bewijs\"");
        Formulierwerk.Leesbaar(pagina).ShouldContain("Over eerdere standpunten en wat daarna kwam zegt het niets.");

        using var antwoord = await sleuteldrager.Haal($"{app.Keten}/besluiten/{besluit}/bewijs");

        antwoord.StatusCode.ShouldBe(HttpStatusCode.OK, await antwoord.Tekst());
        antwoord.Headers.CacheControl!.NoStore.ShouldBeTrue();
        (antwoord.Content.Headers.ContentType!.MediaType, antwoord.Content.Headers.ContentDisposition!.DispositionType).ShouldBe(("application/jsonl", "attachment"));
        antwoord.Content.Headers.ContentDisposition.FileName!.Trim('"').ShouldMatch("^schakel-bewijs-[0-9]{4}-[0-9]+\\.jsonl$");
        var verslag = Controleer(await antwoord.Tekst());
        verslag.Bevindingen.ShouldBeEmpty();
        (verslag.Besluit, verslag.Lezer, verslag.Standpunt, verslag.DelenGesloten).ShouldBe((besluit, app.Uwv, "Instemmen", 0));
        verslag.Gevolg.ShouldBe(["NormVastgesteld"]);
    }

    [Fact]
    public async Task Met_de_API_krijgt_elke_partner_zijn_eigen_bewijs_en_een_oud_moment_is_geen_vraag()
    {
        var besluit = await Besluit();
        using var uwv = new Klant(app, app.Wie(Rol.Sleuteldrager, app.Uwv));
        using var cbs = new Klant(app, app.Wie(Rol.Ketenregisseur, app.Cbs));

        foreach (var (klant, partij) in new[] { (uwv, app.Uwv), (cbs, app.Cbs) })
        {
            using var antwoord = await klant.Haal($"/besluiten/{besluit}/bewijs");
            var verslag = Controleer(await antwoord.Tekst());
            (verslag.Bevindingen.Count, verslag.Lezer, verslag.Besluit).ShouldBe((0, partij, besluit));
        }
        (await uwv.Lees($"/besluiten/{besluit}/bewijs?op=nr-1", HttpStatusCode.BadRequest))["code"]!.GetValue<string>().ShouldBe("alleen-nu");
    }

    // A head of an entry of before is signed, and the floor under what is signed next stays where it was.
    [Fact]
    public async Task Een_bewijs_van_iets_van_eerder_verlaagt_niet_wat_al_getekend_is()
    {
        var besluit = await Besluit();
        await Besluit();
        using var uwv = new Klant(app, app.Wie(Rol.Sleuteldrager, app.Uwv));
        (await uwv.Haal("/hoofd")).Dispose();
        var boek = Directory.EnumerateFiles(app.Map, app.Stroom.ToString(), SearchOption.AllDirectories).Single(p => p.Contains("getekend", StringComparison.Ordinal));
        var voor = await File.ReadAllTextAsync(boek, TestContext.Current.CancellationToken);

        using var antwoord = await uwv.Haal($"/besluiten/{besluit}/bewijs");
        Controleer(await antwoord.Tekst()).Boekingen.Max().ShouldBeLessThan(long.Parse(voor.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture));

        (await File.ReadAllTextAsync(boek, TestContext.Current.CancellationToken)).ShouldBe(voor);
    }

    [Fact]
    public async Task Wie_de_export_niet_meeneemt_krijgt_geen_bewijs_en_een_vreemde_ziet_niets()
    {
        var besluit = await Besluit();
        using var medewerker = await app.BezoekerAls(Rol.Ketenmedewerker, app.Uwv);
        (await medewerker.Pagina($"{app.Keten}/besluiten/{besluit}")).ShouldNotContain("/bewijs\"");
        using var nee = await medewerker.Haal($"{app.Keten}/besluiten/{besluit}/bewijs");
        (nee.StatusCode, nee.Content.Headers.ContentType!.MediaType).ShouldBe((HttpStatusCode.Forbidden, "text/html"));
        using var manager = new Klant(app, app.Wie(Rol.Ketenmanager));
        (await manager.Lees($"/besluiten/{besluit}/bewijs", HttpStatusCode.Forbidden))["code"]!.GetValue<string>().ShouldBe("keten-export-per-besluit");

        using var sleuteldrager = await app.BezoekerAls(Rol.Sleuteldrager, app.Uwv);
        foreach (var id in new[] { $"{Guid.NewGuid()}", "geen-kenmerk" }) (await sleuteldrager.Haal($"{app.Keten}/besluiten/{id}/bewijs")).StatusCode.ShouldBe(HttpStatusCode.NotFound, id);
        (await new Klant(app, app.Wie(Rol.Sleuteldrager, app.Uwv)).Haal($"/besluiten/{Guid.NewGuid()}/bewijs")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var niemand = app.CreateClient();
        (await niemand.Haal($"{app.Keten}/besluiten/{besluit}/bewijs")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    async Task<BesluitId> Besluit()
    {
        var voorstel = await app.Ingediend(48, new(Interlocked.Increment(ref _jaar), 4, 1));
        await app.AllenGesproken(voorstel);
        return (await app.Deur.Inzage(app.Stroom, app.Wie(Rol.Ketenmanager).Persoon, null, TestContext.Current.CancellationToken))!.Voorstellen.Vind(voorstel)!.Besluit;
    }

    static Bewijsverslag Controleer(string tekst) =>
        Bewijscontrole.Van(tekst[..^1].Split('\n').Select(r => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(r)));
}
