using System.Text.Json.Serialization;

namespace Schakel.Domein.Knelpunten;

/// <summary>A bottleneck.</summary>
[JsonConverter(typeof(IdConverter<KnelpuntId>))]
public readonly record struct KnelpuntId(Guid Waarde) : IId<KnelpuntId>, IComparable<KnelpuntId>
{
    public static KnelpuntId Van(Guid waarde) => new(waarde);

    public int CompareTo(KnelpuntId other) => Waarde.CompareTo(other.Waarde);

    public override string ToString() => Waarde.ToString("D");
}
