using System.Text.Json.Serialization;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;

namespace Schakel.Storage;

/// <summary>The identity of a draft.</summary>
[JsonConverter(typeof(IdConverter<ConceptId>))]
public readonly record struct ConceptId(Guid Waarde) : IId<ConceptId>
{
    public static ConceptId Van(Guid waarde) => new(waarde);

    public override string ToString() => Waarde.ToString("D");
}

/// <summary>Whose draft it is: a person in one keten, for a partner, or namens de keten when <paramref name="Partij"/> is absent.</summary>
public readonly record struct Maker(StroomId Stroom, PartijId? Partij, PersoonId Persoon);

/// <summary>
/// What somebody is still writing: no fact, in no export, and gone when it is thrown away (architecture law 4).
/// <paramref name="Soort"/> names the use case that it will become; <paramref name="Inhoud"/> is its form as JSON text.
/// </summary>
public sealed record Concept(ConceptId Id, Maker Maker, string Soort, string Inhoud, Tijdstip Gewijzigd)
{
    public const int MaximumBytes = 1024 * 1024;
    public const int MaximumSoort = 100;

    /// <summary>Per maker; more than this is not writing but filling up.</summary>
    public const int MaximumAantal = 500;
}
