using System.Text.Json.Serialization;

namespace Schakel.Domein.Inrichting;

/// <summary>
/// The standing in which a person acts: for a partner, or namens de keten when <paramref name="Partij"/> is absent, in a role, during a term.
/// A reviewer acts for nobody: he is there for a <paramref name="Review"/>. A guest is of a party around the chain.
/// </summary>
public sealed record Deelname(
    DeelnameId Id, PersoonId Persoon, PartijId? Partij, Rol Rol, Periode Termijn, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ReviewId? Review = null)
{
    public bool IsNamensKeten => Partij is null && Review is null;

    [JsonIgnore]
    public Plek Plek => new(Partij, Rol, Review);
}
