using System.Collections.Immutable;
using Schakel.Domein.Geheugen;

namespace Schakel.Domein.Inrichting;

/// <summary>That a partner wants the chain to go on here after all, and why.</summary>
public sealed record Verblijf(PartijId Partij, Tekst Reden, DeelnameId? Door);

/// <summary>Where the chain goes on after this: to the server that has this key, and no other.</summary>
/// <param name="Spki">The public key of that server: its SubjectPublicKeyInfo in base64.</param>
/// <param name="Waarheen">Who runs that server, and why it goes there.</param>
/// <param name="Verblijven">Which partners want it to stay, in the order in which they said so.</param>
/// <param name="Verhuisd">When it was given along; null as long as it was only decided.</param>
/// <param name="IsAfgebroken">All who take part want it to stay, so it goes on here.</param>
public sealed record Verhuizing(int Nummer, Zegel Sleutel, string Spki, Tekst Waarheen, ImmutableArray<Verblijf> Verblijven, Tijdstip? Verhuisd = null, bool IsAfgebroken = false)
{
    /// <summary>It was decided, and not yet given along or given up.</summary>
    public bool StaatOpen => Verhuisd is null && !IsAfgebroken;

    /// <summary>It was given along: only the server that has the key goes on.</summary>
    public bool IsVerhuisd => Verhuisd is not null && !IsAfgebroken;

    internal IEnumerable<Tekstplaats> Teksten => Verblijven.Select(v => new Tekstplaats(v.Reden, v.Door)).Prepend(new(Waarheen, null));
}

/// <summary>A chain goes on in one place only: else there would be two of it, each with a memory that the other does not know.</summary>
public static class Verhuisregels
{
    public static readonly Afwijzing Elders = new(
        "keten-verhuisd",
        "Deze keten gaat verder op een andere server. Hier kunt u haar nog lezen; vraag uw sleuteldrager om het adres.",
        "This chain goes on on another server. Here you can still read it; ask your key holder for the address.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing Aangekomen = new(
        "verhuizing-aangekomen",
        "Deze keten is hier aangekomen en gaat hier verder. Terug kan met een nieuw besluit.",
        "This chain has arrived here and goes on here. It goes back by a new decision.",
        AfwijzingSoort.Conflict);

    /// <summary>The last one that was decided; null when there never was one.</summary>
    public static Verhuizing? Laatste(Stand stand) => stand.Verhuizingen.LastOrDefault();

    /// <summary>Whether this chain goes on elsewhere than on the server that has this key.</summary>
    /// <param name="eigen">The key of the server that asks; null when it has none.</param>
    public static bool IsElders(Stand stand, Zegel? eigen) => Laatste(stand) is { IsVerhuisd: true } laatste && laatste.Sleutel != eigen;

    /// <summary>Why nothing happens here any more; null when it does. That it goes on in the old place after all can be said only there.</summary>
    public static Afwijzing? Weiger(Stand stand, IOpdracht opdracht, Zegel? eigen) =>
        opdracht is VerhuizingAfbreken ? Laatste(stand) is { IsVerhuisd: true } laatste && laatste.Sleutel == eigen ? Aangekomen : null
        : IsElders(stand, eigen) ? Elders : null;
}
