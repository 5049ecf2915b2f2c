using System.Globalization;
using Microsoft.Extensions.Localization;
using Schakel.Domein;
using Schakel.Web.Hosting;
using Schakel.Web.Ketens;
using Schakel.Web.Teksten;
using Schakel.Web.Vormen;

namespace Schakel.Web.Voornemens;

/// <summary>The change calendar as a spreadsheet: the same choice in the same order, all of it.</summary>
internal static class Wijzigingenblad
{
    public static void MapWijzigingenblad(this IEndpointRouteBuilder routes) => routes.MapGet("/ketens/{keten}/wijzigingen.csv", async (
        string keten, string? op, string? stand, string? partner, string? soort, Bezoek bezoek, HttpContext context,
        IStringLocalizer<Wijzigingskalender> t, IStringLocalizer<Voornemenwoord> woord, IStringLocalizer<SharedTekst> gedeeld) =>
    {
        if (!await bezoek.Kijk(keten, op)) return Results.NotFound();
        var lijst = Wijzigingenkeuze.Lees(stand, partner, soort).Uit(bezoek.Inzage!, bezoek.Dag);
        await bezoek.LeesWoorden(lijst.Select(v => v.Titel));

        var blad = new Rekenblad();
        blad.Rij(t["Van"], t["TotEnMet"], t["Wat"], t["Partner"], t["Soort"], t["Overdrachten"], t["Reacties"], t["Anderen"], t["GaatDoor"], t["Adres"]);
        foreach (var voornemen in lijst)
        {
            blad.Rij(
                Dag(voornemen.Wanneer.Van),
                voornemen.Wanneer.TotEnMet is { } tot ? Dag(tot) : "",
                bezoek.Woorden(voornemen.Titel) ?? gedeeld["Gewist"],
                bezoek.Partner(voornemen.Partij),
                woord[$"Soort-{voornemen.Soort}"],
                woord.Waar(bezoek, voornemen),
                Dag(voornemen.Uiterlijk),
                string.Join(", ", woord.Verwacht(bezoek, voornemen).Select(v => v.Woord)),
                t[voornemen.GaatDoor ? "Ja" : "Nee"],
                new Uri(context.Adres(), bezoek.Link($"wijzigingen/{voornemen.Id}")).ToString());
        }
        context.Response.Headers.CacheControl = "no-store";
        return blad.Als($"wijzigingen-{Dag(bezoek.Dag)}.csv");
    });

    static string Dag(Datum dag) => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
