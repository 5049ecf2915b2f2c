using System.Diagnostics;

namespace Schakel.Cli.Tests;

/// <summary>The program as a person runs it: a process of its own, with its exit code and both streams.</summary>
internal static class Programma
{
    public static async Task<(int Uitgang, string Uit, string Fout)> Voer(string bestand, params string[] argumenten)
    {
        var begin = new ProcessStartInfo(bestand, argumenten) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        begin.Environment["LANG"] = "nl_NL.UTF-8";
        begin.Environment["DOTNET_SYSTEM_GLOBALIZATION_PREDEFINED_CULTURES_ONLY"] = "false";
        using var proces = Process.Start(begin)!;
        var uit = proces.StandardOutput.ReadToEndAsync();
        var fout = proces.StandardError.ReadToEndAsync();
        await proces.WaitForExitAsync();
        return (proces.ExitCode, await uit, await fout);
    }

    public static Task<(int Uitgang, string Uit, string Fout)> Schakel(params string[] argumenten) =>
        Voer("dotnet", [Path.Combine(AppContext.BaseDirectory, "schakel.dll"), .. argumenten]);
}
