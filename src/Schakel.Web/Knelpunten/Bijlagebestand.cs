using System.Globalization;
using Microsoft.AspNetCore.RateLimiting;
using Schakel.Domein;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Knelpunten;
using Schakel.Web.Hosting;
using Schakel.Web.Ketens;

namespace Schakel.Web.Knelpunten;

/// <summary>The photo or file of a report, or of the evidence of a proposal, for whoever sees that. A PDF is only saved and never opened here: it can hold scripts and links.</summary>
internal static class Bijlagebestand
{
    /// <summary>How many are sent at once: each is in memory as a whole for as long as a slow reader takes.</summary>
    public const int MeesteTegelijk = 16;

    /// <summary>How many wait for that; who comes after them hears that it does not work now.</summary>
    public const int MeesteWachtenden = 64;

    const string Grens = "bijlagen";

    public static void AddBijlagebestand(this IServiceCollection diensten) => diensten.AddRateLimiter(static grens =>
        grens.AddConcurrencyLimiter(Grens, static tegelijk => (tegelijk.PermitLimit, tegelijk.QueueLimit) = (MeesteTegelijk, MeesteWachtenden)));

    public static void MapBijlagebestand(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/ketens/{keten}/knelpunten/{id}/bijlage", async (string keten, string id, string? op, Bezoek bezoek, HttpContext context) =>
        {
            if (Id.Lees<KnelpuntId>(id) is not { } knelpunt || !await bezoek.Kijk(keten, op) || bezoek.Inzage!.Knelpunten.Vind(knelpunt)?.Bijlage is not { } bijlage) return Results.NotFound();
            return await Geef(bezoek, context, bijlage, "knelpunt.pdf");
        }).WithSecurityHeadersPolicy(SecurityHeaders.Beeld).RequireRateLimiting(Grens);
        routes.MapGet("/ketens/{keten}/voorstellen/{id}/onderbouwing/{stuk}", async (string keten, string id, string stuk, string? op, Bezoek bezoek, HttpContext context) =>
        {
            if (Id.Lees<VoorstelId>(id) is not { } voorstel || Id.Lees<OnderbouwingId>(stuk) is not { } onderbouwing || !await bezoek.Kijk(keten, op)) return Results.NotFound();
            return bezoek.Inzage!.Voorstellen.Vind(voorstel)?.OpTafel.Stuk(onderbouwing)?.Bijlage is { } bijlage ? await Geef(bezoek, context, bijlage, "onderbouwing.pdf") : Results.NotFound();
        }).WithSecurityHeadersPolicy(SecurityHeaders.Beeld).RequireRateLimiting(Grens);
    }

    static Task<IResult> Geef(Bezoek bezoek, HttpContext context, Bijlage bijlage, string naam) =>
        bezoek.Geef(context, bijlage.Bestand, Soort(bijlage.Soort), bijlage.Soort == Bijlagesoort.Pdf ? naam : null);

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
