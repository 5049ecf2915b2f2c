using Microsoft.EntityFrameworkCore;
using Schakel.Domein.Toegang;

namespace Schakel.Storage;

/// <summary>The outbox: letters that wait until they are delivered, and for a while what became of them.</summary>
public sealed class Postvak
{
    readonly Func<SchakelContext> _nieuw;

    internal Postvak(Func<SchakelContext> nieuw) => _nieuw = nieuw;

    /// <summary>Puts a letter in, unless so many were put in since that moment: by the same maker, or for lack of one of that kind to the same address. One that is in already stays as it is.</summary>
    public async Task<bool> Leg(Brief brief, int maximum, long sinds, CancellationToken stop)
    {
        await using var context = _nieuw();
        if (await context.Post.AnyAsync(b => b.Id == brief.Id, stop)) return true;
        var zelfde = context.Post.Where(b => b.Gemaakt > sinds);
        zelfde = brief.Maker is { } maker ? zelfde.Where(b => b.Maker == maker) : zelfde.Where(b => b.Maker == null && b.Soort == brief.Soort && b.Aan == brief.Aan);
        if (await zelfde.CountAsync(stop) >= maximum) return false;
        try
        {
            context.Post.Add(brief);
            await context.SaveChangesAsync(stop);
            return true;
        }
        catch (DbUpdateException) when (!stop.IsCancellationRequested)
        {
            // The same form sent twice at once: the other put it in.
            return await context.Post.AnyAsync(b => b.Id == brief.Id, stop);
        }
    }

    /// <summary>The next letter that is due, taken in hand up to a moment, so that no other node delivers it meanwhile; null when none is.</summary>
    public async Task<Brief?> Neem(long nu, long tot, CancellationToken stop)
    {
        await using var context = _nieuw();
        while (true)
        {
            var brief = await context.Post.AsNoTracking().Where(b => b.Staat == Poststaat.Wacht && b.Vanaf <= nu).OrderBy(b => b.Vanaf).ThenBy(b => b.Id).FirstOrDefaultAsync(stop);
            if (brief is null) return null;
            if (await context.Post.Where(b => b.Id == brief.Id && b.Staat == Poststaat.Wacht && b.Vanaf == brief.Vanaf).ExecuteUpdateAsync(b => b.SetProperty(x => x.Vanaf, tot).SetProperty(x => x.Pogingen, x => x.Pogingen + 1), stop) == 1) return brief;
        }
    }

    /// <summary>It was delivered, or never will be: its text goes.</summary>
    public async Task Rond(Guid brief, Poststaat staat, CancellationToken stop)
    {
        await using var context = _nieuw();
        await context.Post.Where(b => b.Id == brief).ExecuteUpdateAsync(b => b.SetProperty(x => x.Staat, staat).SetProperty(x => x.Inhoud, (string?)null), stop);
    }

    /// <summary>It is tried again from this moment on.</summary>
    public async Task Later(Guid brief, long vanaf, CancellationToken stop)
    {
        await using var context = _nieuw();
        await context.Post.Where(b => b.Id == brief && b.Staat == Poststaat.Wacht).ExecuteUpdateAsync(b => b.SetProperty(x => x.Vanaf, vanaf), stop);
    }

    /// <summary>What this account had sent, the last first.</summary>
    public async Task<IReadOnlyList<Brief>> Van(Guid maker, CancellationToken stop)
    {
        await using var context = _nieuw();
        return await context.Post.AsNoTracking().Where(b => b.Maker == maker).OrderByDescending(b => b.Gemaakt).ThenBy(b => b.Id).ToListAsync(stop);
    }

    /// <summary>Forgets what was put in before this moment, and says which letters those were. What nobody's account had sent goes sooner.</summary>
    public async Task<IReadOnlyList<Guid>> RuimOp(long voor, long voorZonderMaker, CancellationToken stop)
    {
        await using var context = _nieuw();
        var oud = await context.Post.Where(b => b.Gemaakt < voor || (b.Maker == null && b.Gemaakt < voorZonderMaker)).Select(b => b.Id).ToListAsync(stop);
        if (oud.Count > 0) await context.Post.Where(b => oud.Contains(b.Id)).ExecuteDeleteAsync(stop);
        return oud;
    }
}
