using System.Text.Json.Serialization;

namespace Schakel.Domein.Geheugen;

/// <summary>A list that somebody brought along.</summary>
[JsonConverter(typeof(IdConverter<LijstId>))]
public readonly record struct LijstId(Guid Waarde) : IId<LijstId>, IComparable<LijstId>
{
    public static LijstId Van(Guid waarde) => new(waarde);

    public int CompareTo(LijstId other) => Waarde.CompareTo(other.Waarde);

    public override string ToString() => Waarde.ToString("D");
}
