using System.Security.Cryptography;
using System.Threading.Channels;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;
using Schakel.Storage;

namespace Schakel.Application;

/// <summary>
/// The one writer lane of a keten: decides opdracht after opdracht on the stand to come, commits together what waits, and answers
/// or shows nothing before it is durable. After a failed commit it goes back to the last durable stand and decides again.
/// </summary>
internal sealed class Baan : IAsyncDisposable
{
    const int MaximumGroep = 256;
    const int MaximumWachtend = 4096;
    const int MaximumPogingen = 8;

    readonly IJournaal _journaal;
    readonly TimeProvider _klok;
    readonly TimeZoneInfo _zone;
    readonly CancellationTokenSource _stop = new();
    readonly Channel<Wens> _wensen = Channel.CreateBounded<Wens>(new BoundedChannelOptions(MaximumWachtend) { SingleReader = true });
    readonly Task _loop;
    volatile Standgeschiedenis _geschiedenis;

    /// <summary>An aanvraag that waits for its answer, or (without aanvraag) a reader that waits until the lane has caught up.</summary>
    sealed record Wens(Aanvraag? Aanvraag, TaskCompletionSource<Antwoord> Antwoord);

    Baan(IJournaal journaal, TimeProvider klok, TimeZoneInfo zone, Standgeschiedenis geschiedenis)
    {
        (_journaal, _klok, _zone, _geschiedenis) = (journaal, klok, zone, geschiedenis);
        _loop = Task.Run(Loop);
    }

    public Standgeschiedenis Geschiedenis => _geschiedenis;

    /// <summary>Opens a keten: folds its whole journal, and with <paramref name="verifieer"/> recomputes every hash on the way.</summary>
    /// <exception cref="OnbekendFeit">The journal holds a fact of a later version; this chain is not served.</exception>
    public static async Task<Baan> Open(IJournaal journaal, StroomId stroom, TimeProvider klok, TimeZoneInfo zone, bool verifieer, CancellationToken stop) =>
        new(journaal, klok, zone, await Vouw(journaal, Standgeschiedenis.Leeg(stroom), verifieer, stop));

    public async Task<Antwoord> Voer(Aanvraag aanvraag, CancellationToken stop)
    {
        var wens = new Wens(aanvraag, new(TaskCreationOptions.RunContinuationsAsynchronously));
        await _wensen.Writer.WriteAsync(wens, stop);
        return await wens.Antwoord.Task;
    }

    /// <summary>Returns when everything that stood in the database at the moment of asking is in the stand.</summary>
    public async Task WerkBij(CancellationToken stop)
    {
        if (await _journaal.Laatste(_geschiedenis.Nu.Stroom, stop) is not { } laatste || laatste.Nr <= _geschiedenis.Nu.Nr) return;
        var wens = new Wens(null, new(TaskCreationOptions.RunContinuationsAsynchronously));
        await _wensen.Writer.WriteAsync(wens, stop);
        await wens.Antwoord.Task;
    }

    async Task Loop()
    {
        var groep = new List<Wens>(MaximumGroep);
        while (await _wensen.Reader.WaitToReadAsync())
        {
            groep.Clear();
            while (groep.Count < MaximumGroep && _wensen.Reader.TryRead(out var wens)) groep.Add(wens);
            try
            {
                await Behandel(groep);
            }
            catch (Exception fout)
            {
                foreach (var wens in groep) wens.Antwoord.TrySetException(fout is OperationCanceledException or OnbekendFeit ? fout : new NietBewaard(fout));
            }
        }
    }

    async Task Behandel(List<Wens> groep)
    {
        if (groep.Exists(w => w.Aanvraag is null)) await HaalOp();
        for (var poging = 1; ; poging++)
        {
            var eerder = await _journaal.Vind(_geschiedenis.Nu.Stroom, [.. groep.Select(w => w.Aanvraag?.Id).OfType<OpdrachtId>()], _stop.Token);
            var (geschiedenis, bij, antwoorden) = await Beslis(groep, eerder);
            try
            {
                if (bij.Count > 0) await _journaal.Voeg(bij, _stop.Token);
            }
            catch (Exception) when (poging < MaximumPogingen && !_stop.IsCancellationRequested)
            {
                // Another node was first, or the commit failed halfway: what is durable decides, also whether this was.
                await HaalOp();
                continue;
            }
            _geschiedenis = geschiedenis;
            for (var i = 0; i < groep.Count; i++) antwoorden[i](groep[i].Antwoord);
            return;
        }
    }

