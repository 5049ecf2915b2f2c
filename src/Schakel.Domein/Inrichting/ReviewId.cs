using System.Text.Json.Serialization;

namespace Schakel.Domein.Inrichting;

/// <summary>An assignment to look at the chain from outside.</summary>
[JsonConverter(typeof(IdConverter<ReviewId>))]
public readonly record struct ReviewId(Guid Waarde) : IId<ReviewId>, IComparable<ReviewId>
{
    public static ReviewId Van(Guid waarde) => new(waarde);

    public int CompareTo(ReviewId other) => Waarde.CompareTo(other.Waarde);

    public override string ToString() => Waarde.ToString("D");
}
