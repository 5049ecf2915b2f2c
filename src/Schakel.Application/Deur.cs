using System.Collections.Concurrent;
using System.Data.Common;
using System.Runtime.CompilerServices;
using Schakel.Domein;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;
using Schakel.Storage;

namespace Schakel.Application;

/// <summary>The one door: every change goes in here, everything that is shown comes out here.</summary>
/// <param name="deeltDatabase">True when other nodes write in the same database: each request then compares the head and catches up.</param>
/// <param name="eigenSleutel">With what this server signs: a chain that goes on elsewhere goes on only where its key is.</param>
/// <param name="toeval">Gives 32 random bytes each time, on any thread; that of the machine when absent.</param>
public sealed partial class Deur(
    IJournaal journaal, TimeProvider klok, TimeZoneInfo zone, bool deeltDatabase = false, bool verifieerBijOpenen = false, Func<byte[]>? toeval = null, Zegel? eigenSleutel = null) : IAsyncDisposable
{
    readonly ConcurrentDictionary<StroomId, Lazy<Task<Baan>>> _banen = new();
    readonly ConcurrentDictionary<StroomId, bool> _voorbeelden = new();
    readonly CancellationTokenSource _stop = new();
    readonly Beslisser _beslisser = new(klok, zone, toeval ?? Toeval.Werp, eigenSleutel);

    /// <summary>Hears what the clock had due and did not do, on the thread of whoever woke it.</summary>
    public Action<Klokmisser>? Gemist { get => _beslisser.Klok.Gemist; init => _beslisser.Klok.Gemist = value; }

    /// <summary>Where hidden standpoints wait for their close; without it none are opened.</summary>
    public Enveloppen? Enveloppen { get; init; }

    /// <summary>Another look at what is due than that of the rules.</summary>
    internal Func<Stand, Datum, Guid?, IEnumerable<IKlokopdracht>> Vervallen { get => _beslisser.Klok.Vervallen; init => _beslisser.Klok.Vervallen = value; }

    /// <summary>The day that it is for the chains.</summary>
    public Datum Vandaag => new Tijdstip(klok.GetUtcNow()).DatumIn(zone);

    public async Task<Antwoord> Voer(Aanvraag aanvraag, CancellationToken stop)
    {
        try
        {
            if (!await Bestaat(aanvraag.Stroom, stop) && Onmogelijk(aanvraag) is { } geweigerd) return new Antwoord.Geweigerd(geweigerd);
            var baan = await Baan(aanvraag.Stroom, stop);
            return await baan.Voer(aanvraag, stop);
        }
        catch (DbException fout)
        {
            // The chain could not be opened: for who asks that is the same as not being able to write.
            throw new NietBewaard(fout);
        }
    }

    /// <summary>Lets the clock do what it has due in this chain. It does so before every opdracht as well; this is for a chain in which nobody does anything.</summary>
    public Task Klok(StroomId stroom, CancellationToken stop) => Bereikbaar(async () =>
    {
        if (!await Bestaat(stroom, stop)) return false;
        var baan = await Baan(stroom, stop);
        await baan.Klok(stop);
        await OpenEnveloppen(baan, stop);
        return true;
    });

    // What opens hidden standpoints stands where the lane does not read; it is sent like any other act of the clock, under the same id on every node.
    async Task OpenEnveloppen(Baan baan, CancellationToken stop)
    {
        if (Enveloppen is not { } enveloppen) return;
        var stand = baan.Geschiedenis.Nu;
        if (stand.Keten?.IsVoorbij(Vandaag) != false || Verhuisregels.IsElders(stand, eigenSleutel)) return;
        foreach (var voorstel in stand.Voorstellen.Where(v => StandpuntenSluiten.WachtOpEnveloppen(v, Vandaag)))
        {
            var (daad, woorden, dicht) = await enveloppen.Open(stand.Stroom, voorstel, stop);
            if (dicht > 0 && Vandaag < daad.Vervalt.AddDays(Application.Enveloppen.Wachtdagen)) Gemist?.Invoke(new(stand.Stroom, daad, Klokregels.EnvelopBlijftDicht, null));
            else if (await baan.Voer(new(stand.Stroom, Klokkenmerk.Van(stand.Stroom, daad), Dader.Klok, daad, woorden), stop) is Antwoord.Geweigerd geweigerd) Gemist?.Invoke(new(stand.Stroom, daad, geweigerd.Afwijzing, null));
            else if (dicht == 0) await enveloppen.Vergeet(stand.Stroom, voorstel.Id, stop);
        }
    }

    /// <summary>Why this would be refused now, to know before anything is prepared for it; null when it would happen.</summary>
    public async Task<Afwijzing?> Weiger(Aanvraag aanvraag, CancellationToken stop) => _beslisser.Weiger((await Geschiedenis(aanvraag.Stroom, stop)).Nu, aanvraag);

    /// <summary>What this viewer sees, now or as it was, with the rights of today; null when the keten does not exist, is not his to see, or the moment has yet to come.</summary>
    /// <exception cref="NietBereikbaar">The database does not answer; so for everything that is read here.</exception>
    /// <exception cref="GeheugenBeschadigd">Somebody changed what was written; this chain is not served.</exception>
    public async Task<Inzage?> Inzage(StroomId stroom, PersoonId wie, Moment? op, CancellationToken stop)
    {
        var geschiedenis = await Geschiedenis(stroom, stop);
        var recht = Leesrecht.Van(geschiedenis.Nu, wie, Vandaag);
        return recht.Keten ? await Inzage(geschiedenis, recht, op, stop) : null;
    }

    async Task<Inzage?> Inzage(Standgeschiedenis geschiedenis, Leesrecht recht, Moment? op, CancellationToken stop)
    {
        var nu = new Tijdstip(klok.GetUtcNow());
        if (!geschiedenis.Nu.IsOpgericht) return null;
        if (op?.Nr > geschiedenis.Nu.Nr || op?.Tijdstip?.DatumIn(zone) > nu.DatumIn(zone)) return null;
        if (op is null) return new(geschiedenis.Nu, recht, nu);
        var toen = await Bereikbaar(() => geschiedenis.Op(journaal, op.Value, stop));
        return new(toen, recht, op.Value.Tijdstip ?? toen.Tijdstip, geschiedenis.Nu);
    }

    /// <summary>What this person may do in this standing at this moment.</summary>
    public async Task<Bevoegdheden> Bevoegdheden(StroomId stroom, Dader wie, CancellationToken stop) =>
        new((await Geschiedenis(stroom, stop)).Nu, new(new(klok.GetUtcNow()), zone, wie), eigenSleutel);

    /// <summary>The words of these texts, as far as they still stand. Whoever knows a text saw it in an <see cref="Domein.Inzage"/>.</summary>
    public async Task<IReadOnlyDictionary<TekstId, string>> Woorden(StroomId stroom, IEnumerable<Tekst> teksten, CancellationToken stop)
    {
        var zegels = teksten.DistinctBy(t => t.Id).ToDictionary(t => t.Id, t => t.Zegel);
        var bewaard = await Bereikbaar(() => journaal.Teksten(stroom, [.. zegels.Keys], stop));
        // Words stand apart from the entry that seals them: nobody gets to read others than were typed.
        if (bewaard.Values.Any(t => !t.Past(zegels[t.Id]))) throw new GeheugenBeschadigd(new JournaalBeschadigd(stroom, null, "woorden passen niet bij hun zegel"));
        return bewaard.ToDictionary(t => t.Key, t => t.Value.Woorden);
    }

    /// <summary>The bytes of a file, as long as it stands. Whoever knows a file saw it in an <see cref="Domein.Inzage"/>.</summary>
    public async Task<byte[]?> Bestand(StroomId stroom, Bestand bestand, CancellationToken stop)
    {
        var bewaard = await Bereikbaar(() => journaal.Bestand(stroom, bestand.Id, stop));
        if (bewaard?.Past(bestand.Zegel) == false) throw new GeheugenBeschadigd(new JournaalBeschadigd(stroom, null, "een bestand past niet bij zijn zegel"));
        return bewaard?.Inhoud;
    }

    /// <summary>A page of the memory from this place on, newest first: only what this viewer may read today. Null when the keten is not his to see.</summary>
    /// <param name="over">Only facts about this; entries about something else then do not count as closed either.</param>
    /// <param name="ertussen">Events to show at the day on which they happened, the latest first; null to leave each in its entry.</param>
    public async Task<Tijdlijn?> Tijdlijn(StroomId stroom, PersoonId wie, Bladwijzer vanaf, Onderwerp? over, IEnumerable<Gebeurtenis>? ertussen, CancellationToken stop)
    {
        var nu = (await Geschiedenis(stroom, stop)).Nu;
        var recht = Leesrecht.Van(nu, wie, Vandaag);
        if (!nu.IsOpgericht || !recht.Keten) return null;

        var alleenGebeurtenissen = ertussen is not null && over == Onderwerp.Gebeurtenissen;
        var (bladzij, verder) = (new Bladzij(recht, over, ertussen, zone), alleenGebeurtenissen ? 0 : Math.Min(vanaf.Boeking, nu.Nr));
        for (var bodem = Math.Max(0, verder - Application.Tijdlijn.HoogstensGelezen); verder > bodem && !bladzij.IsVol;)
        {
            var boekingen = new List<Boeking>();
            await foreach (var bewaard in journaal.Lees(stroom, Math.Max(bodem, verder - Application.Tijdlijn.PerPagina), verder, stop)) boekingen.Add(bewaard.Boeking);
            for (var i = boekingen.Count - 1; i >= 0 && bladzij.Neem(boekingen[i]); i--) verder = boekingen[i].Nr - 1;
        }
        return bladzij.Klaar(verder, vanaf);
    }

    /// <summary>The same of these entries, the last first, as many as fit on a page.</summary>
    public async Task<Tijdlijn> Tijdlijn(StroomId stroom, PersoonId wie, IReadOnlyList<long> boekingen, Onderwerp? over, CancellationToken stop)
    {
        var bladzij = new Bladzij(Leesrecht.Van((await Geschiedenis(stroom, stop)).Nu, wie, Vandaag), over, null, zone);
        foreach (var nr in boekingen.Take(Application.Tijdlijn.PerPagina))
            await foreach (var (boeking, _) in journaal.Lees(stroom, nr - 1, nr, stop)) bladzij.Neem(boeking);
        return bladzij.Klaar(boekingen.Count > Application.Tijdlijn.PerPagina ? boekingen[Application.Tijdlijn.PerPagina] : 0, default);
    }

    /// <summary>The example chains: who may be chosen there to look around as. Of any other chain, and of one that cannot be opened, this says nothing.</summary>
    public async Task<IReadOnlyList<Voorbeeldingang>> Voorbeelden(CancellationToken stop)
    {
        var ingangen = new List<Voorbeeldingang>();
        foreach (var stroom in await Stromen(stop))
        {
            try
            {
                if (!await Bereikbaar(() => BegonAlsVoorbeeld(stroom, stop))) continue;
                if (await Voorbeeld(stroom, stop) is { } ingang) ingangen.Add(ingang);
            }
            catch (Exception fout) when (fout is GeheugenBeschadigd or OnbekendFeit)
            {
                // The others do not notice; whoever goes to this one hears it there.
            }
        }
        return ingangen;
    }

    // Asked of its first entry, which never changes: on an installation of a thousand chains the first page must not open all of them.
    async Task<bool> BegonAlsVoorbeeld(StroomId stroom, CancellationToken stop)
    {
        if (_voorbeelden.TryGetValue(stroom, out var bekend)) return bekend;
        await foreach (var (boeking, _) in journaal.Lees(stroom, 0, 1, stop))
            return _voorbeelden[stroom] = boeking.Delen.SelectMany(d => d.Feiten).Select(Feitensoorten.Lees).OfType<KetenOpgericht>().Any(f => f.IsVoorbeeld);
        return false;
    }

    /// <summary>The way into this chain if it is an example; null when it is another, or none.</summary>
    public async Task<Voorbeeldingang?> Voorbeeld(StroomId stroom, CancellationToken stop)
    {
        var stand = (await Geschiedenis(stroom, stop)).Nu;
        return stand.Keten is { IsVoorbeeld: true } keten ? Voorbeeldingang.Van(stand, keten, Vandaag) : null;
    }

    /// <summary>Whether this chain says of itself that it is an example: only there a seat is taken without an account.</summary>
    public async Task<bool> IsVoorbeeld(StroomId stroom, CancellationToken stop) => (await Geschiedenis(stroom, stop)).Nu.Keten is { IsVoorbeeld: true };

    /// <summary>The deelnames of this person that run today, in the order of their roles; in the founding the key comes first, because letting people in is then what there is to do.</summary>
    public async Task<IReadOnlyList<Deelname>> Deelnames(StroomId stroom, PersoonId wie, CancellationToken stop)
    {
        var stand = (await Geschiedenis(stroom, stop)).Nu;
        return
        [
            .. stand.Deelnames.Where(d => d.Persoon == wie && d.Termijn.Omvat(Vandaag))
                .OrderByDescending(d => stand.Keten is { InOprichting: true } && d.Rol == Rol.Sleuteldrager).ThenBy(d => d.Rol).ThenBy(d => d.Id),
        ];
    }

    internal Task<Standgeschiedenis> Geschiedenis(StroomId stroom, CancellationToken stop) => Bereikbaar(async () =>
    {
        if (!await Bestaat(stroom, stop)) return Standgeschiedenis.Leeg(stroom);
        var baan = await Baan(stroom, stop);
        await baan.WerkBij(stop);
        return baan.Geschiedenis;
    });

    // Whoever reads hears in plain words that it cannot be done now. NietBewaard is what the lane says to whoever waits for it, and here nothing was to be kept.
    static async Task<T> Bereikbaar<T>(Func<Task<T>> lezen)
    {
        try
        {
            return await lezen();
        }
        catch (Exception fout) when (fout is DbException or NietBewaard)
        {
            throw new NietBereikbaar(fout);
        }
        catch (JournaalBeschadigd fout)
        {
            throw new GeheugenBeschadigd(fout);
        }
    }

    /// <summary>What happened after this entry up to and including that one, in its order, for what acts on it.</summary>
    internal async IAsyncEnumerable<IFeit> Feiten(StroomId stroom, long na, long totEnMet, [EnumeratorCancellation] CancellationToken stop)
    {
        await foreach (var (boeking, _) in journaal.Lees(stroom, na, totEnMet, stop))
            foreach (var regel in boeking.Delen.SelectMany(d => d.Feiten)) yield return Feitensoorten.Lees(regel);
    }

    internal Task<IReadOnlyList<StroomId>> Stromen(CancellationToken stop) => Bereikbaar(() => journaal.Stromen(stop));

    /// <summary>Whether this opdracht was carried out in this stroom.</summary>
    internal async Task<bool> IsGedaan(StroomId stroom, OpdrachtId opdracht, CancellationToken stop) => (await journaal.Vind(stroom, [opdracht], stop)).Count > 0;

    /// <summary>How many chains are held in memory.</summary>
    internal int Open => _banen.Count;

    // In a chain that does not exist only its founding can happen, and one that is refused must not leave a lane behind either.
    Afwijzing? Onmogelijk(Aanvraag aanvraag) => aanvraag.Opdracht is KetenOprichten ? _beslisser.Weiger(Stand.Leeg(aanvraag.Stroom), aanvraag) : Afwijzing.NietGevonden;

    // Whoever makes up an id must not leave a lane behind.
    async ValueTask<bool> Bestaat(StroomId stroom, CancellationToken stop) => _banen.ContainsKey(stroom) || await Task.Run(() => journaal.Laatste(stroom, stop), CancellationToken.None).WaitAsync(stop) is not null;

    async Task<Baan> Baan(StroomId stroom, CancellationToken stop)
    {
        // In the background: SQLite folds a whole journal without giving the thread back, and who asks may stop waiting.
        if (!_banen.TryGetValue(stroom, out var baan)) baan = _banen.GetOrAdd(stroom, id => new(() => Task.Run(
            () => Application.Baan.Open(journaal, id, klok, _beslisser, deeltDatabase, verifieerBijOpenen, _stop.Token), CancellationToken.None)));
        try
        {
            return await baan.Value.WaitAsync(stop);
        }
        catch (Exception) when (baan.Value is { IsCompleted: true, IsCompletedSuccessfully: false })
        {
            // A chain that could not be opened is tried again at the next request; the other chains do not notice.
            _banen.TryRemove(new(stroom, baan));
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        // What is still opening, or opens from now on, meets this; what waits in an open lane is answered.
        var sein = _stop.CancelAsync();
        await Task.WhenAll(_banen.Values.Select(Sluit));
        await sein;
    }

    static async Task Sluit(Lazy<Task<Baan>> opening)
    {
        await ((Task)opening.Value).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (opening.Value.IsCompletedSuccessfully) await (await opening.Value).DisposeAsync();
    }
}
