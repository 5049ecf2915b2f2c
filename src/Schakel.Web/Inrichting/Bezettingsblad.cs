using System.Globalization;
using Microsoft.Extensions.Localization;
using Schakel.Application.Toegang;
using Schakel.Domein;
using Schakel.Domein.Inrichting;
using Schakel.Web.Hosting;
using Schakel.Web.Ketens;
using Schakel.Web.Vormen;

namespace Schakel.Web.Inrichting;

/// <summary>Who held what as a spreadsheet: the same choice in the same order, all of it.</summary>
internal static class Bezettingsblad
{
    public static void MapBezettingsblad(this IEndpointRouteBuilder routes) => routes.MapGet("/ketens/{keten}/mensen/bezetting.csv", async (
        string keten, string? op, string? partner, string? rol, string? stand, string? dag, string? sorteer, Bezoek bezoek, Mensen mensen, HttpContext context,
        IStringLocalizer<Bezettingtabel> t, IStringLocalizer<Rolnaam> rolnaam, IStringLocalizer<Mandaatwoord> woord) =>
    {
        if (!await bezoek.Kijk(keten, op)) return Results.NotFound();
        var namen = await mensen.Namen(bezoek.Inzage!.Stroom, context.RequestAborted);

        var blad = new Rekenblad();
        blad.Rij(t["Partner"], t["Rol"], t["Naam"], t["Van"], t["TotEnMet"], t["Stand"], t["Mandaat"], t["Adres"]);
        foreach (var bezetting in Bezettingkeuze.Lees(partner, rol, stand, dag, sorteer).Uit(bezoek.Inzage, bezoek.Dag, Naam, Huis))
        {
            var deelname = bezetting.Deelname;
            blad.Rij(
                Huis(deelname), rolnaam[deelname.Rol.ToString()], Naam(deelname), Dag(deelname.Termijn.Van), Dag(deelname.Termijn.TotEnMet), t[$"Stand-{bezetting.Stand}"],
                string.Join("; ", bezetting.Mandaten.Select(m => $"{woord.Zeg(m.Mandaat)} ({Dag(m.Geldt.Van)} – {Dag(m.Geldt.TotEnMet)})")),
                new Uri(context.Adres(), bezoek.Link($"mensen/{deelname.Id}")).ToString());
        }
        context.Response.Headers.CacheControl = "no-store";
        return blad.Als($"bezetting-{Dag(bezoek.Dag)}.csv");

        string Naam(Deelname d) => namen.GetValueOrDefault(d.Persoon, t[bezoek.Inzage!.IsGewist(d.Persoon) ? "NaamGewist" : "ZonderNaam"]);

        string Huis(Deelname d) => rolnaam.Huis(bezoek, d.Plek);
    });

    static string Dag(Datum? dag) => dag?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
