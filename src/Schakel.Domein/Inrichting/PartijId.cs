using System.Text.Json.Serialization;

namespace Schakel.Domein.Inrichting;

/// <summary>A partner of the chain, later also a guest.</summary>
[JsonConverter(typeof(IdConverter<PartijId>))]
public readonly record struct PartijId(Guid Waarde) : IId<PartijId>, IComparable<PartijId>
{
    public static PartijId Van(Guid waarde) => new(waarde);

    public int CompareTo(PartijId other) => Waarde.CompareTo(other.Waarde);

    public override string ToString() => Waarde.ToString("D");
}
