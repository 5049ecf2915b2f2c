using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Gesprekken;
using Schakel.Domein.Inrichting;

namespace Schakel.Storage;

/// <summary>What was said in conversations, beside the journal. It changes nothing that was said: it keeps it, and lets it go.</summary>
public sealed class Opmerkingen
{
    const int PerKeer = 100;

    readonly Func<SchakelContext> _nieuw;

    internal Opmerkingen(Func<SchakelContext> nieuw) => _nieuw = nieuw;

    /// <summary>True when it is kept; false when something with this id is there already.</summary>
    public async Task<bool> Bewaar(Opmerking opmerking, CancellationToken stop)
    {
        await using var context = _nieuw();
        context.Opmerkingen.Add(Rij(opmerking));
        try
        {
            await context.SaveChangesAsync(stop);
            return true;
        }
        catch (DbUpdateException) when (!stop.IsCancellationRequested)
        {
            // The same form sent twice at once, to two nodes.
            if (await Vind(opmerking.Id, stop) is null) throw;
            return false;
        }
    }

    public async Task<Opmerking?> Vind(OpmerkingId id, CancellationToken stop)
    {
        var sleutel = id.ToString();
        await using var context = _nieuw();
        return await context.Opmerkingen.AsNoTracking().SingleOrDefaultAsync(o => o.Id == sleutel, stop) is { } rij ? Van(rij) : null;
    }

    /// <summary>What was said there after a moment, the last first.</summary>
    public async Task<IReadOnlyList<Opmerking>> Over(StroomId stroom, Gespreksplek plek, Tijdstip na, CancellationToken stop)
    {
        await using var context = _nieuw();
        var rijen = await Gesprek(context, stroom, plek, na).OrderByDescending(o => o.Moment).ThenBy(o => o.Id).ToListAsync(stop);
        return [.. rijen.Select(Van)];
    }

    /// <summary>How much was said there before these readers after a moment: a full circle shuts nobody else's mouth.</summary>
    public async Task<int> Tel(StroomId stroom, Gespreksplek plek, Publiek publiek, Tijdstip na, CancellationToken stop)
    {
        var lezers = publiek.ToString();
        await using var context = _nieuw();
        return await Gesprek(context, stroom, plek, na).CountAsync(o => o.Publiek == lezers, stop);
    }

    /// <summary>How much this person said in the chain after a moment.</summary>
    public async Task<int> TelVan(StroomId stroom, PersoonId persoon, Tijdstip na, CancellationToken stop)
    {
        var sinds = na.Moment.UtcTicks;
        await using var context = _nieuw();
        return await Eigen(context, stroom, persoon).CountAsync(o => o.Moment > sinds, stop);
    }

    /// <summary>What this person said in the chain after a moment, the first first, a hundred at a time.</summary>
    public async IAsyncEnumerable<Opmerking> Van(StroomId stroom, PersoonId persoon, Tijdstip na, [EnumeratorCancellation] CancellationToken stop)
    {
        foreach (var ids in (await Ids()).Chunk(PerKeer))
            foreach (var rij in await Haal(ids)) yield return Van(rij);

        async Task<List<string>> Ids()
        {
            var sinds = na.Moment.UtcTicks;
            await using var context = _nieuw();
            return await Eigen(context, stroom, persoon).Where(o => o.Moment > sinds).OrderBy(o => o.Moment).ThenBy(o => o.Id).Select(o => o.Id).ToListAsync(stop);
        }

        async Task<List<OpmerkingRij>> Haal(string[] ids)
        {
            await using var context = _nieuw();
            return await context.Opmerkingen.AsNoTracking().Where(o => ids.Contains(o.Id)).OrderBy(o => o.Moment).ThenBy(o => o.Id).ToListAsync(stop);
        }
    }

    /// <summary>True when this person had said it here, and now it is gone.</summary>
    public async Task<bool> NeemTerug(StroomId stroom, Gespreksplek plek, PersoonId persoon, OpmerkingId id, CancellationToken stop)
    {
        var (sleutel, waarover) = (id.ToString(), plek.ToString());
        await using var context = _nieuw();
        return await Eigen(context, stroom, persoon).Where(o => o.Id == sleutel && o.Plek == waarover).ExecuteDeleteAsync(stop) > 0;
    }

    /// <summary>All that this person said in a keten.</summary>
    public async Task Vergeet(StroomId stroom, PersoonId persoon, CancellationToken stop)
    {
        await using var context = _nieuw();
        await Eigen(context, stroom, persoon).ExecuteDeleteAsync(stop);
    }

    /// <summary>Deletes what was said up to and including this moment, in all chains, so many at a time; how many went.</summary>
    public async Task<int> RuimOp(Tijdstip totEnMet, int hoogstens, CancellationToken stop)
    {
        var tot = totEnMet.Moment.UtcTicks;
        await using var context = _nieuw();
        var oud = await context.Opmerkingen.Where(o => o.Moment <= tot).OrderBy(o => o.Moment).Select(o => o.Id).Take(hoogstens).ToListAsync(stop);
        return oud.Count == 0 ? 0 : await context.Opmerkingen.Where(o => oud.Contains(o.Id)).ExecuteDeleteAsync(stop);
    }

    static IQueryable<OpmerkingRij> Gesprek(SchakelContext context, StroomId stroom, Gespreksplek plek, Tijdstip na)
    {
        var (waar, waarover, sinds) = (stroom.ToString(), plek.ToString(), na.Moment.UtcTicks);
        return context.Opmerkingen.AsNoTracking().Where(o => o.Stroom == waar && o.Plek == waarover && o.Moment > sinds);
    }

    static IQueryable<OpmerkingRij> Eigen(SchakelContext context, StroomId stroom, PersoonId persoon)
    {
        var (waar, wie) = (stroom.ToString(), persoon.ToString());
        return context.Opmerkingen.Where(o => o.Stroom == waar && o.Persoon == wie);
    }

    static OpmerkingRij Rij(Opmerking opmerking) => new()
    {
        Id = opmerking.Id.ToString(),
        Stroom = opmerking.Stroom.ToString(),
        Plek = opmerking.Plek.ToString(),
        Persoon = opmerking.Persoon.ToString(),
        Deelname = opmerking.Deelname.ToString(),
        Moment = opmerking.Moment.Moment.UtcTicks,
        Publiek = opmerking.Publiek.ToString(),
        Woorden = opmerking.Woorden,
    };

    static Opmerking Van(OpmerkingRij rij) => new(
        new(Guid.Parse(rij.Id)),
        new(Guid.Parse(rij.Stroom)),
        Gespreksplek.Lees(rij.Plek) ?? throw new InvalidOperationException($"Opmerking {rij.Id} staat nergens."),
        new(Guid.Parse(rij.Persoon)),
        new(Guid.Parse(rij.Deelname)),
        new(new DateTimeOffset(rij.Moment, TimeSpan.Zero)),
        Publiek.Lees(rij.Publiek) ?? throw new InvalidOperationException($"Opmerking {rij.Id} heeft geen geldig publiek."),
        rij.Woorden);
}
