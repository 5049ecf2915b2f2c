using System.Net;
using System.Net.Sockets;
using Schakel.Application.Toegang;

namespace Schakel.Application.Tests.Toegang;

/// <summary>Letters through a mail server: what it hears, and what we make of its answers.</summary>
[Trait("Feature", "X02")]
public sealed class SmtpwegTests
{
    static readonly DateTimeOffset Nu = new(2026, 11, 24, 8, 30, 0, TimeSpan.Zero);
    static readonly Bericht Bericht = new("Uitnodiging voor de Ketén", "Open deze link.\nhttp://localhost/uitnodiging/x");

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task De_mailserver_hoort_van_wie_aan_wie_en_wat_er_staat()
    {
        await using var server = new Mailserver();
        var id = Guid.NewGuid();

        (await Breng(server.Adres, id)).ShouldBe(Postuitslag.Verstuurd);

        server.Gehoord.ShouldContain("MAIL FROM:<schakel@keten.example>");
        server.Gehoord.ShouldContain("RCPT TO:<mens@keten.example>");
        server.Gehoord.ShouldContain($"Message-Id: <{id}@schakel>");
        server.Gehoord.ShouldContain("Auto-Submitted: auto-generated");
        server.Gehoord.ShouldContain("Date: Tue, 24 Nov 2026 08:30:00 +0000");
        server.Gehoord.ShouldContain("http://localhost/uitnodiging/x");
    }

    [Theory]
    [InlineData("550 zo iemand is hier niet", Postuitslag.Nooit)]
    [InlineData("450 nu even niet", Postuitslag.Later)]
    [InlineData("zomaar iets", Postuitslag.Later)]
    public async Task Alleen_een_weigering_voorgoed_is_voorgoed(string antwoord, Postuitslag verwacht)
    {
        await using var server = new Mailserver(antwoord);

        (await Breng(server.Adres, Guid.NewGuid())).ShouldBe(verwacht);
    }

    [Fact]
    public async Task Een_server_die_er_niet_is_komt_misschien_nog()
    {
        using var vrij = new TcpListener(IPAddress.Loopback, 0);
        vrij.Start();
        var adres = new Uri($"smtp://127.0.0.1:{((IPEndPoint)vrij.LocalEndpoint).Port}");
        vrij.Stop();

        (await Breng(adres, Guid.NewGuid())).ShouldBe(Postuitslag.Later);
    }

    [Fact]
    public async Task Een_wachtwoord_gaat_niet_naar_een_server_die_er_niet_om_vraagt()
    {
        await using var server = new Mailserver();
        var adres = new UriBuilder(server.Adres) { UserName = "kim", Password = "geheim" }.Uri;

        (await Breng(adres, Guid.NewGuid())).ShouldBe(Postuitslag.Later, "it offers no way to sign in");

        server.Gehoord.ShouldNotContain("RCPT");
    }

    static Task<Postuitslag> Breng(Uri server, Guid id) => new Smtpweg(server, "schakel@keten.example").Breng(id, "mens@keten.example", Bericht, Nu, Stop);
}
