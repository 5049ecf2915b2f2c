using Microsoft.AspNetCore.Mvc;
using Schakel.Application;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Web.Voorkeuren;

namespace Schakel.Web.Toegang;

/// <summary>In and out of an example chain: a plain form per role. In any other chain one chooses among the seats of one's account.</summary>
internal static class Ingang
{
    public static void MapIngang(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/ketens/{keten}/binnenkomen", async (string keten, [FromForm] string? deelname, [FromForm] string? terug, Deur deur, HttpContext context) =>
        {
            if (Id.Lees<StroomId>(keten) is not { } stroom || await Zitting.Zoek(deur, stroom, deelname, context.RequestAborted) is not { } zitting) return Results.NotFound();
            await zitting.NeemPlaats(context);
            return Zie(context, Terugpad.IsLokaal(terug) ? terug! : $"/ketens/{keten}");
        });

        routes.MapPost("/ketens/{keten}/zetel", async (string keten, [FromForm] string? deelname, Zetels zetels, HttpContext context) =>
        {
            if (Id.Lees<StroomId>(keten) is not { } stroom || await zetels.Eigen(stroom, context.RequestAborted) is not { Count: > 0 } eigen) return Results.NotFound();
            if (eigen.FirstOrDefault(d => d.Id.ToString() == deelname) is not { } gekozen) return Results.NotFound();
            await new Zitting(stroom, gekozen.Persoon, gekozen.Id).NeemPlaats(context);
            return Zie(context, $"/ketens/{keten}");
        });

        routes.MapPost("/ketens/{keten}/weggaan", async (string keten, [FromForm] string? terug, HttpContext context) =>
        {
            if (Id.Lees<StroomId>(keten) is not { } stroom) return Results.NotFound();
            await Zitting.StaOp(context, stroom);
            return Zie(context, Terugpad.Veilig(terug));
        });
    }

    static IResult Zie(HttpContext context, string pad)
    {
        context.Response.Headers.Location = pad;
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }
}
