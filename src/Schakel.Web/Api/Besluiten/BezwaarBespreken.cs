using Schakel.Domein;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Besluiten;

/// <summary>Bezwaar: when the objection was made that was talked about, as it stands in the standpoint.</summary>
internal sealed record BezwaarBespreken(PartijId Partij, Tijdstip Bezwaar, string Uitkomst)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<BezwaarBespreken, Voorstel>("/voorstellen/{id}/bezwaargesprekken", new(nameof(BezwaarBespreken), Module.Besluiten,
        "Legt vast wat een gesprek over een bezwaar opleverde; dat kan wie bezwaar maakt en wie indiende.",
        "Records what came of a conversation about an objection; who objects can, and who submitted it.")
    { Invoer = new BezwaarBespreken(Voorbeelden.Uwv, Voorbeelden.Toen, "In januari gaat het over twee weken, daarna niet meer"), Voorbeeld = Voorstel.Voorbeeld },
        (aanroep, body, invoer) => aanroep.Kenmerk<VoorstelId>() is { } id
            ? new(new Domein.Besluiten.BezwaarBespreken(id, body.Partij, body.Bezwaar, invoer.Lopend(nameof(Uitkomst), body.Uitkomst)), $"voorstellen/{id}", daarna => Voorstel.Zoek(daarna, id))
            : null);
}
