using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Microsoft.Extensions.Localization;
using Schakel.Web.Hosting;
using Schakel.Web.Ketens;
using Schakel.Web.Teksten;
using Calendar = Ical.Net.Calendar;

namespace Schakel.Web.Voornemens;

/// <summary>What is shared with a party around the chain, for the calendar of its guest (RFC 5545); what was called off goes along as cancelled.</summary>
internal static class Gastagenda
{
    public static void MapGastagenda(this IEndpointRouteBuilder routes) => routes.MapGet("/ketens/{keten}/gast.ics", async (
        string keten, Gastbezoek bezoek, HttpContext context, IStringLocalizer<Voornemenwoord> woord, IStringLocalizer<SharedTekst> gedeeld) =>
    {
        if (!await bezoek.Kijk(keten)) return Results.NotFound();
        await bezoek.LeesWoorden(bezoek.Gedeeld);

        var agenda = new Calendar { ProductId = "-//Schakel//Wijzigingskalender//NL", Method = CalendarMethods.Publish };
        foreach (var v in bezoek.Gedeeld)
        {
            var adres = new Uri(context.Adres(), $"{bezoek.Adres}/{v.Id}");
            agenda.Events.Add(new CalendarEvent
            {
                Uid = $"{v.Id}@{bezoek.Inzage!.Stroom}",
                DtStamp = new(bezoek.Inzage.Moment.Moment.UtcDateTime, CalDateTime.UtcTzId),
                Start = new(v.Wanneer.Van),
                // The day after the last: an end that is not part of it.
                End = new((v.Wanneer.TotEnMet ?? v.Wanneer.Van).AddDays(1)),
                Summary = $"{v.Naam}: {bezoek.Woorden(v.Titel) ?? gedeeld["Gewist"]}",
                Description = string.Join('\n', woord[$"Soort-{v.Soort}"], woord.Dagen(v.Wanneer), adres),
                Url = adres,
                Status = v.GaatDoor ? EventStatus.Confirmed : EventStatus.Cancelled,
            });
        }
        context.Response.Headers.CacheControl = "no-store";
        return Results.Bytes(Encoding.UTF8.GetBytes(new CalendarSerializer().SerializeToString(agenda)!), "text/calendar; charset=utf-8", "gast.ics");
    });
}
