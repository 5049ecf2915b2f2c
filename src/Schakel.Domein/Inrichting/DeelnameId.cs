using System.Text.Json.Serialization;

namespace Schakel.Domein.Inrichting;

/// <summary>The standing in which a person acts: for a partner or for the chain, in a role, during a term.</summary>
[JsonConverter(typeof(IdConverter<DeelnameId>))]
public readonly record struct DeelnameId(Guid Waarde) : IId<DeelnameId>, IComparable<DeelnameId>
{
    public static DeelnameId Van(Guid waarde) => new(waarde);

    public int CompareTo(DeelnameId other) => Waarde.CompareTo(other.Waarde);

    public override string ToString() => Waarde.ToString("D");
}
