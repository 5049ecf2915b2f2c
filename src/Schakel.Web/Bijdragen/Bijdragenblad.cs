using System.Globalization;
using Microsoft.Extensions.Localization;
using Schakel.Domein.Bijdragen;
using Schakel.Web.Hosting;
using Schakel.Web.Ketens;
using Schakel.Web.Teksten;
using Schakel.Web.Tijden;
using Schakel.Web.Vormen;

namespace Schakel.Web.Bijdragen;

/// <summary>The contributions as a spreadsheet: the same choice in the same order, all of it.</summary>
internal static class Bijdragenblad
{
    public static void MapBijdragenblad(this IEndpointRouteBuilder routes) => routes.MapGet("/ketens/{keten}/bijdragen.csv", async (
        string keten, string? op, string? partner, string? status, string? sorteer, Bezoek bezoek, HttpContext context,
        IStringLocalizer<Bijdragenlijst> t, IStringLocalizer<Bijdragewoord> woord, IStringLocalizer<SharedTekst> gedeeld) =>
    {
        if (!await bezoek.Kijk(keten, op)) return Results.NotFound();
        var inzage = bezoek.Inzage!;
        await bezoek.LeesWoorden(inzage.Bijdragen.SelectMany(b => b.Teksten).Select(x => x.Tekst));

        var blad = new Rekenblad();
        blad.Rij(t["Wat"], t["Partner"], t["Mensdagen"], t["Bedrag"], t["Uiterlijk"], t["Status"], t["Gezegd"], t["Reden"], t["Besluit"], t["Adres"]);
        foreach (var bijdrage in Bijdragenkeuze.Lees(partner, status, sorteer).Uit(inzage, Wat, b => bezoek.Partner(b.Partij)))
        {
            var besluit = Bijdrageregels.Voorstel(inzage, bijdrage.Id) is { } voorstel ? inzage.Besluiten.Vind(voorstel.Besluit) : null;
            blad.Rij(
                Wat(bijdrage), bezoek.Partner(bijdrage.Partij), bijdrage.Mensdagen?.ToString(CultureInfo.InvariantCulture), bijdrage.Bedrag?.Euro.ToString("0.00", CultureInfo.CurrentCulture), Dag(bijdrage.Uiterlijk),
                woord.Zeg(bijdrage.Status), bijdrage.Antwoord is { } antwoord ? Dag(Vandaag.DagVan(antwoord.Tijdstip.Moment)) : "", bijdrage.Antwoord?.Reden is { } reden ? Woorden(reden) : "",
                besluit?.Nummer.ToString(), new Uri(context.Adres(), bezoek.Link($"bijdragen/{bijdrage.Id}")).ToString());
        }
        context.Response.Headers.CacheControl = "no-store";
        return blad.Als($"{t["Bestand"]}-{Dag(bezoek.Dag)}.csv");

        string Wat(Bijdrage b) => Woorden(b.Wat);

        string Woorden(Domein.Tekst tekst) => bezoek.Woorden(tekst) ?? gedeeld["Gewist"];
    });

    static string Dag(Datum dag) => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
