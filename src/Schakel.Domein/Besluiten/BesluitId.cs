using System.Text.Json.Serialization;

namespace Schakel.Domein.Besluiten;

/// <summary>A decision; the proposal that may become it carries it from the start.</summary>
[JsonConverter(typeof(IdConverter<BesluitId>))]
public readonly record struct BesluitId(Guid Waarde) : IId<BesluitId>, IComparable<BesluitId>
{
    public static BesluitId Van(Guid waarde) => new(waarde);

    public int CompareTo(BesluitId other) => Waarde.CompareTo(other.Waarde);

    public override string ToString() => Waarde.ToString("D");
}
