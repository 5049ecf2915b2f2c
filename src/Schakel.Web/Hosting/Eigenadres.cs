using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Schakel.Web.Hosting;

/// <summary>The address of this installation in links that leave it.</summary>
internal static class Eigenadres
{
    /// <summary>
    /// By the name that the visitor used, which is one of our own (AllowedHosts), and the port that he really reached: a link must not lead to
    /// whatever listens on another port because a request said so.
    /// </summary>
    public static Uri Adres(this HttpContext context) => new UriBuilder(context.Request.Scheme, context.Request.Host.Host, context.Connection.LocalPort).Uri;

    /// <summary>The same where nobody visits. Port 0 asks the system for a free one, so then the server knows and the settings do not.</summary>
    public static string Adres(this IServer server, HostSettings settings) =>
        settings.Url.Port != 0 ? settings.Url.GetLeftPart(UriPartial.Authority) : server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "";
}
