using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Schakel.Domein;

namespace Schakel.Web.Api;

/// <summary>The body of a POST: strict, and every member that is missing or unknown named in one answer.</summary>
internal static class Lichaam
{
    /// <summary>Enough to mend what was sent; a list of empty things would else be answered by a book.</summary>
    public const int MaximumFouten = 50;

    static readonly JsonDocumentOptions Streng = new() { AllowDuplicateProperties = false };

    static readonly Afwijzing Onleesbaar = new(
        "json-onleesbaar", "Dit is geen JSON, of een naam staat er twee keer in.", "This is not JSON, or a name occurs twice in it.");

    public static void Stel(JsonSerializerOptions opties)
    {
        opties.PropertyNameCaseInsensitive = false;
        opties.NumberHandling = JsonNumberHandling.Strict;
        opties.RespectNullableAnnotations = true;
        opties.RespectRequiredConstructorParameters = true;
        opties.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        opties.AllowDuplicateProperties = false;
        opties.Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        opties.Converters.Add(new Getypt());
    }

    /// <summary>The body; or what is wrong with it, or nothing at all when it is larger than the server takes.</summary>
    public static async Task<(T? Inhoud, IReadOnlyList<Afwijzing> Fouten)> Lees<T>(HttpRequest verzoek, JsonSerializerOptions opties, CancellationToken stop) where T : class
    {
        JsonDocument document;
        try
        {
            document = await JsonDocument.ParseAsync(verzoek.Body, Streng, stop);
        }
        catch (Exception fout) when (fout is JsonException or InvalidOperationException)
        {
            return (null, [Onleesbaar]);
        }
        catch (BadHttpRequestException fout) when (fout.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return (null, []);
        }
        using (document)
        {
            try
            {
                List<Afwijzing> fouten = [.. Leden(document.RootElement, opties.GetTypeInfo(typeof(T)), "").Take(MaximumFouten)];
                if (fouten.Count > 0) return (null, fouten);
                return document.Deserialize<T>(opties) is { } inhoud ? (inhoud, []) : (null, [Vorm("")]);
            }
            catch (InvalidOperationException)
            {
                // Half a character in the name of a member: such a name cannot be read, nor compared with one that is known.
                return (null, [Onleesbaar]);
            }
            catch (JsonException fout)
            {
                return (null, [Vorm(fout.Path?.TrimStart('$', '.') ?? "")]);
            }
        }
    }

    static IEnumerable<Afwijzing> Leden(JsonElement json, JsonTypeInfo vorm, string pad)
    {
        if (vorm.Kind == JsonTypeInfoKind.Enumerable && json.ValueKind == JsonValueKind.Array && vorm.ElementType is { } soort)
            return json.EnumerateArray().SelectMany((deel, i) => deel.ValueKind == JsonValueKind.Null ? [Vorm($"{pad}[{i}]")] : Leden(deel, vorm.Options.GetTypeInfo(soort), $"{pad}[{i}]"));
        if (vorm.Kind != JsonTypeInfoKind.Object || json.ValueKind != JsonValueKind.Object) return [];

        var leden = vorm.Properties.ToDictionary(l => l.Name, StringComparer.Ordinal);
        return json.EnumerateObject().Where(l => !leden.ContainsKey(l.Name)).Select(l => Onbekend(Onder(l.Name)))
            .Concat(vorm.Properties.Where(l => l.IsRequired && !json.TryGetProperty(l.Name, out _)).Select(l => Ontbreekt(Onder(l.Name))))
            .Concat(json.EnumerateObject().Where(l => leden.ContainsKey(l.Name)).SelectMany(l => Leden(l.Value, vorm.Options.GetTypeInfo(leden[l.Name].PropertyType), Onder(l.Name))));

        string Onder(string naam) => pad.Length == 0 ? naam : $"{pad}.{naam}";
    }

    static Afwijzing Onbekend(string veld) => new(
        "veld-onbekend", "Dit veld bestaat hier niet. Laat het weg of verbeter de naam.", "This field does not exist here. Leave it out or correct its name.", Veld: veld);

    static Afwijzing Ontbreekt(string veld) => new("veld-ontbreekt", "Dit veld ontbreekt.", "This field is missing.", Veld: veld);

    static Afwijzing Vorm(string veld) => new(
        "veld-vorm",
        "Dit is geen waarde die hier kan staan. In /v1/openapi.json staat welke vorm het heeft.",
        "This is no value that can stand here. /v1/openapi.json says what form it has.",
        Veld: veld.Length == 0 ? null : veld);

    /// <summary>Half a character is no JSON error to us but words that cannot be kept: it goes on as it is, and is refused at its field as such.</summary>
    sealed class Getypt : JsonConverter<string>
    {
        const string Half = "\ud800";

        public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType != JsonTokenType.String) throw new JsonException();
            try
            {
                return reader.GetString()!;
            }
            catch (InvalidOperationException)
            {
                return Half;
            }
        }

        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
    }
}
