using Schakel.Domein.Geheugen;

namespace Schakel.Domein.Inrichting;

/// <summary>How the people of a party around the chain come in: its host lets them in, and no partner has them as its own.</summary>
internal static class Gastregels
{
    public static readonly Afwijzing AndereGastheer = new(
        "omgevingspartij-andere-gastheer",
        "Wie voor deze partij binnenkomt en hoe lang, zegt de partner die haar gastheer is. Welke dat is staat op de pagina van die partij.",
        "Who comes in for this party and how long, says the partner that is its host. Which one stands on the page of that party.",
        AfwijzingSoort.NietBevoegd);

    public static readonly Afwijzing Losgelaten = new(
        "omgevingspartij-losgelaten",
        "Deze partij is losgelaten: niemand komt er nog voor binnen, en er wordt niets meer mee gedeeld.",
        "This party was let go: nobody comes in for it any more, and nothing more is shared with it.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing GastOfDeelnemer = new(
        "gast-of-deelnemer",
        "Deze persoon handelt of handelde in deze keten zelf, of was er gast. Een gast doet niet mee, en wie meedoet is geen gast.",
        "This person acts or acted in this chain, or was a guest in it. A guest takes no part, and whoever takes part is no guest.",
        AfwijzingSoort.Conflict,
        "Persoon");

    /// <summary>The host of this party; null when it is none of those around the chain.</summary>
    public static PartijId? Gastheer(Stand stand, PartijId? partij) => partij is { } id ? stand.Omgeving.Vind(id)?.Gastheer : null;

    /// <summary>Who knows of this term: the whole chain; of a guest's those who can end it, so that he is one of them.</summary>
    public static Publiek Publiek(Stand stand, Deelname deelname) =>
        deelname is { Rol: Rol.Gast, Partij: { } partij } && Gastheer(stand, partij) is { } gastheer ? Geheugen.Publiek.Kring(partij, gastheer) : Geheugen.Publiek.Keten;

    /// <summary>Whether the role goes with what this party is: people of a partner take part, those of a party around the chain are its guests.</summary>
    public static bool IsPassend(Stand stand, Plek plek) => plek.Partij is not { } partij || stand.Omgeving.Bevat(partij) == (plek.Rol == Rol.Gast);

    /// <summary>Why whoever acts lets nobody in for this party; null when he does.</summary>
    public static Afwijzing? Weiger(Stand stand, Deelname? wie, PartijId partij)
    {
        if (stand.Omgeving.Vind(partij) is not { } omgeving) return Afwijzing.NietGevonden;
        if (!omgeving.Blijft) return Losgelaten;
        return wie?.Partij == omgeving.Gastheer ? null : AndereGastheer;
    }

    /// <summary>With it the party learns what it may know of the chain, in the kring that it shares with its host.</summary>
    public static Gebeurd MetOntvangst(this Gebeurd gebeurd, Stand stand, Plek plek) =>
        plek is { Rol: Rol.Gast, Partij: { } partij } && stand.Omgeving.Vind(partij) is { } omgeving && stand.Keten is { } keten
            ? gebeurd.En(new GastOntvangen(new(partij, omgeving.Naam, keten.Naam)), Geheugen.Publiek.Kring(partij, omgeving.Gastheer))
            : gebeurd;
}

/// <summary>Somebody of a party around the chain came in: what such a party knows of the chain, as it then was.</summary>
public sealed record GastOntvangen(Gastkring Kring) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel with { GastkringOfNiets = Kring };
}
