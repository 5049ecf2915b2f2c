using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Besluiten;

internal sealed record InbrengGeven(PartijId Partij, string Belang, string Gevolg)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<InbrengGeven, Voorstel>("/voorstellen/{id}/inbrengen", new(nameof(InbrengGeven), Module.Besluiten,
        "Brengt in wat bij een voorstel voor de eigen organisatie telt, en wat zij ervan merkt; het bindt niet.",
        "Brings in what matters to the own organisation in a proposal, and what it would notice; it does not bind.")
    { Invoer = new InbrengGeven(Voorbeelden.Uwv, "De polis moet kloppen voor de uitkering", "Twee dagen minder om te controleren"), Voorbeeld = Voorstel.Voorbeeld },
        (aanroep, body, invoer) => aanroep.Kenmerk<VoorstelId>() is { } id
            ? new(
                new Domein.Besluiten.InbrengGeven(id, body.Partij, invoer.Lopend(nameof(Belang), body.Belang), invoer.Lopend(nameof(Gevolg), body.Gevolg)),
                $"voorstellen/{id}", daarna => Voorstel.Zoek(daarna, id))
            : null);
}
