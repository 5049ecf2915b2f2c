using System.Diagnostics;
using System.Globalization;
using Schakel.Domein;

namespace Schakel.Application.Tests;

/// <summary>The writing process, ended without warning (SIGKILL) once it has acknowledged so many opdrachten.</summary>
internal static class Schrijver
{
    /// <returns>All that it acknowledged, also between the wish to end it and its end.</returns>
    public static async Task<Dictionary<OpdrachtId, long>> SchrijfTotDeDood(string soort, string waar, int regels)
    {
        var begin = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Schakel.Proefschrijver.dll"), soort, waar])
        { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var proces = Process.Start(begin)!;
        var fout = proces.StandardError.ReadToEndAsync();
        var bevestigd = new Dictionary<OpdrachtId, long>();
        while (await proces.StandardOutput.ReadLineAsync() is { } regel)
        {
            if (regel.Split(' ') is [var opdracht, [.. var nr, '.']]) bevestigd.Add(new(Guid.Parse(opdracht)), long.Parse(nr, CultureInfo.InvariantCulture));
            if (bevestigd.Count == regels) proces.Kill();
        }
        await proces.WaitForExitAsync();
        (await fout).ShouldBeEmpty();
        bevestigd.Count.ShouldBeGreaterThanOrEqualTo(regels);
        return bevestigd;
    }
}
