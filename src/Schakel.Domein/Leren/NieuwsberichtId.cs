using System.Text.Json.Serialization;

namespace Schakel.Domein.Leren;

/// <summary>A news item of the chain.</summary>
[JsonConverter(typeof(IdConverter<NieuwsberichtId>))]
public readonly record struct NieuwsberichtId(Guid Waarde) : IId<NieuwsberichtId>, IComparable<NieuwsberichtId>
{
    public static NieuwsberichtId Van(Guid waarde) => new(waarde);

    public int CompareTo(NieuwsberichtId other) => Waarde.CompareTo(other.Waarde);

    public override string ToString() => Waarde.ToString("D");
}
