using System.Text.Json.Serialization;

namespace Schakel.Domein.Besluiten;

/// <summary>An override.</summary>
[JsonConverter(typeof(IdConverter<DoorzettingId>))]
public readonly record struct DoorzettingId(Guid Waarde) : IId<DoorzettingId>, IComparable<DoorzettingId>
{
    public static DoorzettingId Van(Guid waarde) => new(waarde);

    public int CompareTo(DoorzettingId other) => Waarde.CompareTo(other.Waarde);

    public override string ToString() => Waarde.ToString("D");
}
