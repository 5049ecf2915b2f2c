using System.Globalization;
using Microsoft.Extensions.Localization;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Web.Hosting;
using Schakel.Web.Ketens;
using Schakel.Web.Teksten;
using Schakel.Web.Tijden;
using Schakel.Web.Vormen;

namespace Schakel.Web.Geheugen;

/// <summary>What was brought along as spreadsheets: the lists that were chosen, and the rows of one; each with where it is from.</summary>
internal static class Lijstbladen
{
    public static void MapLijstbladen(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/ketens/{keten}/meegebracht.csv", async (
            string keten, string? op, string? zoek, string? soort, string? sorteer, Bezoek bezoek, HttpContext context,
            IStringLocalizer<Meegebracht> t, IStringLocalizer<Lijstwoord> woord, IStringLocalizer<Rolnaam> rol, IStringLocalizer<SharedTekst> gedeeld) =>
        {
            if (!await bezoek.Kijk(keten, op)) return Results.NotFound();
            await bezoek.LeesWoorden(bezoek.Inzage!.Lijsten.Select(l => l.Bron));
            var blad = new Rekenblad();
            blad.Rij(t["Bron"], t["Soort"], t["Brondatum"], t["Rijen"], t["Voor"], t["Door"], t["Gebracht"], t["Adres"]);
            foreach (var lijst in Lijstenkeuze.Lees(zoek, soort, sorteer).Uit(bezoek.Inzage, bezoek.Woorden))
            {
                blad.Rij(
                    bezoek.Woorden(lijst.Bron) ?? gedeeld["Gewist"], woord[$"Soort-{lijst.Soort}"], Dag(lijst.Brondatum), lijst.Rijen.Length.ToString(CultureInfo.InvariantCulture),
                    lijst.Partner is { } partner ? bezoek.Partner(partner) : woord["HeleKeten"], rol.Zeg(bezoek, lijst.Door), Dag(Vandaag.DagVan(lijst.Meegebracht.Moment)),
                    new Uri(context.Adres(), bezoek.Link($"meegebracht/{lijst.Id}")).ToString());
            }
            context.Response.Headers.CacheControl = "no-store";
            return blad.Als($"{t["Bestand"]}-{Dag(bezoek.Dag)}.csv");
        });

        routes.MapGet("/ketens/{keten}/meegebracht/{nummer:guid}.csv", async (
            string keten, Guid nummer, string? op, string? zoek, string? soort, Bezoek bezoek, HttpContext context, IStringLocalizer<Meegebracht> t, IStringLocalizer<Lijstwoord> woord, IStringLocalizer<SharedTekst> gedeeld) =>
        {
            if (!await bezoek.Kijk(keten, op) || bezoek.Inzage!.Lijsten.Vind(new(nummer)) is not { IsWeg: false } lijst) return Results.NotFound();
            await bezoek.LeesWoorden(lijst.Teksten.Select(p => p.Tekst));
            var (bron, koppen) = (bezoek.Woorden(lijst.Bron) ?? gedeeld["Gewist"], Lijstrijen.Koppen(lijst, bezoek, woord));
            var blad = new Rekenblad();
            blad.Rij([woord["Rij"], .. koppen, t["Bron"], t["Brondatum"]]);
            foreach (var rij in Lijstrijen.Van(lijst, bezoek.Woorden, zoek, Lijstenkeuze.Naam<Rijsoort>(soort)))
                blad.Rij([rij.Nr.ToString(CultureInfo.InvariantCulture), .. rij.Cellen ?? [gedeeld["Gewist"], .. Enumerable.Repeat("", koppen.Count - 1)], bron, Dag(lijst.Brondatum)]);
            context.Response.Headers.CacheControl = "no-store";
            return blad.Als($"{t["Bestand"]}-{nummer}.csv");
        });
    }

    static string Dag(Datum dag) => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
