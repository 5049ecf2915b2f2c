using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Schakel.Application;
using Schakel.Application.Toegang;
using Schakel.Application.Zoeken;
using Schakel.Domein;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Gesprekken;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;
using Schakel.Web.Geheugen;
using Schakel.Web.Tijden;
using Schakel.Web.Toegang;

namespace Schakel.Web.Ketens;

/// <summary>
/// One visit to a page of a chain: who looks, at which moment, what that person sees there and the words that belong to it.
/// The only way in which pages reach the door.
/// </summary>
internal sealed class Bezoek(Deur deur, Zoeker zoeker, Gesprekken gesprekken, Enveloppen enveloppen, Mensen mensen, Zetels zetels, Aangemeld aangemeld, NavigationManager navigatie, IHttpContextAccessor accessor)
{
    readonly Dictionary<TekstId, string> _woorden = [];
    Zitting? _zitting;

    /// <summary>What this visitor sees; null as long as nothing was opened.</summary>
    public Inzage? Inzage { get; private set; }

    /// <summary>The chain's own address.</summary>
    public string Adres { get; private set; } = "/";

    /// <summary>The moment asked for with op=, as it was written; null on a page of now.</summary>
    public string? Op { get; private set; }

    /// <summary>A page of then has no forms and asks for nothing.</summary>
    public bool IsToen => Op is not null;

    /// <summary>The seat in which the visitor acts.</summary>
    public Deelname? Wie => _zitting is { } zitting ? Inzage?.Deelnames.Vind(zitting.Deelname) : null;

    /// <summary>The day that the page is of: today, or the day looked back at.</summary>
    public Datum Dag => Vandaag.DagVan(Inzage!.Moment.Moment);

    /// <summary>The day that near days are named after, such as tomorrow; a page of then has none.</summary>
    public Datum? Heden => IsToen ? null : Dag;

    /// <summary>What the visitor may do; null on a page of then.</summary>
    public Bevoegdheden? Bevoegdheden { get; private set; }

    /// <summary>How this partner, or this party around the chain, is called.</summary>
    public string Partner(PartijId partij) => Inzage!.Partners.Vind(partij)?.Naam.Waarde ?? Inzage.Omgeving.Vind(partij)?.Naam.Waarde ?? "";

    /// <summary>Who sees to what a proposal decides, by name; null when that is who speaks namens de keten.</summary>
    public string? Eigenaar(Voorstel voorstel) => Inzage!.Eigenaar(voorstel) is { } partij ? Partner(partij) : null;

    /// <summary>A hand-over as its two partners, from and to.</summary>
    public string Tussen(Overdracht overdracht) => $"{Partner(overdracht.Van)} → {Partner(overdracht.Naar)}";

    /// <summary>Whether a page offers this act, on what belongs to these partners; a page of then offers nothing.</summary>
    public bool Kan(Bevoegdheid bevoegdheid, params ImmutableArray<PartijId> betrokken) => Bevoegdheden is { } mag && mag.Weiger(bevoegdheid, betrokken) is null;

    /// <summary>The same for this very act. Words may be left out of it: no rule reads them.</summary>
    public bool Kan(IOpdracht opdracht) => Bevoegdheden is { } mag && mag.Weiger(opdracht) is null;

    /// <summary>The same where the page of the act asks for a second factor itself.</summary>
    public bool KanMetFactor(IOpdracht opdracht) => Bevoegdheden is { } mag && mag.WeigerNaBevestiging(opdracht) is null;

    /// <summary>The same of a kind of act.</summary>
    public bool KanMetFactor(Bevoegdheid bevoegdheid, params ImmutableArray<PartijId> betrokken) => Bevoegdheden is { } mag && mag.Weiger(bevoegdheid, betrokken) is var nee && (nee is null || nee == Mag.TweedeFactorVereist);

    CancellationToken Stop => accessor.HttpContext?.RequestAborted ?? CancellationToken.None;

