using System.Globalization;
using Microsoft.Extensions.Localization;
using Schakel.Domein;
using Schakel.Web.Hosting;
using Schakel.Web.Ketens;
using Schakel.Web.Teksten;
using Schakel.Web.Tijden;
using Schakel.Web.Vormen;

namespace Schakel.Web.Voornemens;

/// <summary>The own targets as a spreadsheet: the same choice in the same order, all of it that this visitor reads.</summary>
internal static class EigenDoelenblad
{
    public static void MapEigenDoelenblad(this IEndpointRouteBuilder routes) => routes.MapGet("/ketens/{keten}/eigen-doelen.csv", async (
        string keten, string? op, string? stand, string? partner, string? norm, Bezoek bezoek, HttpContext context,
        IStringLocalizer<EigenDoelenlijst> t, IStringLocalizer<EigenDoelwoord> woord, IStringLocalizer<SharedTekst> gedeeld) =>
    {
        if (!await bezoek.Kijk(keten, op)) return Results.NotFound();
        var inzage = bezoek.Inzage!;
        var lijst = EigenDoelkeuze.Lees(stand, partner, norm).Uit(inzage, bezoek.Dag);
        var open = inzage.Botsingen.Where(b => b.IsOpen(inzage.VrijgegevenDoelen, inzage.Partners, bezoek.Dag)).ToList();
        await bezoek.LeesWoorden(lijst.SelectMany(d => new[] { d.Titel, d.Knelt }));

        var blad = new Rekenblad();
        blad.Rij(t["Doel"], t["Partner"], t["Knelt"], t["Norm"], t["Lezers"], t["Opgetekend"], t["Vrijgegeven"], t["Ingetrokken"], t["Gesprekken"], t["Adres"]);
        foreach (var doel in lijst)
        {
            blad.Rij(
                bezoek.Woorden(doel.Titel) ?? gedeeld["Gewist"],
                bezoek.Partner(doel.Partij),
                bezoek.Woorden(doel.Knelt) ?? gedeeld["Gewist"],
                woord.Waartegen(bezoek, doel),
                woord.Lezers(bezoek, doel),
                Dag(Vandaag.DagVan(doel.Opgetekend.Moment)),
                doel.Vrijgegeven is { } vrijgegeven ? Dag(Vandaag.DagVan(vrijgegeven.Moment)) : "",
                doel.Intrekking is { } intrekking ? Dag(Vandaag.DagVan(intrekking.Tijdstip.Moment)) : "",
                open.Count(b => b.IsVan(doel.Id)).ToString(CultureInfo.InvariantCulture),
                new Uri(context.Adres(), bezoek.Link($"eigen-doelen/{doel.Id}")).ToString());
        }
        context.Response.Headers.CacheControl = "no-store";
        return blad.Als($"eigen-doelen-{Dag(bezoek.Dag)}.csv");
    });

    static string Dag(Datum dag) => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
