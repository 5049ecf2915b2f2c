using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Schakel.Domein.Inrichting;

/// <summary>How a body decides.</summary>
[JsonConverter(typeof(Enumnaam<Besluitregel>))]
public enum Besluitregel
{
    /// <summary>Nobody has an objection with a reason.</summary>
    Consent,

    /// <summary>Every partner says yes.</summary>
    Unaniem,

    /// <summary>More than half of the partners say yes; each partner has one voice, however many sit there.</summary>
    Meerderheid,

    /// <summary>At least an agreed share of the partners says yes; each partner has one voice.</summary>
    Gekwalificeerd,

    /// <summary>Partners that hold at least an agreed share of the seats say yes; a partner counts for its seats.</summary>
    Gewogen,
}

/// <summary>Who chairs a body.</summary>
[JsonConverter(typeof(Enumnaam<Voorzitterregel>))]
public enum Voorzitterregel
{
    /// <summary>Each meeting another partner, in the order of the seats.</summary>
    Wisselend,

    /// <summary>Always the same partner.</summary>
    Partner,

    /// <summary>The chain manager, who is of no partner.</summary>
    Ketenmanager,
}

/// <summary>How many seats a partner has in a body; who takes them that partner decides itself.</summary>
public sealed record Gremiumzetels(PartijId Partij, int Aantal);

/// <summary>The rules of a body: who sits in it, how it decides, who must be there and who chairs.</summary>
/// <param name="Rollen">In which roles people sit there; those namens de keten sit at the table without the voice of a partner.</param>
/// <param name="MinstensPerPartner">The quorum: how many of each partner must be there; none when zero.</param>
/// <param name="ZonderVervanging">Whether nobody may sit in for another.</param>
/// <param name="Drempel">The share that has to say yes, where the rule takes one.</param>
/// <param name="ZwijgenTelt">Whether a partner that says nothing until the close consents.</param>
/// <param name="Voorzitter">The partner that always chairs, or that chairs first when it goes round.</param>
public sealed record Reglement(
    ImmutableArray<Rol> Rollen,
    ImmutableArray<Gremiumzetels> Zetels,
    Besluitregel Besluitregel,
    int MinstensPerPartner,
    bool ZonderVervanging,
    Voorzitterregel Voorzitterregel,
    PartijId? Voorzitter,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Drempel? Drempel = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool ZwijgenTelt = false)
{
    /// <summary>Whether a partner can be bound here by what it objected to, or said nothing of.</summary>
    [JsonIgnore]
    public bool IsAnders => ZwijgenTelt || Besluitregel is not (Besluitregel.Consent or Besluitregel.Unaniem);

    public int ZetelsVan(PartijId partij) => Zetels.FirstOrDefault(z => z.Partij == partij)?.Aantal ?? 0;
}
