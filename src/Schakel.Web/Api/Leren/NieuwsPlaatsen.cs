using Schakel.Domein.Leren;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Leren;

internal sealed record NieuwsPlaatsen(NieuwsberichtId Id, string Kop, string Inhoud)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<NieuwsPlaatsen, Nieuwsbericht>("/nieuws", new(nameof(NieuwsPlaatsen), Module.Leren,
        "Vertelt de mensen in de keten iets.", "Tells the people in the chain something.")
    { Invoer = new NieuwsPlaatsen(Voorbeelden.Nieuwsbericht, "De weeklevering is weer op tijd", "Sinds maandag komt elk bestand voor negen uur."), Voorbeeld = Nieuwsbericht.Voorbeeld },
        (_, body, invoer) => new(
            new Domein.Leren.NieuwsPlaatsen(body.Id, invoer.Regel(nameof(Kop), body.Kop), invoer.Lopend(nameof(Inhoud), body.Inhoud)), $"nieuws/{body.Id}", daarna => Nieuwsbericht.Zoek(daarna, body.Id)));
}
