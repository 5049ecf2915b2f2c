using System.Text.Json.Serialization;

namespace Schakel.Domein.Voornemens;

/// <summary>The question to one party outside the chain about one announced change.</summary>
[JsonConverter(typeof(IdConverter<RaadplegingId>))]
public readonly record struct RaadplegingId(Guid Waarde) : IId<RaadplegingId>, IComparable<RaadplegingId>
{
    public static RaadplegingId Van(Guid waarde) => new(waarde);

    public int CompareTo(RaadplegingId other) => Waarde.CompareTo(other.Waarde);

    public override string ToString() => Waarde.ToString("D");
}
