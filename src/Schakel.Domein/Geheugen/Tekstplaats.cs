using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Geheugen;

/// <summary>A text where it stands, with the deelname that typed it; null when the words are the chain's own, such as its goal.</summary>
public readonly record struct Tekstplaats(Tekst Tekst, DeelnameId? Door)
{
    /// <summary>What is sealed here is a file: it has no words to show.</summary>
    public bool IsBestand { get; private init; }

    /// <summary>These words were agreed on by all in a document that they sign.</summary>
    public bool IsAfgesproken { get; init; }

    /// <summary>A copy for everyone of words that stand in the chain: there stands whose they are, and nobody may do more with them because of the copy.</summary>
    public bool IsAfschrift { get; init; }

    /// <summary>The partner whose words these are, when who of it typed them stands in a narrower audience.</summary>
    public PartijId? Huis { get; init; }

    public static Tekstplaats Van(Bestand bestand, DeelnameId? door) => new(bestand.AlsTekst(), door) { IsBestand = true };

    /// <summary>
    /// Whether these are words that this deelname may erase: the person that typed them, the key holder of the partner that typed them,
    /// and for what was typed namens de keten the ketenmanager. What is the chain's own also the key holder of the partner that began.
    /// For a partner that has left, and can ask nobody of its own any more, the key holder of any other does it.
    /// </summary>
    internal bool IsVan(Stand stand, Deelname wie, Datum dag)
    {
        var typer = Door is { } door ? stand.Deelnames.Vind(door) : null;
        if (typer?.Persoon == wie.Persoon) return true;
        if (wie.Rol == Rol.Sleuteldrager) return (Huis ?? (Door is null ? stand.Keten?.Initiatiefnemer : typer?.Partij)) is { } huis && (wie.Partij == huis || stand.Partners.Vind(huis)?.DoetMee(dag) == false);
        return wie.Rol == Rol.Ketenmanager && Huis is null && (Door is null || typer is { IsNamensKeten: true });
    }
}
