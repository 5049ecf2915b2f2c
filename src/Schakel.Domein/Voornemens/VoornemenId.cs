using System.Text.Json.Serialization;

namespace Schakel.Domein.Voornemens;

/// <summary>A change that a partner announced.</summary>
[JsonConverter(typeof(IdConverter<VoornemenId>))]
public readonly record struct VoornemenId(Guid Waarde) : IId<VoornemenId>, IComparable<VoornemenId>
{
    public static VoornemenId Van(Guid waarde) => new(waarde);

    public int CompareTo(VoornemenId other) => Waarde.CompareTo(other.Waarde);

    public override string ToString() => Waarde.ToString("D");
}