    /// <summary>Opens the chain for this visitor. False when there is nothing to show: the answer is then a 404, or the way to a seat.</summary>
    public async Task<bool> Open(string keten, string? op)
    {
        if (await Kijk(keten, op)) return true;
        if (Id.Lees<StroomId>(keten) is not { } stroom || accessor.HttpContext is not { } context || (op is not null && Moment.Lees(op, Vandaag.Tijdzone) is null)) return Nergens();
        if (_zitting is not null || await deur.Voorbeeld(stroom, Stop) is null) return Nergens();

        navigatie.NavigateTo($"{Adres}/binnenkomen?terug={Uri.EscapeDataString(context.Request.Path + context.Request.QueryString)}");
        return false;
    }

    /// <summary>The same for what is no page: true when there is something to see.</summary>
    public async Task<bool> Kijk(string keten, string? op)
    {
        if (Id.Lees<StroomId>(keten) is not { } stroom || accessor.HttpContext is not { } context) return false;
        var moment = Moment.Lees(op, Vandaag.Tijdzone);
        if (op is not null && moment is null) return false;

        Adres = $"/ketens/{stroom}";
        _zitting = await zetels.Van(context, stroom);
        if (_zitting is null || await deur.Inzage(stroom, _zitting.Persoon, moment, Stop) is not { Keten: not null } inzage) return false;
        (Inzage, Op) = (inzage, op);
        if (!IsToen) Bevoegdheden = await deur.Bevoegdheden(stroom, _zitting.Dader, Stop);
        return true;
    }

    /// <summary>The same for whoever calls the API: what he sees, at the moment that he asked for.</summary>
    public void Neem(Zitting zitting, Inzage inzage, string? op) => (_zitting, Inzage, Op, Adres) = (zitting, inzage, op, $"/ketens/{inzage.Stroom}");

    /// <summary>What this visitor sees of the moment just before an entry; the first entry has none.</summary>
    public async Task<Inzage> Voor(long boeking) => (await deur.Inzage(Inzage!.Stroom, _zitting!.Persoon, new Moment(boeking - 1, null), Stop))!;

    /// <summary>Why the visitor cannot send this; the answer then carries the status of a right that he lacks. Null when he can. A second factor is asked only of who can do it with one.</summary>
    public Afwijzing? Belet(IOpdracht opdracht) => Belet(Bevoegdheden is { } mag ? mag.WeigerNaBevestiging(opdracht) ?? mag.Weiger(opdracht) : null);

    /// <summary>The same before it is known what would be sent.</summary>
    public Afwijzing? Belet(Bevoegdheid bevoegdheid, params ImmutableArray<PartijId> betrokken) => Belet(Bevoegdheden?.Weiger(bevoegdheid, betrokken));

    /// <summary>The same for a reason that is known already.</summary>
    public Afwijzing Weigering(Afwijzing weigering) => Belet(weigering)!;

    Afwijzing? Belet(Afwijzing? weigering)
    {
        if (weigering is { Soort: AfwijzingSoort.NietBevoegd }) accessor.HttpContext!.Response.StatusCode = StatusCodes.Status403Forbidden;
        return weigering;
    }

    /// <summary>What is asked for does not exist for this visitor.</summary>
    public bool Nergens()
    {
        // The form that was sent is not on a page that is not there, and to that alone the framework would answer 400.
        if (HttpMethods.IsPost(accessor.HttpContext!.Request.Method)) throw new BadHttpRequestException("Er is hier niets.", _zitting is null && aangemeld.Wie is null ? StatusCodes.Status401Unauthorized : StatusCodes.Status404NotFound);
        navigatie.NotFound();
        return false;
    }

