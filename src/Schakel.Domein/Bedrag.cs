using System.Text.Json;
using System.Text.Json.Serialization;

namespace Schakel.Domein;

/// <summary>An amount of money in whole cents of euro, from nothing up to a hundred billion euro.</summary>
[JsonConverter(typeof(BedragConverter))]
public readonly record struct Bedrag
{
    const long MaximumCenten = 10_000_000_000_000;

    Bedrag(long centen) => Centen = centen;

    public long Centen { get; }

    public decimal Euro => Centen / 100m;

    /// <summary>Null when it is below nothing or too large.</summary>
    public static Bedrag? VanCenten(long centen) => centen is >= 0 and <= MaximumCenten ? new Bedrag(centen) : null;

    /// <summary>Null when it is below nothing, too large, or holds a part of a cent.</summary>
    public static Bedrag? VanEuro(decimal euro) => euro >= 0 && euro <= MaximumCenten / 100 && decimal.IsInteger(euro * 100) ? VanCenten((long)(euro * 100)) : null;
}

/// <summary>A whole number of cents.</summary>
public sealed class BedragConverter : JsonConverter<Bedrag>
{
    public override Bedrag Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var centen) && Bedrag.VanCenten(centen) is { } bedrag ? bedrag : throw new JsonException("Geen geldig bedrag.");

    public override void Write(Utf8JsonWriter writer, Bedrag value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Centen);
}
