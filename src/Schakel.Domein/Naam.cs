using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Schakel.Domein;

/// <summary>
/// The name of a chain, partner, body, role or norm: public by nature and part of the proof, so it stands in the fact itself.
/// Everything else that a person types is <see cref="Tekst"/>. One line of 1 to 200 characters, well-formed, in one spelling (NFC, single
/// spaces), without control characters or the invisible ones that would let two names look alike.
/// </summary>
[JsonConverter(typeof(NaamConverter))]
public readonly record struct Naam
{
    public const int MaximaleLengte = 200;

    readonly string? _waarde;

    Naam(string waarde) => _waarde = waarde;

    public string Waarde => _waarde ?? "";

    /// <summary>Reads a name as typed, in its one spelling; null when it is not a name.</summary>
    public static Naam? Lees(string? getypt)
    {
        // Normalising costs more than its length, and throws on U+FFFE, which is no character: both are refused before.
        if (getypt is not { Length: <= 4 * MaximaleLengte } || getypt.Contains('\ufffe', StringComparison.Ordinal) || !Woorden.IsRegel(getypt) || getypt.EnumerateRunes().Any(r => Rune.GetUnicodeCategory(r) == UnicodeCategory.Format)) return null;
        var waarde = string.Join(' ', getypt.Normalize(NormalizationForm.FormC).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return waarde.Length <= MaximaleLengte ? new Naam(waarde) : null;
    }

    public override string ToString() => Waarde;
}

public sealed class NaamConverter : JsonConverter<Naam>
{
    public override Naam Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String && reader.GetString() is { } gelezen && Naam.Lees(gelezen) is { } naam && naam.Waarde == gelezen) return naam;
        throw new JsonException("Geen geldige naam.");
    }

    public override void Write(Utf8JsonWriter writer, Naam value, JsonSerializerOptions options) => writer.WriteStringValue(value.Waarde);
}
