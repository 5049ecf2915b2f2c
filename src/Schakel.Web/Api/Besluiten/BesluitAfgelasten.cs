using Schakel.Domein.Besluiten;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Besluiten;

/// <summary>That a decision which waits for its day does not happen.</summary>
internal sealed record BesluitAfgelasten(BesluitId Besluit)
{
    public static readonly BesluitAfgelasten Voorbeeld = new(Voorbeelden.Besluit);

    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<BesluitAfgelasten, Besluit>("/besluitafgelastingen", new(nameof(BesluitAfgelasten), Module.Besluiten,
        "Gelast een besluit af dat nog niet inging; dit kan alleen met een voorstel.", "Calls off a decision that did not take effect yet; this takes a proposal.")
    { Invoer = Voorbeeld, Voorbeeld = Besluiten.Besluit.Voorbeeld },
        (_, body, _) => new(body.Opdracht(), $"besluiten/{body.Besluit}", daarna => Besluiten.Besluit.Zoek(daarna, body.Besluit)));

    public Domein.Besluiten.BesluitAfgelasten Opdracht() => new(Besluit);
}
