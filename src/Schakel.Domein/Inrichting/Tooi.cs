using System.Text.Json;
using System.Text.Json.Serialization;

namespace Schakel.Domein.Inrichting;

/// <summary>
/// What the official list of Dutch government organisations calls one: an address of the form
/// https://identifier.overheid.nl/tooi/id/gemeente/gm0344 (TOOI, KOOP). It is a name for machines and no OIN.
/// </summary>
[JsonConverter(typeof(TooiConverter))]
public readonly record struct Tooi
{
    public const string Stam = "https://identifier.overheid.nl/tooi/id/";
    public const int MaximaleLengte = 100;

    public static readonly Afwijzing Ongeldig = new(
        "tooi-ongeldig",
        $"Dit is geen adres uit de lijst. Het begint met {Stam} en noemt dan de soort en de code; zoek uw organisatie op en kies haar.",
        $"This is no address of the list. It begins with {Stam} and then names the kind and the code; look your organisation up and choose it.");

    readonly string? _waarde;

    Tooi(string waarde) => _waarde = waarde;

    public string Waarde => _waarde ?? "";

    /// <summary>Null when it does not have the form of the list; whether it stands in there is not asked, for lists grow.</summary>
    public static Tooi? Lees(string getypt)
    {
        var waarde = getypt.Trim();
        if (waarde.Length > MaximaleLengte || !waarde.StartsWith(Stam, StringComparison.Ordinal)) return null;
        return waarde[Stam.Length..].Split('/') is [{ Length: > 0 } soort, { Length: > 0 } code] && soort.All(char.IsAsciiLetterLower) && code.All(IsCodeteken) ? new Tooi(waarde) : null;
    }

    static bool IsCodeteken(char teken) => char.IsAsciiLetterLower(teken) || char.IsAsciiDigit(teken) || teken is '_' or '-';

    public override string ToString() => Waarde;
}

public sealed class TooiConverter : JsonConverter<Tooi>
{
    public override Tooi Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String && reader.GetString() is { } gelezen && Tooi.Lees(gelezen) is { } tooi && tooi.Waarde == gelezen) return tooi;
        throw new JsonException("Geen geldig adres van TOOI.");
    }

    public override void Write(Utf8JsonWriter writer, Tooi value, JsonSerializerOptions options) => writer.WriteStringValue(value.Waarde);
}
