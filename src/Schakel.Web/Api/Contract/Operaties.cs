using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;
using Schakel.Domein.Inrichting;
using Schakel.Web.Inrichting;

namespace Schakel.Web.Api.Contract;

/// <summary>Parameters, answers and examples of one operation, from its <see cref="Uitleg"/>.</summary>
internal static partial class Operaties
{
    public static Task Vul(OpenApiOperation operatie, OpenApiOperationTransformerContext context, CancellationToken stop)
    {
        var uitleg = context.Description.ActionDescriptor.EndpointMetadata.OfType<Uitleg>().Single();
        var json = context.ApplicationServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;

        operatie.Parameters = [.. Parameters(uitleg, context.Description.RelativePath ?? "")];
        if (operatie.RequestBody is OpenApiRequestBody { Content: { } body } invoer)
        {
            invoer.Required = true;
            body["application/json"].Example = Node(uitleg.Invoer, json);
        }
        var gelukt = (OpenApiResponse)operatie.Responses![uitleg.Gelukt.ToString(CultureInfo.InvariantCulture)];
        gelukt.Description = uitleg.IsOpdracht ? "Gedaan: het ding zoals het nu is. / Done: the thing as it now is." : "Zoals u het mag zien. / As you may see it.";
        gelukt.Headers = Koppen(uitleg, context.Document!);
        if (uitleg.Voorbeeld is { } voorbeeld) gelukt.Content![uitleg.Soort].Example = uitleg.IsLijst ? Blad(Node(voorbeeld, json)) : Node(voorbeeld, json);
        foreach (var status in uitleg.Problemen)
            operatie.Responses[status.ToString(CultureInfo.InvariantCulture)] = new OpenApiResponseReference(Document.Probleemnaam(status), context.Document);
        operatie.Security = uitleg.IsOpen ? [] : [new() { [new OpenApiSecuritySchemeReference(Document.Drager, context.Document)] = [] }];
        return Task.CompletedTask;
    }

    static IEnumerable<IOpenApiParameter> Parameters(Uitleg uitleg, string pad)
    {
        foreach (var naam in Plaatsen().Matches(pad).Select(m => m.Groups["naam"].Value))
            yield return new OpenApiParameter { Name = naam, In = ParameterLocation.Path, Required = true, Description = naam == "keten" ? "De keten. / The chain." : "Het ding. / The thing.", Schema = naam == "rol" ? new() { Type = JsonSchemaType.String, Enum = [.. Enum.GetValues<Rol>().Select(r => (JsonNode)r.Pad())] } : Uuid() };
        if (uitleg.IsOpdracht)
            yield return new OpenApiParameter
            {
                Name = Schrijven.Sleutel,
                In = ParameterLocation.Header,
                Required = true,
                Schema = Uuid(),
                Description = "Een willekeurig UUID (versie 4), een nieuw voor elke opdracht. Herhalen geeft het eerste antwoord. / A random UUID (version 4), a new one for every command. A repeat gets the first answer.",
            };
        if (uitleg.HeeftOp)
            yield return new OpenApiParameter
            {
                Name = "op",
                In = ParameterLocation.Query,
                Schema = new OpenApiSchema { Type = JsonSchemaType.String },
                Example = "2026-03-02",
                Description = "Zoals het toen was, met de rechten van vandaag: een boeking (nr-123), een tijdstip in UTC of een dag (het einde ervan). / As it then was, with the rights of today: an entry (nr-123), an instant in UTC or a day (its end).",
            };
        if (uitleg.IsLijst)
        {
            yield return Getal("pagina", "Welke bladzijde, vanaf 1. / Which page, from 1.", 1, null);
            yield return Getal("aantal", "Hoeveel per bladzijde. De kop Link wijst naar de bladzijden ernaast. / How many on a page. The header Link leads to the pages beside it.", Vraag.GewoonAantal, Vraag.MaximumAantal);
        }
        foreach (var filter in uitleg.Filters)
            yield return new OpenApiParameter { Name = filter.Naam, In = ParameterLocation.Query, Required = filter.IsNodig, Description = filter.Uitleg, Schema = Vormen.Van(filter.Soort) };
    }

    static OpenApiParameter Getal(string naam, string uitleg, int gewoon, int? hoogst) => new()
    {
        Name = naam,
        In = ParameterLocation.Query,
        Description = uitleg,
        Schema = new OpenApiSchema { Type = JsonSchemaType.Integer, Minimum = "1", Maximum = hoogst?.ToString(CultureInfo.InvariantCulture), Default = gewoon },
    };

    static Dictionary<string, IOpenApiHeader> Koppen(Uitleg uitleg, OpenApiDocument document)
    {
        var koppen = new Dictionary<string, IOpenApiHeader>(StringComparer.Ordinal) { [Document.Versiekop] = new OpenApiHeaderReference(Document.Versiekop, document) };
        if (uitleg.IsOpdracht) koppen["Location"] = Kop("Waar het ding staat. / Where the thing is.");
        if (uitleg is { HeeftOp: true, IsOpen: false }) koppen[Aanroep.Sindsdien] = Kop("Met op: hoeveel boekingen die u mag lezen er sindsdien bijkwamen, over dit ding of over de keten; /boekingen?sinds= noemt ze. / With op: how many entries that you may read came since, about this thing or the chain; /boekingen?sinds= names them.");
        if (uitleg.IsLijst) koppen["Link"] = Kop("De bladzijden ernaast: prev en next (RFC 8288). / The pages beside it: prev and next (RFC 8288).");
        return koppen;
    }

    static OpenApiHeader Kop(string uitleg) => new() { Description = uitleg, Schema = new OpenApiSchema { Type = JsonSchemaType.String } };

    static OpenApiSchema Uuid() => new() { Type = JsonSchemaType.String, Format = "uuid" };

    static JsonNode? Node(object? waarde, JsonSerializerOptions json) => waarde is null ? null : JsonSerializer.SerializeToNode(waarde, waarde.GetType(), json);

    static JsonObject Blad(JsonNode? ding) => new() { ["resultaten"] = new JsonArray(ding), ["totaal"] = 1, ["pagina"] = 1, ["aantal"] = Vraag.GewoonAantal };

    [GeneratedRegex(@"\{(?<naam>\w+)\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Plaatsen();
}
