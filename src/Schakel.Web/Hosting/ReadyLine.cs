using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Schakel.Web.Hosting;

/// <summary>The only line on stdout: scripts wait for it, people click on it.</summary>
internal static class ReadyLine
{
    public static void PrintReadyLine(this WebApplication app, HostSettings settings) =>
        app.Lifetime.ApplicationStarted.Register(() => Console.Out.WriteLine(
            $"Schakel staat klaar op {Address(app, settings)} (gegevens in {settings.ShownDataFolder})"));

    // Port 0 asks the system for a free one, so then the server knows and the settings do not.
    static string Address(WebApplication app, HostSettings settings) => settings.Url.Port != 0
        ? settings.Url.GetLeftPart(UriPartial.Authority)
        : app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "";
}
