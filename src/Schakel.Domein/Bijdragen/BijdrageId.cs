using System.Text.Json.Serialization;

namespace Schakel.Domein.Bijdragen;

/// <summary>Something that one partner is asked to bring in.</summary>
[JsonConverter(typeof(IdConverter<BijdrageId>))]
public readonly record struct BijdrageId(Guid Waarde) : IId<BijdrageId>, IComparable<BijdrageId>
{
    public static BijdrageId Van(Guid waarde) => new(waarde);

    public int CompareTo(BijdrageId other) => Waarde.CompareTo(other.Waarde);

    public override string ToString() => Waarde.ToString("D");
}
