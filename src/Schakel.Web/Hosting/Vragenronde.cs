using Microsoft.AspNetCore.Hosting.Server;
using Schakel.Application;
using Schakel.Application.Toegang;
using Schakel.Domein.Geheugen;
using Schakel.Web.Toegang;

namespace Schakel.Web.Hosting;

/// <summary>Writes each minute, as long as the program runs, to whom a standpoint is asked.</summary>
internal sealed partial class Vragenronde(Vragenpost post, Standpuntbrief brief, IServer server, HostSettings settings, TimeProvider klok, ILogger<Vragenronde> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var maat = new PeriodicTimer(Uurwerk.Minuut, klok);
        while (await maat.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await Ronde(stoppingToken);
            }
            catch (Exception fout) when (!stoppingToken.IsCancellationRequested)
            {
                Mislukt(null, fout);
            }
        }
    }

    public Task Ronde(CancellationToken stop) => post.Ronde(vraag => brief.Schrijf(vraag, server.Adres(settings)), (stroom, fout) => Mislukt(stroom, fout), stop);

    [LoggerMessage(Level = LogLevel.Error, Message = "Letters that ask a standpoint could not be written in chain {Stroom}.")]
    private partial void Mislukt(StroomId? stroom, Exception fout);
}
