using Schakel.Domein.Geheugen;
using Schakel.Storage;

namespace Schakel.Application;

/// <summary>An aanvraag that waits for its answer, or (without aanvraag) a reader that waits until the lane has caught up.</summary>
/// <param name="IsKlok">It waits for nothing but what the clock has due, and hears it when that cannot be kept.</param>
internal sealed record Wens(Aanvraag? Aanvraag, bool IsKlok = false)
{
    readonly TaskCompletionSource<Antwoord> _antwoord = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<Antwoord> Antwoord => _antwoord.Task;

    public void Vervul(Uitslag uitslag)
    {
        if (uitslag.Fout is { } fout) _antwoord.TrySetException(fout);
        else _antwoord.TrySetResult(uitslag.Antwoord!);
    }

    public void Mislukt(Exception fout) => Vervul(new(null, fout switch
    {
        OnbekendFeit or NietBewaard => fout,
        JournaalBeschadigd => new GeheugenBeschadigd(fout),
        _ => new NietBewaard(fout),
    }));
}

/// <summary>What a wens is told once what it stands on is durable: an answer, or the bug that it met.</summary>
internal readonly record struct Uitslag(Antwoord? Antwoord, Exception? Fout);
