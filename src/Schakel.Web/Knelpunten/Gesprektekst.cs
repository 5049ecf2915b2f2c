using System.Globalization;
using System.Text;
using Microsoft.Extensions.Localization;
using Schakel.Domein;
using Schakel.Domein.Knelpunten;
using Schakel.Web.Ketens;
using Schakel.Web.Teksten;
using Schakel.Web.Tijden;

namespace Schakel.Web.Knelpunten;

/// <summary>The conversation about a bottleneck as a text to take home: what this visitor sees of it, in the order in which it was said.</summary>
internal static class Gesprektekst
{
    public static void MapGesprektekst(this IEndpointRouteBuilder routes) => routes.MapGet("/ketens/{keten}/knelpunten/{id}/gesprek.txt", async (
        string keten, string id, string? op, Bezoek bezoek, HttpContext context, IStringLocalizer<Gesprekwoord> t, IStringLocalizer<Rolnaam> rol, IStringLocalizer<SharedTekst> gedeeld) =>
    {
        // Of then there is nothing: a conversation is no part of the memory.
        if (op is not null || !await bezoek.Kijk(keten, null) || Id.Lees<KnelpuntId>(id) is not { } kenmerk || bezoek.Inzage!.Knelpunten.Vind(kenmerk) is not { } knelpunt) return Results.NotFound();
        await bezoek.LeesWoorden([knelpunt.Titel]);

        var tekst = new StringBuilder()
            .AppendLine(t["TekstKop", bezoek.Woorden(knelpunt.Titel) ?? gedeeld["Gewist"]])
            .AppendLine(bezoek.Inzage.Keten!.Naam.Waarde)
            .AppendLine(t["TekstMoment", Moment(bezoek.Inzage.Moment)])
            .AppendLine(t["Uitleg", Gesprekregels.TermijnInDagen]);
        foreach (var opmerking in (await bezoek.Gesprek(kenmerk)).Reverse())
        {
            var kring = t.NietAllen(bezoek, knelpunt, opmerking);
            tekst.AppendLine().AppendLine(string.Join(" · ", new[] { Moment(opmerking.Moment), rol.Zeg(bezoek, opmerking.Deelname) ?? t["Iemand"].Value, kring }.OfType<string>()));
            // Set in, so that nobody's words can pass for something that another said.
            foreach (var regel in opmerking.Woorden.Split('\n')) tekst.Append("    ").AppendLine(regel);
        }
        context.Response.Headers.CacheControl = "no-store";
        return Results.Bytes(Encoding.UTF8.GetBytes(tekst.ToString().ReplaceLineEndings("\r\n")), "text/plain; charset=utf-8", $"{t["Bestand"]}-{bezoek.Dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.txt");
    });

    static string Moment(Tijdstip moment) =>
        $"{Dagnaam.Voluit(Vandaag.DagVan(moment.Moment), CultureInfo.CurrentCulture)}, {Vandaag.Plaatselijk(moment.Moment).ToString("H:mm", CultureInfo.CurrentCulture)}";
}
