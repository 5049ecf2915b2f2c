using Schakel.Domein.Inrichting;
using Schakel.Domein.Voornemens;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Voornemens;

/// <summary>Without norm it is the goal of the chain as a whole that presses.</summary>
internal sealed record EigenDoelOptekenen(EigenDoelId Id, PartijId Partij, string Titel, string Knelt, NormId? Norm = null)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<EigenDoelOptekenen, EigenDoel>("/eigen-doelen", new(nameof(EigenDoelOptekenen), Module.Voornemens,
        "Tekent op waar de keten op een eigen doel knelt. Alleen de eigen partner leest het.", "Notes where the chain presses on an own target. Only the own partner reads it.")
    {
        Invoer = new EigenDoelOptekenen(Voorbeelden.EigenDoel, Voorbeelden.Uwv, "Tien procent minder beheerkosten", "Elke week leveren vraagt twee mensen meer", Voorbeelden.Norm),
        Voorbeeld = EigenDoel.Voorbeeld with { Vrijgegeven = null },
    },
        (_, body, invoer) => new(
            new Domein.Voornemens.EigenDoelOptekenen(body.Id, body.Partij, invoer.Regel(nameof(Titel), body.Titel), invoer.Lopend(nameof(Knelt), body.Knelt), body.Norm),
            $"eigen-doelen/{body.Id}", daarna => EigenDoel.Zoek(daarna, body.Id)));
}
