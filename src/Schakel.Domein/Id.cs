using System.Buffers.Text;
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
    const int Lengte = 36;

    public static TId? Lees<TId>(string? tekst) where TId : struct, IId<TId> =>
        tekst is { Length: Lengte } && !tekst.AsSpan().ContainsAnyInRange('A', 'Z') && Guid.TryParseExact(tekst, "D", out var waarde) && IsToegestaan(waarde) ? TId.Van(waarde) : null;

    public static TId? Lees<TId>(ReadOnlySpan<byte> utf8) where TId : struct, IId<TId> =>
        utf8.Length == Lengte && !utf8.ContainsAnyInRange((byte)'A', (byte)'Z') && Utf8Parser.TryParse(utf8, out Guid waarde, out var gelezen, 'D') && gelezen == Lengte && IsToegestaan(waarde)
            ? TId.Van(waarde)
            : null;

    // Version 4 is chance, version 8 is our own derivation for acts of the clock; version 7 would tell the time. Of another variant the version means nothing.
    static bool IsToegestaan(Guid waarde) => waarde.Version is 4 or 8 && waarde.Variant is >= 8 and <= 11;
}

public sealed class IdConverter<TId> : JsonConverter<TId> where TId : struct, IId<TId>
{
    public override TId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader is { TokenType: JsonTokenType.String, HasValueSequence: false, ValueIsEscaped: false } && Id.Lees<TId>(reader.ValueSpan) is { } id) return id;
        throw new JsonException($"Geen geldige {typeof(TId).Name}.");
    }

    public override void Write(Utf8JsonWriter writer, TId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Waarde);
}
