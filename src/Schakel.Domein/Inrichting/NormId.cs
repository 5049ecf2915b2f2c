using System.Text.Json.Serialization;

namespace Schakel.Domein.Inrichting;

/// <summary>A norm, through all the values that it has over time.</summary>
[JsonConverter(typeof(IdConverter<NormId>))]
public readonly record struct NormId(Guid Waarde) : IId<NormId>, IComparable<NormId>
{
    public static NormId Van(Guid waarde) => new(waarde);

    public int CompareTo(NormId other) => Waarde.CompareTo(other.Waarde);

    public override string ToString() => Waarde.ToString("D");
}
