using Schakel.Domein.Besluiten;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Besluiten;

internal sealed record BeeldvraagBeantwoorden(string Antwoord)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<BeeldvraagBeantwoorden, Voorstel>("/voorstellen/{id}/vragen/{vraag}/antwoorden", new(nameof(BeeldvraagBeantwoorden), Module.Besluiten,
        "Beantwoordt een vraag over het eigen voorstel.",
        "Answers a question about the own proposal.")
    { Invoer = new BeeldvraagBeantwoorden("Ja, ook dan"), Voorbeeld = Voorstel.Voorbeeld },
        (aanroep, body, invoer) => aanroep.Kenmerk<VoorstelId>() is { } id && Domein.Id.Lees<BeeldvraagId>(aanroep.Plek("vraag")) is { } vraag
            ? new(new Domein.Besluiten.BeeldvraagBeantwoorden(id, vraag, invoer.Lopend(nameof(Antwoord), body.Antwoord)), $"voorstellen/{id}", daarna => Voorstel.Zoek(daarna, id))
            : null);
}
