using System.Text.Json;
using System.Text.Json.Serialization;

namespace Schakel.Domein;

/// <summary>An identifier: a random UUID, written in lower case. One type per kind of thing, so that a partner's id never passes for a person's.</summary>
public interface IId<TSelf> where TSelf : struct, IId<TSelf>
{
    Guid Waarde { get; }

    static abstract TSelf Van(Guid waarde);
}

/// <summary>Reading and writing of ids: lower case with hyphens and nothing else, so that one id has one spelling in bytes that are hashed.</summary>
public static class Id
{
    public static TId? Lees<TId>(string? tekst) where TId : struct, IId<TId> =>
        Guid.TryParseExact(tekst, "D", out var waarde) && waarde.ToString("D") == tekst && IsToegestaan(waarde) ? TId.Van(waarde) : null;

    // Version 4 is chance, version 8 is our own derivation for acts of the clock; version 7 would tell the time.
    static bool IsToegestaan(Guid waarde) => waarde.Version is 4 or 8;
}

public sealed class IdConverter<TId> : JsonConverter<TId> where TId : struct, IId<TId>
{
    public override TId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String && Id.Lees<TId>(reader.GetString()) is { } id) return id;
        throw new JsonException($"Geen geldige {typeof(TId).Name}.");
    }

    public override void Write(Utf8JsonWriter writer, TId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Waarde);
}
