using Schakel.Domein.Besluiten;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Besluiten;

internal sealed record BeeldvraagStellen(BeeldvraagId Id, string Wat)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<BeeldvraagStellen, Voorstel>("/voorstellen/{id}/vragen", new(nameof(BeeldvraagStellen), Module.Besluiten,
        "Vraagt iets over een voorstel; standpunten wachten op het antwoord op wat in de leestijd is gevraagd.",
        "Asks something about a proposal; standpoints wait for the answer to what was asked in the reading time.")
    { Invoer = new BeeldvraagStellen(Voorbeelden.Beeldvraag, "Geldt dit ook in december?"), Voorbeeld = Voorstel.Voorbeeld },
        (aanroep, body, invoer) => aanroep.Kenmerk<VoorstelId>() is { } id
            ? new(new Domein.Besluiten.BeeldvraagStellen(id, body.Id, invoer.Lopend(nameof(Wat), body.Wat)), $"voorstellen/{id}", daarna => Voorstel.Zoek(daarna, id))
            : null);
}