    /// <summary>An address in this chain, at the same moment as this page.</summary>
    public string Link(string pad)
    {
        var adres = pad.Length == 0 ? Adres : $"{Adres}/{pad}";
        if (Op is null) return adres;
        var hek = adres.IndexOf('#', StringComparison.Ordinal);
        var (weg, anker) = hek < 0 ? (adres, "") : (adres[..hek], adres[hek..]);
        return $"{weg}{(weg.Contains('?', StringComparison.Ordinal) ? '&' : '?')}op={Uri.EscapeDataString(Op)}{anker}";
    }

    /// <summary>A page of the memory from this place on; never later than the moment looked at.</summary>
    /// <param name="opDag">Events stand at the day on which they happened, not at that of their entry.</param>
    public async Task<Tijdlijn> Tijdlijn(Bladwijzer? vanaf, Onderwerp? over, bool opDag)
    {
        var begin = new Bladwijzer(Math.Min(vanaf?.Boeking ?? long.MaxValue, Inzage!.Nr), vanaf?.NaGebeurtenis);
        var ertussen = opDag && over is (null or Onderwerp.Gebeurtenissen) ? Inzage.Gebeurtenissen.OrderByDescending(g => (g.Datum, g.Boeking)) : null;
        return await deur.Tijdlijn(Inzage.Stroom, _zitting!.Persoon, begin, over, ertussen is null ? null : Na(ertussen, begin.NaGebeurtenis), Stop) ?? new([], 0, null);
    }

    static IEnumerable<Gebeurtenis> Na(IEnumerable<Gebeurtenis> gebeurtenissen, long? boeking) =>
        boeking is null ? gebeurtenissen : gebeurtenissen.SkipWhile(g => g.Boeking != boeking).Skip(1);

    /// <summary>The same, of the entries about something; both days count.</summary>
    public async Task<Tijdlijn> Tijdlijn(Bladwijzer? vanaf, Tijdlijnkeuze keuze, bool opDag)
    {
        if (keuze.IsLeeg) return await Tijdlijn(vanaf, keuze.Over, opDag);
        var boekingen = (await Boekingen(keuze)).SkipWhile(nr => nr > vanaf?.Boeking).ToList();
        return await Tijdlijn(boekingen, keuze.Over);
    }

    /// <summary>The entries that this visitor may read about something, up to the moment looked at, the last first.</summary>
    public async Task<IReadOnlyList<long>> Boekingen(Tijdlijnkeuze keuze)
    {
        var (na, tot) = (keuze.Vanaf is { } eerste ? await Nr(eerste.AddDays(-1)) : 0, keuze.TotEnMet is { } laatste && laatste < Dag ? await Nr(laatste) : Inzage!.Nr);
        return await zoeker.Boekingen(Inzage!.Stroom, _zitting!.Persoon, keuze.Ids(Inzage), keuze.Over, Math.Max(na, keuze.Na), tot, Stop);
    }

    /// <summary>These entries, as many as fit on a page.</summary>
    public Task<Tijdlijn> Tijdlijn(IReadOnlyList<long> boekingen, Onderwerp? over) => deur.Tijdlijn(Inzage!.Stroom, _zitting!.Persoon, boekingen, over, Stop);

    // The last entry of a day; before the chain began there is none.
    async Task<long> Nr(Datum dag) => dag < Vandaag.DagVan(Inzage!.Keten!.Opgericht.Moment) ? 0 : (await deur.Inzage(Inzage.Stroom, _zitting!.Persoon, Moment.Lees($"{dag:yyyy-MM-dd}", Vandaag.Tijdzone), Stop))?.Nr ?? Inzage.Nr;

    /// <summary>What stands in the memory with these words, up to the moment looked at.</summary>
    public Task<Zoekuitslag> Zoek(string? vraag, Onderwerp? over, int pagina) => zoeker.Zoek(Inzage!, _zitting!.Persoon, vraag, over, pagina, Stop);

    /// <summary>What came after the moment looked at, of what this visitor may read: how many entries about this thing, or about anything.</summary>
    public async Task<int> Sindsdien(Guid? ding) => (await zoeker.Boekingen(Inzage!.Stroom, _zitting!.Persoon, ding is { } id ? [id] : null, null, Inzage.Nr, long.MaxValue, Stop)).Count;

