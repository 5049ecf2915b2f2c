using System.Text.Json.Serialization;

namespace Schakel.Domein.Besluiten;

/// <summary>A piece of evidence with a proposal.</summary>
[JsonConverter(typeof(IdConverter<OnderbouwingId>))]
public readonly record struct OnderbouwingId(Guid Waarde) : IId<OnderbouwingId>, IComparable<OnderbouwingId>
{
    public static OnderbouwingId Van(Guid waarde) => new(waarde);

    public int CompareTo(OnderbouwingId other) => Waarde.CompareTo(other.Waarde);

    public override string ToString() => Waarde.ToString("D");
}
