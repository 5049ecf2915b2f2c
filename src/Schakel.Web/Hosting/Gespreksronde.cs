using Schakel.Application;

namespace Schakel.Web.Hosting;

/// <summary>Deletes what was said in conversations and had its term, and envelopes that nobody opens any more: at the start, and once a day as long as the program runs. Reading never waits for it.</summary>
internal sealed partial class Gespreksronde(Gesprekken gesprekken, Enveloppen enveloppen, TimeProvider klok, ILogger<Gespreksronde> log) : BackgroundService
{
    public static readonly TimeSpan Dag = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            try
            {
                await gesprekken.RuimOp(stoppingToken);
                await enveloppen.RuimOp(stoppingToken);
            }
            catch (Exception fout) when (!stoppingToken.IsCancellationRequested)
            {
                // Nobody sees what had its term; the next round deletes it.
                Ronde(fout);
            }
            await Task.Delay(Dag, klok, stoppingToken);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A round of the conversations failed.")]
    private partial void Ronde(Exception fout);
}
