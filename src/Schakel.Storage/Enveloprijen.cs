using Microsoft.EntityFrameworkCore;
using Schakel.Domein;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;

namespace Schakel.Storage;

/// <summary>A hidden standpoint, sealed so that whoever reads the database cannot read it.</summary>
/// <param name="Belofte">The commitment that it opens, by which it is known: with its random bytes no two are the same.</param>
public sealed record Envelop(StroomId Stroom, VoorstelId Voorstel, Zegel Belofte, Tijdstip Moment, byte[] Inhoud);

/// <summary>Where envelopes wait for the close, beside the journal.</summary>
public sealed class Enveloprijen
{
    readonly Func<SchakelContext> _nieuw;

    internal Enveloprijen(Func<SchakelContext> nieuw) => _nieuw = nieuw;

    /// <summary>Keeps it.</summary>
    public async Task Bewaar(Envelop envelop, CancellationToken stop)
    {
        await using var context = _nieuw();
        context.Enveloppen.Add(new()
        {
            Id = envelop.Belofte.ToString(),
            Stroom = envelop.Stroom.ToString(),
            Voorstel = envelop.Voorstel.ToString(),
            Belofte = envelop.Belofte.ToString(),
            Moment = envelop.Moment.Moment.UtcTicks,
            Inhoud = envelop.Inhoud,
        });
        await context.SaveChangesAsync(stop);
    }

    /// <summary>All about one proposal.</summary>
    public async Task<IReadOnlyList<Envelop>> Over(StroomId stroom, VoorstelId voorstel, CancellationToken stop)
    {
        var (waar, waarover) = (stroom.ToString(), voorstel.ToString());
        await using var context = _nieuw();
        return [.. (await context.Enveloppen.AsNoTracking().Where(e => e.Stroom == waar && e.Voorstel == waarover).ToListAsync(stop)).Select(Van)];
    }

    /// <summary>Deletes the one that opens this commitment.</summary>
    public async Task Weg(Zegel belofte, CancellationToken stop)
    {
        var sleutel = belofte.ToString();
        await using var context = _nieuw();
        await context.Enveloppen.Where(e => e.Id == sleutel).ExecuteDeleteAsync(stop);
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
        new(Guid.Parse(rij.Stroom)), new(Guid.Parse(rij.Voorstel)), Zegel.Lees(rij.Belofte)!.Value, new(new DateTimeOffset(rij.Moment, TimeSpan.Zero)), rij.Inhoud);
}
