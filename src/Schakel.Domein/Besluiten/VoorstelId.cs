using System.Text.Json.Serialization;

namespace Schakel.Domein.Besluiten;

/// <summary>A proposal.</summary>
[JsonConverter(typeof(IdConverter<VoorstelId>))]
public readonly record struct VoorstelId(Guid Waarde) : IId<VoorstelId>, IComparable<VoorstelId>
{
    public static VoorstelId Van(Guid waarde) => new(waarde);

    public int CompareTo(VoorstelId other) => Waarde.CompareTo(other.Waarde);

    public override string ToString() => Waarde.ToString("D");
}
