using System.Collections.Immutable;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Besluiten;

/// <summary>Which body decides on a proposal, and which one after it.</summary>
public static class Routeregels
{
    public static readonly Afwijzing GremiumBeslistNiet = new(
        "voorstel-gremium",
        "In dit gremium zit niet elke partner, of het heeft geen regels. Kies een ander gremium, of laat alle partners met instemming beslissen.",
        "Not every partner sits in this body, or it has no rules. Choose another body, or let all partners decide by consent.",
        Veld: nameof(VoorstelIndienen.Gremium));

    public static readonly Afwijzing HogerBeslistNiet = new(
        "voorstel-hoger-gremium",
        "In het gremium erboven zit niet elke partner, of het heeft geen regels. Laat het gremium zelf beslissen, of stel eerst regels voor het gremium erboven voor.",
        "Not every partner sits in the body above it, or that has no rules. Let the body itself decide, or first propose rules for the body above it.",
        Veld: nameof(VoorstelIndienen.Reikwijdte));

    public static readonly Afwijzing NietsErboven = new(
        "voorstel-niets-erboven",
        "Wat tactisch of strategisch is gaat langs twee gremia, en hier staat er geen boven. Kies bij ‘Wie beslist’ een gremium dat verantwoording aflegt aan een ander, of kies operationeel.",
        "What is tactical or strategic goes along two bodies, and here none stands above. Choose a body that answers to another, or choose operational.",
        Veld: nameof(VoorstelIndienen.Reikwijdte));

    public static readonly Afwijzing AlleenMetInstemming = new(
        "voorstel-alleen-met-instemming",
        "Wie meedoet, wie beslist en hoe verandert alleen met instemming van elke partner, want partners zijn gelijk. Laat het gremium leeg, of dien dat deel apart in.",
        "Who takes part, who decides and how changes only with the consent of each partner, for partners are equal. Leave the body empty, or submit that part separately.",
        Veld: nameof(VoorstelIndienen.Gremium));

    public static readonly Afwijzing TermijnNodig = new(
        "voorstel-termijn-nodig",
        "Dit gremium, of dat erboven, kan beslissen zonder dat iedereen instemt. Geef dan werkdagen voor de standpunten, zodat iedereen weet tot wanneer hij kan spreken.",
        "This body, or the one above it, can decide without the consent of all. Then give working days for the standpoints, so that all know until when they can speak.",
        Veld: nameof(VoorstelIndienen.Standpuntdagen));

    public static readonly Afwijzing TermijnTeKort = new(
        "voorstel-termijn-te-kort",
        "In dit gremium, of in dat erboven, telt zwijgen als instemmen. Geef dan minstens tien werkdagen voor de standpunten.",
        "In this body, or in the one above it, silence counts as consent. Then give at least ten working days for the standpoints.",
        Veld: nameof(VoorstelIndienen.Standpuntdagen));

    public static readonly Afwijzing NietMinderVer = new(
        "voorstel-niet-minder-ver",
        "Een nieuwe versie reikt minstens zo ver als de vorige: wie erboven gevraagd is, wordt er niet uit gehouden. Kies dezelfde reikwijdte of een verdere, of trek het in en dien een nieuw voorstel in.",
        "A new version reaches at least as far as the one before it: whoever was asked above is not kept out of it. Choose the same reach or a further one, or withdraw it and submit a new proposal.",
        AfwijzingSoort.Conflict,
        nameof(VoorstelIndienen.Reikwijdte));

    public static readonly Afwijzing EigenaarOnbekend = new(
        "voorstel-eigenaar", "Deze partner doet niet mee, of heeft nog niemand in de keten. Kies een partner die meebeslist.", "This partner does not take part, or has nobody in the chain yet. Choose one that takes part in deciding.", Veld: nameof(VoorstelIndienen.Eigenaar));

