using System.Text.Json.Serialization;

namespace Schakel.Domein;

/// <summary>The identity of one wish to change something; unique per stroom, so that a repeat is recognised. Version 4, or version 8 when derived for an act of the clock.</summary>
[JsonConverter(typeof(IdConverter<OpdrachtId>))]
public readonly record struct OpdrachtId(Guid Waarde) : IId<OpdrachtId>, IComparable<OpdrachtId>
{
    public static OpdrachtId Van(Guid waarde) => new(waarde);

    public int CompareTo(OpdrachtId other) => Waarde.CompareTo(other.Waarde);

    public override string ToString() => Waarde.ToString("D");
}
