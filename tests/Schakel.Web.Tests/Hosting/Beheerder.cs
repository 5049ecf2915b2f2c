using System.Diagnostics;
using Microsoft.AspNetCore.Hosting;
using Schakel.Web.Hosting;
using Schakel.Web.Tests.Toegang;

namespace Schakel.Web.Tests.Hosting;

/// <summary>Whoever runs the server, at the command line.</summary>
static class Beheerder
{
    /// <summary>Copies the keys of one data folder into another, as he does apart from any backup.</summary>
    public static void Sleutels(string van, string naar, bool alleenPem = false)
    {
        foreach (var bestand in Directory.GetFiles(Path.Combine(van, "sleutels"), alleenPem ? "*.pem" : "*", SearchOption.AllDirectories))
        {
            var doel = Path.Combine(naar, Path.GetRelativePath(van, bestand));
            Directory.CreateDirectory(Path.GetDirectoryName(doel)!);
            File.Copy(bestand, doel);
        }
    }

    /// <summary>What it says when it goes well.</summary>
    public static async Task<string> Goed(string map, params string[] opties)
    {
        var (code, uit, fout) = await Voer(map, opties);
        (code, fout).ShouldBe((0, ""), uit);
        return uit;
    }

    /// <summary>Refused: a line in each language, no more.</summary>
    public static async Task Fout(string map, string nl, string en, params string[] opties)
    {
        var (code, uit, fout) = await Voer(map, opties);
        (code, uit).ShouldBe((1, ""), fout);
        var regels = fout.TrimEnd().Split('\n');
        regels.Length.ShouldBe(2, fout);
        regels[0].ShouldContain(nl);
        regels[1].ShouldContain(en);
    }

    public static async Task<(int Code, string Uit, string Fout)> Voer(string map, string[] opties)
    {
        var stop = TestContext.Current.CancellationToken;
        using var programma = Process.Start(new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, .. opties])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { [HostSettings.UrlName] = "http://127.0.0.1:0", [HostSettings.DataName] = map },
        })!;
        var (uit, fout) = (programma.StandardOutput.ReadToEndAsync(stop), programma.StandardError.ReadToEndAsync(stop));
        await programma.WaitForExitAsync(stop);
        return (programma.ExitCode, await uit, await fout);
    }
}

/// <summary>The program on data that are there already.</summary>
sealed class Elders(string map, string? postgres = null, string? sleutel = null) : Accountapp
{
    public override string Map => map;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting(HostSettings.DataName, map);
        if (postgres is not null) builder.UseSetting(HostSettings.PostgresName, postgres).UseSetting(HostSettings.SleutelName, sleutel);
    }
}
