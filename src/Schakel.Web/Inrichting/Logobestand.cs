using Schakel.Domein.Inrichting;
using Schakel.Web.Hosting;
using Schakel.Web.Ketens;

namespace Schakel.Web.Inrichting;

/// <summary>The logo of a chain, for whoever may read the chain: as the kind of picture that its bytes said it is, and as nothing else.</summary>
internal static class Logobestand
{
    public static void MapLogobestand(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/ketens/{keten}/logo", async (string keten, string? op, Bezoek bezoek, HttpContext context) =>
        {
            if (!await bezoek.Kijk(keten, op) || bezoek.Inzage!.Keten!.Huisstijl?.Logo is not { } logo) return Results.NotFound();
            return await bezoek.Geef(context, logo.Bestand, Soort(logo.Soort));
        }).WithSecurityHeadersPolicy(SecurityHeaders.Beeld);

    static string Soort(Beeldsoort soort) => soort switch
    {
        Beeldsoort.Png => "image/png",
        Beeldsoort.Jpeg => "image/jpeg",
        Beeldsoort.Webp => "image/webp",
        _ => throw new ArgumentOutOfRangeException(nameof(soort)),
    };
}
