using System.Text.Json;
using System.Text.Unicode;

namespace Schakel.Domein.Geheugen;

/// <summary>Finds every <see cref="Tekst"/> in the JSON of a fact by its form alone: an object of exactly the members tekst and zegel.</summary>
public static class TekstVinder
{
    /// <exception cref="JsonException">The bytes are not JSON in UTF-8.</exception>
    public static void In(ReadOnlySpan<byte> json, Action<Tekst> gevonden)
    {
        if (!Utf8.IsValid(json)) throw new JsonException("Geen UTF-8.");
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.StartObject && Hier(reader) is { } tekst) gevonden(tekst);
        }
    }

    // The reader is a struct: this looks ahead on a copy.
    static Tekst? Hier(Utf8JsonReader reader)
    {
        if (!reader.Read() || !Is(reader, "tekst"u8) || !reader.Read() || reader.TokenType != JsonTokenType.String) return null;
        var id = Id.Lees<TekstId>(reader.GetString());
        if (!reader.Read() || !Is(reader, "zegel"u8) || !reader.Read() || reader.TokenType != JsonTokenType.String) return null;
        var zegel = Zegel.Lees(reader.GetString());
        if (!reader.Read() || reader.TokenType != JsonTokenType.EndObject) return null;
        return id is null || zegel is null ? null : new Tekst(id.Value, zegel.Value);
    }

    static bool Is(Utf8JsonReader reader, ReadOnlySpan<byte> naam) => reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals(naam);
}
