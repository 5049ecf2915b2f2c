using System.Text.Json;
using System.Text.Json.Serialization;
using Schakel.Domein.Geheugen;

namespace Schakel.Domein;

/// <summary>
/// A file as rules and facts know it: an identity and a seal over its bytes, never the bytes. These and their salt stand apart, as words do,
/// and are erased in the same way: the identity is of the same kind (architecture law 6).
/// </summary>
public readonly record struct Bestand([property: JsonPropertyName("bestand")] TekstId Id, Zegel Zegel)
{
    /// <summary>Where the rules of erasing look for it, among the texts.</summary>
    public Tekst AlsTekst() => new(Id, Zegel);

    /// <summary>As it stands in a fact.</summary>
    public string Json() => JsonSerializer.Serialize(this, DomeinJson.Default.Bestand);
}
