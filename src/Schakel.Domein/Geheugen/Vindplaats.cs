using System.Collections.Immutable;
using System.Text.Json;

namespace Schakel.Domein.Geheugen;

/// <summary>
/// By what a fact can be found again, read from its JSON by form alone, so that a new kind of fact is found as well: the ids that it names, the first of which is that
/// of the thing that it is about, the texts, and the names. Also of what a proposal holds.
/// </summary>
public sealed record Vindplaats(ImmutableArray<Guid> Ids, ImmutableArray<Tekst> Teksten, ImmutableArray<Naam> Namen)
{
    /// <summary>What it is about; null where that is the chain itself.</summary>
    public Guid? Ding => Ids is [var eerste, ..] ? eerste : null;

    /// <param name="json">As it is stored.</param>
    public static Vindplaats Van(ReadOnlySpan<byte> json)
    {
        var (ids, teksten, namen) = (ImmutableArray.CreateBuilder<Guid>(), ImmutableArray.CreateBuilder<Tekst>(), ImmutableArray.CreateBuilder<Naam>());
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.StartObject && BegintTekst(reader)) teksten.Add(JsonSerializer.Deserialize(ref reader, DomeinJson.Default.Tekst));
            else if (reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("naam"u8)) LeesNaam(ref reader, namen);
            else if (reader.TokenType == JsonTokenType.String && IsId(reader) && reader.TryGetGuid(out var id) && !ids.Contains(id)) ids.Add(id);
        }
        return new(ids.DrainToImmutable(), teksten.DrainToImmutable(), namen.DrainToImmutable());
    }

    // The reader is a struct: this looks ahead on a copy.
    static bool BegintTekst(Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("tekst"u8);

    static bool IsId(Utf8JsonReader reader) => !reader.HasValueSequence && reader.ValueSpan.Length == 36;

    // What a proposal holds is named by its kind, and its version stands behind that: no name that anybody gave.
    static void LeesNaam(ref Utf8JsonReader reader, ImmutableArray<Naam>.Builder namen)
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.String || Naam.Lees(reader.GetString()) is not { } naam) return;
        var verder = reader;
        if (verder.Read() && verder.TokenType == JsonTokenType.PropertyName && verder.ValueTextEquals("versie"u8)) return;
        namen.Add(naam);
    }
}
