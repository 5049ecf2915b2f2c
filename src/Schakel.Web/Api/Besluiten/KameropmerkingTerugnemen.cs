using Schakel.Domein;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Gesprekken;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Besluiten;

internal sealed record KameropmerkingTerugnemen
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapDaad<KameropmerkingTerugnemen, Voorstel>("/voorstellen/{id}/opmerkingen/{opmerking}/terugnames", new(nameof(KameropmerkingTerugnemen), Module.Besluiten,
        "Neemt terug wat u zelf zei; het is dan weg.", "Takes back what you said yourself; it is then gone.")
    { Invoer = new KameropmerkingTerugnemen(), Voorbeeld = Voorstel.Voorbeeld },
        (aanroep, _, _) => aanroep.Kenmerk<VoorstelId>() is { } id && Kameropmerking.Kamer(aanroep) is { } kamer && Id.Lees<OpmerkingId>(aanroep.Plek("opmerking")) is { } opmerking
            ? new(_ => aanroep.NeemTerug(opmerking, kamer), $"voorstellen/{id}", daarna => Voorstel.Zoek(daarna, id))
            : null);
}
