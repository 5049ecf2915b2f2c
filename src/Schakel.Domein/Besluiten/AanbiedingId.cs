using System.Text.Json.Serialization;

namespace Schakel.Domein.Besluiten;

/// <summary>A decision that was presented to somebody.</summary>
[JsonConverter(typeof(IdConverter<AanbiedingId>))]
public readonly record struct AanbiedingId(Guid Waarde) : IId<AanbiedingId>, IComparable<AanbiedingId>
{
    public static AanbiedingId Van(Guid waarde) => new(waarde);

    public int CompareTo(AanbiedingId other) => Waarde.CompareTo(other.Waarde);

    public override string ToString() => Waarde.ToString("D");
}
