using System.Diagnostics;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Toegang;

namespace Schakel.Bench;

/// <summary>What it takes to look through all bottlenecks of a big chain: the clock for what is due, and people for their figures, before anything is remembered.</summary>
internal static class Kijken
{
    // About three facts for each bottleneck.
    const int Feiten = 182_000;

    static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    public static async Task Meet(TextWriter uit)
    {
        var stroom = new StroomId(Guid.NewGuid());
        var vouwing = new Vouwing(Stand.Leeg(stroom));
        foreach (var b in GroteKeten.Maak(stroom, Feiten)) vouwing.Na(b.Boeking, b.Hash);
        var stand = vouwing.Stand();
        Knelpunt[] knelpunten = [.. stand.Knelpunten];
        var (eerste, laatste) = (knelpunten.Min(k => k.Stappen[0].Tijdstip).DatumIn(Zone), knelpunten.Max(k => k.Stappen[^1].Tijdstip).DatumIn(Zone));

        var rij = await Meting.Van($"count {knelpunten.Length:N0} bottlenecks that are solved", "ms", () => Duur(() => knelpunten.Count(k => k.IsOpgelost)));
        var klok = await Meting.Van("the clock looks through them, with nothing due", "ms", () => Duur(() => Klokregels.Vervallen(stand, eerste, null).Count()));
        var beeld = await Meting.Van("the numbers of the overview", "ms", () => Duur(() => Knelpuntenbeeld.Van([.. knelpunten], laatste, Zone).Open));
        var cijfers = await Meting.Van("the figures, with eight quarters and per hand-over", "ms", () => Duur(() => Knelpuntcijfers.Van([.. knelpunten], default, laatste, Zone).Open));
        await uit.WriteLineAsync(rij.Rij("yardstick"));
        foreach (var meting in new[] { klok, beeld, cijfers }) await uit.WriteLineAsync(meting.Rij("none"));
    }

    static Task<double> Duur(Func<int> kijk)
    {
        var klok = Stopwatch.StartNew();
        kijk();
        return Task.FromResult(klok.Elapsed.TotalMilliseconds);
    }
}
