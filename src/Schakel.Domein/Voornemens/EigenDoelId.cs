using System.Text.Json.Serialization;

namespace Schakel.Domein.Voornemens;

/// <summary>An own target of a partner.</summary>
[JsonConverter(typeof(IdConverter<EigenDoelId>))]
public readonly record struct EigenDoelId(Guid Waarde) : IId<EigenDoelId>, IComparable<EigenDoelId>
{
    public static EigenDoelId Van(Guid waarde) => new(waarde);

    public int CompareTo(EigenDoelId other) => Waarde.CompareTo(other.Waarde);

    public override string ToString() => Waarde.ToString("D");
}
