using Microsoft.EntityFrameworkCore;
using Schakel.Domein;
using Schakel.Domein.Geheugen;

namespace Schakel.Storage;

/// <summary>How far each of those that act on what happens has read the journal of each chain, so that it acts on nothing twice.</summary>
public sealed class Lezers
{
    readonly Func<SchakelContext> _nieuw;

    internal Lezers(Func<SchakelContext> nieuw) => _nieuw = nieuw;

    /// <summary>The last entry that it dealt with; null when it never looked at this chain.</summary>
    public async Task<long?> Tot(string naam, StroomId stroom, CancellationToken stop)
    {
        var keten = stroom.ToString();
        await using var context = _nieuw();
        return await context.Lezers.Where(l => l.Naam == naam && l.Stroom == keten).Select(l => (long?)l.Nr).SingleOrDefaultAsync(stop);
    }

    /// <summary>It dealt with all up to and including this entry. Never back: another node may be further.</summary>
    public async Task Zet(string naam, StroomId stroom, long nr, CancellationToken stop)
    {
        var keten = stroom.ToString();
        await using var context = _nieuw();
        if (await context.Lezers.Where(l => l.Naam == naam && l.Stroom == keten && l.Nr < nr).ExecuteUpdateAsync(l => l.SetProperty(x => x.Nr, nr), stop) > 0) return;
        if (await context.Lezers.AnyAsync(l => l.Naam == naam && l.Stroom == keten, stop)) return;
        try
        {
            context.Lezers.Add(new() { Naam = naam, Stroom = keten, Nr = nr });
            await context.SaveChangesAsync(stop);
        }
        catch (DbUpdateException) when (!stop.IsCancellationRequested)
        {
            // Another node was the first to look; where it stands is read the next time.
        }
    }
}

/// <summary>How far one of them read one chain.</summary>
sealed class LezerRij
{
    public required string Naam { get; init; }

    public required string Stroom { get; init; }

    public required long Nr { get; set; }
}
