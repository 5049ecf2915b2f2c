using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Besluiten;

internal sealed record StandpuntGeven(PartijId Partij, int Ronde, Oordeel Oordeel, string? Reden = null)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<StandpuntGeven, Voorstel>("/voorstellen/{id}/standpunten", new(nameof(StandpuntGeven), Module.Besluiten,
        "Geeft het standpunt van een partner, in de ronde die u zag; als alle partners het dragen, is het besloten.",
        "Gives the standpoint of a partner, in the round that you saw; when all partners carry it, it is decided.")
    { Invoer = new StandpuntGeven(Voorbeelden.Uwv, 1, Oordeel.InstemmenMetZorg, "De eerste maand is krap"), Voorbeeld = Voorstel.Voorbeeld },
        (aanroep, body, invoer) => aanroep.Kenmerk<VoorstelId>() is { } id
            ? new(
                new Domein.Besluiten.StandpuntGeven(id, body.Partij, body.Ronde, body.Oordeel, invoer.LopendOfNiets(nameof(Reden), body.Reden)),
                $"voorstellen/{id}", daarna => Voorstel.Zoek(daarna, id))
            : null);
}
