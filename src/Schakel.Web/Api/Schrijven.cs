using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using Schakel.Application;
using Schakel.Domein;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api;

/// <summary>What a body asks: the opdracht, and where the thing that it makes or changes is found.</summary>
internal sealed record Wens<T>(IOpdracht Opdracht, string Plaats, Func<Aanroep, Task<T?>> Lees)
{
    /// <summary>The name in the body of what the rules call by this name.</summary>
    public Func<string?, string?> Veld { get; init; } = veld => veld;
}

/// <summary>The same for what is no opdracht, because it comes into no journal: what it does under the id of this call.</summary>
internal sealed record Daad<T>(Func<OpdrachtId, Task<Afwijzing?>> Doe, string Plaats, Func<Aanroep, Task<T?>> Lees);

/// <summary>The one form of a POST: its Idempotency-Key is the id of the opdracht, so a repeat gets the first answer; the answer is the thing as it now is.</summary>
internal static class Schrijven
{
    public const string Sleutel = "Idempotency-Key";

    static readonly Afwijzing SleutelOngeldig = new(
        "idempotency-key-ongeldig",
        "Stuur de kop Idempotency-Key mee: een willekeurig UUID (versie 4) in kleine letters, een nieuw voor elke opdracht.",
        "Send the header Idempotency-Key: a random UUID (version 4) in lower case, a new one for every command.",
        Veld: Sleutel);

    public static void MapOpdracht<TBody, T>(this IEndpointRouteBuilder keten, string pad, Uitleg uitleg, Func<Aanroep, TBody, Invoer, Wens<T>?> maak)
        where TBody : class where T : class =>
        keten.MapDaad<TBody, T>(pad, uitleg, (aanroep, body, invoer) => maak(aanroep, body, invoer) is not { } wens ? null : new(
            async id => await aanroep.Doe(id, wens.Opdracht, invoer) is { } afwijzing ? afwijzing with { Veld = wens.Veld(afwijzing.Veld) } : null, wens.Plaats, wens.Lees));

    public static void MapDaad<TBody, T>(this IEndpointRouteBuilder keten, string pad, Uitleg uitleg, Func<Aanroep, TBody, Invoer, Daad<T>?> maak)
        where TBody : class where T : class =>
        keten.MapPost(pad, async (HttpContext context, IOptions<JsonOptions> json) =>
        {
            var (aanroep, weigering) = await Aanroep.Open(context, alleenNu: true);
            if (aanroep is null) return weigering!;
            if (Kenmerk(context) is not { } id) return Problemen.Vraag(SleutelOngeldig);
            var (body, fouten) = await Lichaam.Lees<TBody>(context.Request, json.Value.SerializerOptions, aanroep.Stop);
            if (body is null) return fouten.Count > 0 ? Problemen.Vraag(fouten) : Results.StatusCode(StatusCodes.Status413PayloadTooLarge);

            var invoer = new Invoer();
            if (maak(aanroep, body, invoer) is not { } daad) return Problemen.Van(Afwijzing.NietGevonden);
            if (invoer.Fouten.Count > 0) return Problemen.Van([.. invoer.Fouten.Take(Lichaam.MaximumFouten)]);
            if (await daad.Doe(id) is { } afwijzing) return Problemen.Van(afwijzing);

            // A repeat may come from somebody who may not see it any more: then the answer has no body.
            var ding = await aanroep.Daarna() is { } daarna ? await daad.Lees(daarna) : null;
            context.Response.Headers.Location = aanroep.Adres(daad.Plaats);
            return ding is null ? Results.StatusCode(StatusCodes.Status201Created) : Results.Json(ding, statusCode: StatusCodes.Status201Created);
        }).Accepts<TBody>("application/json").Beschrijf<T>(uitleg with { IsOpdracht = true }).DisableAntiforgery();

    static OpdrachtId? Kenmerk(HttpContext context) =>
        context.Request.Headers[Sleutel] is [var sleutel] && Id.Lees<OpdrachtId>(sleutel) is { } id && id.Waarde.Version == 4 ? id : null;
}
