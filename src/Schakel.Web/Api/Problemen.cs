using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using Schakel.Application;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Web.Ketens;
using Schakel.Web.Voorkeuren;

namespace Schakel.Web.Api;

/// <summary>Every answer of 400 or more under /v1 is a problem in plain words, in the language that was asked; refusals map as on the pages.</summary>
internal static class Problemen
{
    public const string Soort = "application/problem+json";
    const string OpnieuwNaSeconden = "5";

    /// <summary>What was refused of what was sent: the status is that of the first reason.</summary>
    public static IResult Van(params IReadOnlyList<Afwijzing> afwijzingen) =>
        new Antwoord(Fouten.StatusVan(afwijzingen[0]), [.. afwijzingen.Select(a => a with { Veld = Veldnaam(a.Veld) })]);

    /// <summary>The question itself has not the form that the contract asks.</summary>
    public static IResult Vraag(params IReadOnlyList<Afwijzing> afwijzingen) => new Antwoord(StatusCodes.Status400BadRequest, afwijzingen);

    public static IResult WieBentU(HttpContext context)
    {
        context.Response.Headers.WWWAuthenticate = "Bearer realm=\"Schakel\"";
        return new Antwoord(StatusCodes.Status401Unauthorized, [PerStatus(StatusCodes.Status401Unauthorized)]);
    }

    /// <summary>For what nobody answered, and for what went wrong on our side.</summary>
    public static Task Schrijf(HttpContext context, int status, Exception? fout)
    {
        var (code, afwijzing) = fout switch
        {
            ExportIngehaald => (StatusCodes.Status503ServiceUnavailable, Ingehaald),
            SleutelNietBekend => (StatusCodes.Status503ServiceUnavailable, AndereSleutel),
            NietBewaard => (StatusCodes.Status503ServiceUnavailable, NietZeker),
            GeheugenBeschadigd => (StatusCodes.Status503ServiceUnavailable, Beschadigd),
            NietBereikbaar or DbException or OnbekendFeit => (StatusCodes.Status503ServiceUnavailable, PerStatus(StatusCodes.Status503ServiceUnavailable)),
            _ => (status, PerStatus(status)),
        };
        return new Antwoord(code, [afwijzing]).ExecuteAsync(context);
    }

    /// <summary>Fields as they are called in JSON: the rules know them by the names of the opdracht.</summary>
    static string? Veldnaam(string? veld) => veld is null ? null : string.Join('.', veld.Split('.').Select(JsonNamingPolicy.CamelCase.ConvertName));

    sealed class Antwoord(int status, IReadOnlyList<Afwijzing> afwijzingen) : IResult
    {
        public Task ExecuteAsync(HttpContext context)
        {
            Fout[] fouten = [.. afwijzingen.Select(a => new Fout(a.Code, Fouten.InTaal(a), a.Veld))];
            var probleem = new Probleem(
                $"urn:schakel:probleem:{fouten[0].Code}", Titel(status), status, fouten[0].Detail, context.Request.PathBase + context.Request.Path,
                fouten[0].Code, fouten[0].Veld, fouten);
            context.Response.StatusCode = status;
            context.Response.Headers.ContentLanguage = Talen.Huidige;
            if (status == StatusCodes.Status503ServiceUnavailable) context.Response.Headers.RetryAfter = OpnieuwNaSeconden;
            return context.Response.WriteAsJsonAsync(probleem, context.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions, Soort, context.RequestAborted);
        }
    }

    static string Titel(int status) => (status, Talen.Huidige == "en") switch
    {
        (StatusCodes.Status401Unauthorized, false) => "Niet aangemeld",
        (StatusCodes.Status401Unauthorized, true) => "Not signed in",
        (StatusCodes.Status403Forbidden, false) => "Mag niet",
        (StatusCodes.Status403Forbidden, true) => "Not allowed",
        (StatusCodes.Status404NotFound, false) => "Niet gevonden",
        (StatusCodes.Status404NotFound, true) => "Not found",
        (StatusCodes.Status409Conflict, false) => "Past niet bij hoe het nu is",
        (StatusCodes.Status409Conflict, true) => "Does not fit how things are now",
        (StatusCodes.Status422UnprocessableEntity, false) => "Klopt niet",
        (StatusCodes.Status422UnprocessableEntity, true) => "Not right",
        ( >= 500, false) => "Lukt nu niet",
        ( >= 500, true) => "Does not work now",
        (_, false) => "Verkeerd gevraagd",
        (_, true) => "Asked in the wrong way",
    };

    static Afwijzing PerStatus(int status) => status switch
    {
        StatusCodes.Status401Unauthorized => new(
            "niet-aangemeld",
            "Zeg in welke deelname u handelt: Authorization: Bearer, met het kenmerk van een lopende deelname in deze voorbeeldketen.",
            "Say in which deelname you act: Authorization: Bearer, with the id of a running deelname in this example chain."),
        StatusCodes.Status404NotFound => Afwijzing.NietGevonden,
        StatusCodes.Status405MethodNotAllowed => new(
            "methode-niet-toegestaan",
            "Dit adres kent deze methode niet. Kijk in de kop Allow welke wel.",
            "This address does not know this method. The header Allow says which it does."),
        StatusCodes.Status413PayloadTooLarge => new(
            "te-groot", "Dit is groter dan 1 MB. Maak het kleiner.", "This is larger than 1 MB. Make it smaller."),
        StatusCodes.Status415UnsupportedMediaType => new(
            "geen-json", "Stuur JSON, met Content-Type: application/json.", "Send JSON, with Content-Type: application/json."),
        StatusCodes.Status503ServiceUnavailable => new(
            "tijdelijk-niet", "De gegevens zijn nu even niet bereikbaar. Probeer het zo nog eens.", "The data cannot be reached for a moment. Try again shortly."),
        >= 500 => new("fout-bij-ons", "Er ging iets mis bij ons. Probeer het later nog eens.", "Something went wrong on our side. Try again later."),
        _ => new(
            string.Create(CultureInfo.InvariantCulture, $"status-{status}"),
            "Dit verzoek is niet te begrijpen. Vergelijk het met /v1/openapi.json.",
            "This request cannot be understood. Compare it with /v1/openapi.json."),
    };

    static readonly Afwijzing NietZeker = new(
        "niet-zeker",
        "Het is niet zeker of dit is opgeslagen. Verstuur het nog eens met dezelfde Idempotency-Key; het gebeurt hooguit een keer.",
        "It is not certain that this was saved. Send it once more with the same Idempotency-Key; it happens once at most.");

    static readonly Afwijzing Ingehaald = new(
        "export-ingehaald",
        "Tijdens het maken is een tekst gewist. Maak de export opnieuw.",
        "While it was being made a text was erased. Make the export again.");

    static readonly Afwijzing Beschadigd = new(
        "geheugen-beschadigd",
        "Het geheugen van deze keten is buiten Schakel om veranderd, dus zij wordt niet getoond. Vraag de beheerder een bewaarde kopie terug te zetten.",
        "The memory of this chain was changed outside Schakel, so it is not shown. Ask the administrator to restore a copy that was kept.");

    static readonly Afwijzing AndereSleutel = new(
        "sleutel-niet-bekend",
        "Deze keten kent een andere sleutel dan deze server heeft, dus er wordt niets getekend. Vraag de beheerder de sleutel terug te zetten.",
        "This chain knows another key than this server has, so nothing is signed. Ask the administrator to put the key back.");
}
