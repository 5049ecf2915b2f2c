using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using Schakel.Domein;
using Schakel.Web.Hosting;
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
    public static Task Schrijf(HttpContext context, int status, Afwijzing? reden) => new Antwoord(status, [reden ?? PerStatus(status)]).ExecuteAsync(context);

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
            "Zeg wie u bent: Authorization: Bearer, met een API-token dat geldt voor deze keten, of in een voorbeeldketen het kenmerk van een lopende deelname. Een token maakt u bij uw account.",
            "Say who you are: Authorization: Bearer, with an API token that holds for this chain, or in an example chain the id of a running deelname. You make a token with your account."),
        StatusCodes.Status404NotFound => Afwijzing.NietGevonden,
        StatusCodes.Status405MethodNotAllowed => new(
            "methode-niet-toegestaan",
            "Dit adres kent deze methode niet. Kijk in de kop Allow welke wel.",
            "This address does not know this method. The header Allow says which it does."),
        StatusCodes.Status413PayloadTooLarge => new(
            "te-groot", "Dit is groter dan 1 MB. Maak het kleiner.", "This is larger than 1 MB. Make it smaller."),
        StatusCodes.Status415UnsupportedMediaType => new(
            "geen-json", "Stuur JSON, met Content-Type: application/json.", "Send JSON, with Content-Type: application/json."),
        >= 500 => new("fout-bij-ons", "Er ging iets mis bij ons. Probeer het later nog eens.", "Something went wrong on our side. Try again later."),
        _ => new(
            string.Create(CultureInfo.InvariantCulture, $"status-{status}"),
            "Dit verzoek is niet te begrijpen. Vergelijk het met /v1/openapi.json.",
            "This request cannot be understood. Compare it with /v1/openapi.json."),
    };
}
