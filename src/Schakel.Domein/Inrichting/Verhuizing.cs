using Schakel.Domein.Geheugen;

namespace Schakel.Domein.Inrichting;

/// <summary>Where the chain goes on after this: to the server that has this key, and no other.</summary>
/// <param name="Spki">The public key of that server: its SubjectPublicKeyInfo in base64.</param>
/// <param name="Waarheen">Who runs that server, and why it goes there.</param>
/// <param name="Verhuisd">When it was given along; null as long as it was only decided.</param>
/// <param name="Afgebroken">Why it goes on here after all.</param>
public sealed record Verhuizing(int Nummer, Zegel Sleutel, string Spki, Tekst Waarheen, Tijdstip? Verhuisd = null, Tekst? Afgebroken = null, DeelnameId? AfgebrokenDoor = null)
{
    /// <summary>It was decided, and not yet given along or given up.</summary>
    public bool StaatOpen => Verhuisd is null && Afgebroken is null;

    /// <summary>It was given along: only the server that has the key goes on.</summary>
    public bool IsVerhuisd => Verhuisd is not null && Afgebroken is null;

    internal IEnumerable<Tekstplaats> Teksten
    {
        get
        {
            yield return new(Waarheen, null);
            if (Afgebroken is { } reden) yield return new(reden, AfgebrokenDoor);
        }
    }
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
