using System.Globalization;
using Microsoft.Extensions.Localization;
using Schakel.Domein;
using Schakel.Domein.Knelpunten;
using Schakel.Web.Hosting;
using Schakel.Web.Ketens;
using Schakel.Web.Teksten;
using Schakel.Web.Tijden;
using Schakel.Web.Vormen;

namespace Schakel.Web.Knelpunten;

/// <summary>The list of signals as a spreadsheet: the same choice in the same order, all of it. References stay on the page.</summary>
internal static class Signalenblad
{
    public static void MapSignalenblad(this IEndpointRouteBuilder routes) => routes.MapGet("/ketens/{keten}/signalen.csv", async (
        string keten, string? op, string? stand, string? eigenaar, string? wie, string? overdracht, string? sorteer, Bezoek bezoek, HttpContext context,
        IStringLocalizer<Signalenlijst> t, IStringLocalizer<Signaalwoord> woord, IStringLocalizer<SharedTekst> gedeeld) =>
    {
        if (!await bezoek.Kijk(keten, op)) return Results.NotFound();
        var lijst = Signalenkeuze.Lees(stand, eigenaar, wie, overdracht, sorteer).Uit(bezoek.Inzage!);
        await bezoek.LeesWoorden(lijst.SelectMany(s => new[] { s.Wat, s.Herstel?.Geleerd }.OfType<Tekst>()));

        var blad = new Rekenblad();
        blad.Rij(t["Wat"], t["Wie"], t["Tussen"], t["Herstelt"], t["Sinds"], t["Werkdagen"], t["Hersteld"], t["Verteld"], t["Geleerd"], t["Adres"]);
        foreach (var signaal in lijst)
        {
            blad.Rij(
                bezoek.Woorden(signaal.Wat) ?? gedeeld["Gewist"],
                woord[signaal.Wie.ToString()],
                woord.Tussen(bezoek, signaal),
                bezoek.Partner(signaal.Eigenaar),
                Dag(Vandaag.DagVan(signaal.VastSinds.Moment)),
                signaal.IsHersteld ? "" : Wachtdagen.Tel(bezoek.Inzage!, signaal.BijEigenaarSinds, bezoek.Dag).ToString(CultureInfo.InvariantCulture),
                signaal.Herstel is { } herstel ? Dag(Vandaag.DagVan(herstel.Tijdstip.Moment)) : "",
                signaal.Herstel is { IsVerteld: var verteld } ? t[verteld ? "Ja" : "Nee"] : "",
                signaal.Herstel is { Geleerd: { } geleerd } ? bezoek.Woorden(geleerd) ?? gedeeld["Gewist"] : "",
                new Uri(context.Adres(), bezoek.Link($"signalen/{signaal.Id}")).ToString());
        }
        context.Response.Headers.CacheControl = "no-store";
        return blad.Als($"signalen-{Dag(bezoek.Dag)}.csv");
    });

    static string Dag(Datum dag) => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
