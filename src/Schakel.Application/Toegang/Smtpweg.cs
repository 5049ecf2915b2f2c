using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;

namespace Schakel.Application.Toegang;

/// <summary>Sends letters through a mail server.</summary>
/// <param name="server">smtp:// or smtps://, with a name and password in it when the server asks for them.</param>
/// <param name="van">The address that they come from.</param>
public sealed class Smtpweg(Uri server, string van) : IPostweg
{
    const int GewonePoort = 587;
    const int GewoneVeiligePoort = 465;
    const int Tijdslimiet = 30_000;

    // Of a whole try, which must be over before another node takes over.
    static readonly TimeSpan Geduld = TimeSpan.FromMinutes(2);

    public async Task<Postuitslag> Breng(Guid id, string aan, Bericht bericht, DateTimeOffset nu, CancellationToken stop)
    {
        using var geduld = CancellationTokenSource.CreateLinkedTokenSource(stop);
        geduld.CancelAfter(Geduld);
        try
        {
            using var brief = Brieven.Schrijf(id, van, aan, bericht, nu);
            using var smtp = new SmtpClient { Timeout = Tijdslimiet };
            await smtp.ConnectAsync(server.Host, server.Port > 0 ? server.Port : server.Scheme == "smtps" ? GewoneVeiligePoort : GewonePoort, Beveiliging, geduld.Token);
            if (server.UserInfo.Split(':', 2) is [{ Length: > 0 } naam, var wachtwoord]) await smtp.AuthenticateAsync(Uri.UnescapeDataString(naam), Uri.UnescapeDataString(wachtwoord), geduld.Token);
            await smtp.SendAsync(brief, geduld.Token);
            await smtp.DisconnectAsync(quit: true, CancellationToken.None);
            return Postuitslag.Verstuurd;
        }
        catch (SmtpCommandException e) when (e.ErrorCode is SmtpErrorCode.RecipientNotAccepted or SmtpErrorCode.MessageNotAccepted && (int)e.StatusCode >= 500)
        {
            return Postuitslag.Nooit;
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return Postuitslag.Later;
        }
        catch (Exception e) when (e is CommandException or ProtocolException or ServiceNotConnectedException or ServiceNotAuthenticatedException or AuthenticationException or SslHandshakeException or SocketException or IOException or TimeoutException or NotSupportedException)
        {
            return Postuitslag.Later;
        }
    }

    // Neither a password nor a link that lets somebody in goes over an open line, except to this computer itself.
    SecureSocketOptions Beveiliging =>
        server.Scheme == "smtps" ? SecureSocketOptions.SslOnConnect
        : server.IsLoopback ? SecureSocketOptions.StartTlsWhenAvailable
        : SecureSocketOptions.StartTls;
}
