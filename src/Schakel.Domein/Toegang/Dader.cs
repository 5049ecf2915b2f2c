using System.Text.Json.Serialization;
using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Toegang;

[JsonConverter(typeof(Enumnaam<Actor>))]
public enum Actor
{
    /// <summary>A person in a deelname.</summary>
    Persoon,

    /// <summary>The clock: may send only listed opdrachten whose term is due.</summary>
    Klok,

    /// <summary>Technical administration: sees no content, leaves visible facts.</summary>
    Beheer,
}

/// <summary>The ground on which a governed opdracht stands (architecture law 3); Geen for what a partner or person does by itself.</summary>
[JsonConverter(typeof(Enumnaam<Grondslag>))]
public enum Grondslag
{
    Geen,
    Oprichting,
    Besluit,
    Doorzetting,
}

/// <summary>With which proof of identity the person acted.</summary>
[JsonConverter(typeof(Enumnaam<Factor>))]
public enum Factor
{
    Geen,
    Enkel,
    Dubbel,

    /// <summary>One-click entry; only in an example chain.</summary>
    Voorbeeld,
}

/// <summary>Who acted, in which standing, on which ground and with which factor.</summary>
public sealed record Dader(Actor Actor, PersoonId? Persoon, DeelnameId? Deelname, Grondslag Grondslag, Factor Factor)
{
    public static readonly Dader Klok = new(Actor.Klok, null, null, Grondslag.Geen, Factor.Geen);

    public static readonly Dader Beheer = new(Actor.Beheer, null, null, Grondslag.Geen, Factor.Geen);
}
