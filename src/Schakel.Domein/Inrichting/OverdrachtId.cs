using System.Text.Json.Serialization;

namespace Schakel.Domein.Inrichting;

/// <summary>A place where the work of one partner becomes the work of the next.</summary>
[JsonConverter(typeof(IdConverter<OverdrachtId>))]
public readonly record struct OverdrachtId(Guid Waarde) : IId<OverdrachtId>, IComparable<OverdrachtId>
{
    public static OverdrachtId Van(Guid waarde) => new(waarde);

    public int CompareTo(OverdrachtId other) => Waarde.CompareTo(other.Waarde);

    public override string ToString() => Waarde.ToString("D");
}
