using System.Diagnostics;

namespace Schakel.Architecture.Tests;

/// <summary>Runs a command of the house and waits for it.</summary>
static class Opdrachtregel
{
    public static async Task<(int Code, string Uit, string Fout)> Draai(string programma, params string[] argumenten)
    {
        using var proces = Process.Start(new ProcessStartInfo(programma, argumenten)
        {
            WorkingDirectory = Huis.Map,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var stop = TestContext.Current.CancellationToken;
        var uit = proces.StandardOutput.ReadToEndAsync(stop);
        var fout = proces.StandardError.ReadToEndAsync(stop);
        await proces.WaitForExitAsync(stop);
        return (proces.ExitCode, await uit, await fout);
    }
}
