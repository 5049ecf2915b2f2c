using Schakel.Domein.Inrichting;
using Schakel.Domein.Voornemens;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Voornemens;

/// <summary>Toelichting may be left out only when nothing is noticed.</summary>
internal sealed record ImpactMelden(PartijId Partij, Impactmaat Maat, string? Toelichting = null)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<ImpactMelden, Voornemen>("/voornemens/{id}/impacten", new(nameof(ImpactMelden), Module.Voornemens,
        "Zegt namens een andere partner wat die van een verandering merkt.", "Says for another partner what that will notice of a change.")
    { Invoer = new ImpactMelden(Voorbeelden.Uwv, Impactmaat.Groot, "Wij testen drie weken mee"), Voorbeeld = Voornemen.Voorbeeld },
        (aanroep, body, invoer) => aanroep.Kenmerk<VoornemenId>() is { } id
            ? new(new Domein.Voornemens.ImpactMelden(id, body.Partij, body.Maat, invoer.LopendOfNiets(nameof(Toelichting), body.Toelichting)), $"voornemens/{id}", daarna => Voornemen.Zoek(daarna, id))
            : null);
}
