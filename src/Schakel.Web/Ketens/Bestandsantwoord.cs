using Microsoft.Net.Http.Headers;
using Schakel.Domein;

namespace Schakel.Web.Ketens;

/// <summary>A file of a chain as an answer, for whoever sees what it belongs to.</summary>
internal static class Bestandsantwoord
{
    /// <summary>Its bytes; or none, and none are read either, for a browser that has them already.</summary>
    public static async Task<IResult> Geef(this Bezoek bezoek, HttpContext context, Bestand bestand, string soort, string? naam = null)
    {
        if (bezoek.Inzage!.IsGewist(bestand)) return Results.NotFound();
        // Asked again each time, because a right can end; the bytes need not come twice.
        context.Response.Headers.CacheControl = "private, no-cache";
        var merk = new EntityTagHeaderValue($"\"{bestand.Id}\"");
        if (context.Request.GetTypedHeaders().IfNoneMatch.Any(m => m.Equals(EntityTagHeaderValue.Any) || m.Compare(merk, useStrongComparison: false)))
        {
            context.Response.GetTypedHeaders().ETag = merk;
            return Results.StatusCode(StatusCodes.Status304NotModified);
        }
        return await bezoek.Bestand(bestand) is { } bytes ? Results.File(bytes, soort, naam, entityTag: merk) : Results.NotFound();
    }
}
