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
/// <param name="Voorzitter">The partner that always chairs, or that chairs first when it goes round.</param>
public sealed record Reglement(
    ImmutableArray<Rol> Rollen,
    ImmutableArray<Gremiumzetels> Zetels,
    Besluitregel Besluitregel,
    int MinstensPerPartner,
    bool ZonderVervanging,
    Voorzitterregel Voorzitterregel,
    PartijId? Voorzitter)
{
    public int ZetelsVan(PartijId partij) => Zetels.FirstOrDefault(z => z.Partij == partij)?.Aantal ?? 0;
}
