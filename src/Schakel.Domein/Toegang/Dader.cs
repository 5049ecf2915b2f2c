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

    /// <summary>Whoever holds a link that asks something from outside the chain; who that is, the chain does not know.</summary>
    Gevraagde,
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

    /// <summary>A password that was chosen anew by a link in the mail, less than a day ago, and nothing beside it.</summary>
    Hersteld,

    /// <summary>One-click entry; only in an example chain.</summary>
    Voorbeeld,
}

/// <summary>
/// Who acted, in which standing, on which ground and with which factor. Only its factories make one, so that a clock with a person,
/// or a ground that no person claimed, cannot be written.
/// </summary>
public sealed record Dader
{
    public static readonly Dader Klok = new(Actor.Klok, null, null, Grondslag.Geen, Factor.Geen);

    public static readonly Dader Beheer = new(Actor.Beheer, null, null, Grondslag.Geen, Factor.Geen);

    public static readonly Dader Gevraagde = new(Actor.Gevraagde, null, null, Grondslag.Geen, Factor.Geen);

    [JsonConstructor]
    internal Dader(Actor actor, PersoonId? persoon, DeelnameId? deelname, Grondslag grondslag, Factor factor) =>
        (Actor, Persoon, Deelname, Grondslag, Factor) = (actor, persoon, deelname, grondslag, factor);

    [JsonInclude]
    public Actor Actor { get; internal init; }

    [JsonInclude]
    public PersoonId? Persoon { get; internal init; }

    [JsonInclude]
    public DeelnameId? Deelname { get; internal init; }

    [JsonInclude]
    public Grondslag Grondslag { get; internal init; }

    [JsonInclude]
    public Factor Factor { get; internal init; }

    /// <summary>A person in a deelname; whether that deelname is this person's and runs is for <see cref="Mag"/> to see.</summary>
    public static Dader Van(PersoonId persoon, DeelnameId deelname, Factor factor) => new(Actor.Persoon, persoon, deelname, Grondslag.Geen, factor);

    /// <summary>The same person, for a governed opdracht while the chain is being founded.</summary>
    public Dader BijDeOprichting() => this with { Grondslag = Grondslag.Oprichting };

    /// <summary>The same person as he sends this opdracht himself: what is shared he changes in the founding or not at all; the rules say whether it still runs.</summary>
    public Dader Voor(IOpdracht opdracht) => opdracht is IBestuurdeOpdracht ? BijDeOprichting() : this;
}
