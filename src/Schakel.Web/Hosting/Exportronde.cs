using Microsoft.AspNetCore.Hosting.Server;
using Schakel.Application;
using Schakel.Domein.Geheugen;
using Schakel.Web.Geheugen;

namespace Schakel.Web.Hosting;

/// <summary>Makes each quarter of an hour the exports whose day has come, as long as the program runs.</summary>
internal sealed partial class Exportronde(Exportdienst dienst, Exportbriefschrijver brief, IServer server, HostSettings settings, TimeProvider klok, ILogger<Exportronde> log) : BackgroundService
{
    static readonly TimeSpan Kwartier = TimeSpan.FromMinutes(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var maat = new PeriodicTimer(Kwartier, klok);
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

    public Task Ronde(CancellationToken stop) => dienst.Ronde(export => brief.Schrijf(export, server.Adres(settings)), (stroom, fout) => Mislukt(stroom, fout), stop);

    [LoggerMessage(Level = LogLevel.Error, Message = "An export could not be made by itself in chain {Stroom}.")]
    private partial void Mislukt(StroomId? stroom, Exception fout);
}
