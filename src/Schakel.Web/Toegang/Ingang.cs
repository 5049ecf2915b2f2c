using Microsoft.AspNetCore.Mvc;
using Schakel.Application;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;
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
            return Results.LocalRedirect(await deur.Gast(stroom, zitting.Persoon, context.RequestAborted) is null ? Terugpad.Veilig(terug, $"/ketens/{keten}") : $"/ketens/{keten}/gast");
        });

        routes.MapPost("/ketens/{keten}/zetel", async (string keten, [FromForm] string? deelname, Zetels zetels, HttpContext context) =>
        {
            if (Id.Lees<StroomId>(keten) is not { } stroom || Id.Lees<DeelnameId>(deelname) is not { } id) return Results.NotFound();
            if ((await zetels.Eigen(stroom, context.RequestAborted)).FirstOrDefault(d => d.Id == id) is not { } gekozen) return Results.NotFound();
            await new Zitting(stroom, gekozen.Persoon, gekozen.Id, Factor.Enkel).NeemPlaats(context);
            return Results.LocalRedirect($"/ketens/{keten}");
        });

        routes.MapPost("/ketens/{keten}/weggaan", async (string keten, [FromForm] string? terug, HttpContext context) =>
        {
            if (Id.Lees<StroomId>(keten) is not { } stroom) return Results.NotFound();
            await Zitting.StaOp(context, stroom);
            return Results.LocalRedirect(Terugpad.Veilig(terug));
        });
    }
}
