using Microsoft.EntityFrameworkCore;
using Schakel.Domein;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;

namespace Schakel.Storage;

/// <summary>A hidden standpoint, sealed so that whoever reads the database cannot read it.</summary>
/// <param name="Id">The opdracht with which the partner committed itself.</param>
public sealed record Envelop(OpdrachtId Id, StroomId Stroom, VoorstelId Voorstel, Zegel Belofte, Tijdstip Moment, byte[] Inhoud);

/// <summary>Where envelopes wait for the close, beside the journal.</summary>
public sealed class Enveloprijen
{
    readonly Func<SchakelContext> _nieuw;

    internal Enveloprijen(Func<SchakelContext> nieuw) => _nieuw = nieuw;

    /// <summary>Keeps it, once under its id: the one that is there then.</summary>
    public async Task<Envelop> Bewaar(Envelop envelop, CancellationToken stop)
    {
        if (await Vind(envelop.Id, stop) is { } eerder) return eerder;
        await using var context = _nieuw();
        context.Enveloppen.Add(new()
        {
            Id = envelop.Id.ToString(),
            Stroom = envelop.Stroom.ToString(),
            Voorstel = envelop.Voorstel.ToString(),
            Belofte = envelop.Belofte.ToString(),
            Moment = envelop.Moment.Moment.UtcTicks,
            Inhoud = envelop.Inhoud,
        });
        try
        {
            await context.SaveChangesAsync(stop);
            return envelop;
        }
        catch (DbUpdateException) when (!stop.IsCancellationRequested)
        {
            // The same form sent twice at once, to two nodes.
            if (await Vind(envelop.Id, stop) is not { } tegelijk) throw;
            return tegelijk;
        }
    }

    public async Task<Envelop?> Vind(OpdrachtId id, CancellationToken stop)
    {
        var sleutel = id.ToString();
        await using var context = _nieuw();
        return await context.Enveloppen.AsNoTracking().SingleOrDefaultAsync(e => e.Id == sleutel, stop) is { } rij ? Van(rij) : null;
    }

    /// <summary>Deletes this one.</summary>
    public async Task Weg(OpdrachtId id, CancellationToken stop)
    {
        var sleutel = id.ToString();
        await using var context = _nieuw();
        await context.Enveloppen.Where(e => e.Id == sleutel).ExecuteDeleteAsync(stop);
    }

    /// <summary>All about one proposal.</summary>
    public async Task<IReadOnlyList<Envelop>> Over(StroomId stroom, VoorstelId voorstel, CancellationToken stop)
    {
        var (waar, waarover) = (stroom.ToString(), voorstel.ToString());
        await using var context = _nieuw();
        return [.. (await context.Enveloppen.AsNoTracking().Where(e => e.Stroom == waar && e.Voorstel == waarover).ToListAsync(stop)).Select(Van)];
    }

    /// <summary>Deletes those about one proposal.</summary>
    public async Task Vergeet(StroomId stroom, VoorstelId voorstel, CancellationToken stop)
    {
        var (waar, waarover) = (stroom.ToString(), voorstel.ToString());
        await using var context = _nieuw();
        await context.Enveloppen.Where(e => e.Stroom == waar && e.Voorstel == waarover).ExecuteDeleteAsync(stop);
    }

    /// <summary>Deletes what was made up to and including this moment, in all chains.</summary>
    public async Task RuimOp(Tijdstip totEnMet, CancellationToken stop)
    {
        var tot = totEnMet.Moment.UtcTicks;
        await using var context = _nieuw();
        await context.Enveloppen.Where(e => e.Moment <= tot).ExecuteDeleteAsync(stop);
    }

    static Envelop Van(EnvelopRij rij) => new(
        new(Guid.Parse(rij.Id)), new(Guid.Parse(rij.Stroom)), new(Guid.Parse(rij.Voorstel)), Zegel.Lees(rij.Belofte)!.Value, new(new DateTimeOffset(rij.Moment, TimeSpan.Zero)), rij.Inhoud);
}
