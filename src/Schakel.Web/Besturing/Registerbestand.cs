using Microsoft.Extensions.Localization;
using Schakel.Web.Ketens;

namespace Schakel.Web.Besturing;

/// <summary>The register of decisions as a file, with the same filter as the page.</summary>
internal static class Registerbestand
{
    public static void MapRegisterbestand(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/ketens/{keten}/besturing/besluiten.csv", async (
            string keten, string? op, string? sorteer, string? zoek, string? met, string? herzien, string? eigenaar, Bezoek bezoek, HttpContext context, IStringLocalizer<Register> tekst) =>
        {
            if (!await bezoek.Kijk(keten, op)) return Results.NotFound();
            await bezoek.LeesWoorden(Besluitrij.Teksten(bezoek.Inzage!));
            var rijen = Besluitrij.Van(bezoek.Inzage!, bezoek.Woorden, Registervraag.Lees(sorteer, zoek, met, herzien, eigenaar), bezoek.Dag);
            var koppen = new[] { "Nummer", "Besluit", "Genomen", "Zorg", "Terzijde", "Herziening", "Ingang", "Werking", "Eigenaar", "Gremium" }.Select(k => tekst[k].Value);
            context.Response.Headers.CacheControl = "no-store";
            return Besluitrij.Blad(koppen, rijen, w => tekst[$"Blad-{w}"], tekst["Keten"]).Als($"{tekst["Bestand"]}.csv");
        });
}
