using System.Text.Json.Serialization;

namespace Schakel.Domein.Geheugen;

/// <summary>An event that the chain remembers.</summary>
[JsonConverter(typeof(IdConverter<GebeurtenisId>))]
public readonly record struct GebeurtenisId(Guid Waarde) : IId<GebeurtenisId>, IComparable<GebeurtenisId>
{
    public static GebeurtenisId Van(Guid waarde) => new(waarde);

    public int CompareTo(GebeurtenisId other) => Waarde.CompareTo(other.Waarde);

    public override string ToString() => Waarde.ToString("D");
}
