using Microsoft.AspNetCore.Hosting.Server;

namespace Schakel.Web.Hosting;

/// <summary>The only line on stdout: scripts wait for it, people click on it.</summary>
internal static class ReadyLine
{
    public static void PrintReadyLine(this WebApplication app, HostSettings settings) =>
        app.Lifetime.ApplicationStarted.Register(() => Console.Out.WriteLine(
            $"Schakel staat klaar op {app.Services.GetRequiredService<IServer>().Adres(settings)} (gegevens in {settings.ShownDataFolder})"));
}
