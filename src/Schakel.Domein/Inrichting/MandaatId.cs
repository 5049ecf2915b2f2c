using System.Text.Json.Serialization;

namespace Schakel.Domein.Inrichting;

/// <summary>A mandate.</summary>
[JsonConverter(typeof(IdConverter<MandaatId>))]
public readonly record struct MandaatId(Guid Waarde) : IId<MandaatId>, IComparable<MandaatId>
{
    public static MandaatId Van(Guid waarde) => new(waarde);

    public int CompareTo(MandaatId other) => Waarde.CompareTo(other.Waarde);

    public override string ToString() => Waarde.ToString("D");
}
