using Schakel.Domein;
using Schakel.Domein.Besluiten;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Besluiten;

/// <summary>That a decision stays as it is and is looked at again on a later day.</summary>
internal sealed record BesluitHerbevestigen(BesluitId Besluit, Datum HerzienOp)
{
    public static readonly BesluitHerbevestigen Voorbeeld = new(Voorbeelden.Besluit, new(2028, 3, 1));

    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<BesluitHerbevestigen, Besluit>("/besluitherbevestigingen", new(nameof(BesluitHerbevestigen), Module.Besluiten,
        "Laat een besluit zoals het is en komt er later op terug; dit kan alleen met een voorstel.", "Leaves a decision as it is and comes back to it later; this takes a proposal.")
    { Invoer = Voorbeeld, Voorbeeld = Besluiten.Besluit.Voorbeeld },
        (_, body, _) => new(body.Opdracht(), $"besluiten/{body.Besluit}", daarna => Besluiten.Besluit.Zoek(daarna, body.Besluit)));

    public Domein.Besluiten.BesluitHerbevestigen Opdracht() => new(Besluit, HerzienOp);
}
