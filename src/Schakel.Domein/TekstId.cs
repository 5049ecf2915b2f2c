using System.Text.Json.Serialization;

namespace Schakel.Domein;

/// <summary>The identity of a text that a person typed.</summary>
[JsonConverter(typeof(IdConverter<TekstId>))]
public readonly record struct TekstId(Guid Waarde) : IId<TekstId>, IComparable<TekstId>
{
    public static TekstId Van(Guid waarde) => new(waarde);

    public int CompareTo(TekstId other) => Waarde.CompareTo(other.Waarde);

    public override string ToString() => Waarde.ToString("D");
}
