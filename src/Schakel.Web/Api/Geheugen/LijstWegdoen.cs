using Schakel.Domein.Geheugen;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Geheugen;

internal sealed record LijstWegdoen
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<LijstWegdoen, MeegebrachteLijst>("/lijsten/{id}/wegdoeningen", new(nameof(LijstWegdoen), Module.Geheugen,
        "Doet een meegebrachte lijst weg: zij is dan niet meer te zien, en het geheugen weet dat zij er was.", "Takes away a list that was brought along: it no longer shows, and the memory knows that it was there.")
    { Invoer = new LijstWegdoen(), Voorbeeld = MeegebrachteLijst.Voorbeeld with { Weggedaan = Voorbeelden.Toen, Rijen = [] } },
        (aanroep, _, _) => aanroep.Kenmerk<LijstId>() is { } id
            ? new(new Domein.Geheugen.LijstWegdoen(id), $"lijsten/{id}", daarna => MeegebrachteLijst.Zoek(daarna, id))
            : null);
}
