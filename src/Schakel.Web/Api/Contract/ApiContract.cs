using Microsoft.AspNetCore.OpenApi;

namespace Schakel.Web.Api.Contract;

/// <summary>The description of the API in OpenAPI, made from the endpoints themselves; a snapshot guards it (docs/openapi.json).</summary>
internal static class ApiContract
{
    public const string Pad = $"{Endpoints.Basis}/openapi.json";

    public static void AddApi(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(opties => Lichaam.Stel(opties.SerializerOptions));
        services.AddOpenApi("v1", opties =>
        {
            opties.ShouldInclude = beschrijving => beschrijving.ActionDescriptor.EndpointMetadata.OfType<Uitleg>().Any();
            opties.CreateSchemaReferenceId = soort => Vormen.IsEenvoudig(soort.Type) ? null : OpenApiOptions.CreateDefaultSchemaReferenceId(soort);
            opties.AddSchemaTransformer(Vormen.Vul);
            opties.AddOperationTransformer(Operaties.Vul);
            opties.AddDocumentTransformer(Document.Vul);
        });
    }

    public static void MapContract(this IEndpointRouteBuilder routes)
    {
        // The only thing that a page elsewhere may read: it holds nothing of anyone (API Design Rules, publish-openapi).
        routes.MapOpenApi(Pad).AddEndpointFilter(static (context, next) =>
        {
            context.HttpContext.Response.Headers.AccessControlAllowOrigin = "*";
            return next(context);
        });
    }
}
