using System.Globalization;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using Schakel.Application;
using Schakel.Domein.Inrichting;
using Schakel.Web.Hosting;

namespace Schakel.Web.Ketens;

/// <summary>What a page that stays open hears: that something came to its chain. Server-sent events, with the rights of the moment at each.</summary>
internal static class Levend
{
    const string Bijgekomen = "bijgekomen";

    /// <summary>Said at once: without a first word the browser does not know that anybody answers.</summary>
    const string Begonnen = "begonnen";

    public static void MapLevend(this IEndpointRouteBuilder routes) => routes.MapGet("/ketens/{keten}/levend", async (string keten, string? na, Bezoek bezoek, Uitkijk uitkijk, IHostApplicationLifetime huis, HttpContext context) =>
    {
        if (!long.TryParse(na, NumberStyles.None, CultureInfo.InvariantCulture, out var nr)) return Results.BadRequest();
        if (!await bezoek.Kijk(keten, null) || bezoek.Wie is not { } wie) return Results.NotFound();
        if (uitkijk.Plaats(bezoek.Inzage!.Stroom, wie.Persoon) is not { } plaats)
        {
            context.Response.Headers.RetryAfter = "60";
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
        context.Response.RegisterForDispose(plaats);
        return TypedResults.ServerSentEvents(Berichten(bezoek, uitkijk, wie.Persoon, nr, huis.ApplicationStopping, context.RequestAborted));
    });

    static async IAsyncEnumerable<SseItem<Bijgekomen>> Berichten(Bezoek bezoek, Uitkijk uitkijk, PersoonId wie, long na, CancellationToken sluit, [EnumeratorCancellation] CancellationToken weg)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(weg, sluit);
        stop.CancelAfter(Uitkijk.Langst);
        await using var berichten = uitkijk.Sinds(bezoek.Inzage!.Stroom, wie, na, stop.Token).GetAsyncEnumerator(stop.Token);
        yield return new(new(na, 0), Begonnen);
        while (await Volgt(berichten)) yield return new(berichten.Current, Bijgekomen);
    }

    // Whoever went, or looked long enough, hears no more, and no open page holds up a server that stops; where the database is away the browser asks again.
    static async Task<bool> Volgt(IAsyncEnumerator<Bijgekomen> berichten)
    {
        try
        {
            return await berichten.MoveNextAsync();
        }
        catch (Exception fout) when (fout is OperationCanceledException || Storingen.Van(fout) is not null)
        {
            return false;
        }
    }
}
