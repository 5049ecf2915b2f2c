using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Besluiten;

internal sealed record StandpuntVerbergen(PartijId Partij, int Ronde, Oordeel Oordeel, string? Reden = null, Voorwaarde? Voorwaarde = null)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapDaad<StandpuntVerbergen, Voorstel>("/voorstellen/{id}/verborgen-standpunten", new(nameof(StandpuntVerbergen), Module.Besluiten,
        "Geeft het standpunt van een partner dat verborgen blijft tot de standpunten sluiten; het laatste telt.",
        "Gives the standpoint of a partner that stays hidden until the standpoints close; the last one counts.")
    { Invoer = new StandpuntVerbergen(Voorbeelden.Uwv, 1, Oordeel.InstemmenMetZorg, "De eerste maand is krap"), Voorbeeld = Voorstel.Voorbeeld },
        (aanroep, body, invoer) =>
        {
            if (aanroep.Kenmerk<VoorstelId>() is not { } id) return null;
            var standpunt = new VerborgenStandpunt(
                id, body.Partij, body.Ronde, body.Oordeel, invoer.LopendOfNiets(nameof(Reden), body.Reden),
                body.Voorwaarde is { } v ? new(invoer.Lopend($"{nameof(Voorwaarde)}.{nameof(v.Wat)}", v.Wat), v.TotEnMet) : null);
            return new(opdracht => aanroep.Verberg(opdracht, standpunt, invoer), $"voorstellen/{id}", daarna => Voorstel.Zoek(daarna, id));
        });
}
