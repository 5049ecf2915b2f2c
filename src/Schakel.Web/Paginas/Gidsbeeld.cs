using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace Schakel.Web.Paginas;

/// <summary>The pictures of the guides, made of the product itself. A next version may bring others under the same name, so after an hour a browser asks again.</summary>
internal static class Gidsbeeld
{
    public static void MapGidsbeeld(this IEndpointRouteBuilder routes) =>
        routes.MapGet($"{Gidsen.Begin}/beeld/{{bestand}}", (string bestand, HttpContext context) =>
        {
            if (Gidsen.Beeld(bestand) is not { } bytes) return Results.NotFound();
            context.Response.Headers.CacheControl = "public, max-age=3600";
            return Results.File(bytes, "image/webp", entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..32]}\""));
        });
}
