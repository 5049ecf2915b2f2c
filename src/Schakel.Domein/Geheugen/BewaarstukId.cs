using System.Text.Json.Serialization;

namespace Schakel.Domein.Geheugen;

/// <summary>A thing that a retention term can be of, whichever its kind: the id is that of the bottleneck, the list or the person itself.</summary>
[JsonConverter(typeof(IdConverter<BewaarstukId>))]
public readonly record struct BewaarstukId(Guid Waarde) : IId<BewaarstukId>, IComparable<BewaarstukId>
{
    public static BewaarstukId Van(Guid waarde) => new(waarde);

    public int CompareTo(BewaarstukId other) => Waarde.CompareTo(other.Waarde);

    public override string ToString() => Waarde.ToString("D");
}
