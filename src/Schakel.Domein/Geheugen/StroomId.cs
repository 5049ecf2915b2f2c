using System.Text.Json.Serialization;

namespace Schakel.Domein.Geheugen;

/// <summary>The journal that an entry belongs to: one per keten.</summary>
[JsonConverter(typeof(IdConverter<StroomId>))]
public readonly record struct StroomId(Guid Waarde) : IId<StroomId>, IComparable<StroomId>
{
    public static StroomId Van(Guid waarde) => new(waarde);

    public int CompareTo(StroomId other) => Waarde.CompareTo(other.Waarde);

    public override string ToString() => Waarde.ToString("D");
}
