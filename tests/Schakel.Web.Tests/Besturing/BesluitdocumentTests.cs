using System.IO.Compression;
using System.Net;
using System.Xml.Linq;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Api;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Besturing;

/// <summary>A decision goes along as a document of a word processor: DOCX and ODT with the same words, from the page and by the API.</summary>
[Trait("Feature", "B06")]
public sealed class BesluitdocumentTests(Ketenapp app) : IClassFixture<Ketenapp>
{
    static int _jaar = 2050;

    [Theory]
    [InlineData("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    [InlineData("odt", "application/vnd.oasis.opendocument.text")]
    public async Task Op_de_pagina_staat_het_document_en_daarin_alles_wat_er_van_het_besluit_te_zeggen_is(string vorm, string soort)
    {
        var (voorstel, besluit) = await Besloten("Een <script>norm</script>");
        using var medewerker = await app.BezoekerAls(Rol.Ketenmedewerker, app.Cbs);
        var pagina = await medewerker.Pagina($"{app.Keten}/besluiten/{besluit.Id}");
        pagina.ShouldContain($"href=\"{app.Keten}/voorstellen/{voorstel}/stuk.{vorm}\"");

        using var antwoord = await medewerker.Haal($"{app.Keten}/voorstellen/{voorstel}/stuk.{vorm}");

        antwoord.StatusCode.ShouldBe(HttpStatusCode.OK);
        (antwoord.Content.Headers.ContentType!.MediaType, antwoord.Headers.CacheControl!.NoStore).ShouldBe((soort, true));
        (antwoord.Content.Headers.ContentDisposition!.DispositionType, antwoord.Content.Headers.ContentDisposition.FileName).ShouldBe(("attachment", $"besluit-{besluit.Nummer}.{vorm}"));
        var tekst = await Tekst(antwoord, vorm);
        var hash = (await app.Deur.Inzage(app.Stroom, app.Wie(Rol.Ketenmanager).Persoon, new(besluit.Boeking, null), TestContext.Current.CancellationToken))!.Hash;
        foreach (var woorden in new[]
                 {
                     $"Besluit {besluit.Nummer}: Een <script>norm</script>", "Besluit van de keten Proefketen", "Dit is een voorbeeldketen", "Dit besluit is in werking.", "Wat dit besluit veranderde", "Waarom",
                     "Zorgen, bezwaren, en wie terzijde stond", "Wat elke partner zei", "Belastingdienst", "stemt in", "Herziening", "Versies van het voorstel", $"/ketens/{app.Stroom}/besluiten/{besluit.Id}",
                     hash.ToString(), "Boeking in het geheugen",
                 }) tekst.ShouldContain(woorden);
    }

    [Fact]
    public async Task Zorgen_wie_terzijde_stond_en_waar_het_uit_voortkwam_staan_erin()
    {
        var knelpunt = await app.Gemeld("Terugmelden duurt te lang");
        await app.Geescaleerd(knelpunt, Domein.Knelpunten.Niveau.Ketenmanager);
        var voorstel = await app.Ingediend(48, new(Interlocked.Increment(ref _jaar), 4, 1), "Sneller terug", knelpunt);
        await app.Gesproken(voorstel, app.Belastingdienst);
        await app.Gesproken(voorstel, app.Uwv, Oordeel.InstemmenMetZorg, "Let <op> de piek");
        await app.Gesproken(voorstel, app.Cbs, Oordeel.TerzijdeStaan, "Niet ons werk");
        using var cbs = await app.BezoekerAls(Rol.Ketenmedewerker, app.Cbs);

        foreach (var vorm in new[] { "docx", "odt" })
        {
            var tekst = await Tekst(await cbs.Haal($"{app.Keten}/voorstellen/{voorstel}/stuk.{vorm}"), vorm);
            foreach (var woorden in new[] { "UWV stemde in, met een zorg: Let <op> de piek", "CBS stond terzijde: Niet ons werk", "stemt in, met zorg", "staat terzijde", "Kwam voort uit knelpunt\nTerugmelden duurt te lang" })
                tekst.ShouldContain(woorden);
        }
    }

    [Fact]
    public async Task In_het_Engels_is_het_document_Engels_en_op_een_eerder_moment_is_het_van_toen()
    {
        var (voorstel, besluit) = await Besloten("Sneller");
        using var manager = await app.BezoekerAls(Rol.Ketenmanager);
        manager.DefaultRequestHeaders.Add("Accept-Language", "en");
        foreach (var vorm in new[] { "docx", "odt" })
        {
            using var antwoord = await manager.Haal($"{app.Keten}/voorstellen/{voorstel}/stuk.{vorm}");
            antwoord.Content.Headers.ContentDisposition!.FileName.ShouldBe($"decision-{besluit.Nummer}.{vorm}");
            var tekst = await Tekst(antwoord, vorm);
            tekst.ShouldContain("What each partner said");
            tekst.ShouldNotContain("Wat elke partner zei");

            using var toen = await manager.Haal($"{app.Keten}/voorstellen/{voorstel}/stuk.{vorm}?op=nr-{besluit.Boeking}");
            (await Tekst(toen, vorm)).ShouldContain("As it stood on");
            (await manager.Haal($"{app.Keten}/voorstellen/{voorstel}/stuk.{vorm}?op=nr-{besluit.Boeking - 1}")).StatusCode.ShouldBe(HttpStatusCode.NotFound, "then it was no decision");
        }
    }

    [Fact]
    public async Task Met_de_API_krijgt_men_hetzelfde_document_ook_van_toen()
    {
        var (voorstel, besluit) = await Besloten("Voor de API");
        using var cbs = new Klant(app, app.Wie(Rol.Teammanager, app.Cbs));
        using var medewerker = await app.BezoekerAls(Rol.Teammanager, app.Cbs);
        foreach (var vorm in new[] { "docx", "odt" })
        {
            using var antwoord = await cbs.Haal($"/besluiten/{besluit.Id}/{vorm}");
            antwoord.StatusCode.ShouldBe(HttpStatusCode.OK, await antwoord.Tekst());
            using var pagina = await medewerker.Haal($"{app.Keten}/voorstellen/{voorstel}/stuk.{vorm}");
            (await Tekst(antwoord, vorm)).ShouldBe(await Tekst(pagina, vorm));
            using var toen = await cbs.Haal($"/besluiten/{besluit.Id}/{vorm}?op=nr-{besluit.Boeking}");
            (await Tekst(toen, vorm)).ShouldContain("Zoals het stond op");
            (await cbs.Haal($"/besluiten/{besluit.Id}/{vorm}?op=nr-{besluit.Boeking - 1}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
            (await cbs.Haal($"/besluiten/{Guid.NewGuid()}/{vorm}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task Wie_het_besluit_niet_ziet_krijgt_niets_en_van_een_voorstel_dat_open_is_bestaat_het_niet()
    {
        var (voorstel, _) = await Besloten("Niet voor vreemden");
        var open = await app.Ingediend(48, new(Interlocked.Increment(ref _jaar), 4, 1));
        using var niemand = app.CreateClient();
        using var cbs = await app.BezoekerAls(Rol.Ketenmedewerker, app.Cbs);
        foreach (var vorm in new[] { "docx", "odt" })
        {
            (await niemand.Haal($"{app.Keten}/voorstellen/{voorstel}/stuk.{vorm}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
            (await cbs.Haal($"{app.Keten}/voorstellen/{open}/stuk.{vorm}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
            (await cbs.Haal($"{app.Keten}/voorstellen/geen-kenmerk/stuk.{vorm}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    [Trait("Feature", "H05")]
    public async Task Van_gewiste_woorden_zegt_het_document_dat_ze_gewist_zijn()
    {
        var (voorstel, besluit) = await Besloten("Weg met deze woorden");
        using var manager = await app.BezoekerAls(Rol.Ketenmanager);
        (await Tekst(await manager.Haal($"{app.Keten}/voorstellen/{voorstel}/stuk.docx"), "docx")).ShouldContain("Weg met deze woorden");
        var titel = (await Inzage()).Voorstellen.Vind(voorstel)!.Titel;

        await app.Moet(app.Wie(Rol.Ketenregisseur, app.Uwv), new TekstWissen(titel.Id), new());

        foreach (var moment in new[] { "", $"?op=nr-{besluit.Boeking}" })
            foreach (var vorm in new[] { "docx", "odt" })
            {
                var tekst = await Tekst(await manager.Haal($"{app.Keten}/voorstellen/{voorstel}/stuk.{vorm}{moment}"), vorm);
                tekst.ShouldNotContain("Weg met deze woorden");
                tekst.ShouldContain("gewist");
            }
    }

    async Task<(VoorstelId Voorstel, Besluit Besluit)> Besloten(string titel)
    {
        var voorstel = await app.Ingediend(48, new(Interlocked.Increment(ref _jaar), 4, 1), titel);
        await app.AllenGesproken(voorstel);
        return (voorstel, (await Inzage()).Besluiten.Single(b => b.Voorstel == voorstel));
    }

    async Task<Domein.Inzage> Inzage() => (await app.Deur.Inzage(app.Stroom, app.Wie(Rol.Ketenmanager).Persoon, null, TestContext.Current.CancellationToken))!;

    static async Task<string> Tekst(HttpResponseMessage antwoord, string vorm)
    {
        var bytes = await antwoord.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        using var zip = new ZipArchive(new MemoryStream(bytes));
        await using var inhoud = await zip.GetEntry(vorm == "docx" ? "word/document.xml" : "content.xml")!.OpenAsync(TestContext.Current.CancellationToken);
        var xml = await XDocument.LoadAsync(inhoud, LoadOptions.None, TestContext.Current.CancellationToken);
        return string.Join('\n', xml.Descendants().Where(e => e.Name.LocalName is "p" or "h").Select(e => e.Value));
    }
}
