using Schakel.Domein;
using Schakel.Domein.Gesprekken;
using Schakel.Domein.Knelpunten;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Knelpunten;

internal sealed record OpmerkingTerugnemen
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapDaad<OpmerkingTerugnemen, Knelpunt>("/knelpunten/{id}/opmerkingen/{opmerking}/terugnames", new(nameof(OpmerkingTerugnemen), Module.Knelpunten,
        "Neemt terug wat u zelf zei; het is dan weg.", "Takes back what you said yourself; it is then gone.")
    { Invoer = new OpmerkingTerugnemen(), Voorbeeld = Knelpunt.Voorbeeld },
        (aanroep, _, _) => aanroep.Kenmerk<KnelpuntId>() is { } id && Id.Lees<OpmerkingId>(aanroep.Plek("opmerking")) is { } opmerking
            ? new(_ => aanroep.NeemTerug(opmerking, new Gespreksplek.BijKnelpunt(id)), $"knelpunten/{id}", daarna => Knelpunt.Zoek(daarna, id))
            : null);
}
