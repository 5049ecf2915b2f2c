using System.Text.Json.Serialization;

namespace Schakel.Domein.Besluiten;

/// <summary>A question about a proposal.</summary>
[JsonConverter(typeof(IdConverter<BeeldvraagId>))]
public readonly record struct BeeldvraagId(Guid Waarde) : IId<BeeldvraagId>, IComparable<BeeldvraagId>
{
    public static BeeldvraagId Van(Guid waarde) => new(waarde);

    public int CompareTo(BeeldvraagId other) => Waarde.CompareTo(other.Waarde);

    public override string ToString() => Waarde.ToString("D");
}
