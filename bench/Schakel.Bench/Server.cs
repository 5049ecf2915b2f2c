using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Schakel.Bench;

/// <summary>A program under measurement, in a process of its own; killed when it is done with.</summary>
internal sealed class Server : IDisposable
{
    readonly Process _proces;

    Server(Process proces, Uri adres) => (_proces, Adres) = (proces, adres);

    public Uri Adres { get; }

    public static Task<Server> Start(string map, params string[] opties) =>
        Start(["Schakel.Web.dll", .. opties], poort => [("SCHAKEL_URL", $"http://127.0.0.1:{poort}"), ("SCHAKEL_DATA", map)]);

    public static Task<Server> StartKaal(int tekens) =>
        Start(["Schakel.Bench.dll", "kaal", tekens.ToString(CultureInfo.InvariantCulture)], poort => [("ASPNETCORE_URLS", $"http://127.0.0.1:{poort}")]);

    /// <summary>What it holds of the machine's memory, in MB.</summary>
    public double Geheugen()
    {
        _proces.Refresh();
        return _proces.WorkingSet64 / 1e6;
    }

    /// <summary>The yardstick: a Blazor page, rendered as ours are, with this many characters and nothing behind it.</summary>
    public static async Task Kaal(int tekens)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddRazorComponents();
        await using var app = builder.Build();
        var inhoud = new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(KalePagina.Tekens)] = tekens };
        app.MapGet("/", () => new RazorComponentResult<KalePagina>(inhoud));
        app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine("klaar"));
        await app.RunAsync();
    }

    static async Task<Server> Start(string[] opdracht, Func<int, (string Naam, string Waarde)[]> omgeving)
    {
        using var vrij = new TcpListener(IPAddress.Loopback, 0);
        vrij.Start();
        var poort = ((IPEndPoint)vrij.LocalEndpoint).Port;
        vrij.Stop();
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, UseShellExecute = false, WorkingDirectory = AppContext.BaseDirectory };
        foreach (var woord in opdracht) start.ArgumentList.Add(woord);
        foreach (var (naam, waarde) in omgeving(poort)) start.Environment[naam] = waarde;
        var proces = Process.Start(start)!;
        if (await proces.StandardOutput.ReadLineAsync() is null) throw new InvalidOperationException("De server start niet.");
        return new(proces, new($"http://127.0.0.1:{poort}"));
    }

    public void Dispose()
    {
        _proces.Kill();
        _proces.WaitForExit();
        _proces.Dispose();
    }
}

/// <summary>A hundred paragraphs of equal length, and nothing to look up.</summary>
public sealed class KalePagina : ComponentBase
{
    const int Alineas = 100;

    [Parameter] public int Tekens { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        for (var i = 0; i < Alineas; i++)
        {
            builder.OpenElement(0, "p");
            builder.AddContent(1, new string('a', Math.Max(1, Tekens / Alineas - 7)));
            builder.CloseElement();
        }
    }
}
