using Schakel.Storage;

namespace Schakel.Web.Hosting;

/// <summary>A backup is a data folder without keys: the embedded database, made also where PostgreSQL is in use and while a server runs.</summary>
internal static class Reserve
{
    public static async Task<IReadOnlyList<Journaalproef>> Maak(HostSettings settings, string map, Action<Overzetvoortgang> voortgang, CancellationToken stop)
    {
        var doelmap = Path.GetFullPath(map);
        EisLeeg(doelmap, map);
        await using var bron = settings.Postgres is { } postgres ? await Databank.LeesPostgres(postgres, stop) : await Databank.LeesSqlite(settings.FullDataFolder, stop);
        if (await Overzetting.BezigNaar(bron, stop) is { } bezig) throw bezig.Length == 0 ? StartRefusal.HalfOvergezet() : StartRefusal.HalfIngelezen(bezig);
        return await InMap(doelmap, async half =>
        {
            await using var doel = await Databank.OpenSqlite(half, stop);
            return await Overzetting.Voer(bron, doel, [], voortgang, stop);
        });
    }

    public static async Task<IReadOnlyList<Journaalproef>> ZetTerug(HostSettings settings, string map, bool toch, Action<Overzetvoortgang> voortgang, CancellationToken stop)
    {
        var kopie = Path.Combine(Path.GetFullPath(map), Databank.Sqlitebestand);
        if (!File.Exists(kopie)) throw StartRefusal.GeenReservekopie(map);
        if (File.Exists(kopie + "-wal") && new FileInfo(kopie + "-wal").Length > 0) throw StartRefusal.LogboekErnaast(map);
        if (settings.Postgres is null && File.Exists(Path.Combine(settings.FullDataFolder, Databank.Sqlitebestand))) throw StartRefusal.DoelNietLeeg();
        var folder = DataFolder.Open(settings);
        // The backup itself stays as it is: what an older Schakel made is brought up to date in a copy.
        var werk = Path.Combine(folder.Path, Path.GetRandomFileName());
        try
        {
            Neem(kopie, Map(werk));
            IReadOnlyList<Journaalproef> proeven;
            await using (var bron = await Databank.OpenSqlite(werk, stop))
            {
                if (settings.Postgres is { } postgres)
                {
                    await using var doel = await Databank.OpenPostgres(postgres, stop);
                    return await Databankverhuizing.Breng(bron, doel, settings, folder, toch, voortgang, stop);
                }
                proeven = await Databankverhuizing.Toets(bron, settings, folder, toch, voortgang, stop);
                await Sleutelslot.Schrijf(bron, folder.Keys, stop);
            }
            File.Move(Path.Combine(werk, Databank.Sqlitebestand), Path.Combine(folder.Path, Databank.Sqlitebestand));
            return proeven;
        }
        finally
        {
            if (Directory.Exists(werk)) Directory.Delete(werk, recursive: true);
        }
    }

    static async Task<IReadOnlyList<Journaalproef>> InMap(string doelmap, Func<string, Task<IReadOnlyList<Journaalproef>>> vul)
    {
        var half = $"{Path.TrimEndingDirectorySeparator(doelmap)}.{Path.GetRandomFileName()}";
        try
        {
            var proeven = await vul(Map(half));
            File.Delete(Path.Combine(half, Databank.Slotbestand));
            if (Directory.Exists(doelmap)) Directory.Delete(doelmap);
            Directory.Move(half, doelmap);
            return proeven;
        }
        finally
        {
            if (Directory.Exists(half)) Directory.Delete(half, recursive: true);
        }
    }

    static void EisLeeg(string doelmap, string zoals)
    {
        if (File.Exists(doelmap) || (Directory.Exists(doelmap) && Directory.EnumerateFileSystemEntries(doelmap).Any())) throw StartRefusal.MapNietLeeg(zoals);
    }

    // Whoever reads the folder reads all words of all chains.
    static string Map(string pad)
    {
        if (OperatingSystem.IsWindows()) return Directory.CreateDirectory(pad).FullName;
        return Directory.CreateDirectory(pad, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute).FullName;
    }

    static void Neem(string kopie, string werk)
    {
        var doel = Path.Combine(werk, Databank.Sqlitebestand);
        File.Copy(kopie, doel);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(doel, UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }
}
