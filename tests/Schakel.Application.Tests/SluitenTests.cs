namespace Schakel.Application.Tests;

/// <summary>Opening and closing: whoever waits gets an answer.</summary>
public sealed class SluitenTests
{
    static readonly TimeSpan Grens = TimeSpan.FromSeconds(30);
    static readonly TimeSpan Kort = TimeSpan.FromSeconds(5);

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    [Trait("Feature", "H04")]
    public async Task Wie_wacht_als_de_deur_sluit_krijgt_nog_antwoord_en_wie_later_komt_hoort_dat_er_niets_gebeurde()
    {
        await using var storend = await StorendeDatabank.Bouw();
        var huis = storend.Huis;

        var (taken, dicht) = await storend.AlsGroep(() => (Enumerable.Range(0, 20).Select(_ => huis.Meld(new(Guid.NewGuid()))).ToArray(), huis.Deur.DisposeAsync().AsTask()));

        (await Task.WhenAll(taken)).ShouldAllBe(a => a is Antwoord.Gedaan);
        await dicht;
        await huis.Deur.DisposeAsync();
        await Should.ThrowAsync<NietBewaard>(() => huis.Meld(new(Guid.NewGuid())));
    }

    [Fact]
    [Trait("Feature", "H04")]
    public async Task Een_databank_die_niet_antwoordt_houdt_het_sluiten_niet_eindeloos_op()
    {
        await using var storend = await StorendeDatabank.Bouw();
        var huis = storend.Huis;
        var begonnen = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        storend.Journaal.BijSchrijven = async (_, _, stop) =>
        {
            begonnen.TrySetResult();
            await new TaskCompletionSource().Task.WaitAsync(stop);
        };
        var wachtend = huis.Meld(new(Guid.NewGuid()));
        await begonnen.Task;

        var dicht = huis.Deur.DisposeAsync().AsTask();
        huis.Klok.Advance(TimeSpan.FromMinutes(1));

        await Should.ThrowAsync<NietBewaard>(() => wachtend.WaitAsync(Grens, Stop));
        await dicht.WaitAsync(Grens, Stop);
    }

    [Fact]
    [Trait("Feature", "H04")]
    public async Task Een_keten_die_niet_openging_wordt_bij_het_volgende_verzoek_opnieuw_geopend()
    {
        await using var storend = await StorendeDatabank.Bouw();
        var huis = storend.Huis;
        var deur = huis.NogEenDeur();

        storend.Journaal.BijLezen = () => throw new Storing();
        await Should.ThrowAsync<NietBewaard>(() => huis.Meld(new(Guid.NewGuid()), deur: deur));
        storend.Journaal.BijLezen = () => throw new OperationCanceledException();
        await Should.ThrowAsync<Exception>(() => huis.Meld(new(Guid.NewGuid()), deur: deur));
        storend.Journaal.BijLezen = () => Task.CompletedTask;

        (await huis.Meld(new(Guid.NewGuid()), deur: deur)).ShouldBeOfType<Antwoord.Gedaan>();
    }

    // SQLite reads without giving the thread back: folding a long journal must not hold whoever asked.
    [Fact]
    [Trait("Feature", "H04")]
    public async Task Wie_niet_langer_wil_wachten_op_het_openen_kan_weg()
    {
        await using var storend = await StorendeDatabank.Bouw();
        var huis = storend.Huis;
        var deur = huis.NogEenDeur();
        using var door = new ManualResetEventSlim();
        using var begonnen = new ManualResetEventSlim();
        storend.Journaal.BijLezen = () =>
        {
            begonnen.Set();
            door.Wait(Grens, CancellationToken.None);
            return Task.CompletedTask;
        };
        using var stop = new CancellationTokenSource();

        var openen = Task.Run(() => deur.Inzage(huis.Stroom, huis.Regisseur.Persoon, null, stop.Token), Stop);
        begonnen.Wait(Grens, CancellationToken.None).ShouldBeTrue();
        await stop.CancelAsync();
        var weg = await Record.ExceptionAsync(() => openen.WaitAsync(Kort, Stop));
        door.Set();

        weg.ShouldBeAssignableTo<OperationCanceledException>();
    }

    [Fact]
    [Trait("Feature", "H04")]
    public async Task Wie_niet_langer_wil_wachten_op_een_antwoord_kan_weg_en_hoort_het_bij_de_herhaling()
    {
        await using var storend = await StorendeDatabank.Bouw();
        var huis = storend.Huis;
        using var stop = new CancellationTokenSource();
        var aanvraag = huis.Melding(new(Guid.NewGuid()));

        var weg = await storend.AlsGroep(() =>
        {
            var taak = huis.Deur.Voer(aanvraag, stop.Token);
            stop.Cancel();
            return (Taak: taak, IsWeg: Record.ExceptionAsync(() => taak.WaitAsync(Kort, Stop)));
        });

        (await weg.IsWeg).ShouldBeAssignableTo<OperationCanceledException>();
        (await huis.Deur.Voer(aanvraag, CancellationToken.None)).ShouldBeOfType<Antwoord.Gedaan>();
    }
}
