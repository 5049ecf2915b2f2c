using System.Threading.Channels;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Storage;

namespace Schakel.Application;

/// <summary>
/// The one writer lane of a keten: decides opdracht after opdracht on the stand to come, commits together what waits, and answers
/// or shows nothing before it is durable. While one group is being committed the next is decided on what will then stand.
/// After a failed commit it goes back to the last durable stand and decides again.
/// </summary>
internal sealed class Baan : IAsyncDisposable
{
    const int MaximumGroep = 256;
    const int MaximumWachtend = 4096;
    const int MaximumPogingen = 3;

    /// <summary>How long a database that does not answer may hold up closing; less than a host gives its services.</summary>
    static readonly TimeSpan Geduld = TimeSpan.FromSeconds(20);

    readonly IJournaal _journaal;
    readonly TimeProvider _klok;
    readonly Beslisser _beslisser;
    readonly CancellationTokenSource _stop = new();
    readonly Channel<Wens> _wensen = Channel.CreateBounded<Wens>(new BoundedChannelOptions(MaximumWachtend) { SingleReader = true });
    readonly SemaphoreSlim _beurt = new(1, 1);
    readonly bool _gedeeld;
    volatile Standgeschiedenis _geschiedenis;

    // True from the moment that something is sent until it is known whether it stands: then the database is asked first.
    volatile bool _onzeker;

    // Only whoever has the turn touches these: what is being committed, and what was decided on top of it and goes next.
    Lopend? _lopend;
    Besloten? _besloten;
    Task<bool>? _komt;

    sealed record Besloten(List<Wens> Groep, Groepsbesluit Besluit);

    sealed record Lopend(Besloten Wat, Task Vastleggen);

    Baan(IJournaal journaal, TimeProvider klok, Beslisser beslisser, bool gedeeld, Standgeschiedenis geschiedenis) =>
        (_journaal, _klok, _beslisser, _gedeeld, _geschiedenis) = (journaal, klok, beslisser, gedeeld, geschiedenis);

    public Standgeschiedenis Geschiedenis => _geschiedenis;

    /// <summary>Opens a keten: folds its whole journal, and with <paramref name="verifieer"/> recomputes every hash on the way.</summary>
    /// <exception cref="OnbekendFeit">The journal holds a fact of a later version; this chain is not served.</exception>
    public static async Task<Baan> Open(IJournaal journaal, StroomId stroom, TimeProvider klok, Beslisser beslisser, bool gedeeld, bool verifieer, CancellationToken stop) =>
        new(journaal, klok, beslisser, gedeeld, await Standgeschiedenis.Leeg(stroom).Bijgewerkt(journaal, verifieer, stop));

    /// <summary>Who stops waiting does not take the opdracht back: a repeat with the same id tells what became of it.</summary>
    public Task<Antwoord> Voer(Aanvraag aanvraag, CancellationToken stop) => Wacht(new(aanvraag), stop);

    /// <summary>Returns when everything that stood in the database at the moment of asking is in the stand.</summary>
    public async Task WerkBij(CancellationToken stop)
    {
        if (!_gedeeld && !_onzeker) return;
        if (await _journaal.Laatste(_geschiedenis.Nu.Stroom, stop) is not { } laatste || laatste.Nr <= _geschiedenis.Nu.Nr) return;
        await Wacht(new(null), stop);
    }

    /// <summary>Returns when the clock did all that it has due today, however much that is; asks nothing of the database when that was known.</summary>
    public async Task Klok(CancellationToken stop)
    {
        while (!_beslisser.IsBekeken(_geschiedenis)) await Wacht(new(null, IsKlok: true), stop);
    }

    async Task<Antwoord> Wacht(Wens wens, CancellationToken stop)
    {
        try
        {
            await _wensen.Writer.WriteAsync(wens, stop);
        }
        catch (ChannelClosedException dicht)
        {
            throw new NietBewaard(dicht);
        }
        Begin();
        return await wens.Antwoord.WaitAsync(stop);
    }

    // Whoever finds the lane at rest carries out what waits, most often only its own: handing that to another thread and back costs
    // more than all of the deciding. What comes along meanwhile is for a thread of the pool, so that nobody works on for others.
    void Begin()
    {
        if (!_beurt.Wait(0, CancellationToken.None)) return;
        _ = _gedeeld ? Task.Run(Werk) : Werk();
    }

    async Task Werk()
    {
        try
        {
            if (Neem() is { } groep) await Beslis(groep);
            if (_besloten is not null) Stuur(hier: true);
            if (_lopend is { Vastleggen.IsCompleted: true }) await Rond();
            if (_lopend is not null || _wensen.Reader.TryPeek(out _)) await Task.Run(Loop);
        }
        finally
        {
            _beurt.Release();
        }
        // Who came in between found the lane taken, and would wait for ever.
        if (_wensen.Reader.TryPeek(out _)) Begin();
    }

    async Task Loop()
    {
        while (true)
        {
            if (_lopend is { Vastleggen.IsCompleted: true }) await Rond();
            if (_lopend is null && _besloten is not null) Stuur(hier: false);
            if (KanBeslissen && Neem() is { } groep) await Beslis(groep);
            else if (_lopend is not null) await Gebeurtenis(_lopend.Vastleggen);
            else if (_besloten is null) return;
        }
    }

    // What other nodes wrote comes first, and they wait for nobody: with them there is nothing to decide ahead.
    bool KanBeslissen => _lopend is null || (!_gedeeld && (_besloten is null || _besloten.Groep.Count < MaximumGroep));

