using System.Text.Json;
using System.Text.Json.Serialization;

namespace Schakel.Domein;

/// <summary>An enum in bytes that are hashed: by its exact name, never by number, in another case or as a list.</summary>
public sealed class Enumnaam<TEnum> : JsonConverter<TEnum> where TEnum : struct, Enum
{
    static readonly Dictionary<string, TEnum> Namen = Enum.GetValues<TEnum>().ToDictionary(w => w.ToString(), StringComparer.Ordinal);

    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String && Namen.TryGetValue(reader.GetString()!, out var waarde)) return waarde;
        throw new JsonException($"Geen geldige {typeof(TEnum).Name}.");
    }

    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
