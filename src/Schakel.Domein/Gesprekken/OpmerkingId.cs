using System.Text.Json.Serialization;

namespace Schakel.Domein.Gesprekken;

/// <summary>Something said in a conversation.</summary>
[JsonConverter(typeof(IdConverter<OpmerkingId>))]
public readonly record struct OpmerkingId(Guid Waarde) : IId<OpmerkingId>
{
    public static OpmerkingId Van(Guid waarde) => new(waarde);

    public override string ToString() => Waarde.ToString("D");
}
