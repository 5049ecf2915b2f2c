namespace Schakel.Application.Tabellen;

/// <summary>How long reading one list may take, from now on. No list that people keep takes a second; one that takes longer than this was made to.</summary>
public sealed class Leestijd(TimeProvider klok, CancellationToken stop)
{
    public static readonly TimeSpan Maximum = TimeSpan.FromSeconds(10);

    readonly long _begin = klok.GetTimestamp();

    /// <summary>Whether it has passed.</summary>
    /// <exception cref="OperationCanceledException">Whoever asked went away.</exception>
    public bool IsOm()
    {
        stop.ThrowIfCancellationRequested();
        return klok.GetElapsedTime(_begin) > Maximum;
    }
}
