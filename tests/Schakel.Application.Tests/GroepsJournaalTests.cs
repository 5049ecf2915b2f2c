namespace Schakel.Application.Tests;

/// <summary>Lanes that commit together do not hold up or break off each other.</summary>
public sealed class GroepsJournaalTests
{
    static readonly TimeSpan Grens = TimeSpan.FromSeconds(30);
    static readonly TimeSpan Kort = TimeSpan.FromSeconds(5);

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    // The lane that commits for the others must hear of its own commit before it takes on the next.
    [Fact]
    [Trait("Feature", "H04")]
    public async Task Wie_voor_de_anderen_vastlegt_wacht_niet_tot_zij_ophouden()
    {
        await using var storend = await StorendeDatabank.Bouw();
        using var door = new ManualResetEventSlim();
        var keren = 0;
        GroepsJournaal groep = null!;
        Task volgende = Task.CompletedTask;
        storend.Journaal.BijSchrijven = (_, _, _) =>
        {
            // Synchronous, as SQLite is: while the first is committed another lane comes along, whose commit takes long.
            if (Interlocked.Increment(ref keren) == 1) volgende = groep.Voeg([], CancellationToken.None);
            else door.Wait(Grens, CancellationToken.None);
            return Task.CompletedTask;
        };
        groep = new(storend.Journaal);

        var klaar = Task.Run(() => groep.Voeg([], Stop), Stop);
        var teLaat = await Record.ExceptionAsync(() => klaar.WaitAsync(Kort, Stop));
        door.Set();
        await volgende.WaitAsync(Grens, Stop);

        teLaat.ShouldBeNull();
    }

    [Fact]
    [Trait("Feature", "H04")]
    public async Task Een_baan_die_stopt_breekt_het_vastleggen_van_de_anderen_niet_af()
    {
        await using var storend = await StorendeDatabank.Bouw();
        var begonnen = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var door = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        storend.Journaal.BijSchrijven = async (_, _, stop) =>
        {
            begonnen.TrySetResult();
            await door.Task;
            stop.ThrowIfCancellationRequested();
        };
        var groep = new GroepsJournaal(storend.Journaal);
        using var stopt = new CancellationTokenSource();

        var eerste = groep.Voeg([], stopt.Token);
        await begonnen.Task;
        var ander = groep.Voeg([], CancellationToken.None);
        await stopt.CancelAsync();
        door.SetResult();

        await ander.WaitAsync(Grens, Stop);
        await eerste.WaitAsync(Grens, Stop);
    }
}
