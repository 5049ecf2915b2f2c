using System.Text.Json;
using System.Text.Json.Serialization;

namespace Schakel.Domein;

/// <summary>
/// The name of a chain, partner, body, role or norm: public by nature and part of the proof, so it stands in the fact itself.
/// Everything else that a person types is <see cref="Tekst"/>. One line of 1 to 200 characters, well-formed, without control characters.
/// </summary>
[JsonConverter(typeof(NaamConverter))]
public readonly record struct Naam
{
    public const int MaximaleLengte = 200;

    readonly string? _waarde;

    Naam(string waarde) => _waarde = waarde;

    public string Waarde => _waarde ?? "";

    /// <summary>Reads a name as typed: outer white space goes, the rest stays; null when it is not a name.</summary>
    public static Naam? Lees(string? getypt)
    {
        var waarde = getypt?.Trim();
        return Woorden.IsRegel(waarde) && waarde.Length <= MaximaleLengte ? new Naam(waarde) : null;
    }

    public override string ToString() => Waarde;
}

public sealed class NaamConverter : JsonConverter<Naam>
{
    public override Naam Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String && Naam.Lees(reader.GetString()) is { } naam) return naam;
        throw new JsonException("Geen geldige naam.");
    }

    public override void Write(Utf8JsonWriter writer, Naam value, JsonSerializerOptions options) => writer.WriteStringValue(value.Waarde);
}
