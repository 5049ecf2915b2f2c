using System.Text.Json;
using System.Text.Unicode;

namespace Schakel.Domein.Geheugen;

/// <summary>Finds every <see cref="Bestand"/> in the JSON of a fact by its form alone: an object that begins with the member bestand, in words.</summary>
public static class BestandVinder
{
    /// <exception cref="JsonException">The bytes are not JSON in UTF-8.</exception>
    public static void In(ReadOnlySpan<byte> json, Action<Bestand> gevonden)
    {
        if (!Utf8.IsValid(json)) throw new JsonException("Geen UTF-8.");
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
            if (reader.TokenType == JsonTokenType.StartObject && Begint(reader)) gevonden(JsonSerializer.Deserialize(ref reader, DomeinJson.Default.Bestand));
    }

    // The reader is a struct: this looks ahead on a copy.
    static bool Begint(Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("bestand"u8) && reader.Read() && reader.TokenType == JsonTokenType.String;
}
