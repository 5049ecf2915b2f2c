using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Schakel.Application.Tests.Toegang;

/// <summary>The least that a mail server says (RFC 5321), on a free port of this machine; and what it was told.</summary>
sealed class Mailserver : IAsyncDisposable
{
    readonly TcpListener _oor = new(IPAddress.Loopback, 0);
    readonly StringBuilder _gehoord = new();
    readonly Task _werk;

    /// <param name="bijOntvanger">What it answers to the address of the receiver.</param>
    public Mailserver(string bijOntvanger = "250 goed")
    {
        _oor.Start();
        _werk = Luister(bijOntvanger);
    }

    public Uri Adres => new($"smtp://127.0.0.1:{((IPEndPoint)_oor.LocalEndpoint).Port}");

    public string Gehoord => _gehoord.ToString();

    public async ValueTask DisposeAsync()
    {
        _oor.Stop();
        await _werk;
    }

    async Task Luister(string bijOntvanger)
    {
        try
        {
            while (true)
            {
                using var lijn = await _oor.AcceptTcpClientAsync();
                await Spreek(lijn.GetStream(), bijOntvanger);
            }
        }
        catch (Exception e) when (e is SocketException or InvalidOperationException or IOException)
        {
            // The test is over.
        }
    }

    async Task Spreek(NetworkStream stroom, string bijOntvanger)
    {
        using var lezer = new StreamReader(stroom, Encoding.UTF8, leaveOpen: true);
        await Zeg(stroom, "220 hier");
        var isTekst = false;
        while (await lezer.ReadLineAsync() is { } regel)
        {
            _gehoord.AppendLine(regel);
            if (isTekst)
            {
                if (regel != ".") continue;
                isTekst = false;
                await Zeg(stroom, "250 aangenomen");
                continue;
            }
            isTekst = regel == "DATA";
            await Zeg(stroom, isTekst ? "354 schrijf" : regel.StartsWith("RCPT", StringComparison.Ordinal) ? bijOntvanger : regel == "QUIT" ? "221 dag" : "250 goed");
            if (regel == "QUIT") return;
        }
    }

    static async Task Zeg(NetworkStream stroom, string regel) => await stroom.WriteAsync(Encoding.ASCII.GetBytes(regel + "\r\n"));
}
