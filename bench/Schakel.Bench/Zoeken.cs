using System.Diagnostics;
using Schakel.Application;
using Schakel.Application.Zoeken;
using Schakel.Domein.Geheugen;
using Schakel.Storage;

namespace Schakel.Bench;

/// <summary>Searching a big chain whose words are as uneven as those of a language: a few stand nearly everywhere, most in a handful of places. Beside it a plain look through all words.</summary>
internal static class Zoeken
{
    const int Feiten = 100_000;
    const int Vragen = 400;
    const int Woordenschat = 20_000;

    public static async Task Meet(TextWriter uit)
    {
        var (map, stroom, kans) = (Directory.CreateTempSubdirectory("schakel-bench-"), new StroomId(Guid.NewGuid()), new Random(20261130));
        try
        {
            await using var databank = await Databank.OpenSqlite(map.FullName, CancellationToken.None);
            foreach (var deel in GroteKeten.Maak(stroom, Feiten, isVoorbeeld: true, () => Zin(kans, 12)).Chunk(500)) await databank.Journaal.Voeg(deel, CancellationToken.None);
            await using var deur = new Deur(new GroepsJournaal(databank.Journaal), TimeProvider.System, TimeZoneInfo.Utc);
            var inzage = (await deur.Inzage(stroom, GroteKeten.Regisseur.Persoon, null, CancellationToken.None))!;
            var zoeker = Nieuw();
            var teksten = (await deur.Woorden(stroom, inzage.Knelpunten.Select(k => k.Titel), CancellationToken.None)).Values.ToList();

            var begin = await Meting.Van($"the first search in a chain of {Feiten:N0} facts", "ms", async () => await Tijd(() => Zoek(Nieuw(), "aa")));
            var percentiel = await Meting.Van($"a search there, 95th percentile of {Vragen} chance questions", "ms", async () => await Percentiel(() => Zoek(zoeker, Vraag(kans))));
            var breed = await Meting.Van("two letters with which the most words begin", "ms", async () => await Tijd(() => Zoek(zoeker, Woord(0)[..2])));
            var kaal = await Meting.Van($"a plain look for one word through {teksten.Count:N0} titles in memory", "ms", async () => await Tijd(() => Task.FromResult(teksten.Count(t => t.Contains(Woord(500), StringComparison.OrdinalIgnoreCase)))));
            await uit.WriteLineAsync(begin.Rij("none: once, and after an hour of rest again"));
            await uit.WriteLineAsync(percentiel.Rij($"≤ 100 ms; {percentiel.Mediaan / kaal.Mediaan:F2} × the plain look"));
            await uit.WriteLineAsync(breed.Rij("≤ 100 ms"));
            await uit.WriteLineAsync(kaal.Rij("yardstick"));

            Zoeker Nieuw() => new(deur, databank.Journaal, TimeProvider.System);

            Task<Zoekuitslag> Zoek(Zoeker met, string vraag) => met.Zoek(inzage, GroteKeten.Regisseur.Persoon, vraag, null, 1, CancellationToken.None);
        }
        finally
        {
            map.Delete(recursive: true);
        }
    }

    static async Task<double> Tijd<T>(Func<Task<T>> wat)
    {
        var begin = Stopwatch.GetTimestamp();
        await wat();
        return Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
    }

    static async Task<double> Percentiel<T>(Func<Task<T>> wat)
    {
        var tijden = new double[Vragen];
        for (var i = 0; i < Vragen; i++) tijden[i] = await Tijd(wat);
        return tijden.Order().ElementAt(Vragen * 95 / 100);
    }

    // One to three words, one in three only begun.
    static string Vraag(Random kans) => string.Join(' ', Enumerable.Range(0, kans.Next(1, 4)).Select(_ => Trek(kans)).Select(w => kans.Next(3) == 0 ? w[..Math.Max(2, w.Length / 2)] : w));

    static string Zin(Random kans, int woorden) => string.Join(' ', Enumerable.Range(0, woorden).Select(_ => Trek(kans)));

    // The rank of a word by Zipf's law: the second half as often as the first, and so on.
    static string Trek(Random kans) => Woord((int)Math.Exp(kans.NextDouble() * Math.Log(Woordenschat)) - 1);

    static string Woord(int rang)
    {
        const string Klank = "aeioubdfgklmnprst";
        var (woord, rest) = (new char[3 + (rang % 7)], rang + 1);
        for (var i = 0; i < woord.Length; i++) (woord[i], rest) = (Klank[rest % Klank.Length], (rest / Klank.Length) + (7 * (i + 1)));
        return new(woord);
    }
}
