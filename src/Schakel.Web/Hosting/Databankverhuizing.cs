using Schakel.Application;
using Schakel.Domein.Geheugen;
using Schakel.Storage;

namespace Schakel.Web.Hosting;

/// <summary>From the embedded database to PostgreSQL, with all that stands in it and with the keys that were beside it.</summary>
internal static class Databankverhuizing
{
    public static async Task<IReadOnlyList<Journaalproef>> Voer(HostSettings settings, bool toch, Action<Overzetvoortgang> voortgang, CancellationToken stop)
    {
        if (settings.Postgres is not { } postgres) throw StartRefusal.NergensHeen();
        var folder = Bestaand(settings);
        await using var bron = await Databank.OpenSqlite(folder.Path, stop);
        await using var doel = await Databank.OpenPostgres(postgres, stop);
        return await Breng(bron, doel, settings, folder, toch, voortgang, stop);
    }

    /// <summary>Brings it to PostgreSQL when it fits the key that is there and what was signed with it.</summary>
    public static async Task<IReadOnlyList<Journaalproef>> Breng(Databank bron, Databank doel, HostSettings settings, DataFolder folder, bool toch, Action<Overzetvoortgang> voortgang, CancellationToken stop)
    {
        await Toets(bron, settings, folder, toch, voortgang, stop);
        using var sleutel = Memory.OpenKey(settings, folder);
        return await Overzetting.Voer(bron, doel, Sleutelslot.Van(folder.Keys, sleutel), voortgang, stop);
    }

    /// <summary>The folder, when there are data in it.</summary>
    public static DataFolder Bestaand(HostSettings settings) =>
        File.Exists(Path.Combine(settings.FullDataFolder, Databank.Sqlitebestand)) ? DataFolder.Open(settings) : throw StartRefusal.GeenGegevens(settings.DataFolder);

    /// <summary>
    /// Whether the signing key here is the one that these chains know, and whether what was signed with it stands in them. Else partners would hold heads
    /// of what is not there, or nothing could be signed any more: that is said before, not found out after.
    /// </summary>
    public static async Task<IReadOnlyList<Journaalproef>> Toets(Databank bron, HostSettings settings, DataFolder folder, bool toch, Action<Overzetvoortgang> voortgang, CancellationToken stop)
    {
        var proeven = await Overzetting.Reken(bron, voortgang, stop);
        if (toch) return proeven;
        var plaats = settings.Sleutel ?? folder.Keys;
        var kent = proeven.Where(p => p.Sleutels.Count > 0).ToList();
        if (!Tekensleutel.Bestaat(plaats)) return kent.Count == 0 ? proeven : throw StartRefusal.SleutelOntbreekt(plaats);

        using var sleutel = Memory.OpenKey(settings, folder);
        if (kent.Exists(p => !p.Sleutels.Contains(sleutel.Id))) throw StartRefusal.AndereSleutel(plaats);
        foreach (var (stroom, nr, hash) in sleutel.Getekend())
            if (await Hash(bron.Journaal, stroom, nr, stop) != hash) throw StartRefusal.OuderDanGetekend(stroom.ToString(), nr);
        return proeven;
    }

    static async Task<Zegel?> Hash(IJournaal journaal, StroomId stroom, long nr, CancellationToken stop)
    {
        if (!((await journaal.Laatste(stroom, stop))?.Nr >= nr)) return null;
        await foreach (var bewaard in journaal.Lees(stroom, nr - 1, nr, stop)) return bewaard.Hash;
        return null;
    }
}
