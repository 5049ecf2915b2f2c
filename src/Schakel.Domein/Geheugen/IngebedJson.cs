using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Schakel.Domein.Geheugen;

/// <summary>JSON inside JSON, byte for byte: what a proposal froze stays comparable, and the texts in it are found like all others.</summary>
public sealed class IngebedJson : JsonConverter<byte[]>
{
    public override byte[] Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var json = JsonDocument.ParseValue(ref reader);
        return JsonMarshal.GetRawUtf8Value(json.RootElement).ToArray();
    }

    public override void Write(Utf8JsonWriter writer, byte[] value, JsonSerializerOptions options) => writer.WriteRawValue(value);
}
