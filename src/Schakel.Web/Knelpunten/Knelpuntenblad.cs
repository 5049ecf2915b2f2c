using System.Globalization;
using Microsoft.Extensions.Localization;
using Schakel.Domein;
using Schakel.Web.Hosting;
using Schakel.Web.Ketens;
using Schakel.Web.Teksten;
using Schakel.Web.Tijden;
using Schakel.Web.Vormen;

namespace Schakel.Web.Knelpunten;

/// <summary>The list of bottlenecks as a spreadsheet: the same choice in the same order, all of it.</summary>
internal static class Knelpuntenblad
{
    public static void MapKnelpuntenblad(this IEndpointRouteBuilder routes) => routes.MapGet("/ketens/{keten}/knelpunten.csv", async (
        string keten, string? op, string? niveau, string? stand, string? partner, string? overdracht, string? soort, string? sorteer, string? melder, Bezoek bezoek, HttpContext context,
        IStringLocalizer<Knelpuntenlijst> t, IStringLocalizer<Niveaunaam> niveaunaam, IStringLocalizer<SharedTekst> gedeeld) =>
    {
        if (!await bezoek.Kijk(keten, op)) return Results.NotFound();
        var lijst = Knelpuntenkeuze.Lees(niveau, stand, partner, overdracht, soort, sorteer, melder, bezoek.Wie?.Persoon).Uit(bezoek.Inzage!);
        await bezoek.LeesWoorden(lijst.Select(k => k.Titel));

        var blad = new Rekenblad();
        blad.Rij(t["Knelpunt"], t["Tussen"], t["Niveau"], t["Uiterlijk"], t["TeLaat"], t["Sinds"], t["Opgelost"], t["Adres"]);
        foreach (var knelpunt in lijst)
        {
            blad.Rij(
                bezoek.Woorden(knelpunt.Titel) ?? gedeeld["Gewist"],
                string.Join(" – ", knelpunt.Betrokken.Select(bezoek.Partner)),
                niveaunaam[knelpunt.Niveau.ToString()],
                knelpunt.Uiterlijk is { } uiterlijk ? Dag(uiterlijk) : "",
                knelpunt.IsVerlopen(bezoek.Dag) ? t["Ja"] : t["Nee"],
                Dag(Vandaag.DagVan(knelpunt.Stappen[0].Tijdstip.Moment)),
                knelpunt.Oplossing is { } oplossing ? Dag(Vandaag.DagVan(oplossing.Tijdstip.Moment)) : "",
                new Uri(context.Adres(), bezoek.Link($"knelpunten/{knelpunt.Id}")).ToString());
        }
        context.Response.Headers.CacheControl = "no-store";
        return blad.Als($"knelpunten-{Dag(bezoek.Dag)}.csv");
    });

    static string Dag(Datum dag) => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
