using System.Text.Json.Serialization;

namespace Schakel.Domein.Inrichting;

/// <summary>A body of the chain.</summary>
[JsonConverter(typeof(IdConverter<GremiumId>))]
public readonly record struct GremiumId(Guid Waarde) : IId<GremiumId>, IComparable<GremiumId>
{
    public static GremiumId Van(Guid waarde) => new(waarde);

    public int CompareTo(GremiumId other) => Waarde.CompareTo(other.Waarde);

    public override string ToString() => Waarde.ToString("D");
}
