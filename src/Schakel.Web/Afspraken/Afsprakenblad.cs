using System.Globalization;
using Microsoft.Extensions.Localization;
using Schakel.Domein.Afspraken;
using Schakel.Web.Hosting;
using Schakel.Web.Ketens;
using Schakel.Web.Teksten;
using Schakel.Web.Vormen;

namespace Schakel.Web.Afspraken;

/// <summary>The register of agreements as a spreadsheet: the same choice in the same order, all of it.</summary>
internal static class Afsprakenblad
{
    public static void MapAfsprakenblad(this IEndpointRouteBuilder routes) => routes.MapGet("/ketens/{keten}/afspraken.csv", async (
        string keten, string? op, string? zoek, string? stand, string? soort, string? partner, string? overdracht, string? sorteer, Bezoek bezoek, HttpContext context,
        IStringLocalizer<Afsprakenlijst> t, IStringLocalizer<Afspraakwoord> woord, IStringLocalizer<SharedTekst> gedeeld) =>
    {
        if (!await bezoek.Kijk(keten, op)) return Results.NotFound();
        var inzage = bezoek.Inzage!;
        await bezoek.LeesWoorden(inzage.Afspraken.Select(a => a.Inhoud.Titel));
        var lijst = Afsprakenkeuze.Lees(zoek, stand, soort, partner, overdracht, sorteer).Uit(inzage, bezoek.Dag, Titel, bezoek.Tussen);
        await bezoek.LeesWoorden(lijst.SelectMany(a => a.Inhoud.Teksten).Concat(inzage.Overdrachten.Select(o => o.Wat)));

        var blad = new Rekenblad();
        blad.Rij(t["Titel"], t["Tussen"], t["Overdracht"], t["Soort"], t["Status"], t["Plichten"], t["Normen"], t["Van"], t["TotEnMet"], t["Herzien"], t["Opzegtermijn"], t["Bewijs"], t["Adres"]);
        foreach (var afspraak in lijst)
        {
            var inhoud = afspraak.Inhoud;
            blad.Rij(
                Titel(afspraak), bezoek.Tussen(afspraak), inzage.Overdrachten.Vind(inhoud.Overdracht) is { } plek ? Woorden(plek.Wat) : "",
                woord.Zeg(inhoud.Soort), woord.Zeg(afspraak.Status(bezoek.Dag)),
                string.Join("; ", inhoud.Plichten.Select(p => $"{bezoek.Partner(p.Partij)}: {Woorden(p.Wat)}")),
                string.Join("; ", inhoud.Normen.Select(inzage.Normen.Vind).OfType<Domein.Inrichting.Norm>().Select(n => $"{n.Nummer} {n.Naam}")),
                Dag(afspraak.Termijn.Van), Dag(afspraak.Termijn.TotEnMet), Dag(inhoud.Herzien), inhoud.Opzegtermijn.ToString(CultureInfo.InvariantCulture),
                inhoud.Bewijs is { } bewijs ? Woorden(bewijs) : "", new Uri(context.Adres(), bezoek.Link($"afspraken/{afspraak.Id}")).ToString());
        }
        context.Response.Headers.CacheControl = "no-store";
        return blad.Als($"{t["Bestand"]}-{Dag(bezoek.Dag)}.csv");

        string Titel(Afspraak a) => Woorden(a.Inhoud.Titel);

        string Woorden(Domein.Tekst tekst) => bezoek.Woorden(tekst) ?? gedeeld["Gewist"];
    });

    static string Dag(Datum? dag) => dag?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
