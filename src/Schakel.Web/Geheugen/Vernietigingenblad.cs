using System.Globalization;
using Microsoft.Extensions.Localization;
using Schakel.Domein;
using Schakel.Web.Hosting;
using Schakel.Web.Ketens;
using Schakel.Web.Vormen;

namespace Schakel.Web.Geheugen;

/// <summary>What was destroyed as a spreadsheet: the statements, the last first.</summary>
internal static class Vernietigingenblad
{
    public static void MapVernietigingenblad(this IEndpointRouteBuilder routes) => routes.MapGet("/ketens/{keten}/geheugen/bewaren.csv", async (
        string keten, string? op, Bezoek bezoek, HttpContext context, IStringLocalizer<Bewaarpagina> t, IStringLocalizer<Bewaarwoord> woord) =>
    {
        if (!await bezoek.Kijk(keten, op)) return Results.NotFound();

        var blad = new Rekenblad();
        blad.Rij(t["VernietigdOp"], t["Soort"], t["Afgerond"], t["Termijn"], t["Verviel"], t["AantalTeksten"], t["AantalBestanden"], t["Boeking"], t["Adres"]);
        foreach (var v in bezoek.Inzage!.Bewaaragenda.Vernietigd())
        {
            blad.Rij(
                Dag(Tijden.Vandaag.DagVan(v.Tijdstip.Moment)), woord[v.Soort.ToString()], Dag(v.Einde), woord.Termijn(v.Jaren), Dag(v.Vervallen), Getal(v.Teksten), Getal(v.Bestanden), v.Nr.ToString(CultureInfo.InvariantCulture),
                Bewaarwoorden.Pad(bezoek.Inzage, v.Soort, v.Stuk) is { } pad ? new Uri(context.Adres(), bezoek.Link(pad)).ToString() : "");
        }
        context.Response.Headers.CacheControl = "no-store";
        return blad.Als($"vernietigd-{Dag(bezoek.Dag)}.csv");
    });

    static string Dag(Datum dag) => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    static string Getal(int getal) => getal.ToString(CultureInfo.InvariantCulture);
}
