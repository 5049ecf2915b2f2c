using System.Net;
using System.Net.Sockets;

namespace Schakel.Web.Hosting;

/// <summary>Looks before the host is built whether the address is free, so that the answer is a sentence and no stack trace.</summary>
internal static class PortProbe
{
    // A Schakel on a busy machine may be slow to say who it is.
    static readonly TimeSpan Geduld = TimeSpan.FromSeconds(8);

    public static async Task EnsureFreeAsync(Uri url)
    {
        switch (TryBind(url))
        {
            case null or SocketError.AddressFamilyNotSupported or SocketError.AddressNotAvailable:
                return;
            case SocketError.AccessDenied:
                throw StartRefusal.PortForbidden(url);
            default:
                throw await IsSchakelAsync(url) ? StartRefusal.AlreadyRunning(url) : StartRefusal.PortTaken(url);
        }
    }

    static SocketError? TryBind(Uri url)
    {
        var address = IPAddress.TryParse(url.DnsSafeHost, out var given) ? given : IPAddress.Loopback;
        try
        {
            using var listener = new TcpListener(address, url.Port);
            listener.Start();
            return null;
        }
        catch (SocketException e)
        {
            return e.SocketErrorCode;
        }
    }

    static async Task<bool> IsSchakelAsync(Uri url)
    {
        try
        {
            using var client = new HttpClient { Timeout = Geduld };
            return await client.GetStringAsync(new Uri(url, Gezondheid.Path)) == Gezondheid.Answer;
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException or InvalidOperationException)
        {
            return false;
        }
    }
}
