using System.Globalization;
using Microsoft.Extensions.Localization;
using Schakel.Application.Toegang;
using Schakel.Domein.Inrichting;
using Schakel.Web.Hosting;
using Schakel.Web.Ketens;
using Schakel.Web.Vormen;

namespace Schakel.Web.Inrichting;

/// <summary>The list of people as a spreadsheet: the same choice in the same order, all of it.</summary>
internal static class Mensenblad
{
    public static void MapMensenblad(this IEndpointRouteBuilder routes) => routes.MapGet("/ketens/{keten}/mensen.csv", async (
        string keten, string? op, string? zoek, string? rol, string? partner, string? stand, string? sorteer, Bezoek bezoek, Mensen mensen, HttpContext context,
        IStringLocalizer<Mensenlijst> t, IStringLocalizer<Rolnaam> rolnaam) =>
    {
        if (!await bezoek.Kijk(keten, op)) return Results.NotFound();
        var namen = await mensen.Namen(bezoek.Inzage!.Stroom, context.RequestAborted);

        var blad = new Rekenblad();
        blad.Rij(t["Naam"], t["Rol"], t["Partner"], t["Van"], t["TotEnMet"], t["Adres"]);
        foreach (var deelname in Mensenkeuze.Lees(zoek, rol, partner, stand, sorteer).Uit(bezoek.Inzage, bezoek.Dag, Naam, Huis))
        {
            blad.Rij(
                Naam(deelname), rolnaam[deelname.Rol.ToString()], Huis(deelname), Dag(deelname.Termijn.Van), deelname.Termijn.TotEnMet is { } eind ? Dag(eind) : "",
                new Uri(context.Adres(), bezoek.Link($"mensen/{deelname.Id}")).ToString());
        }
        context.Response.Headers.CacheControl = "no-store";
        return blad.Als($"mensen-{Dag(bezoek.Dag)}.csv");

        string Naam(Deelname d) => namen.GetValueOrDefault(d.Persoon, t["ZonderNaam"]);

        string Huis(Deelname d) => rolnaam.Huis(bezoek, d.Plek);
    });

    static string Dag(Datum dag) => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