    async Task<(Standgeschiedenis, List<Bijschrijving>, List<Action<TaskCompletionSource<Antwoord>>>)> Beslis(List<Wens> groep, IReadOnlyDictionary<OpdrachtId, long> eerder)
    {
        var geschiedenis = _geschiedenis;
        var bij = new List<Bijschrijving>(groep.Count);
        var antwoorden = new List<Action<TaskCompletionSource<Antwoord>>>(groep.Count);
        var inGroep = new Dictionary<OpdrachtId, Boeking>();
        foreach (var wens in groep)
        {
            if (wens.Aanvraag is not { } aanvraag)
            {
                antwoorden.Add(t => t.TrySetResult(new Antwoord.Gedaan(geschiedenis.Nu.Nr)));
                continue;
            }
            try
            {
                Antwoord antwoord;
                if (inGroep.TryGetValue(aanvraag.Id, out var boeking)) antwoord = Eerste(boeking, aanvraag);
                else if (eerder.TryGetValue(aanvraag.Id, out var nr)) antwoord = Eerste(await Boeking(nr), aanvraag);
                else if (Beslis(geschiedenis.Nu, aanvraag) is var uitkomst && uitkomst is Gebeurd gebeurd)
                {
                    boeking = Domein.Geheugen.Boeking.Na(geschiedenis.Nu, aanvraag.Id, Nu(geschiedenis.Nu, aanvraag), gebeurd, Zout);
                    var hash = boeking.Hash();
                    geschiedenis = geschiedenis.Na(geschiedenis.Nu.Na(boeking, hash));
                    bij.Add(new(boeking, hash, Genoemd(boeking, aanvraag.Woorden), Gewist(gebeurd)));
                    inGroep.Add(aanvraag.Id, boeking);
                    antwoord = new Antwoord.Gedaan(boeking.Nr);
                }
                else antwoord = new Antwoord.Geweigerd((Afwijzing)uitkomst);
                antwoorden.Add(t => t.TrySetResult(antwoord));
            }
            catch (Exception fout)
            {
                // A bug in one rule is the misfortune of that opdracht only.
                antwoorden.Add(t => t.TrySetException(fout));
            }
        }
        return (geschiedenis, bij, antwoorden);
    }

    Uitkomst Beslis(Stand stand, Aanvraag aanvraag)
    {
        if (Voorbeeldregels.Weiger(stand, aanvraag.Dader, aanvraag.Opdracht, aanvraag.Gegeven) is { } geweigerd) return geweigerd;
        var nu = Nu(stand, aanvraag);
        return Mag.Weiger(stand, aanvraag.Dader, aanvraag.Opdracht.Vereist, aanvraag.Opdracht.Over(stand), nu.Vandaag)
            ?? aanvraag.Opdracht.Beslis(stand, nu);
    }

    Omstandigheden Nu(Stand stand, Aanvraag aanvraag)
    {
        var tijdstip = aanvraag.Gegeven ?? new Tijdstip(_klok.GetUtcNow());
        return new(tijdstip < stand.Tijdstip ? stand.Tijdstip : tijdstip, _zone, aanvraag.Dader);
    }

    async Task HaalOp() => _geschiedenis = await Vouw(_journaal, _geschiedenis, false, _stop.Token);

    async Task<Boeking> Boeking(long nr)
    {
        await foreach (var bewaard in _journaal.Lees(_geschiedenis.Nu.Stroom, nr - 1, nr, _stop.Token)) return bewaard.Boeking;
        throw new InvalidOperationException($"Boeking {nr} is er niet.");
    }

    static async Task<Standgeschiedenis> Vouw(IJournaal journaal, Standgeschiedenis vanaf, bool verifieer, CancellationToken stop)
    {
        await foreach (var (boeking, hash) in journaal.Lees(vanaf.Nu.Stroom, vanaf.Nu.Nr, null, stop))
        {
            if (verifieer && boeking.Hash() != hash) throw new InvalidDataException($"Boeking {boeking.Nr} past niet bij haar hash: het journaal is veranderd buiten Schakel om.");
            vanaf = vanaf.Na(vanaf.Nu.Na(boeking, hash));
        }
        return vanaf;
    }

    // A repeat gets the first answer, but only whoever asked it first.
    static Antwoord Eerste(Boeking boeking, Aanvraag aanvraag)
    {
        var dader = boeking.Delen.Select(d => Feitensoorten.LeesDader(d.Dader)).FirstOrDefault(d => d is not null);
        return dader?.Persoon == aanvraag.Dader.Persoon && dader?.Actor == aanvraag.Dader.Actor
            ? new Antwoord.Gedaan(boeking.Nr)
            : new Antwoord.Geweigerd(Afwijzing.IdInGebruik);
    }

    // Only words that a fact names are kept: what nobody points to could never be erased.
    static List<BewaardeTekst> Genoemd(Boeking boeking, IReadOnlyList<BewaardeTekst> woorden)
    {
        if (woorden.Count == 0) return [];
        var genoemd = new HashSet<TekstId>();
        foreach (var deel in boeking.Delen)
            foreach (var feit in deel.Feiten) TekstVinder.In(feit.Inhoud, t => genoemd.Add(t.Id));
        return [.. woorden.Where(w => genoemd.Contains(w.Id))];
    }

    static List<TekstId> Gewist(Gebeurd gebeurd) => [.. gebeurd.Uitingen.Select(u => u.Feit).OfType<TekstGewist>().Select(f => f.Gewist)];

    static byte[] Zout() => RandomNumberGenerator.GetBytes(Zegel.Lengte);

    public async ValueTask DisposeAsync()
    {
        _wensen.Writer.TryComplete();
        await _loop;
        await _stop.CancelAsync();
        _stop.Dispose();
    }
}
