using System.Globalization;
using System.Text;
using Microsoft.Extensions.Localization;
using Schakel.Domein;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Knelpunten;
using Schakel.Web.Ketens;
using Schakel.Web.Teksten;
using Schakel.Web.Tijden;

namespace Schakel.Web.Knelpunten;

/// <summary>A conversation as a text to take home: what this visitor sees of it, in the order in which it was said.</summary>
internal static class Gesprektekst
{
    public static void MapGesprekteksten(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/ketens/{keten}/knelpunten/{id}/gesprek.txt", async (
            string keten, string id, string? op, Bezoek bezoek, HttpContext context, IStringLocalizer<Gesprekwoord> t, IStringLocalizer<Rolnaam> rol, IStringLocalizer<SharedTekst> gedeeld) =>
        {
            if (!await KanMee(bezoek, keten, op) || Id.Lees<KnelpuntId>(id) is not { } kenmerk || bezoek.Inzage!.Knelpunten.Vind(kenmerk) is not { } knelpunt) return Results.NotFound();
            await bezoek.LeesWoorden([knelpunt.Titel]);
            return await Bestand(bezoek, context, t.Over(bezoek, knelpunt), t["TekstKop", bezoek.Woorden(knelpunt.Titel) ?? gedeeld["Gewist"]], t["Bestand"], t, rol);
        });
        routes.MapGet("/ketens/{keten}/voorstellen/{id}/kamer.txt", async (
            string keten, string id, string? op, Bezoek bezoek, HttpContext context, IStringLocalizer<Gesprekwoord> t, IStringLocalizer<Rolnaam> rol, IStringLocalizer<SharedTekst> gedeeld) =>
        {
            if (!await KanMee(bezoek, keten, op) || Id.Lees<VoorstelId>(id) is not { } kenmerk || bezoek.Kamer(kenmerk) is not { } kamer) return Results.NotFound();
            var titel = bezoek.Inzage!.Voorstellen.Vind(kenmerk)!.Titel;
            await bezoek.LeesWoorden([titel]);
            return await Bestand(bezoek, context, t.Over(bezoek, kamer), t["TekstKopKamer", bezoek.Partner(kamer.Partij), bezoek.Woorden(titel) ?? gedeeld["Gewist"]], t["BestandKamer"], t, rol);
        });
    }

    // Of then there is nothing: a conversation is no part of the memory.
    static async Task<bool> KanMee(Bezoek bezoek, string keten, string? op) => op is null && await bezoek.Kijk(keten, null);

    static async Task<IResult> Bestand(Bezoek bezoek, HttpContext context, Gesprek gesprek, string kop, string naam, IStringLocalizer<Gesprekwoord> t, IStringLocalizer<Rolnaam> rol)
    {
        var tekst = new StringBuilder()
            .AppendLine(kop)
            .AppendLine(bezoek.Inzage!.Keten!.Naam.Waarde)
            .AppendLine(t["TekstMoment", Moment(bezoek.Inzage.Moment)])
            .AppendLine(gesprek.Uitleg);
        foreach (var opmerking in (await bezoek.Gesprek(gesprek.Plek)).Reverse())
        {
            var kring = t.NietAllen(bezoek, gesprek, opmerking);
            tekst.AppendLine().AppendLine(string.Join(" · ", new[] { Moment(opmerking.Moment), rol.Zeg(bezoek, opmerking.Deelname) ?? t["Iemand"].Value, kring }.OfType<string>()));
            // Set in, so that nobody's words can pass for something that another said.
            foreach (var regel in opmerking.Woorden.Split('\n')) tekst.Append("    ").AppendLine(regel);
        }
        context.Response.Headers.CacheControl = "no-store";
        return Results.Bytes(Encoding.UTF8.GetBytes(tekst.ToString().ReplaceLineEndings("\r\n")), "text/plain; charset=utf-8", $"{naam}-{bezoek.Dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.txt");
    }

    static string Moment(Tijdstip moment) =>
        $"{Dagnaam.Voluit(Vandaag.DagVan(moment.Moment), CultureInfo.CurrentCulture)}, {Vandaag.Plaatselijk(moment.Moment).ToString("H:mm", CultureInfo.CurrentCulture)}";
}
