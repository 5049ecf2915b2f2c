using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Web.Api.Besluiten;
using Schakel.Web.Teksten;
using Schakel.Web.Tijden;
using Schakel.Web.Vormen;

namespace Schakel.Web.Besturing;

/// <summary>All that a chain made public, in one file: for a spreadsheet, and for a program.</summary>
/// <param name="Naam">Null as long as nothing was made public.</param>
/// <param name="Nr">The entry of the memory up to which this is so.</param>
/// <param name="Sleutels">The fingerprints of the keys that sign for the memory.</param>
internal sealed record Openbaarbestand(StroomId Keten, string? Naam, bool IsVoorbeeld, Tijdstip Moment, long Nr, IReadOnlyList<string> Sleutels, IReadOnlyList<Publicatie> Publicaties)
{
    public static void MapOpenbaarbestand(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/ketens/{keten}/openbaar.csv", async (string keten, string? op, Openbezoek bezoek, HttpContext context, IStringLocalizer<Openbaarpagina> t, IStringLocalizer<SharedTekst> gedeeld) =>
        {
            if (!await bezoek.Kijk(keten, op)) return Results.NotFound();
            await bezoek.LeesWoorden(bezoek.Publicaties);

            var blad = new Rekenblad();
            blad.Rij(t["Nummer"], t["Besluit"], t["Samenvatting"], t["Onderwerpen"], t["Genomen"], t["Sinds"], t["Adres"]);
            foreach (var p in bezoek.Publicaties)
            {
                blad.Rij(p.Nummer.ToString(), bezoek.Woorden(p.Titel) ?? gedeeld["Gewist"], p.Samenvatting is { } samenvatting ? bezoek.Woorden(samenvatting) ?? gedeeld["Gewist"] : "",
                    string.Join(", ", p.Onderwerpen.Select(o => t[$"Onderwerp-{o}"])), Dag(p.Genomen), Dag(p.Openbaar), $"{context.Request.Scheme}://{context.Request.Host}{bezoek.Adres}/besluiten/{p.Besluit}");
            }
            context.Response.Headers.CacheControl = "no-store";
            return blad.Als($"{t["Bestand"]}.csv");
        });

        routes.MapGet("/ketens/{keten}/openbaar.json", async (string keten, string? op, Openbezoek bezoek, HttpContext context, IStringLocalizer<Openbaarpagina> t, IOptions<JsonOptions> json) =>
        {
            if (!await bezoek.Kijk(keten, op)) return Results.NotFound();
            await bezoek.LeesWoorden(bezoek.Publicaties);
            var inzage = bezoek.Inzage!;
            var bestand = new Openbaarbestand(
                inzage.Stroom, bezoek.Keten?.Waarde, bezoek.IsVoorbeeld, inzage.Moment, inzage.Nr, [.. inzage.Sleutels.Select(s => s.Id.ToString())], [.. bezoek.Publicaties.Select(p => Publicatie.Uit(bezoek, p))]);
            context.Response.Headers.CacheControl = "no-store";
            return Results.Bytes(JsonSerializer.SerializeToUtf8Bytes(bestand, json.Value.SerializerOptions), "application/json", $"{t["Bestand"]}.json");
        });
    }

    static string Dag(Tijdstip moment) => Vandaag.DagVan(moment.Moment).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
