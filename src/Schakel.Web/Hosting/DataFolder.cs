namespace Schakel.Web.Hosting;

/// <summary>The folder that holds all data, proven writable; that no second Schakel takes it is the database's to guard.</summary>
internal sealed record DataFolder(string Path)
{
    const string KeysFolder = "sleutels";

    /// <summary>Where letters go when no mail server was named; made when there is a first one.</summary>
    public string Post => System.IO.Path.Combine(Path, "post");

    /// <summary>Where partners find the exports that they have made by themselves; made when there is a first one.</summary>
    public string Exports => System.IO.Path.Combine(Path, "exports");

    public string Keys => System.IO.Path.Combine(Path, KeysFolder);

    public static DataFolder Open(HostSettings settings)
    {
        var path = settings.FullDataFolder;
        try
        {
            // Whoever reads the database reads what is in it: a folder that is made here is its owner's alone.
            if (!Directory.Exists(path) && !OperatingSystem.IsWindows()) Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            Directory.CreateDirectory(path);
            Probe(path);
            Probe(Directory.CreateDirectory(System.IO.Path.Combine(path, KeysFolder)).FullName);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            throw StartRefusal.DataFolderUnusable(settings.DataFolder);
        }

        return new DataFolder(path);
    }

    // Permissions on paper say little (read-only mounts, quotas, root): writing one byte is the proof.
    static void Probe(string path)
    {
        var probe = System.IO.Path.Combine(path, $".schrijfproef-{Environment.ProcessId}-{Guid.NewGuid():N}");
        using var file = new FileStream(probe, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
        file.WriteByte(1);
        file.Flush(flushToDisk: true);
    }
}
