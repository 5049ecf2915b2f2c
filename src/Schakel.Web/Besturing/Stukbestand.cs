using System.Text;
using Schakel.Domein;
using Schakel.Domein.Besluiten;
using Schakel.Web.Ketens;

namespace Schakel.Web.Besturing;

/// <summary>A decision as a file for whoever may read it, also as it went along with one presentation.</summary>
internal static class Stukbestand
{
    public static void MapStukbestand(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/ketens/{keten}/voorstellen/{id}/stuk", async (string keten, string id, string? op, string? aanbieding, Bezoek bezoek, Besluitstukken stukken, HttpContext context) =>
        {
            if (!await bezoek.Kijk(keten, op) || Id.Lees<VoorstelId>(id) is not { } kenmerk) return Results.NotFound();
            if (bezoek.Inzage!.Voorstellen.Vind(kenmerk) is not { } voorstel || bezoek.Inzage.Besluiten.Vind(voorstel.Besluit) is not { } besluit) return Results.NotFound();
            var aangeboden = aanbieding is null ? null : besluit.Aanbiedingen.FirstOrDefault(a => a.Id == Id.Lees<AanbiedingId>(aanbieding));
            if (aanbieding is not null && aangeboden is null) return Results.NotFound();

            var stuk = await stukken.Van(voorstel, besluit, aangeboden);
            context.Response.Headers.CacheControl = "no-store";
            // As a file to keep, never as a page of this site: its words are those of others.
            return Results.Bytes(Encoding.UTF8.GetBytes(await stukken.Html(stuk)), "text/html; charset=utf-8", stuk.Bestand);
        });

        foreach (var vorm in Documentvorm.Alle)
            routes.MapGet($"/ketens/{{keten}}/voorstellen/{{id}}/stuk.{vorm.Einde}", async (string keten, string id, string? op, Bezoek bezoek, Besluitdocumenten documenten, HttpContext context) =>
            {
                if (!await bezoek.Kijk(keten, op) || Id.Lees<VoorstelId>(id) is not { } kenmerk) return Results.NotFound();
                if (bezoek.Inzage!.Voorstellen.Vind(kenmerk) is not { } voorstel || bezoek.Inzage.Besluiten.Vind(voorstel.Besluit) is not { } besluit) return Results.NotFound();

                var (stuk, bestand) = await documenten.Van(voorstel, besluit);
                context.Response.Headers.CacheControl = "no-store";
                return Results.Bytes(vorm.Maak(stuk), vorm.Soort, $"{bestand}.{vorm.Einde}");
            });
    }
}