    Task Gebeurtenis(Task vastleggen)
    {
        if (_komt is null or { IsCompletedSuccessfully: true, Result: true }) _komt = _wensen.Reader.WaitToReadAsync(CancellationToken.None).AsTask();
        // When the lane is closing nothing comes any more. What came just now is no reason to wait for the commit: it is decided at once.
        return KanBeslissen && _komt is not { IsCompletedSuccessfully: true, Result: false } ? Task.WhenAny(vastleggen, _komt) : Task.WhenAny(vastleggen);
    }

    List<Wens>? Neem()
    {
        if (!_wensen.Reader.TryRead(out var wens)) return null;
        var groep = new List<Wens> { wens };
        while (groep.Count < MaximumGroep && _wensen.Reader.TryRead(out wens)) groep.Add(wens);
        return groep;
    }

    /// <summary>Decides a group on what will then stand; in which something was refused waits until that is durable, and is looked at with care.</summary>
    async Task Beslis(List<Wens> groep)
    {
        try
        {
            if (groep.TrueForAll(w => w.Aanvraag is not null))
            {
                if (_lopend is null && (_gedeeld || _onzeker)) await HaalOp();
                var besluit = _beslisser.Neem((_besloten ?? _lopend?.Wat)?.Besluit.Geschiedenis ?? _geschiedenis, groep);
                if (besluit.IsZeker)
                {
                    _besloten = _besloten is null ? new(groep, besluit) : new([.. _besloten.Groep, .. groep], _besloten.Besluit.En(besluit));
                    return;
                }
            }
            await Afmaken();
            await Behandel(groep);
        }
        catch (Exception fout)
        {
            foreach (var wens in groep) wens.Mislukt(fout);
        }
    }

    /// <summary>Sends what was decided. In the loop the commit gets a thread of its own, so that this one decides on.</summary>
    void Stuur(bool hier)
    {
        var (wat, bij) = (_besloten!, _besloten!.Besluit.Bij);
        _besloten = null;
        _onzeker = true;
        _lopend = new(wat, hier ? Voeg() : Task.Run(Voeg));

        async Task Voeg() => await _journaal.Voeg(bij, _stop.Token);
    }

    async Task Afmaken()
    {
        while (_lopend is not null || _besloten is not null)
        {
            if (_lopend is null) Stuur(hier: true);
            await Rond();
        }
    }

    /// <summary>Waits until what was sent is durable, shows what came of it and answers. When it is not, each is handled anew, also what was decided on top of it.</summary>
    async Task Rond()
    {
        var (wat, vastleggen) = _lopend!;
        try
        {
            await vastleggen;
            Toon(wat.Groep, wat.Besluit);
            _lopend = null;
        }
        catch (Exception)
        {
            List<List<Wens>> opnieuw = _besloten is null ? [wat.Groep] : [wat.Groep, _besloten.Groep];
            (_lopend, _besloten) = (null, null);
            foreach (var groep in opnieuw) await Opnieuw(groep);
        }
    }

    void Toon(List<Wens> groep, Groepsbesluit besluit)
    {
        _geschiedenis = besluit.Geschiedenis;
        _onzeker = false;
        for (var i = 0; i < groep.Count; i++) groep[i].Vervul(besluit.Uitslagen[i]);
    }

    async Task Opnieuw(List<Wens> groep)
    {
        try
        {
            await Behandel(groep);
        }
        catch (Exception fout)
        {
            foreach (var wens in groep) wens.Mislukt(fout);
        }
    }

    /// <summary>The careful way, for a group in which something was refused or went wrong: looks up what happened before, decides and commits until it is known what stands.</summary>
    async Task Behandel(List<Wens> groep)
    {
        var (vanaf, metKlok) = (_geschiedenis.Nu.Nr, true);
        for (var poging = 1; ; poging++)
        {
            if (_gedeeld || _onzeker || groep.Exists(w => w.Aanvraag is null)) await HaalOp();
            if (_geschiedenis.Nu.Nr > vanaf) (vanaf, poging) = (_geschiedenis.Nu.Nr, 1);
            var besluit = _beslisser.Neem(_geschiedenis, groep, await Herhaling.Zoek(_journaal, _geschiedenis, [.. groep.Select(w => w.Aanvraag?.Id).OfType<OpdrachtId>()], _stop.Token), metKlok);
            try
            {
                if (besluit.Bij.Count > 0)
                {
                    _onzeker = true;
                    await _journaal.Voeg(besluit.Bij, _stop.Token);
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
            catch (Exception) when (metKlok && besluit.HeeftKlok && !groep[0].IsKlok && !_stop.IsCancellationRequested)
            {
                // It may be what the clock did that the database will not have: once more without, so that nobody is held up by that. It stays due.
                metKlok = false;
                continue;
            }
            catch (Exception fout) when (groep.Count == 1 && !_stop.IsCancellationRequested)
            {
                groep[0].Mislukt(fout);
                return;
            }
            Toon(groep, besluit);
            return;
        }
    }

    async Task HaalOp()
    {
        _geschiedenis = await _geschiedenis.Bijgewerkt(_journaal, false, _stop.Token);
        _onzeker = false;
    }

    /// <summary>Takes nothing new, answers who waits, and does not wait for ever for a database that says nothing.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!_wensen.Writer.TryComplete()) return;
        using var geduld = new CancellationTokenSource(Geduld, _klok);
        await using (geduld.Token.Register(_stop.Cancel))
        {
            await _beurt.WaitAsync(CancellationToken.None);
            await Loop();
        }
        _stop.Dispose();
    }
}
