namespace Schakel.Web.Hosting;

/// <summary>The folder that holds all data; while this is open no second Schakel can take the same folder.</summary>
internal sealed class DataFolder : IDisposable
{
    readonly FileStream slot;

    DataFolder(string path, FileStream slot) => (Path, this.slot) = (path, slot);

    public string Path { get; }

    public string Keys => System.IO.Path.Combine(Path, "sleutels");

    public static DataFolder Open(HostSettings settings)
    {
        var path = settings.FullDataFolder;
        try
        {
            Directory.CreateDirectory(path);
            Probe(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            throw StartRefusal.DataFolderUnusable(settings.DataFolder);
        }

        try
        {
            return new DataFolder(path, new FileStream(System.IO.Path.Combine(path, "schakel.slot"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException)
        {
            throw StartRefusal.DataFolderInUse(settings.DataFolder);
        }
        catch (UnauthorizedAccessException)
        {
            throw StartRefusal.DataFolderUnusable(settings.DataFolder);
        }
    }

    // Permissions on paper say little (read-only mounts, quotas, root): writing one byte is the proof.
    static void Probe(string path)
    {
        var probe = System.IO.Path.Combine(path, $".schrijfproef-{Environment.ProcessId}-{Guid.NewGuid():N}");
        using var file = new FileStream(probe, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
        file.WriteByte(1);
        file.Flush(flushToDisk: true);
    }

    public void Dispose() => slot.Dispose();
}
