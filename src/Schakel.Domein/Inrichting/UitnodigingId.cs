using System.Text.Json.Serialization;

namespace Schakel.Domein.Inrichting;

/// <summary>An invitation to come in.</summary>
[JsonConverter(typeof(IdConverter<UitnodigingId>))]
public readonly record struct UitnodigingId(Guid Waarde) : IId<UitnodigingId>, IComparable<UitnodigingId>
{
    public static UitnodigingId Van(Guid waarde) => new(waarde);

    public int CompareTo(UitnodigingId other) => Waarde.CompareTo(other.Waarde);

    public override string ToString() => Waarde.ToString("D");
}
