using Schakel.Application.Toegang;
using Schakel.Domein;
using Schakel.Domein.Geheugen;

namespace Schakel.Application;

/// <summary>
/// Lets the clock act in all chains, also where nobody does anything: at the start, and every minute. A chain whose day was looked at costs nothing.
/// They are opened one after another, so that the start of a large installation leaves room for people.
/// </summary>
/// <param name="mensen">Where accounts go of who was forgotten; without it they stay.</param>
public sealed class Uurwerk(Deur deur, TimeProvider klok, Mensen? mensen = null)
{
    public static readonly TimeSpan Minuut = TimeSpan.FromMinutes(1);

    /// <summary>How long a chain rests that no minute mends: one that somebody changed, or that a later version wrote in. Opening it means reading all of it.</summary>
    public static readonly TimeSpan Rust = TimeSpan.FromHours(1);

    readonly Dictionary<StroomId, DateTimeOffset> _rusten = [];

    /// <param name="mislukt">Hears in which chain a round failed, or that the chains could not be listed.</param>
    public async Task Loop(Action<StroomId?, Exception> mislukt, CancellationToken stop)
    {
        using var maat = new PeriodicTimer(Minuut, klok);
        do await Ronde(mislukt, stop);
        while (await maat.WaitForNextTickAsync(stop));
    }

    /// <summary>One round. A chain in which it fails does not hold up the others; the next round comes to it again.</summary>
    public async Task Ronde(Action<StroomId?, Exception> mislukt, CancellationToken stop)
    {
        IReadOnlyList<StroomId> stromen;
        try
        {
            stromen = await deur.Stromen(stop);
        }
        catch (Exception fout) when (!stop.IsCancellationRequested)
        {
            mislukt(null, fout);
            return;
        }
        foreach (var stroom in stromen)
        {
            if (_rusten.TryGetValue(stroom, out var tot) && klok.GetUtcNow() < tot) continue;
            try
            {
                await deur.Klok(stroom, stop);
                if (mensen is not null) await mensen.RuimOp(stroom, stop);
            }
            catch (Exception fout) when (!stop.IsCancellationRequested)
            {
                if (fout is OnbekendFeit or GeheugenBeschadigd) _rusten[stroom] = klok.GetUtcNow() + Rust;
                mislukt(stroom, fout);
            }
        }
    }
}
