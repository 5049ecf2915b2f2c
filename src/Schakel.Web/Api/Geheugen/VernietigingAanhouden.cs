using Schakel.Domein.Geheugen;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Geheugen;

/// <summary>Stuk is the id of the thing itself: of the bottleneck, signal, announced change, list or person.</summary>
internal sealed record VernietigingAanhouden(BewaarstukId Stuk, string Reden)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<VernietigingAanhouden, Bewaarstuk>("/aanhoudingen", new(nameof(VernietigingAanhouden), Module.Geheugen,
        "Houdt aan wat anders na zijn termijn wordt vernietigd; zolang gaat er niets van weg.", "Holds back what would be destroyed after its term; until then nothing of it goes.")
    { Invoer = new VernietigingAanhouden(Bewaarstuk.Voorbeeld.Stuk, "Er loopt een bezwaar"), Voorbeeld = Bewaarstuk.Voorbeeld with { Aangehouden = new("Er loopt een bezwaar", Voorbeelden.Deelname, Voorbeelden.Toen) } },
        (aanroep, body, invoer) => aanroep.Inzage.Bewaaragenda.Vind(body.Stuk) is { } stuk
            ? new(new Domein.Geheugen.VernietigingAanhouden(stuk.Soort, stuk.Id, invoer.Lopend(nameof(Reden), body.Reden)), "aanhoudingen", daarna => Bewaarstuk.Zoek(daarna, stuk.Id))
            : null);
}
