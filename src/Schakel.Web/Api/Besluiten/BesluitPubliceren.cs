using Schakel.Application;
using Schakel.Domein.Besluiten;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Besluiten;

/// <summary>That everyone may read a decision, with what whoever knows nothing of the chain should know of it.</summary>
internal sealed record BesluitPubliceren(BesluitId Besluit, string? Samenvatting = null)
{
    public static readonly BesluitPubliceren Voorbeeld = new(Voorbeelden.Besluit, "Wie een fout meldt, hoort het voortaan binnen twee dagen terug.");

    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<BesluitPubliceren, Besluit>("/besluitpublicaties", new(nameof(BesluitPubliceren), Module.Besluiten,
        "Maakt een besluit openbaar; dit kan alleen met een voorstel.", "Makes a decision public; this takes a proposal.")
    { Invoer = Voorbeeld, Voorbeeld = Besluiten.Besluit.Voorbeeld },
        (_, body, invoer) => new(body.Opdracht(invoer, ""), $"besluiten/{body.Besluit}", daarna => Besluiten.Besluit.Zoek(daarna, body.Besluit)));

    /// <param name="bij">Where this stands in a larger body, before the names of its fields.</param>
    public Domein.Besluiten.BesluitPubliceren Opdracht(Invoer invoer, string bij) => new(Besluit, invoer.LopendZonderPersoonOfNiets($"{bij}{nameof(Samenvatting)}", Samenvatting));
}
