using Schakel.Storage;

namespace Schakel.Application.Tests;

/// <summary>A house on SQLite whose journal can be made to fail, and where a write can be held so that a group gathers behind it.</summary>
internal sealed class StorendeDatabank : IAsyncDisposable
{
    readonly DirectoryInfo _map = Directory.CreateTempSubdirectory("schakel-storing-");
    Databank _databank = null!;

    public StorendJournaal Journaal { get; private set; } = null!;

    public Huis Huis { get; private set; } = null!;

    public Databank Databank => _databank;

    public static async Task<StorendeDatabank> Bouw()
    {
        var storend = new StorendeDatabank();
        storend._databank = await Databank.OpenSqlite(storend._map.FullName, CancellationToken.None);
        storend.Journaal = new(storend._databank.Journaal);
        storend.Huis = await Huis.Bouw(storend.Journaal);
        return storend;
    }

    /// <summary>Holds the write of one opdracht, lets the test send others behind it, and lets go: they are then handled as one group.</summary>
    public async Task<T> AlsGroep<T>(Func<T> stuur)
    {
        var begonnen = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var losgelaten = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var storing = Journaal.BijSchrijven;
        Journaal.BijSchrijven = async (_, voeg, _) =>
        {
            Journaal.BijSchrijven = storing;
            begonnen.SetResult();
            await losgelaten.Task;
            await voeg();
        };
        var eerste = Huis.Meld(new(Guid.NewGuid()));
        await begonnen.Task;
        var gestuurd = stuur();
        losgelaten.SetResult();
        await eerste;
        return gestuurd;
    }

    public async ValueTask DisposeAsync()
    {
        await Huis.DisposeAsync();
        await _databank.DisposeAsync();
        _map.Delete(recursive: true);
    }
}
