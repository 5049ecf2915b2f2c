namespace Schakel.Web.Hosting;

/// <summary>A file that is written beside where it will be and takes its place when it is whole, so that nobody carries half of it away; for its owner alone.</summary>
internal sealed class Halfbestand : IDisposable
{
    readonly string _heel;
    readonly string _half;
    readonly FileStream _uit;

    Halfbestand(string heel)
    {
        (_heel, _half) = (heel, $"{heel}.{Path.GetRandomFileName()}");
        var opties = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) opties.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        _uit = new(_half, opties);
    }

    public static Halfbestand Naast(string heel) => new(heel);

    /// <summary>Writes these lines, each with its end, and puts the file in its place.</summary>
    public async Task Schrijf(IAsyncEnumerable<byte[]> regels, CancellationToken stop)
    {
        await foreach (var regel in regels.WithCancellation(stop))
        {
            await _uit.WriteAsync(regel, stop);
            _uit.WriteByte((byte)'\n');
        }
        _uit.Flush(flushToDisk: true);
        await _uit.DisposeAsync();
        File.Move(_half, _heel);
    }

    public void Dispose()
    {
        _uit.Dispose();
        File.Delete(_half);
    }
}
