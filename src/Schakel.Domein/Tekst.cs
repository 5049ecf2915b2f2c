using System.Text.Json;
using System.Text.Json.Serialization;
using Schakel.Domein.Geheugen;

namespace Schakel.Domein;

/// <summary>
/// Words that a person typed, as rules and facts know them: an identity and a seal over the words, never the words.
/// The words and their salt stand in a store of their own and can be erased; the fact and its proof remain (architecture law 6).
/// In JSON exactly the two members <c>tekst</c> and <c>zegel</c>, so that a reader who knows no fact still finds every text.
/// </summary>
[JsonConverter(typeof(TekstConverter))]
public readonly record struct Tekst(TekstId Id, Zegel Zegel)
{
    public const string IdVeld = "tekst";
    public const string ZegelVeld = "zegel";
}

public sealed class TekstConverter : JsonConverter<Tekst>
{
    public override Tekst Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw Ongeldig();
        if (!reader.Read() || !reader.ValueTextEquals("tekst"u8) || !reader.Read()) throw Ongeldig();
        var id = Id.Lees<TekstId>(reader.GetString()) ?? throw Ongeldig();
        if (!reader.Read() || reader.TokenType != JsonTokenType.PropertyName || !reader.ValueTextEquals("zegel"u8) || !reader.Read()) throw Ongeldig();
        var zegel = Zegel.Lees(reader.GetString()) ?? throw Ongeldig();
        if (!reader.Read() || reader.TokenType != JsonTokenType.EndObject) throw Ongeldig();
        return new(id, zegel);
    }

    public override void Write(Utf8JsonWriter writer, Tekst value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("tekst"u8, value.Id.Waarde);
        writer.WriteString("zegel"u8, value.Zegel.ToString());
        writer.WriteEndObject();
    }

    static JsonException Ongeldig() => new("Geen geldige tekst: precies de velden tekst en zegel, in die volgorde.");
}
