using System.Globalization;
using Microsoft.Net.Http.Headers;
using Schakel.Domein;
using Schakel.Domein.Knelpunten;
using Schakel.Web.Hosting;
using Schakel.Web.Ketens;

namespace Schakel.Web.Knelpunten;

/// <summary>The photo or file of a report, for whoever sees the report. A PDF is only saved and never opened here: it can hold scripts and links.</summary>
internal static class Bijlagebestand
{
    public static void MapBijlagebestand(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/ketens/{keten}/knelpunten/{id}/bijlage", async (string keten, string id, string? op, Bezoek bezoek, HttpContext context) =>
        {
            if (Id.Lees<KnelpuntId>(id) is not { } knelpunt || !await bezoek.Kijk(keten, op) || bezoek.Inzage!.Knelpunten.Vind(knelpunt)?.Bijlage is not { } bijlage || await bezoek.Bestand(bijlage.Bestand) is not { } bytes) return Results.NotFound();
            // Asked again each time, because a right can end; the bytes need not come twice.
            context.Response.Headers.CacheControl = "private, no-cache";
            return Results.File(bytes, Soort(bijlage.Soort), bijlage.Soort == Bijlagesoort.Pdf ? "knelpunt.pdf" : null, entityTag: new EntityTagHeaderValue($"\"{bijlage.Bestand.Id}\""));
        }).WithSecurityHeadersPolicy(SecurityHeaders.Beeld);

    /// <summary>How large it is, as people say it.</summary>
    public static string Omvang(Bijlage bijlage) =>
        bijlage.Omvang < 100_000 ? string.Create(CultureInfo.CurrentCulture, $"{Math.Max(1, bijlage.Omvang / 1000)} kB") : string.Create(CultureInfo.CurrentCulture, $"{bijlage.Omvang / 1_000_000m:0.0} MB");

    static string Soort(Bijlagesoort soort) => soort switch
    {
        Bijlagesoort.Png => "image/png",
        Bijlagesoort.Jpeg => "image/jpeg",
        Bijlagesoort.Webp => "image/webp",
        _ => "application/pdf",
    };
}
