using System.Text.Json.Serialization;

namespace Schakel.Domein.Voornemens;

/// <summary>A clash of two own targets.</summary>
[JsonConverter(typeof(IdConverter<BotsingId>))]
public readonly record struct BotsingId(Guid Waarde) : IId<BotsingId>, IComparable<BotsingId>
{
    public static BotsingId Van(Guid waarde) => new(waarde);

    public int CompareTo(BotsingId other) => Waarde.CompareTo(other.Waarde);

    public override string ToString() => Waarde.ToString("D");
}
