using System.Text.Json.Serialization;

namespace Schakel.Domein.Inrichting;

/// <summary>A person within one keten; the same human being has another id in each keten, so that exports cannot be joined.</summary>
[JsonConverter(typeof(IdConverter<PersoonId>))]
public readonly record struct PersoonId(Guid Waarde) : IId<PersoonId>, IComparable<PersoonId>
{
    public static PersoonId Van(Guid waarde) => new(waarde);

    public int CompareTo(PersoonId other) => Waarde.CompareTo(other.Waarde);

    public override string ToString() => Waarde.ToString("D");
}