    /// <summary>What the people of this chain are called, for those whose account is there.</summary>
    public Task<IReadOnlyDictionary<PersoonId, string>> Namen() => mensen.Namen(Inzage!.Stroom, Stop);

    /// <summary>The export that this visitor takes home.</summary>
    public Task<Exportantwoord> Exporteer(Bewijs bewijs, bool metBestuur) => bewijs.Export(Inzage!.Stroom, _zitting!.Persoon, _zitting.Deelname, metBestuur, Stop);

    /// <summary>The receipt of this decision for the partner of this visitor.</summary>
    public Task<Exportantwoord> Bewijs(Bewijs bewijs, BesluitId besluit) => bewijs.Besluit(Inzage!.Stroom, _zitting!.Persoon, _zitting.Deelname, besluit, Stop);

    /// <summary>Whether this visitor takes home what a partner may read, signed.</summary>
    public bool KanBewijzen => Wie is { IsNamensKeten: false } && Kan(Bevoegdheid.GeheugenExporteren);

    /// <summary>Fetches the words of these texts, all at once.</summary>
    public async Task LeesWoorden(IEnumerable<Tekst> teksten)
    {
        var nieuw = teksten.Where(t => !_woorden.ContainsKey(t.Id)).ToList();
        if (nieuw.Count == 0) return;
        foreach (var (id, woorden) in await deur.Woorden(Inzage!.Stroom, nieuw, Stop)) _woorden[id] = woorden;
    }

    /// <summary>Knows these words too: of what is still a draft.</summary>
    public void Onthoud(Invoer invoer)
    {
        foreach (var (id, woorden) in invoer.Getypt) _woorden[id] = woorden;
    }
    /// <summary>The bytes of this file, or null when it was erased.</summary>
    public async Task<byte[]?> Bestand(Bestand bestand) => Inzage!.IsGewist(bestand) ? null : await deur.Bestand(Inzage.Stroom, bestand, Stop);

    /// <summary>The words, or null when they were erased. Fetched with <see cref="LeesWoorden"/> before.</summary>
    public string? Woorden(Tekst tekst) => Inzage!.IsGewist(tekst) ? null : _woorden.GetValueOrDefault(tekst.Id);

    /// <summary>
    /// Sends what was typed through the door in the seat of this visitor. True when it happened, now or before under the same id;
    /// else the reasons stand in <paramref name="fouten"/> and the answer carries their status.
    /// </summary>
    public async Task<bool> Doe(OpdrachtId id, IOpdracht opdracht, Invoer invoer, Fouten fouten)
    {
        if (_zitting is not { } zitting || Inzage is not { } inzage) return false;
        return await Doe(() => deur.Voer(new(inzage.Stroom, id, zitting.Dader.Voor(opdracht), opdracht, invoer.Woorden, null, invoer.Bestanden), Stop), invoer, fouten);
    }

    /// <summary>Gives a standpoint that stays hidden until the close. The words go into its envelope, and nowhere else.</summary>
    public async Task<bool> Verberg(OpdrachtId id, VerborgenStandpunt standpunt, Invoer invoer, Fouten fouten)
    {
        if (_zitting is not { } zitting || Inzage is not { } inzage) return false;
        return await Doe(() => Verborgen.Geef(deur, enveloppen, inzage, zitting.Dader, id, standpunt, invoer, Stop), invoer, fouten);
    }

    /// <summary>The same for whoever has no seat there yet, and gets one by this: the founder, and a guest with a link.</summary>
    public Task<bool> KomBinnen(Guid account, StroomId stroom, Func<PersoonId, Aanvraag> maak, Invoer invoer, Fouten fouten) =>
        Doe(() => mensen.KomBinnen(account, stroom, maak, Stop), invoer, fouten);

