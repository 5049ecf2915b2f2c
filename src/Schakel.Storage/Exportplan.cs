using Microsoft.EntityFrameworkCore;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Storage;

/// <summary>That a partner has its export made by itself, by whose right, and what came of the last one.</summary>
/// <param name="Volgende">The day on which the next one is there.</param>
/// <param name="Gelukt">The entry up to which the last one went; null when there was none, or it did not come about.</param>
/// <param name="Geweigerd">The code of why the last one did not come about.</param>
public sealed record Exportplan(
    StroomId Stroom, PartijId Partij, Exportritme Ritme, Exportbestemming Bestemming, bool MetBestuur, PersoonId Persoon, DeelnameId Deelname, Datum Volgende, Datum? Laatst = null, long? Gelukt = null, string? Geweigerd = null);

/// <summary>The exports that are made by themselves: one for each partner that wants it, beside the journal.</summary>
public sealed class Exportplannen
{
    readonly Func<SchakelContext> _nieuw;

    internal Exportplannen(Func<SchakelContext> nieuw) => _nieuw = nieuw;

    public async Task<Exportplan?> Van(StroomId stroom, PartijId partij, CancellationToken stop)
    {
        var (keten, wie) = (stroom.ToString(), partij.ToString());
        await using var context = _nieuw();
        return await context.Exportplannen.AsNoTracking().SingleOrDefaultAsync(p => p.Stroom == keten && p.Partij == wie, stop) is { } rij ? Van(rij) : null;
    }

    /// <summary>Those of the chain that go by the right of this person.</summary>
    public async Task<IReadOnlyList<Exportplan>> Van(StroomId stroom, PersoonId persoon, CancellationToken stop)
    {
        var (keten, wie) = (stroom.ToString(), persoon.ToString());
        await using var context = _nieuw();
        return [.. (await context.Exportplannen.AsNoTracking().Where(p => p.Stroom == keten && p.Persoon == wie).OrderBy(p => p.Partij).ToListAsync(stop)).Select(Van)];
    }

    /// <summary>Puts it in the place of the one that was there.</summary>
    public async Task Zet(Exportplan plan, CancellationToken stop)
    {
        var (keten, wie) = (plan.Stroom.ToString(), plan.Partij.ToString());
        await using var context = _nieuw();
        await using var samen = await context.Database.BeginTransactionAsync(stop);
        await context.Exportplannen.Where(p => p.Stroom == keten && p.Partij == wie).ExecuteDeleteAsync(stop);
        context.Exportplannen.Add(new()
        {
            Stroom = keten,
            Partij = wie,
            Ritme = plan.Ritme,
            Bestemming = plan.Bestemming,
            MetBestuur = plan.MetBestuur,
            Persoon = plan.Persoon.ToString(),
            Deelname = plan.Deelname.ToString(),
            Volgende = plan.Volgende.DayNumber,
            Laatst = plan.Laatst?.DayNumber,
            Gelukt = plan.Gelukt,
            Geweigerd = plan.Geweigerd,
        });
        await context.SaveChangesAsync(stop);
        await samen.CommitAsync(stop);
    }

    public async Task Weg(StroomId stroom, PartijId partij, CancellationToken stop)
    {
        var (keten, wie) = (stroom.ToString(), partij.ToString());
        await using var context = _nieuw();
        await context.Exportplannen.Where(p => p.Stroom == keten && p.Partij == wie).ExecuteDeleteAsync(stop);
    }

    /// <summary>Takes one that is due on this day in hand until tomorrow: of several nodes one gets it, and what a node that fell had in hand comes back then. Null when none is due.</summary>
    public async Task<Exportplan?> Neem(Datum vandaag, CancellationToken stop)
    {
        var dag = vandaag.DayNumber;
        await using var context = _nieuw();
        while (await context.Exportplannen.AsNoTracking().Where(p => p.Volgende <= dag).OrderBy(p => p.Stroom).ThenBy(p => p.Partij).FirstOrDefaultAsync(stop) is { } rij)
        {
            var plan = Van(rij);
            var volgende = dag + 1;
            if (await context.Exportplannen.Where(p => p.Stroom == rij.Stroom && p.Partij == rij.Partij && p.Volgende == rij.Volgende).ExecuteUpdateAsync(p => p.SetProperty(x => x.Volgende, volgende), stop) == 1) return plan;
        }
        return null;
    }

    /// <summary>What came of it, and when the next one comes. A plan that was put in its place meanwhile is left alone.</summary>
    public async Task Rond(Exportplan plan, Datum dag, long? gelukt, string? geweigerd, Datum volgende, CancellationToken stop)
    {
        var (keten, wie, nummer, deelname, later) = (plan.Stroom.ToString(), plan.Partij.ToString(), dag.DayNumber, plan.Deelname.ToString(), volgende.DayNumber);
        await using var context = _nieuw();
        await context.Exportplannen.Where(p => p.Stroom == keten && p.Partij == wie && p.Deelname == deelname && p.Ritme == plan.Ritme && p.Bestemming == plan.Bestemming)
            .ExecuteUpdateAsync(p => p.SetProperty(x => x.Laatst, nummer).SetProperty(x => x.Gelukt, gelukt).SetProperty(x => x.Geweigerd, geweigerd).SetProperty(x => x.Volgende, later), stop);
    }

    static Exportplan Van(ExportplanRij rij) => new(
        new(Guid.Parse(rij.Stroom)), new(Guid.Parse(rij.Partij)), rij.Ritme, rij.Bestemming, rij.MetBestuur, new(Guid.Parse(rij.Persoon)), new(Guid.Parse(rij.Deelname)),
        Datum.FromDayNumber(rij.Volgende), rij.Laatst is { } dag ? Datum.FromDayNumber(dag) : null, rij.Gelukt, rij.Geweigerd);
}

/// <summary>The same as its row; days by their number.</summary>
sealed class ExportplanRij
{
    public required string Stroom { get; init; }

    public required string Partij { get; init; }

    public required Exportritme Ritme { get; init; }

    public required Exportbestemming Bestemming { get; init; }

    public required bool MetBestuur { get; init; }

    public required string Persoon { get; init; }

    public required string Deelname { get; init; }

    public required int Volgende { get; set; }

    public int? Laatst { get; set; }

    public long? Gelukt { get; set; }

    public string? Geweigerd { get; set; }
}