    public static readonly Afwijzing EigenaarZelf = new(
        "voorstel-eigenaar-zelf",
        "Hier kan zonder instemming van iedereen worden besloten, en niemand wordt eigenaar tegen zijn zin. Kies uw eigen organisatie, of laat met instemming beslissen.",
        "Here it can be decided without the consent of all, and nobody becomes owner against its will. Choose your own organisation, or let it be decided by consent.",
        Veld: nameof(VoorstelIndienen.Eigenaar));

    /// <summary>The body that stands above this one; null where none does.</summary>
    public static Gremium? Boven(Register<GremiumId, Gremium> gremia, GremiumId? gremium) =>
        gremium is { } laag && gremia.Vind(laag) is { IsOpgeheven: false, VerantwoordtAan: { } hoog } && gremia.Vind(hoog) is { IsOpgeheven: false } boven ? boven : null;

    /// <summary>The way along two bodies; null where the first one decides, and where nothing stands above it.</summary>
    internal static Route? Van(Stand stand, GremiumId? gremium, Reikwijdte? reikwijdte) =>
        reikwijdte is { } ver && gremium is { } laag && Boven(stand.Gremia, laag) is { } hoog ? new(ver, laag, hoog.Id) : null;

    internal static bool IsMinderVer(Reikwijdte? reikwijdte, Route? route) => route is not null && (reikwijdte is null || reikwijdte < route.Reikwijdte);

    /// <summary>The last day on which can be spoken, as far as is known: what is decided low and then confirmed closes twice, after as many working days.</summary>
    /// <param name="op">The day on which the body that speaks first closes.</param>
    internal static Datum? LaatsteDag(Stand stand, Route? route, Datum? op, int? werkdagen) =>
        route is { Reikwijdte: Reikwijdte.Tactisch, Besloten: null } && op is { } laag && werkdagen is { } dagen ? VoorstelRegels.NaLijnoverleg(stand, laag.AddDays(1), dagen) : op;

    /// <summary>Why these bodies do not decide on this; null when they do.</summary>
    internal static Afwijzing? Weiger(Stand stand, GremiumId? gremium, Reikwijdte? reikwijdte, IEnumerable<Opdrachtregel> opdrachten, int? standpuntdagen)
    {
        var route = Van(stand, gremium, reikwijdte);
        if (reikwijdte is not null && route is null) return NietsErboven;

        var reglementen = ImmutableArray.CreateBuilder<Reglement>();
        foreach (var id in Beslissend(gremium, route))
        {
            if (stand.Gremia.Vind(id) is not { IsOpgeheven: false, Reglement: { } reglement } || stand.Partners.Any(p => p.Blijft && reglement.ZetelsVan(p.Id) == 0)) return id == gremium ? GremiumBeslistNiet : HogerBeslistNiet;
            reglementen.Add(reglement);
        }
        if (reglementen.Any(r => r.IsAnders) && opdrachten.Any(Opdrachtsoorten.RaaktGelijkheid)) return AlleenMetInstemming;
        if (reglementen.Any(r => r.IsAnders) && standpuntdagen is null) return TermijnNodig;
        return reglementen.Any(r => r.ZwijgenTelt) && standpuntdagen < VoorstelIndienen.MinstensBijZwijgen ? TermijnTeKort : null;
    }

    /// <summary>Why this partner does not see to it; null when it does.</summary>
    internal static Afwijzing? WeigerEigenaar(Stand stand, PartijId eigenaar, PartijId? eigen, GremiumId? gremium, Reikwijdte? reikwijdte, Datum dag)
    {
        if (stand.Partners.Vind(eigenaar) is not { Blijft: true } || !stand.Beslissers(dag).Any(p => p.Id == eigenaar)) return EigenaarOnbekend;
        return eigenaar != eigen && Beslissend(gremium, Van(stand, gremium, reikwijdte)).Any(id => stand.Gremia.Vind(id)?.Reglement is { IsAnders: true }) ? EigenaarZelf : null;
    }

    // In the order in which they speak; none where it is the consent of all.
    static IEnumerable<GremiumId> Beslissend(GremiumId? gremium, Route? route) =>
        route is not null ? new[] { route.Eerst, route.Hoog }.Distinct() : gremium is { } id ? [id] : [];
}
