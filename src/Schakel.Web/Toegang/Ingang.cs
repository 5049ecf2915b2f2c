using Microsoft.AspNetCore.Mvc;
using Schakel.Application;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Web.Voorkeuren;

namespace Schakel.Web.Toegang;

/// <summary>In and out of an example chain: a plain form per role. Any other chain has no such door.</summary>
internal static class Ingang
{
    public static void MapIngang(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/ketens/{keten}/binnenkomen", async (string keten, [FromForm] string? deelname, [FromForm] string? terug, Deur deur, HttpContext context) =>
        {
            var rol = await Rol(deur, keten, deelname, context.RequestAborted);
            if (rol is null) return Results.NotFound();
            await new Zitting(Id.Lees<StroomId>(keten)!.Value, rol.Deelname.Persoon, rol.Deelname.Id).NeemPlaats(context);
            return Zie(context, Terugpad.IsLokaal(terug) ? terug! : $"/ketens/{keten}");
        });

        routes.MapPost("/ketens/{keten}/weggaan", async (string keten, HttpContext context) =>
        {
            if (Id.Lees<StroomId>(keten) is not { } stroom) return Results.NotFound();
            await Zitting.StaOp(context, stroom);
            return Zie(context, "/");
        });
    }

    static async Task<Voorbeeldrol?> Rol(Deur deur, string keten, string? deelname, CancellationToken stop) =>
        Id.Lees<StroomId>(keten) is { } stroom && Id.Lees<DeelnameId>(deelname) is { } id
            ? (await deur.Voorbeelden(stop)).FirstOrDefault(v => v.Stroom == stroom)?.Rollen.FirstOrDefault(r => r.Deelname.Id == id)
            : null;

    static IResult Zie(HttpContext context, string pad)
    {
        context.Response.Headers.Location = pad;
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }
}
