using Schakel.Storage;

namespace Schakel.Application.Tests;

public sealed class SqliteDeurTests : DeurTests, IAsyncDisposable
{
    readonly DirectoryInfo _map = Directory.CreateTempSubdirectory("schakel-deur-");
    Databank? _databank;

    protected override bool Gedeeld => false;

    protected override async Task<IJournaal> Journaal()
    {
        _databank = await Databank.OpenSqlite(_map.FullName, CancellationToken.None);
        return new GroepsJournaal(_databank.Journaal);
    }

    public async ValueTask DisposeAsync()
    {
        if (_databank is not null) await _databank.DisposeAsync();
        _map.Delete(recursive: true);
    }
}
