using System.Globalization;
using Microsoft.Extensions.Localization;
using Schakel.Domein;
using Schakel.Web.Hosting;
using Schakel.Web.Ketens;
using Schakel.Web.Teksten;
using Schakel.Web.Tijden;
using Schakel.Web.Vormen;

namespace Schakel.Web.Inrichting;

/// <summary>The parties around the chain as a spreadsheet, in the order of their page.</summary>
internal static class Omgevingsblad
{
    public static void MapOmgevingsblad(this IEndpointRouteBuilder routes) => routes.MapGet("/ketens/{keten}/omgeving.csv", async (
        string keten, string? op, Bezoek bezoek, HttpContext context, IStringLocalizer<Omgevingspagina> t, IStringLocalizer<SharedTekst> gedeeld) =>
    {
        if (!await bezoek.Kijk(keten, op)) return Results.NotFound();
        var inzage = bezoek.Inzage!;
        await bezoek.LeesWoorden(inzage.Omgeving.Select(o => o.Waarom));

        var blad = new Rekenblad();
        blad.Rij(t["Wie"], t["Waarom"], t["Gastheer"], t["Gasten"], t["Gedeeld"], t["LosgelatenOp"], t["Adres"]);
        foreach (var partij in inzage.Omgeving.OrderByDescending(o => o.Blijft).ThenBy(o => o.Naam.Waarde, StringComparer.CurrentCulture).ThenBy(o => o.Id))
        {
            blad.Rij(
                partij.Naam.Waarde,
                bezoek.Woorden(partij.Waarom) ?? gedeeld["Gewist"],
                bezoek.Partner(partij.Gastheer),
                Getal(inzage.Deelnames.Count(d => d.Partij == partij.Id && d.Termijn.Omvat(bezoek.Dag))),
                Getal(inzage.Voornemens.Count(v => v.IsGedeeldMet(partij.Id))),
                partij.Losgelaten is { } los ? Dag(Vandaag.DagVan(los.Op.Moment)) : "",
                new Uri(context.Adres(), bezoek.Link($"omgeving/{partij.Id}")).ToString());
        }
        context.Response.Headers.CacheControl = "no-store";
        return blad.Als($"omgeving-{Dag(bezoek.Dag)}.csv");
    });

    static string Dag(Datum dag) => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    static string Getal(int aantal) => aantal.ToString(CultureInfo.InvariantCulture);
}
