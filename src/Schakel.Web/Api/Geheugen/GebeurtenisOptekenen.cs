using Schakel.Domein.Geheugen;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Geheugen;

internal sealed record GebeurtenisOptekenen(GebeurtenisId Id, Datum Datum, string Wat, string? Bron = null)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<GebeurtenisOptekenen, Gebeurtenis>("/gebeurtenissen", new(nameof(GebeurtenisOptekenen), Module.Geheugen,
        "Tekent op wat er rond de keten gebeurde.", "Writes down what happened around the chain.")
    { Invoer = new GebeurtenisOptekenen(Voorbeelden.Gebeurtenis, new(2026, 1, 1), "De wet verandert", "Staatsblad"), Voorbeeld = Gebeurtenis.Voorbeeld },
        (_, body, invoer) => new(
            new Domein.Geheugen.GebeurtenisOptekenen(body.Id, body.Datum, invoer.Regel(nameof(Wat), body.Wat), string.IsNullOrWhiteSpace(body.Bron) ? null : invoer.Regel(nameof(Bron), body.Bron)),
            $"gebeurtenissen/{body.Id}", daarna => Gebeurtenis.Zoek(daarna, body.Id)));
}
