using Microsoft.EntityFrameworkCore;
using Schakel.Domein.Toegang;

namespace Schakel.Storage;

/// <summary>The outbox: letters that wait until they are delivered, and for a while what became of them.</summary>
public sealed class Postvak
{
    readonly Func<SchakelContext> _nieuw;

    internal Postvak(Func<SchakelContext> nieuw) => _nieuw = nieuw;

    /// <summary>Puts a letter in, unless too many were put in since that moment (<see cref="Postregels"/>): by its maker, to its address. One that is in already stays as it is.</summary>
    public async Task<bool> Leg(Brief brief, long sinds, CancellationToken stop)
    {
        await using var context = _nieuw();
        if (await context.Post.AnyAsync(b => b.Id == brief.Id, stop)) return true;
        var samen = Postregels.Samen(brief.Soort).ToArray();
        var sindsdien = context.Post.Where(b => b.Gemaakt > sinds && samen.Contains(b.Soort));
        var (vanMaker, naarAdres) = (brief.Maker is null ? 0 : await sindsdien.CountAsync(b => b.Maker == brief.Maker, stop), await sindsdien.CountAsync(b => b.Aan == brief.Aan, stop));
        if (!Postregels.HeeftPlaats(brief.Soort, vanMaker, naarAdres)) return false;
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

    /// <summary>
    /// The next letter that is due, taken in hand up to a moment, so that no other node delivers it meanwhile; null when none is. Those about a
    /// new password go apart: how long they take must tell nobody whether there is an account.
    /// </summary>
    public async Task<Brief?> Neem(bool wachtwoord, long nu, long tot, CancellationToken stop)
    {
        await using var context = _nieuw();
        while (true)
        {
            var brief = await context.Post.AsNoTracking()
                .Where(b => b.Staat == Poststaat.Wacht && b.Vanaf <= nu && (b.Soort == Postsoort.Wachtwoord) == wachtwoord)
                .OrderBy(b => b.Vanaf).ThenBy(b => b.Id).FirstOrDefaultAsync(stop);
            if (brief is null) return null;
            if (await context.Post.Where(b => b.Id == brief.Id && b.Staat == Poststaat.Wacht && b.Vanaf == brief.Vanaf).ExecuteUpdateAsync(b => b.SetProperty(x => x.Vanaf, tot).SetProperty(x => x.Pogingen, x => x.Pogingen + 1), stop) == 1)
            {
                (brief.Vanaf, brief.Pogingen) = (tot, brief.Pogingen + 1);
                return brief;
            }
        }
    }

    /// <summary>It was delivered, or never will be: its text goes. Only by whoever still has it in hand, up to that moment.</summary>
    public async Task Rond(Guid brief, long inHanden, Poststaat staat, CancellationToken stop)
    {
        await using var context = _nieuw();
        await context.Post.Where(b => b.Id == brief && b.Staat == Poststaat.Wacht && b.Vanaf == inHanden).ExecuteUpdateAsync(b => b.SetProperty(x => x.Staat, staat).SetProperty(x => x.Inhoud, (string?)null), stop);
    }

    /// <summary>It is tried again from this moment on. Only by whoever still has it in hand, up to that moment.</summary>
    public async Task Later(Guid brief, long inHanden, long vanaf, CancellationToken stop)
    {
        await using var context = _nieuw();
        await context.Post.Where(b => b.Id == brief && b.Staat == Poststaat.Wacht && b.Vanaf == inHanden).ExecuteUpdateAsync(b => b.SetProperty(x => x.Vanaf, vanaf), stop);
    }

    /// <summary>What this account had sent, the last first; without what is in it, for that can be large.</summary>
    public async Task<IReadOnlyList<Brief>> Van(Guid maker, CancellationToken stop)
    {
        await using var context = _nieuw();
        return await context.Post.AsNoTracking().Where(b => b.Maker == maker).OrderByDescending(b => b.Gemaakt).ThenBy(b => b.Id)
            .Select(b => new Brief { Id = b.Id, Soort = b.Soort, Maker = b.Maker, Aan = b.Aan, Gemaakt = b.Gemaakt, Pogingen = b.Pogingen, Vanaf = b.Vanaf, Staat = b.Staat }).ToListAsync(stop);
    }

    /// <summary>Forgets what was put in before this moment, so many at a time. What nobody's account had sent goes sooner.</summary>
    public async Task RuimOp(long voor, long voorZonderMaker, int hoogstens, CancellationToken stop)
    {
        await using var context = _nieuw();
        var oud = await context.Post.Where(b => b.Gemaakt < voor || (b.Maker == null && b.Gemaakt < voorZonderMaker)).OrderBy(b => b.Gemaakt).Select(b => b.Id).Take(hoogstens).ToListAsync(stop);
        if (oud.Count > 0) await context.Post.Where(b => oud.Contains(b.Id)).ExecuteDeleteAsync(stop);
    }

    /// <summary>Which of these letters are still known.</summary>
    public async Task<IReadOnlySet<Guid>> Bekend(IReadOnlyList<Guid> brieven, CancellationToken stop)
    {
        await using var context = _nieuw();
        var bekend = new HashSet<Guid>();
        foreach (var deel in brieven.Chunk(500)) bekend.UnionWith(await context.Post.Where(b => deel.Contains(b.Id)).Select(b => b.Id).ToListAsync(stop));
        return bekend;
    }
}
