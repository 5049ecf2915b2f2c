using Schakel.Application;
using Schakel.Domein;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen.Export;
using Schakel.Web.Api.Besluiten;
using Schakel.Web.Api.Geheugen;
using Schakel.Web.Hosting;
using Schakel.Web.Ketens;

namespace Schakel.Web.Geheugen;

/// <summary>The export, the receipt of a decision and the signed head for whoever sits at the page: the same bytes as the API gives.</summary>
internal static class Meegeven
{
    public static void MapMeegeven(this IEndpointRouteBuilder routes)
    {
        var uit = routes.MapGroup("").AddEndpointFilter(static (context, next) =>
        {
            // What was taken along is on the reader's machine because he asked for it, not because the browser kept it.
            context.HttpContext.Response.Headers.CacheControl = "no-store";
            return next(context);
        });
        uit.MapGet("/ketens/{keten}/geheugen/export", async (string keten, bool? bestuur, Bezoek bezoek, Bewijs bewijs, HttpContext context) =>
            !await bezoek.Kijk(keten, null) ? Results.NotFound()
            : await bezoek.Exporteer(bewijs, bestuur ?? false) switch
            {
                Exportantwoord.Gemaakt gemaakt => new Export.Stroom(gemaakt.Regels, Export.Bestandsnaam),
                Exportantwoord.Geweigerd geweigerd => new Foutpaginas.Weigering(geweigerd.Afwijzing),
                _ => throw new InvalidOperationException("Een export is gemaakt of geweigerd."),
            });

        uit.MapGet("/ketens/{keten}/besluiten/{id}/bewijs", async (string keten, string id, Bezoek bezoek, Bewijs bewijs) =>
        {
            if (!await bezoek.Kijk(keten, null) || Id.Lees<BesluitId>(id) is not { } kenmerk || bezoek.Inzage!.Besluiten.Vind(kenmerk) is not { } besluit) return Results.NotFound();
            return await bezoek.Bewijs(bewijs, kenmerk) switch
            {
                Exportantwoord.Gemaakt gemaakt => new Export.Stroom(gemaakt.Regels, Besluitbewijs.Bestandsnaam(besluit.Nummer)),
                Exportantwoord.Geweigerd geweigerd => new Foutpaginas.Weigering(geweigerd.Afwijzing),
                _ => throw new InvalidOperationException("Een bewijs is gemaakt of geweigerd."),
            };
        });

        uit.MapGet("/ketens/{keten}/geheugen/hoofd", async (string keten, Bezoek bezoek, Bewijs bewijs, HttpContext context) =>
        {
            if (!await bezoek.Kijk(keten, null)) return Results.NotFound();
            var hoofd = await bewijs.Hoofd(bezoek.Inzage!.Stroom, context.RequestAborted);
            return Results.File(ExportSchrijver.Bewijs(hoofd), "application/json", $"schakel-hoofd-{hoofd.Nr}.json");
        });
    }
}
