using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Schakel.Domein.Geheugen;
using Schakel.Storage;

namespace Schakel.Bench;

/// <summary>The overview page of a chain of 100,000 facts, from a process of its own over loopback: at a steady 200 requests a second, saturated beside a bare Blazor page of equal bytes, and as of chance moments.</summary>
internal static partial class Pagina
{
    const int Feiten = 100_000;
    const int PerSeconde = 200;
    const int Seconden = 10;
    const int Gelijktijdig = 8;

    public static async Task Meet(TextWriter uit)
    {
        var map = Directory.CreateTempSubdirectory("schakel-bench-");
        var stroom = new StroomId(Guid.NewGuid());
        long laatste;
        await using (var databank = await Databank.OpenSqlite(map.FullName, CancellationToken.None))
        {
            var bij = GroteKeten.Maak(stroom, Feiten, isVoorbeeld: true);
            laatste = bij[^1].Boeking.Nr;
            foreach (var deel in bij.Chunk(2000)) await databank.Journaal.Voeg(deel, CancellationToken.None);
        }
        using (var server = await Server.Start(map.FullName, "--leeg"))
        {
            using var bezoeker = await Binnen(server.Adres, stroom);
            var pad = $"/ketens/{stroom}";
            var pagina = await bezoeker.GetStringAsync(pad);
            for (var i = 0; i < 300; i++) await bezoeker.GetStringAsync(pad);

            var (p50, p99) = (new List<double>(), new List<double>());
            for (var run = 0; run < Meting.Aantal; run++)
            {
                var tijden = await OpenLus(bezoeker, () => pad);
                p50.Add(tijden[tijden.Length / 2]);
                p99.Add(tijden[(int)(tijden.Length * 0.99)]);
            }
            await uit.WriteLineAsync(new Meting("overview page at 200 requests/s, median", "ms", [.. p50]).Rij("≤ 3 ms"));
            await uit.WriteLineAsync(new Meting("overview page at 200 requests/s, 99th percentile", "ms", [.. p99]).Rij("≤ 20 ms"));

            var vol = await Meting.Van("overview page, saturated", "pages/s", () => Verzadigd(bezoeker, pad));
            using var kaal = await Server.StartKaal(pagina.Length);
            using var vreemde = new HttpClient { BaseAddress = kaal.Adres };
            for (var i = 0; i < 300; i++) await vreemde.GetStringAsync("/");
            var bare = await Meting.Van(string.Create(CultureInfo.InvariantCulture, $"bare Blazor page of the same {pagina.Length:N0} characters, saturated"), "pages/s", () => Verzadigd(vreemde, "/"));
            await uit.WriteLineAsync(bare.Rij("yardstick"));
            await uit.WriteLineAsync(vol.Rij($"≥ 50% of bare: {vol.Mediaan / bare.Mediaan:P0}"));

            var toen = await Meting.Van("overview page as of a chance entry, 95th percentile of 200", "ms", async () =>
            {
                var tijden = new double[200];
                for (var i = 0; i < tijden.Length; i++)
                {
                    var begin = Stopwatch.GetTimestamp();
                    await bezoeker.GetStringAsync($"{pad}?op=nr-{Random.Shared.NextInt64(2, laatste)}");
                    tijden[i] = Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
                }
                return tijden.Order().ElementAt(190);
            });
            await uit.WriteLineAsync(toen.Rij("≤ 50 ms"));
        }
        map.Delete(recursive: true);
    }

    /// <summary>The program as a newcomer starts it: how soon the first page, and what it holds when nothing happens.</summary>
    public static async Task MeetBegin(TextWriter uit)
    {
        var geheugen = new List<double>();
        var eerste = await Meting.Van("first page after process start, example chain already loaded", "s", async () =>
        {
            var map = Directory.CreateTempSubdirectory("schakel-bench-");
            using (await Server.Start(map.FullName)) { }
            var begin = Stopwatch.GetTimestamp();
            double tijd;
            using (var server = await Server.Start(map.FullName))
            {
                using var bezoeker = new HttpClient { BaseAddress = server.Adres };
                await bezoeker.GetStringAsync("/");
                tijd = Stopwatch.GetElapsedTime(begin).TotalSeconds;
                await Task.Delay(TimeSpan.FromSeconds(5));
                geheugen.Add(server.Geheugen());
            }
            map.Delete(recursive: true);
            return tijd;
        });
        await uit.WriteLineAsync(eerste.Rij("≤ 2 s"));
        await uit.WriteLineAsync(new Meting("idle memory with the example (resident)", "MB", [.. geheugen.Skip(1)]).Rij("≤ 250 MB"));
    }

    // Requests leave at their moment whether or not those before them came back. The clock of each runs from its leaving: that this
    // program is a millisecond late with sending is no slowness of the page.
    static async Task<double[]> OpenLus(HttpClient bezoeker, Func<string> pad)
    {
        var tijden = new ConcurrentBag<double>();
        var onderweg = new List<Task>();
        var begin = Stopwatch.GetTimestamp();
        for (var i = 0; i < PerSeconde * Seconden; i++)
        {
            var moment = TimeSpan.FromSeconds((double)i / PerSeconde);
            while (Stopwatch.GetElapsedTime(begin) < moment) await Task.Delay(1);
            onderweg.Add(Task.Run(async () =>
            {
                var weg = Stopwatch.GetTimestamp();
                await bezoeker.GetStringAsync(pad());
                tijden.Add(Stopwatch.GetElapsedTime(weg).TotalMilliseconds);
            }));
        }
        await Task.WhenAll(onderweg);
        return [.. tijden.Order()];
    }

    static async Task<double> Verzadigd(HttpClient bezoeker, string pad)
    {
        var aantal = 0;
        var klok = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, Gelijktijdig).Select(_ => Task.Run(async () =>
        {
            while (klok.Elapsed < TimeSpan.FromSeconds(4))
            {
                await bezoeker.GetStringAsync(pad);
                Interlocked.Increment(ref aantal);
            }
        })));
        return aantal / klok.Elapsed.TotalSeconds;
    }

    static async Task<HttpClient> Binnen(Uri adres, StroomId stroom)
    {
        var bezoeker = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer() }) { BaseAddress = adres };
        var pagina = await bezoeker.GetStringAsync($"/ketens/{stroom}/binnenkomen");
        var bewijs = Verzoekbewijs().Match(pagina).Groups["w"].Value;
        var antwoord = await bezoeker.PostAsync($"/ketens/{stroom}/binnenkomen", new FormUrlEncodedContent(
            [new("__RequestVerificationToken", WebUtility.HtmlDecode(bewijs)), new("deelname", GroteKeten.Regisseur.Id.ToString())]));
        antwoord.EnsureSuccessStatusCode();
        return bezoeker;
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<w>[^\"]*)\"", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Verzoekbewijs();
}