    /// <summary>The same for whoever comes back by a link as the person that he was.</summary>
    public Task<bool> KomTerug(Guid account, Aanvraag aannemen, Invoer invoer, Fouten fouten) => Doe(() => mensen.KomTerug(account, aannemen, Stop), invoer, fouten);

    /// <summary>Has a name erased.</summary>
    public async Task<bool> Wis(OpdrachtId id, PersoonWissen wissen, Invoer invoer, Fouten fouten) =>
        _zitting is { } zitting && await Doe(() => mensen.Wis(new(Inzage!.Stroom, id, zitting.Dader, wissen, invoer.Woorden), Stop), invoer, fouten);

    /// <summary>The same for whoever was asked something by a link, and has no seat and gets none.</summary>
    public Task<bool> Antwoord(Aanvraag aanvraag, Invoer invoer, Fouten fouten) => Doe(() => deur.Voer(aanvraag, Stop), invoer, fouten);

    async Task<bool> Doe(Func<Task<Antwoord>> voer, Invoer invoer, Fouten fouten)
    {
        try
        {
            if (invoer.Fouten.Count > 0) fouten.Voeg(invoer.Fouten);
            else if (await voer() is Antwoord.Geweigerd geweigerd) fouten.Voeg(geweigerd.Afwijzing);
        }
        catch (NietBewaard)
        {
            fouten.Voeg(NietZeker);
        }
        if (fouten.IsLeeg) return true;
        accessor.HttpContext!.Response.StatusCode = fouten.Status;
        return false;
    }

    /// <summary>The room beside this proposal of the partner for which this visitor acts; null for who acts for none.</summary>
    public Gespreksplek.Kamer? Kamer(VoorstelId voorstel) => _zitting is { } zitting ? Inzage!.Kamer(voorstel, zitting.Deelname) : null;

    /// <summary>What this visitor sees of a conversation, the last first.</summary>
    public Task<IReadOnlyList<Opmerking>> Gesprek(Gespreksplek plek) => gesprekken.Lees(Inzage!, plek, Stop);

    /// <summary>Says something in the seat of this visitor, to those who read along when it was written. True when it was said; else as with an opdracht.</summary>
    public async Task<bool> Zeg(OpmerkingId id, Gespreksplek plek, string woorden, Publiek? lezers, Invoer invoer, Fouten fouten)
    {
        if (_zitting is not { } zitting || Inzage is not { } inzage || Weiger(invoer, fouten)) return false;
        return Klaar(await gesprekken.Zeg(inzage.Stroom, zitting.Dader, id, plek, woorden, lezers, Stop), fouten);
    }

    /// <summary>Takes back what this visitor said.</summary>
    public async Task<bool> NeemTerug(OpmerkingId id, Gespreksplek plek, Invoer invoer, Fouten fouten)
    {
        if (_zitting is not { } zitting || Inzage is not { } inzage || Weiger(invoer, fouten)) return false;
        return Klaar(await gesprekken.NeemTerug(inzage, zitting.Persoon, plek, id, Stop), fouten);
    }

    bool Klaar(Afwijzing? afwijzing, Fouten fouten)
    {
        if (afwijzing is null) return true;
        fouten.Voeg(afwijzing);
        accessor.HttpContext!.Response.StatusCode = fouten.Status;
        return false;
    }

    /// <summary>Refuses what was typed before there is anything to send: true when something is wrong with it, and the answer then carries its status.</summary>
    public bool Weiger(Invoer invoer, Fouten fouten)
    {
        if (invoer.Fouten.Count == 0) return false;
        fouten.Voeg(invoer.Fouten);
        accessor.HttpContext!.Response.StatusCode = fouten.Status;
        return true;
    }

    static readonly Afwijzing NietZeker = new(
        "niet-zeker",
        "Het is niet zeker of dit is opgeslagen. Verstuur het nog eens; het gebeurt hooguit een keer.",
        "It is not certain that this was saved. Send it once more; it happens once at most.",
        AfwijzingSoort.Conflict);
}
