using Schakel.Application;
using Schakel.Domein.Geheugen;

namespace Schakel.Web.Hosting;

/// <summary>Lets the clock act in all chains as long as the program runs.</summary>
internal sealed partial class Klokronde(Uurwerk uurwerk, ILogger<Klokronde> log) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => uurwerk.Loop(Ronde, stoppingToken);

    [LoggerMessage(Level = LogLevel.Error, Message = "The clock could not act in chain {Stroom}.")]
    private partial void Ronde(StroomId? stroom, Exception fout);

    /// <summary>What was due and did not happen; people hear nothing of it.</summary>
    [LoggerMessage(Level = LogLevel.Warning, Message = "The clock did not do {Daad} in chain {Stroom}: {Reden}.")]
    private static partial void Gemist(ILogger log, StroomId stroom, string? daad, string? reden, Exception? fout);

    public static void Gemist(ILogger log, Klokmisser misser) => Gemist(log, misser.Stroom, misser.Daad?.Soort, misser.Geweigerd?.Code, misser.Fout);
}
