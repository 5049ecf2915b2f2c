using System.Globalization;
using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Microsoft.Extensions.Localization;
using Schakel.Domein;
using Schakel.Domein.Voornemens;
using Schakel.Web.Hosting;
using Schakel.Web.Ketens;
using Schakel.Web.Teksten;
using Calendar = Ical.Net.Calendar;

namespace Schakel.Web.Voornemens;

/// <summary>
/// Announced changes for somebody's own calendar (RFC 5545): the choice of the page, or one. What was called off goes along as cancelled, so that a
/// calendar that holds it already drops it.
/// </summary>
internal static class Wijzigingsagenda
{
    public static void MapWijzigingsagenda(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/ketens/{keten}/wijzigingen.ics", async (
            string keten, string? op, string? stand, string? partner, string? soort, Bezoek bezoek, HttpContext context, IStringLocalizer<Voornemenwoord> woord, IStringLocalizer<SharedTekst> gedeeld) =>
            await bezoek.Kijk(keten, op)
                ? await Als(Wijzigingenkeuze.Lees(stand, partner, soort).Uit(bezoek.Inzage!, bezoek.Dag, metAfgelast: true), $"wijzigingen-{bezoek.Dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.ics", bezoek, context, woord, gedeeld)
                : Results.NotFound());
        routes.MapGet("/ketens/{keten}/wijzigingen/{nummer:guid}.ics", async (
            string keten, Guid nummer, string? op, Bezoek bezoek, HttpContext context, IStringLocalizer<Voornemenwoord> woord, IStringLocalizer<SharedTekst> gedeeld) =>
            await bezoek.Kijk(keten, op) && bezoek.Inzage!.Voornemens.Vind(new(nummer)) is { } voornemen
                ? await Als([voornemen], $"wijziging-{voornemen.Wanneer.Van.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.ics", bezoek, context, woord, gedeeld)
                : Results.NotFound());
    }

    static async Task<IResult> Als(
        IReadOnlyList<Voornemen> voornemens, string bestand, Bezoek bezoek, HttpContext context, IStringLocalizer<Voornemenwoord> woord, IStringLocalizer<SharedTekst> gedeeld)
    {
        await bezoek.LeesWoorden(voornemens.Select(v => v.Titel));
        var agenda = new Calendar { ProductId = "-//Schakel//Wijzigingskalender//NL", Method = CalendarMethods.Publish };
        foreach (var voornemen in voornemens) agenda.Events.Add(Afspraak(voornemen, bezoek, context.Adres(), woord, gedeeld));
        context.Response.Headers.CacheControl = "no-store";
        return Results.Bytes(Encoding.UTF8.GetBytes(new CalendarSerializer().SerializeToString(agenda)!), "text/calendar; charset=utf-8", bestand);
    }

    static CalendarEvent Afspraak(Voornemen voornemen, Bezoek bezoek, Uri schakel, IStringLocalizer<Voornemenwoord> woord, IStringLocalizer<SharedTekst> gedeeld)
    {
        var adres = new Uri(schakel, bezoek.Link($"wijzigingen/{voornemen.Id}"));
        return new()
        {
            Uid = $"{voornemen.Id}@{bezoek.Inzage!.Stroom}",
            DtStamp = new(LaatstAnders(voornemen).Moment.UtcDateTime, CalDateTime.UtcTzId),
            Start = new(voornemen.Wanneer.Van),
            // The day after the last: an end that is not part of it.
            End = new(voornemen.Laatste.AddDays(1)),
            Summary = $"{bezoek.Partner(voornemen.Partij)}: {bezoek.Woorden(voornemen.Titel) ?? gedeeld["Gewist"]}",
            Description = string.Join('\n', woord["Agendaregel", woord[$"Soort-{voornemen.Soort}"], woord.Waar(bezoek, voornemen)], woord.Dagen(voornemen.Wanneer), adres),
            Url = adres,
            Status = voornemen.GaatDoor ? EventStatus.Confirmed : EventStatus.Cancelled,
            Sequence = voornemen.Verzettingen.Length + (voornemen.GaatDoor ? 0 : 1),
            // Nobody is busy because of it.
            Transparency = TransparencyType.Transparent,
        };
    }

    static Tijdstip LaatstAnders(Voornemen voornemen) => voornemen.Afgelasting?.Tijdstip ?? (voornemen.Verzettingen is [.., var laatste] ? laatste.Tijdstip : voornemen.Aangekondigd);
}
