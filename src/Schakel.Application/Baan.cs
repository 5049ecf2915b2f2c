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
    const int VooruitLezen = 2048;
    const int MaximumWachtend = 4096;
    const int MaximumPogingen = 3;

    /// <summary>How long a database that does not answer may hold up closing; less than a host gives its services.</summary>
    static readonly TimeSpan Geduld = TimeSpan.FromSeconds(20);

    readonly IJournaal _journaal;
    readonly TimeProvider _klok;
    readonly TimeZoneInfo _zone;
    readonly CancellationTokenSource _stop = new();
    readonly Channel<Wens> _wensen = Channel.CreateBounded<Wens>(new BoundedChannelOptions(MaximumWachtend) { SingleReader = true });
    readonly Task _loop;
    readonly bool _gedeeld;
    volatile Standgeschiedenis _geschiedenis;

    // True from the moment that something is sent until it is known whether it stands: then the database is asked first.
    volatile bool _onzeker;

    /// <summary>An aanvraag that waits for its answer, or (without aanvraag) a reader that waits until the lane has caught up.</summary>
    sealed record Wens(Aanvraag? Aanvraag, TaskCompletionSource<Antwoord> Antwoord);

    Baan(IJournaal journaal, TimeProvider klok, TimeZoneInfo zone, bool gedeeld, Standgeschiedenis geschiedenis)
    {
        (_journaal, _klok, _zone, _gedeeld, _geschiedenis) = (journaal, klok, zone, gedeeld, geschiedenis);
        _loop = Task.Run(Loop);
    }

    public Standgeschiedenis Geschiedenis => _geschiedenis;

    /// <summary>Opens a keten: folds its whole journal, and with <paramref name="verifieer"/> recomputes every hash on the way.</summary>
    /// <exception cref="OnbekendFeit">The journal holds a fact of a later version; this chain is not served.</exception>
    public static async Task<Baan> Open(IJournaal journaal, StroomId stroom, TimeProvider klok, TimeZoneInfo zone, bool gedeeld, bool verifieer, CancellationToken stop) =>
        new(journaal, klok, zone, gedeeld, await Vouw(journaal, Standgeschiedenis.Leeg(stroom), verifieer, stop));

    /// <summary>Who stops waiting does not take the opdracht back: a repeat with the same id tells what became of it.</summary>
    public Task<Antwoord> Voer(Aanvraag aanvraag, CancellationToken stop) => Wacht(aanvraag, stop);

    /// <summary>Returns when everything that stood in the database at the moment of asking is in the stand.</summary>
    public async Task WerkBij(CancellationToken stop)
    {
        if (!_gedeeld && !_onzeker) return;
        if (await _journaal.Laatste(_geschiedenis.Nu.Stroom, stop) is not { } laatste || laatste.Nr <= _geschiedenis.Nu.Nr) return;
        await Wacht(null, stop);
    }

    async Task<Antwoord> Wacht(Aanvraag? aanvraag, CancellationToken stop)
    {
        var wens = new Wens(aanvraag, new(TaskCreationOptions.RunContinuationsAsynchronously));
        try
        {
            await _wensen.Writer.WriteAsync(wens, stop);
        }
        catch (ChannelClosedException dicht)
        {
            throw new NietBewaard(dicht);
        }
        return await wens.Antwoord.Task.WaitAsync(stop);
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
                foreach (var wens in groep) wens.Antwoord.TrySetException(fout is OnbekendFeit ? fout : new NietBewaard(fout));
            }
        }
    }

    async Task Behandel(List<Wens> groep)
    {
        var vanaf = _geschiedenis.Nu.Nr;
        for (var poging = 1; ; poging++)
        {
            if (_gedeeld || _onzeker || groep.Exists(w => w.Aanvraag is null)) await HaalOp();
            if (_geschiedenis.Nu.Nr > vanaf) (vanaf, poging) = (_geschiedenis.Nu.Nr, 1);
            var (geschiedenis, bij, antwoorden) = Beslis(groep, await Eerder(groep));
            try
            {
                if (bij.Count > 0)
                {
                    _onzeker = true;
                    await _journaal.Voeg(bij, _stop.Token);
                }
            }
            catch (Exception) when (poging < MaximumPogingen && !_stop.IsCancellationRequested)
            {
                // Another node was first, or the commit failed halfway: what is durable decides, also whether this was.
                // While others make headway it only takes longer; that counts as no attempt.
                continue;
            }
            catch (Exception) when (groep.Count > 1 && !_stop.IsCancellationRequested)
            {
                // The database answers and will not have this. Alone, each meets its own fate.
                foreach (var wens in groep) await Behandel([wens]);
                return;
            }
            catch (Exception fout) when (groep.Count == 1 && !_stop.IsCancellationRequested)
            {
                groep[0].Antwoord.TrySetException(new NietBewaard(fout));
                return;
            }
            _geschiedenis = geschiedenis;
            _onzeker = false;
            for (var i = 0; i < groep.Count; i++) antwoorden[i](groep[i].Antwoord);
            return;
        }
    }

    /// <summary>The entries in which these opdrachten were carried out before.</summary>
    async Task<Dictionary<OpdrachtId, Boeking>> Eerder(List<Wens> groep)
    {
        var eerder = new Dictionary<OpdrachtId, Boeking>();
        var nummers = await _journaal.Vind(_geschiedenis.Nu.Stroom, [.. groep.Select(w => w.Aanvraag?.Id).OfType<OpdrachtId>()], _stop.Token);
        foreach (var (opdracht, nr) in nummers)
        {
            await foreach (var bewaard in _journaal.Lees(_geschiedenis.Nu.Stroom, nr - 1, nr, _stop.Token)) eerder.Add(opdracht, bewaard.Boeking);
        }
        return eerder;
    }

    (Standgeschiedenis, List<Bijschrijving>, List<Action<TaskCompletionSource<Antwoord>>>) Beslis(List<Wens> groep, Dictionary<OpdrachtId, Boeking> eerder)
    {
        var geschiedenis = _geschiedenis;
        var bij = new List<Bijschrijving>(groep.Count);
        var antwoorden = new List<Action<TaskCompletionSource<Antwoord>>>(groep.Count);
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
                if (eerder.TryGetValue(aanvraag.Id, out var boeking)) antwoord = Eerste(boeking, aanvraag);
                else if (Beslis(geschiedenis.Nu, aanvraag, Nu(geschiedenis.Nu, aanvraag), out var bijschrijving) is { } geweigerd) antwoord = new Antwoord.Geweigerd(geweigerd);
                else
                {
                    geschiedenis = geschiedenis.Na(geschiedenis.Nu.Na(bijschrijving!.Boeking, bijschrijving.Hash));
                    bij.Add(bijschrijving);
                    eerder.Add(aanvraag.Id, bijschrijving.Boeking);
                    antwoord = new Antwoord.Gedaan(bijschrijving.Boeking.Nr);
                }
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

    // One moment for the rule and for the entry; all that can go wrong does so before the stand moves on.
    Afwijzing? Beslis(Stand stand, Aanvraag aanvraag, Omstandigheden nu, out Bijschrijving? bijschrijving)
    {
        bijschrijving = null;
        var uitkomst = Oordeel(stand, aanvraag, nu);
        if (uitkomst is not Gebeurd gebeurd) return (Afwijzing)uitkomst;
        Deurwacht.EisWoorden(aanvraag);
        var boeking = Boeking.Na(stand, aanvraag.Id, nu, gebeurd, Zout);
        bijschrijving = new(boeking, boeking.Hash(), Genoemd(boeking, aanvraag.Woorden), Gewist(gebeurd));
        return null;
    }

    Uitkomst Oordeel(Stand stand, Aanvraag aanvraag, Omstandigheden nu) =>
        Deurwacht.Weiger(aanvraag)
            ?? Voorbeeldregels.Weiger(stand, aanvraag.Dader, aanvraag.Opdracht, aanvraag.Gegeven, new(_klok.GetUtcNow()))
            ?? Mag.Weiger(stand, aanvraag.Dader, aanvraag.Opdracht, nu.Vandaag)
            ?? aanvraag.Opdracht.Beslis(stand, nu);

    Omstandigheden Nu(Stand stand, Aanvraag aanvraag)
    {
        var tijdstip = aanvraag.Gegeven ?? new Tijdstip(_klok.GetUtcNow());
        return new(tijdstip < stand.Tijdstip ? stand.Tijdstip : tijdstip, _zone, aanvraag.Dader);
    }

    async Task HaalOp()
    {
        _geschiedenis = await Vouw(_journaal, _geschiedenis, false, _stop.Token);
        _onzeker = false;
    }

    static async Task<Standgeschiedenis> Vouw(IJournaal journaal, Standgeschiedenis vanaf, bool verifieer, CancellationToken stop)
    {
        var vouwing = new Vouwing(vanaf.Nu);
        await foreach (var (boeking, hash) in journaal.Lees(vanaf.Nu.Stroom, vanaf.Nu.Nr, null, stop).LeesVooruit(VooruitLezen, stop))
        {
            if (verifieer && boeking.Hash() != hash) throw new InvalidDataException($"Boeking {boeking.Nr} past niet bij haar hash: het journaal is veranderd buiten Schakel om.");
            vouwing.Na(boeking, hash);
            if (boeking.Nr % Standgeschiedenis.Afstand == 0) vanaf = vanaf.Na(vouwing.Stand());
        }
        return vouwing.Nr == vanaf.Nu.Nr ? vanaf : vanaf.Na(vouwing.Stand());
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

    /// <summary>Takes nothing new, answers who waits, and does not wait for ever for a database that says nothing.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!_wensen.Writer.TryComplete()) return;
        using var geduld = new CancellationTokenSource(Geduld, _klok);
        await using (geduld.Token.Register(_stop.Cancel)) await _loop;
        _stop.Dispose();
    }
}
