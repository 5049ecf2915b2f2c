using System.Globalization;
using Microsoft.Extensions.Localization;
using Schakel.Web.Hosting;
using Schakel.Web.Ketens;
using Schakel.Web.Teksten;
using Schakel.Web.Tijden;
using Schakel.Web.Vormen;

namespace Schakel.Web.Leren;

/// <summary>The news as a spreadsheet: the same choice in the same order, all of it.</summary>
internal static class Nieuwsblad
{
    public static void MapNieuwsblad(this IEndpointRouteBuilder routes) => routes.MapGet("/ketens/{keten}/nieuws.csv", async (
        string keten, string? op, string? zoek, string? jaar, Bezoek bezoek, HttpContext context, IStringLocalizer<Nieuwspagina> t, IStringLocalizer<Rolnaam> rol, IStringLocalizer<SharedTekst> gedeeld) =>
    {
        if (!await bezoek.Kijk(keten, op)) return Results.NotFound();
        await bezoek.LeesWoorden(bezoek.Inzage!.Nieuws.SelectMany(n => new[] { n.Kop, n.Bericht }));

        var blad = new Rekenblad();
        blad.Rij(t["Kop"], t["Dag"], t["Wie"], t["Bericht"], t["Adres"]);
        foreach (var n in Nieuwskeuze.Lees(zoek, jaar).Uit(bezoek.Inzage!, bezoek.Woorden))
            blad.Rij(Woorden(n.Kop), Dag(Vandaag.DagVan(n.Geplaatst.Moment)), rol.Zeg(bezoek, n.Door) ?? "", Woorden(n.Bericht), new Uri(context.Adres(), bezoek.Link($"nieuws/{n.Id}")).ToString());
        context.Response.Headers.CacheControl = "no-store";
        return blad.Als($"{t["Bestand"]}-{Dag(bezoek.Dag)}.csv");

        string Woorden(Domein.Tekst tekst) => bezoek.Woorden(tekst) ?? gedeeld["Gewist"];
    });

    static string Dag(Datum dag) => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
