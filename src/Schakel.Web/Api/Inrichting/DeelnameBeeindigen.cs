using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Inrichting;

internal sealed record DeelnameBeeindigen(Datum Laatste)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<DeelnameBeeindigen, Deelname>("/deelnames/{id}/eindes", new(nameof(DeelnameBeeindigen), Module.Inrichting,
        "Beëindigt een termijn: een partner van zijn eigen mensen, of iemand van zichzelf.", "Ends a term: a partner of its own people, or somebody of himself.")
    { Invoer = new DeelnameBeeindigen(new Datum(2026, 12, 31)), Voorbeeld = Deelname.Voorbeeld },
        (aanroep, body, _) => aanroep.Kenmerk<DeelnameId>() is { } id
            ? new(new Domein.Inrichting.DeelnameBeeindigen(id, body.Laatste), $"deelnames/{id}", daarna => Task.FromResult(Deelname.Zoek(daarna, id)))
            : null);
}
