using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;

namespace Schakel.Web.Api.Contract;

/// <summary>What the contract says as a whole: who to ask, where it is, who may call, and the one form of a problem.</summary>
internal static class Document
{
    public const string Drager = "Token";
    public const string Versiekop = "API-Version";

    static readonly int[] Statussen = [400, 401, 403, 404, 409, 413, 415, 422, 503];

    public static string Probleemnaam(int status) => string.Create(CultureInfo.InvariantCulture, $"Probleem{status}");

    public static async Task Vul(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken stop)
    {
        document.Info = new()
        {
            Title = "Schakel",
            Version = Endpoints.Versie,
            Description =
                "Ketensturing: wat hier staat gaat door dezelfde deur en met dezelfde regels als op de pagina's. Elk antwoord van 400 of hoger is een probleem (RFC 9457) in de taal van Accept-Language (nl of en). / " +
                "Chain steering: what stands here goes through the same door and by the same rules as on the pages. Every answer of 400 or more is a problem (RFC 9457) in the language of Accept-Language (nl or en).",
            // The design rules ask for all three; this is whoever keeps the machine that answers, at names that mean that machine itself (RFC 2142, RFC 6761).
            Contact = new() { Name = "De beheerder van deze installatie / The administrator of this installation", Email = "postmaster@schakel.localhost", Url = new("http://localhost:5080/over") },
            License = new() { Name = "EUPL-1.2", Url = new("https://eupl.eu/1.2/nl/") },
        };
        document.Servers = [new() { Url = Endpoints.Basis }];
        document.Tags = new HashSet<OpenApiTag>(Enum.GetNames<Module>().Select(naam => new OpenApiTag { Name = naam, Description = Van(Enum.Parse<Module>(naam)) }));

        var paden = new OpenApiPaths();
        foreach (var (pad, wat) in document.Paths.OrderBy(p => p.Key, StringComparer.Ordinal)) paden[pad[Endpoints.Basis.Length..]] = wat;
        document.Paths = paden;

        var vorm = await context.GetOrCreateSchemaAsync(typeof(Probleem), null, stop);
        var onderdelen = document.Components ??= new();
        (onderdelen.Schemas ??= new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal))[nameof(Probleem)] = vorm;
        (onderdelen.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal))[Drager] = new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.Http,
            Scheme = "bearer",
            Description =
                "Een API-token van uw account (/account/tokens), voor één rol van één keten en met een bereik. Of, in een voorbeeldketen, het kenmerk van een lopende deelname; GET /ketens noemt ze. / " +
                "An API token of your account (/account/tokens), for one role of one chain and with a scope. Or, in an example chain, the id of a running deelname; GET /ketens names them.",
        };
        (onderdelen.Headers ??= new Dictionary<string, IOpenApiHeader>(StringComparer.Ordinal))[Versiekop] = new OpenApiHeader
        {
            Description = "De versie van deze API. / The version of this API.",
            Schema = new OpenApiSchema { Type = JsonSchemaType.String },
            Example = Endpoints.Versie,
        };
        var json = context.ApplicationServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        onderdelen.Responses ??= new Dictionary<string, IOpenApiResponse>(StringComparer.Ordinal);
        foreach (var status in Statussen) onderdelen.Responses[Probleemnaam(status)] = Probleemantwoord(status, document, json);
    }

    static OpenApiResponse Probleemantwoord(int status, OpenApiDocument document, JsonSerializerOptions json) => new()
    {
        Description = Wanneer(status),
        Headers = new Dictionary<string, IOpenApiHeader>(StringComparer.Ordinal) { [Versiekop] = new OpenApiHeaderReference(Versiekop, document) },
        Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal)
        {
            [Problemen.Soort] = new OpenApiMediaType
            {
                Schema = new OpenApiSchemaReference(nameof(Probleem), document),
                Example = status == StatusCodes.Status422UnprocessableEntity ? JsonSerializer.SerializeToNode(Probleem.Voorbeeld, json) : null,
            },
        },
    };

    static string Wanneer(int status) => status switch
    {
        400 => "De vraag heeft niet de vorm die hier staat; een veld dat hier niet staat wordt geweigerd. / The question has not the form that stands here; a member that does not stand here is refused.",
        401 => "Geen token dat hier geldt, en geen lopende deelname in een voorbeeldketen. / No token that holds here, and no running deelname in an example chain.",
        403 => "U ziet het, maar mag dit niet, of niet met dit token. / You see it, but may not do this, or not with this token.",
        404 => "Bestaat niet, of u mag het niet zien. / Does not exist, or you may not see it.",
        409 => "Past niet bij hoe het nu is. / Does not fit how things are now.",
        413 => "Groter dan 1 MB. / Larger than 1 MB.",
        415 => "Geen JSON. / No JSON.",
        422 => "De inhoud klopt niet; bij elk veld staat waarom. / The content is not right; each field says why.",
        _ => "Lukt nu niet; probeer het na Retry-After opnieuw. / Does not work now; try again after Retry-After.",
    };

    static string Van(Module module) => module switch
    {
        Module.Inrichting => "De keten, haar partners en wat zij afspraken. / The chain, its partners and what they agreed.",
        Module.Knelpunten => "Wat misgaat, en de ladder waarop het wordt opgelost. / What goes wrong, and the ladder on which it is solved.",
        Module.Voornemens => "Wat partners in hun eigen lijn gaan veranderen, en wat de anderen ervan merken. / What partners are going to change in their own line, and what the others notice of it.",
        Module.Afspraken => "Wat twee partners elkaar over een overdracht beloven. / What two partners promise each other about a hand-over.",
        Module.Besluiten => "Voorstellen, standpunten en besluiten. / Proposals, standpoints and decisions.",
        Module.Werk => "Wat partners elkaar schuldig zijn, en wat er komt. / What partners owe each other, and what comes.",
        Module.Leren => "Wat iemand overneemt, en wat er geleerd is. / What somebody takes over, and what was learned.",
        Module.Rapportages => "Wat is bereikt. / What was reached.",
        _ => "Wat er gebeurde, en bewijs om mee te nemen. / What happened, and proof to take home.",
    };
}
