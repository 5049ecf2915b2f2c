using System.Globalization;
using Microsoft.Extensions.Localization;
using Schakel.Domein;
using Schakel.Domein.Knelpunten;
using Schakel.Web.Hosting;
using Schakel.Web.Ketens;
using Schakel.Web.Teksten;
using Schakel.Web.Vormen;

namespace Schakel.Web.Knelpunten;

/// <summary>The figures as a spreadsheet: a row for each hand-over in each quarter.</summary>
internal static class Cijferblad
{
    public static void MapCijferblad(this IEndpointRouteBuilder routes) => routes.MapGet("/ketens/{keten}/knelpunten/cijfers.csv", async (
        string keten, string? op, string? partner, string? overdracht, string? soort, Bezoek bezoek, HttpContext context,
        IStringLocalizer<Knelpuntcijferpagina> t, IStringLocalizer<SharedTekst> gedeeld) =>
    {
        if (!await bezoek.Kijk(keten, op)) return Results.NotFound();
        var cijfers = Cijferkeuze.Lees(partner, overdracht, soort).Tel(bezoek);
        await bezoek.LeesWoorden(bezoek.Inzage!.Overdrachten.Select(o => o.Wat));

        var blad = new Rekenblad();
        blad.Rij(t["Kwartaal"], t["Overdracht"], t["WatGaatOver"], t["Gemeld"], t["Opgelost"], t["OpWerkvloer"], t["Omhoog"], t["Overgeslagen"], t["Heropend"]);
        foreach (var plek in cijfers.Overdrachten)
        {
            var daar = plek.Overdracht is { } id ? bezoek.Inzage.Overdrachten.Vind(id) : null;
            foreach (var (van, telling) in plek.Verloop)
            {
                blad.Rij(
                    Dag(van), daar is null ? t["Nergens"] : bezoek.Tussen(daar), daar is null ? "" : bezoek.Woorden(daar.Wat) ?? gedeeld["Gewist"],
                    Getal(telling.Gemeld), Getal(telling.Opgelost), Getal(telling.OpWerkvloer), Getal(telling.Omhoog), Getal(telling.Overgeslagen), Getal(telling.Heropend));
            }
        }
        context.Response.Headers.CacheControl = "no-store";
        return blad.Als($"knelpuntcijfers-{Dag(bezoek.Dag)}.csv");
    });

    static string Getal(int getal) => getal.ToString(CultureInfo.InvariantCulture);

    static string Dag(Datum dag) => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
