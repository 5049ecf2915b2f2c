using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Schakel.Application;
using Schakel.Application.Toegang;
using Schakel.Domein.Toegang;

namespace Schakel.Web.Toegang;

/// <summary>What is of an account as one file, sent as it is read.</summary>
internal static class Meeneembestand
{
    // For people to read as well: on lines of its own, and letters as they are written.
    static readonly JsonSerializerOptions Vorm = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, DefaultIgnoreCondition = JsonIgnoreCondition.Never };

    public static void MapMeeneembestand(this IEndpointRouteBuilder routes) => routes.MapGet("/account/meenemen/bestand", async (Aangemeld aangemeld, Meenemer meenemer, Deur deur, HttpContext context) =>
    {
        if (aangemeld.Wie is not { } wie) return Results.LocalRedirect(Voorkeuren.Terugpad.Bij("/aanmelden", "/account/meenemen"));
        if (Aanmeldregels.WeigerMeenemen(wie.HeeftTweedeFactor, aangemeld.Factor) is not null) return Results.LocalRedirect(Voorkeuren.Terugpad.Bij("/account/bevestigen", "/account/meenemen"));

        var gegevens = await meenemer.Van(wie, context.RequestAborted);
        return Results.Stream(
            uit => JsonSerializer.SerializeAsync(uit, gegevens, Vorm, context.RequestAborted), "application/json", string.Create(CultureInfo.InvariantCulture, $"schakel-account-{deur.Vandaag:yyyy-MM-dd}.json"));
    });
}
