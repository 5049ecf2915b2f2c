using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Schakel.Domein;
using Schakel.Domein.Geheugen;

namespace Schakel.Web.Api.Contract;

/// <summary>How our own values look in JSON: ids, moments, digests and enums each have one spelling that the generator cannot know.</summary>
internal static class Vormen
{
    public static bool IsEenvoudig(Type soort)
    {
        var kaal = Nullable.GetUnderlyingType(soort) ?? soort;
        return kaal.IsEnum || kaal == typeof(Tijdstip) || kaal == typeof(Zegel) || IsId(kaal);
    }

    public static Task Vul(OpenApiSchema vorm, OpenApiSchemaTransformerContext context, CancellationToken stop)
    {
        var soort = context.JsonTypeInfo.Type;
        if (soort == typeof(string)) vorm.Type = context.JsonPropertyInfo is { IsGetNullable: true } ? JsonSchemaType.String | JsonSchemaType.Null : JsonSchemaType.String;
        else Vul(vorm, soort);
        if (context.JsonTypeInfo.ElementType is { } deel && IsEenvoudig(deel)) vorm.Items = Van(deel);

        // We refuse what we do not know; a client had better not, because an answer may get more members.
        vorm.AdditionalPropertiesAllowed = true;
        vorm.AdditionalProperties = null;
        return Task.CompletedTask;
    }

    public static OpenApiSchema Van(Type soort)
    {
        var vorm = new OpenApiSchema();
        if (soort == typeof(bool)) vorm.Type = JsonSchemaType.Boolean;
        else if (soort == typeof(string)) vorm.Type = JsonSchemaType.String;
        else if (soort == typeof(int)) (vorm.Type, vorm.Minimum) = (JsonSchemaType.Integer, "1");
        else Vul(vorm, soort);
        return vorm;
    }

    static void Vul(OpenApiSchema vorm, Type soort)
    {
        if (!IsEenvoudig(soort)) return;
        var kaal = Nullable.GetUnderlyingType(soort) ?? soort;
        vorm.Type = kaal == soort ? JsonSchemaType.String : JsonSchemaType.String | JsonSchemaType.Null;
        if (kaal == typeof(Tijdstip)) vorm.Format = "date-time";
        else if (kaal == typeof(Zegel)) vorm.Pattern = "^[0-9a-f]{64}$";
        else if (IsId(kaal)) vorm.Format = "uuid";
        else vorm.Enum = [.. Enum.GetNames(kaal).Select(n => (JsonNode)n), .. kaal == soort ? Array.Empty<JsonNode>() : [JsonNullSentinel.JsonNull]];
    }

    static bool IsId(Type soort) => soort.IsValueType && Array.Exists(soort.GetInterfaces(), i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IId<>));
}
