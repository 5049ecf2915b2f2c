using System.Collections.Concurrent;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;
using Schakel.Storage;

namespace Schakel.Application.Zoeken;

/// <summary>One thing that was found: the fact that says most of it, when it was written down, and the text or name in which it stands.</summary>
public sealed record Treffer(long Nr, Tijdstip Tijdstip, IFeit Feit, Tekst? Tekst, Naam? Naam);

/// <summary>What was found: how many things, of each subject too, and a page of them.</summary>
public sealed record Zoekuitslag(int Totaal, IReadOnlyDictionary<Onderwerp, int> PerOnderwerp, IReadOnlyList<Treffer> Treffers)
{
    public static readonly Zoekuitslag Niets = new(0, new Dictionary<Onderwerp, int>(), []);
}

/// <summary>Finds what stands in the memory of a chain, as far as its viewer may read it today: who may not read it, for him it does not count either.</summary>
public sealed class Zoeker(Deur deur, IJournaal journaal, TimeProvider klok)
{
    public const int PerPagina = 20;

    /// <summary>A chain in which nobody searched for so long costs no memory; the next search reads it again.</summary>
    public static readonly TimeSpan Rust = TimeSpan.FromHours(1);

    /// <summary>In so many chains at most one searches at once without reading them again.</summary>
    public const int MaximumKetens = 100;

    const int PerKeer = 2000;

    readonly ConcurrentDictionary<StroomId, Plank> _planken = new();

    sealed class Plank
    {
        public SemaphoreSlim Beurt { get; } = new(1, 1);

        public Zoekindex Index { get; set; } = new();

        public DateTimeOffset Gebruikt { get; set; }
    }

    /// <param name="inzage">What the viewer sees, at the moment looked at: nothing that came later is found.</param>
    /// <param name="over">Only this subject; the counts are of all.</param>
    /// <param name="pagina">From 1.</param>
    public async Task<Zoekuitslag> Zoek(Inzage inzage, PersoonId wie, string? vraag, Onderwerp? over, int pagina, CancellationToken stop)
    {
        if (Zoekwoorden.Van(vraag) is not { Count: > 0 } woorden) return Zoekuitslag.Niets;

        var vondsten = await In(inzage.Stroom, wie, (index, recht) => index.Zoek(woorden, recht.Omvat, inzage.Nr), stop);
        var perOnderwerp = vondsten.CountBy(v => v.Onderwerp).ToDictionary();
        var gekozen = over is { } een ? vondsten.FindAll(v => v.Onderwerp == een) : vondsten;
        return new(gekozen.Count, perOnderwerp, await Lees(inzage.Stroom, [.. gekozen.Skip((pagina - 1) * PerPagina).Take(PerPagina)], stop));
    }

    /// <summary>The entries after one and up to and including another with facts about this, the last first.</summary>
    /// <param name="ids">Only facts that name one of these, or were made by it; null: all.</param>
    public Task<List<long>> Boekingen(StroomId stroom, PersoonId wie, IReadOnlyCollection<Guid>? ids, Onderwerp? over, long na, long totEnMet, CancellationToken stop) =>
        In(stroom, wie, (index, recht) => index.Boekingen(ids, over, recht.Omvat, na, totEnMet), stop);

    async Task<T> In<T>(StroomId stroom, PersoonId wie, Func<Zoekindex, Leesrecht, T> zoek, CancellationToken stop)
    {
        var stand = (await deur.Geschiedenis(stroom, stop)).Nu;
        var plank = _planken.GetOrAdd(stroom, _ => new() { Gebruikt = klok.GetUtcNow() });
        await plank.Beurt.WaitAsync(stop);
        try
        {
            await WerkBij(plank, stand, stop);
            plank.Gebruikt = klok.GetUtcNow();
            return zoek(plank.Index, Leesrecht.Van(stand, wie, deur.Vandaag));
        }
        finally
        {
            plank.Beurt.Release();
            RuimOp();
        }
    }

    // What goes wrong on the way leaves it as far as it came: an entry goes in whole.
    async Task WerkBij(Plank plank, Stand stand, CancellationToken stop)
    {
        while (plank.Index.Nr < stand.Nr)
        {
            var boekingen = new List<Boeking>();
            await foreach (var (boeking, _) in journaal.Lees(stand.Stroom, plank.Index.Nr, Math.Min(plank.Index.Nr + PerKeer, stand.Nr), stop)) boekingen.Add(boeking);
            var teksten = await journaal.Teksten(stand.Stroom, [.. boekingen.SelectMany(b => b.Delen).SelectMany(d => d.Feiten).SelectMany(f => Vindplaats.Van(f.Inhoud).Teksten).Select(t => t.Id).Distinct()], stop);
            foreach (var boeking in boekingen) plank.Index.Neem(boeking, teksten);
            if (boekingen.Count == 0) return;
        }
    }

    async Task<IReadOnlyList<Treffer>> Lees(StroomId stroom, IReadOnlyList<Vondst> vondsten, CancellationToken stop)
    {
        var treffers = new List<Treffer>();
        foreach (var vondst in vondsten)
        {
            await foreach (var (boeking, _) in journaal.Lees(stroom, vondst.Nr - 1, vondst.Nr, stop))
                treffers.Add(new(vondst.Nr, boeking.Kop.Tijdstip, Feitensoorten.Lees(boeking.Delen.SelectMany(d => d.Feiten).ElementAt(vondst.Volgnummer)), vondst.Tekst, vondst.Naam));
        }
        return treffers;
    }

    void RuimOp()
    {
        foreach (var (stroom, plank) in _planken)
            if (klok.GetUtcNow() - plank.Gebruikt > Rust) _planken.TryRemove(new(stroom, plank));
        while (_planken.Count > MaximumKetens && _planken.MinBy(p => p.Value.Gebruikt) is var langst) _planken.TryRemove(langst);
    }
}
