using System.Text.Json.Serialization;

namespace Schakel.Domein.Afspraken;

/// <summary>An agreement between the two partners of a hand-over.</summary>
[JsonConverter(typeof(IdConverter<AfspraakId>))]
public readonly record struct AfspraakId(Guid Waarde) : IId<AfspraakId>, IComparable<AfspraakId>
{
    public static AfspraakId Van(Guid waarde) => new(waarde);

    public int CompareTo(AfspraakId other) => Waarde.CompareTo(other.Waarde);

    public override string ToString() => Waarde.ToString("D");
}
