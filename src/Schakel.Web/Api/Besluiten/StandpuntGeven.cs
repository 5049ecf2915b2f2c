using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Besluiten;

/// <summary>Voorwaarde: on what it consents, and through which day it holds the others to that.</summary>
internal sealed record StandpuntGeven(PartijId Partij, int Ronde, Oordeel Oordeel, string? Reden = null, Voorwaarde? Voorwaarde = null)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<StandpuntGeven, Voorstel>("/voorstellen/{id}/standpunten", new(nameof(StandpuntGeven), Module.Besluiten,
        "Geeft het standpunt van een partner, in de ronde die u zag; als het volgens zijn regel gedragen is en allen spraken, is het besloten.",
        "Gives the standpoint of a partner, in the round that you saw; when it is carried by its rule and all have spoken, it is decided.")
    { Invoer = new StandpuntGeven(Voorbeelden.Uwv, 1, Oordeel.InstemmenMetZorg, "De eerste maand is krap"), Voorbeeld = Voorstel.Voorbeeld },
        (aanroep, body, invoer) => aanroep.Kenmerk<VoorstelId>() is { } id
            ? new(
                new Domein.Besluiten.StandpuntGeven(id, body.Partij, body.Ronde, body.Oordeel, invoer.LopendOfNiets(nameof(Reden), body.Reden),
                    body.Voorwaarde is { } v ? new(invoer.Lopend($"{nameof(Voorwaarde)}.{nameof(v.Wat)}", v.Wat), v.TotEnMet) : null),
                $"voorstellen/{id}", daarna => Voorstel.Zoek(daarna, id))
            : null);
}
