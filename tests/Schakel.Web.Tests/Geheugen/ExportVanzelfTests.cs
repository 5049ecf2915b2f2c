using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Geheugen.Export;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;
using Schakel.Storage;
using Schakel.Web.Hosting;
using Schakel.Web.Tests.Opzet;
using Schakel.Web.Tests.Toegang;
using static Schakel.Web.Tests.Inrichting.Eigenketen;

namespace Schakel.Web.Tests.Geheugen;

/// <summary>A partner has its export made by itself, by the right of who asked for it, and what arrives verifies.</summary>
[Trait("Feature", "H04")]
public sealed partial class ExportVanzelfTests
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Elke_nacht_komt_er_een_export_met_zijn_hoofd_in_de_map_van_de_partner_en_die_klopt()
    {
        await using var app = new Accountapp();
        var (kim, kimAdres) = await app.Binnen();
        using var begonnen = await Begin(kim);
        var keten = Plaats(begonnen).Replace("/mensen", "", StringComparison.Ordinal);
        (await kim.Pagina($"{keten}/geheugen")).ShouldContain($"{keten}/geheugen/vanzelf");
        using var leeg = await kim.VerstuurFormulier($"{keten}/geheugen/vanzelf", 0);
        leeg.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var gepland = await Plan(kim, keten, "Dagelijks", "Map");
        gepland.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gepland.Tekst());
        var (map, partij) = (Path.Combine(app.Map, "exports"), (await Partners(kim, keten))["Belastingdienst"][^36..]);
        await Ronde(app);
        Directory.Exists(map).ShouldBeFalse("the first one comes tomorrow");

        app.Verzet(TimeSpan.FromDays(1));
        await Ronde(app);

        var export = Directory.GetFiles(map, "schakel-export-*.jsonl", SearchOption.AllDirectories).ShouldHaveSingleItem();
        var hoofd = Directory.GetFiles(map, "schakel-hoofd-*.json", SearchOption.AllDirectories).ShouldHaveSingleItem();
        Path.GetFileName(Path.GetDirectoryName(export)).ShouldBe(partij);
        var bewaard = Controle.LeesHoofd(await File.ReadAllBytesAsync(hoofd, Stop)).ShouldNotBeNull();
        var verslag = Controle.Van((await File.ReadAllLinesAsync(export, Stop)).Select(r => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(r)), [bewaard]);
        (verslag.Klopt, verslag.GehoudenHoofden).ShouldBe((true, 1));
        // A session lasts twelve hours.
        await app.MeldAan(kim, kimAdres);
        (await kim.Lees($"{keten}/geheugen/vanzelf")).ShouldContain("gelukt, tot en met boeking");
        (await kim.Lees($"{keten}/geheugen/vanzelf")).ShouldContain("Gepland door Sleuteldrager · Belastingdienst");

        // The words of the goal are erased: the copy that the server itself made goes, and the head stays.
        app.Verzet(TimeSpan.FromMinutes(1));
        var tekst = Wissen().Match(await kim.Pagina($"{keten}/geheugen/woorden")).Groups["id"].Value;
        using var gewist = await kim.VerstuurFormulier($"{keten}/geheugen/woorden?wis={tekst}", 0, ("Formulier.Tekst", tekst));
        gewist.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gewist.Tekst());
        await Ronde(app);
        File.Exists(export).ShouldBeFalse();
        File.Exists(hoofd).ShouldBeTrue();
    }

    [Fact]
    public async Task Naar_de_mailbox_gaat_hij_met_het_hoofd_en_wie_geen_recht_meer_heeft_krijgt_niets()
    {
        await using var app = new Accountapp();
        var (kim, kimAdres) = await app.Binnen();
        using var begonnen = await Begin(kim);
        var keten = Plaats(begonnen).Replace("/mensen", "", StringComparison.Ordinal);
        var (sam, adres) = await app.Binnen();
        await sam.VerstuurFormulier(await Uitgenodigd(kim, keten, "Belastingdienst", "Bestuurder"), 0);
        (await sam.Pagina($"{keten}/geheugen/vanzelf")).ShouldNotContain("value=\"Post\"", Case.Sensitive, "where no mail leaves, a letter would only lie there");
        await Gepland(app, sam, keten);
        (await kim.Lees($"{keten}/geheugen/vanzelf")).ShouldContain("Elke week, op maandag");

        app.Verzet(TimeSpan.FromDays(1));
        await Ronde(app);
        await Ronde(app);

        var brief = (await app.Brieven(adres)).ShouldHaveSingleItem();
        brief.Subject.ShouldStartWith("Export van Proefketen van ons, tot en met boeking ");
        brief.TextBody.ShouldNotBeNull().ShouldContain("gaat hierbij, met het getekende hoofd");
        brief.Attachments.Select(b => b.ContentDisposition!.FileName![..14]).ShouldBe(["schakel-hoofd-", "schakel-export"]);
        Uitgepakt(brief.Attachments.Last()).ShouldContain("\"einde\"");

        // Who stops wanting letters about standpoints still gets what he asked for himself; whose role ended gets nothing, and the partner reads so.
        await app.MeldAan(kim, kimAdres);
        var mens = (await Wegen(kim, keten, "stoppen", "Ketenbestuurder"))[0];
        using var gestopt = await kim.VerstuurFormulier(mens, 0, ("Formulier.Laatste", "2026-11-24"));
        gestopt.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gestopt.Tekst());
        app.Verzet(TimeSpan.FromDays(7));
        await Ronde(app);
        (await app.Brieven(adres)).Count.ShouldBe(1);
        await app.MeldAan(kim, kimAdres);
        (await kim.Lees($"{keten}/geheugen/vanzelf")).ShouldContain("niet gemaakt: wie hem plande mag de export niet meer meenemen");
    }

    [Fact]
    public async Task Wie_geen_export_mag_meenemen_plant_er_ook_geen()
    {
        await using var app = new Accountapp();
        var (kim, keten) = await app.Begonnen();
        var (sam, _) = await app.Binnen();
        await sam.VerstuurFormulier(await Uitgenodigd(kim, keten, "Belastingdienst", "Ketenmedewerker"), 0);

        (await sam.Haal($"{keten}/geheugen/vanzelf")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await sam.Pagina($"{keten}/geheugen")).ShouldNotContain("geheugen/vanzelf");
        using var gepland = await Plan(kim, keten, "Dagelijks", "Map");
        using var gestopt = await kim.Verstuur($"{keten}/geheugen/vanzelf", Formulierwerk.FormulierVoor(await kim.Pagina($"{keten}/geheugen/vanzelf"), "stoppen"));
        gestopt.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await kim.Lees($"{keten}/geheugen/vanzelf")).ShouldNotContain("Zo staat het nu");
        app.Verzet(TimeSpan.FromDays(1));
        await Ronde(app);
        Directory.Exists(Path.Combine(app.Map, "exports")).ShouldBeFalse();
    }

    static Task Ronde(Accountapp app) => app.Services.GetRequiredService<Exportronde>().Ronde(Stop);

    static async Task<HttpResponseMessage> Plan(HttpClient wie, string keten, string ritme, string bestemming)
    {
        var pad = $"{keten}/geheugen/vanzelf";
        return await wie.Verstuur(pad, Formulierwerk.FormulierVoor(await wie.Pagina(pad), "vanzelf"), ("Formulier.Ritme", ritme), ("Formulier.Bestemming", bestemming));
    }

    // As on an installation with a mail server, where the page offers it.
    static async Task Gepland(Accountapp app, HttpClient wie, string keten)
    {
        using var gepland = await Plan(wie, keten, "Wekelijks", "Map");
        gepland.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gepland.Tekst());
        var (stroom, partij) = (new StroomId(Guid.Parse(keten[^36..])), new PartijId(Guid.Parse((await Partners(wie, keten))["Belastingdienst"][^36..])));
        var plannen = app.Services.GetRequiredService<Exportplannen>();
        await plannen.Zet((await plannen.Van(stroom, partij, Stop))! with { Bestemming = Exportbestemming.Post }, Stop);
    }

    static string Uitgepakt(MimeEntity bijlage)
    {
        using var geperst = new MemoryStream();
        ((MimePart)bijlage).Content!.DecodeTo(geperst);
        geperst.Position = 0;
        using var gzip = new GZipStream(geperst, CompressionMode.Decompress);
        using var lezer = new StreamReader(gzip, Encoding.UTF8);
        return lezer.ReadToEnd();
    }

    [GeneratedRegex("woorden\\?wis=(?<id>[0-9a-f-]{36})", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Wissen();
}
