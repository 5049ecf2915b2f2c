using System.Net;
using System.Net.Http.Headers;
using Microsoft.Data.Sqlite;
using Schakel.Application.Tests;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Web.Knelpunten;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Knelpunten;

/// <summary>What the file of a report costs whoever sends it: no more reading and no more memory than need be.</summary>
[Trait("Feature", "E01")]
public sealed class BijlagebestandTests(Ketenapp app) : IClassFixture<Ketenapp>
{
    [Fact]
    public async Task Een_browser_die_het_bestand_al_heeft_krijgt_het_niet_nog_eens_en_het_wordt_er_niet_voor_gelezen()
    {
        using var medewerker = await app.BezoekerAls(Rol.Ketenmedewerker, app.Uwv);
        var pad = await Gemeld(medewerker, Fotos.Telefoonfoto());
        using var eerst = await medewerker.Haal(pad.ToString());
        await ZonderBestanden();

        using var weer = await Vraag(eerst.Headers.ETag!);

        weer.StatusCode.ShouldBe(HttpStatusCode.NotModified, "the bytes are gone from under it, and nobody looked for them");
        (weer.Headers.ETag, weer.Headers.CacheControl!.ToString()).ShouldBe((eerst.Headers.ETag, "no-cache, private"));
        using var ander = await Vraag(new("\"iets-anders\""));
        ander.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var cbs = await app.BezoekerAls(Rol.Ketenmedewerker, app.Cbs);
        using var dicht = await Vraag(eerst.Headers.ETag!, cbs);
        dicht.StatusCode.ShouldBe(HttpStatusCode.NotFound, "that he once had it is no right");

        async Task<HttpResponseMessage> Vraag(EntityTagHeaderValue merk, HttpClient? wie = null)
        {
            using var vraag = new HttpRequestMessage(HttpMethod.Get, pad);
            vraag.Headers.IfNoneMatch.Add(merk);
            return await (wie ?? medewerker).SendAsync(vraag, TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public async Task Van_meer_bijlagen_tegelijk_dan_er_in_het_geheugen_passen_wacht_de_rest_en_wie_daarna_komt_hoort_dat()
    {
        using var medewerker = await app.BezoekerAls(Rol.Ketenmedewerker, app.Uwv);
        // So large that it does not pass a connection that nobody reads.
        var pdf = new byte[Bijlage.MaximumBytes];
        "%PDF-1.7"u8.CopyTo(pdf);
        "%%EOF"u8.CopyTo(pdf.AsSpan(pdf.Length - 5));
        var pad = await Gemeld(medewerker, pdf);
        var bezig = await Task.WhenAll(Enumerable.Range(0, Bijlagebestand.MeesteTegelijk).Select(_ => Begin()));
        bezig.ShouldAllBe(b => b.StatusCode == HttpStatusCode.OK);

        var daarna = Enumerable.Range(0, Bijlagebestand.MeesteWachtenden + 1).Select(_ => Begin()).ToList();

        var eerste = await Task.WhenAny(daarna);
        using var geweigerd = await eerste;
        (geweigerd.StatusCode, geweigerd.Headers.RetryAfter!.ToString()).ShouldBe((HttpStatusCode.ServiceUnavailable, "5"));
        daarna.Remove(eerste);
        foreach (var klaar in bezig) klaar.Dispose();
        var aanDeBeurt = await Task.WhenAny(daarna);
        (await aanDeBeurt).StatusCode.ShouldBe(HttpStatusCode.OK);
        foreach (var wacht in daarna) _ = wacht.ContinueWith(static w => w.Result.Dispose(), TestContext.Current.CancellationToken, TaskContinuationOptions.OnlyOnRanToCompletion, TaskScheduler.Default);
        medewerker.CancelPendingRequests();

        Task<HttpResponseMessage> Begin() => medewerker.GetAsync(pad, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
    }

    async Task<Uri> Gemeld(HttpClient wie, byte[] bestand)
    {
        var melden = $"{app.Keten}/knelpunten/melden";
        var formulier = Formulierwerk.Formulier(await wie.Pagina(melden));
        using var gemeld = await wie.VerstuurMetBestand(melden, formulier, "Formulier.Bijlage", bestand, ("Formulier.Titel", "Zie de bijlage"), ("Formulier.Waar", $"overdracht-{app.Overdracht}"));
        return new($"{gemeld.Headers.Location!.AbsolutePath}/bijlage", UriKind.Relative);
    }

    // Each test here sends its own; what another one sent may go along.
    async Task ZonderBestanden()
    {
        await using var verbinding = new SqliteConnection($"Data Source={Directory.GetFiles(app.Map, "*.db").Single()};Pooling=False");
        await verbinding.OpenAsync(TestContext.Current.CancellationToken);
        await using var wissen = verbinding.CreateCommand();
        wissen.CommandText = "DELETE FROM bestanden";
        (await wissen.ExecuteNonQueryAsync(TestContext.Current.CancellationToken)).ShouldBePositive();
    }
}
