using Microsoft.Extensions.Primitives;
using Schakel.Application;
using Schakel.Domein;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Gesprekken;
using Schakel.Domein.Toegang;
using Schakel.Web.Ketens;
using Schakel.Web.Tijden;
using Schakel.Web.Toegang;

namespace Schakel.Web.Api;

/// <summary>One call in a chain: who asks, at which moment, what that person sees and the words that belong to it.</summary>
internal sealed class Aanroep(HttpContext context, Deur deur, Beller beller, Inzage inzage, bool isNu)
{
    public static readonly Afwijzing MomentOngeldig = new(
        "moment-ongeldig",
        "Geef bij op een boeking (nr-123), een tijdstip in UTC (2026-03-02T09:00:00Z) of een dag (2026-03-02).",
        "Give an entry (nr-123), an instant in UTC (2026-03-02T09:00:00Z) or a day (2026-03-02) for op.",
        Veld: "op");

    public const string Sindsdien = "Sindsdien";

    readonly Dictionary<TekstId, string> _woorden = [];

    public Zitting Zitting => beller.Zitting;

    public Inzage Inzage => inzage;

    /// <summary>The day looked at.</summary>
    public Datum Dag => Vandaag.DagVan(inzage.Moment.Moment);

    public Vraag Vraag { get; } = new(context.Request.Query);

    public CancellationToken Stop => context.RequestAborted;

    /// <summary>The chain for whoever calls; or the answer when there is nothing for him to see, or no such moment.</summary>
    /// <param name="alleenNu">Writing is always now, whatever the address says.</param>
    public static async Task<(Aanroep? Aanroep, IResult? Weigering)> Open(HttpContext context, bool alleenNu = false)
    {
        var deur = context.RequestServices.GetRequiredService<Deur>();
        if (await Beller.Van(context) is not { } beller) return (null, Problemen.WieBentU(context));

        var op = alleenNu ? StringValues.Empty : context.Request.Query["op"];
        Moment? moment = null;
        if (op.Count > 0)
        {
            moment = op.Count == 1 ? Moment.Lees(op, Vandaag.Tijdzone) : null;
            if (moment is null) return (null, Problemen.Vraag(MomentOngeldig));
        }

        var inzage = await deur.Inzage(beller.Zitting.Stroom, beller.Zitting.Persoon, moment, context.RequestAborted);
        return inzage is { Keten: not null } ? (new(context, deur, beller, inzage, moment is null), null) : (null, Problemen.Van(Afwijzing.NietGevonden));
    }

    /// <summary>Of a moment of then: how much of what came since the caller may read, about the thing of this address or about anything, stands in a header.</summary>
    public async Task ZegSindsdien(Bezoek bezoek)
    {
        if (isNu) return;
        bezoek.Neem(Zitting, inzage, context.Request.Query["op"]);
        context.Response.Headers[Sindsdien] = (await bezoek.Sindsdien(Guid.TryParseExact(Plek("id"), "D", out var id) ? id : null)).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>The id in the address; null when it is not an id, which is nothing that anybody has.</summary>
    public TId? Kenmerk<TId>() where TId : struct, IId<TId> => Id.Lees<TId>((string?)context.GetRouteValue("id"));

    /// <summary>What stands in the address at this place.</summary>
    public string? Plek(string naam) => (string?)context.GetRouteValue(naam);

    public string Adres(string plaats) => $"{Endpoints.Basis}/ketens/{inzage.Stroom}/{plaats}";

    /// <summary>Fetches the words of these texts, all at once.</summary>
    public async Task LeesWoorden(IEnumerable<Tekst> teksten)
    {
        foreach (var (id, woorden) in await deur.Woorden(inzage.Stroom, teksten, Stop)) _woorden[id] = woorden;
    }

    /// <summary>The words, or null when they were erased or never there. Fetched with <see cref="LeesWoorden"/> before.</summary>
    public string? Woorden(Tekst? tekst) => tekst is not { } t || inzage.IsGewist(t) ? null : _woorden.GetValueOrDefault(t.Id);

    /// <summary>What this person sees of the moment just before an entry.</summary>
    public Task<Inzage?> Voor(long boeking) => deur.Inzage(inzage.Stroom, Zitting.Persoon, new(boeking - 1, null), Stop);

    /// <summary>What he may do; null on a moment of then.</summary>
    public async Task<Bevoegdheden?> Bevoegdheden() => isNu ? await deur.Bevoegdheden(inzage.Stroom, Zitting.Dader, Stop) : null;

    /// <summary>Null when it happened, now or before under the same id.</summary>
    public async Task<Afwijzing?> Doe(OpdrachtId id, IOpdracht opdracht, Invoer invoer)
    {
        if (beller.Weiger(opdracht.Vereist) is { } buiten) return buiten;
        return await deur.Voer(new(inzage.Stroom, id, Zitting.Dader.Voor(opdracht), opdracht, invoer.Woorden, null, invoer.Bestanden), Stop) is Antwoord.Geweigerd geweigerd ? geweigerd.Afwijzing : null;
    }

    /// <summary>Gives a standpoint that stays hidden until the close.</summary>
    public async Task<Afwijzing?> Verberg(OpdrachtId id, VerborgenStandpunt standpunt, Invoer invoer)
    {
        if (beller.Weiger(Bevoegdheid.StandpuntVerbergen) is { } buiten) return buiten;
        var antwoord = await Verborgen.Geef(deur, context.RequestServices.GetRequiredService<Enveloppen>(), inzage, Zitting.Dader, id, standpunt, invoer, Stop);
        return antwoord is Antwoord.Geweigerd geweigerd ? geweigerd.Afwijzing : null;
    }

    /// <summary>What this person sees of a conversation, the last first.</summary>
    public Task<IReadOnlyList<Opmerking>> Gesprek(Gespreksplek plek) => Gesprekken.Lees(inzage, plek, Stop);

    /// <summary>Says something there. Null when it was said, now or before under the same id.</summary>
    public async Task<Afwijzing?> Zeg(OpmerkingId id, Gespreksplek plek, string woorden, Publiek? lezers) =>
        Weiger(plek.Vereist) ?? await Gesprekken.Zeg(inzage.Stroom, Zitting.Dader, id, plek, woorden, lezers, Stop);

    /// <summary>Takes back what this person said there.</summary>
    public async Task<Afwijzing?> NeemTerug(OpmerkingId id, Gespreksplek plek)
    {
        if (Weiger(plek.Vereist) is { } buiten) return buiten;
        return inzage.Ziet(plek) ? await Gesprekken.NeemTerug(inzage, Zitting.Persoon, plek, id, Stop) : Afwijzing.NietGevonden;
    }

    Gesprekken Gesprekken => context.RequestServices.GetRequiredService<Gesprekken>();

    /// <summary>Why whoever calls may not do this with the token that he came with; null when that does not stand in the way.</summary>
    public Afwijzing? Weiger(Bevoegdheid bevoegdheid) => beller.Weiger(bevoegdheid);

    /// <summary>The same person, after what was done.</summary>
    public async Task<Aanroep?> Daarna() => await deur.Inzage(inzage.Stroom, Zitting.Persoon, null, Stop) is { } nieuw ? new(context, deur, beller, nieuw, true) : null;
}
