using System.Text.Json.Serialization;

namespace Schakel.Domein.Knelpunten;

/// <summary>A signal that somebody got stuck between partners.</summary>
[JsonConverter(typeof(IdConverter<SignaalId>))]
public readonly record struct SignaalId(Guid Waarde) : IId<SignaalId>, IComparable<SignaalId>
{
    public static SignaalId Van(Guid waarde) => new(waarde);

    public int CompareTo(SignaalId other) => Waarde.CompareTo(other.Waarde);

    public override string ToString() => Waarde.ToString("D");
}
