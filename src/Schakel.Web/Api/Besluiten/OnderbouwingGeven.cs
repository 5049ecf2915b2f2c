using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Besluiten;

/// <summary>Either a file (PNG, JPEG, WebP or PDF in base64, at most 8 MB) or a norm.</summary>
internal sealed record OnderbouwingGeven(OnderbouwingId Id, string Wat, byte[]? Bijlage = null, NormId? Norm = null)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<OnderbouwingGeven, Voorstel>("/voorstellen/{id}/onderbouwingen", new(nameof(OnderbouwingGeven), Module.Besluiten,
        "Legt onderbouwing bij een voorstel op tafel: een bestand, of een norm met wat ervan gemeten is zoals het nu staat.",
        "Puts evidence on the table of a proposal: a file, or a norm with what was measured of it as it stands now.")
    {
        Invoer = new OnderbouwingGeven(Voorbeelden.Onderbouwing, "Wie lang wacht, belt", null, Voorbeelden.Norm),
        Voorbeeld = Voorstel.Voorbeeld,
        // A file in base64 is a third longer, and beside it there are words.
        Langst = Domein.Knelpunten.Bijlage.MaximumBytes / 2 * 3,
    },
        (aanroep, body, invoer) => aanroep.Kenmerk<VoorstelId>() is { } id
            ? new(
                new Domein.Besluiten.OnderbouwingGeven(id, body.Id, invoer.Regel(nameof(Wat), body.Wat), invoer.BijlageOfNiets(nameof(Bijlage), body.Bijlage), body.Norm),
                $"voorstellen/{id}", daarna => Voorstel.Zoek(daarna, id))
            : null);
}
