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
        try
        {
            Doorloop(json, gevonden);
        }
        catch (InvalidOperationException fout)
        {
            // An escaped lone surrogate in a name has no text to compare with.
            throw new JsonException("Geen tekst.", fout);
        }
    }

    static void Doorloop(ReadOnlySpan<byte> json, Action<Tekst> gevonden)
    {
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            // The name tekst is kept for this: a near miss would be words that no verifier looks for.
            if (reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("tekst"u8)) throw new JsonException("tekst staat alleen als eerste van twee velden, voor zegel.");
            if (reader.TokenType == JsonTokenType.StartObject && Begint(reader)) gevonden(Lees(ref reader));
        }
    }

    // The reader is a struct: this looks ahead on a copy.
    static bool Begint(Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("tekst"u8);

    static Tekst Lees(ref Utf8JsonReader reader) => JsonSerializer.Deserialize(ref reader, DomeinJson.Default.Tekst);
}
