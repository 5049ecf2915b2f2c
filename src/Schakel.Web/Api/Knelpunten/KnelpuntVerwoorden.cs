using Schakel.Domein.Knelpunten;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Knelpunten;

internal sealed record KnelpuntVerwoorden(int Na, string Probleem, string Geprobeerd, string Advies)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<KnelpuntVerwoorden, Knelpunt>("/knelpunten/{id}/verwoordingen", new(nameof(KnelpuntVerwoorden), Module.Knelpunten,
        "Legt de andere kant één tekst voor; na is het nummer van de tekst die u voor u had, of 0.", "Puts one text before the other side; na is the number of the text that you had before you, or 0.")
    { Invoer = new KnelpuntVerwoorden(0, "Een op de tien geboortedata ontbreekt", "Het bestand samen nagelopen", "Controleer het veld bij de bron"), Voorbeeld = Knelpunt.Voorbeeld },
        (aanroep, body, invoer) => aanroep.Kenmerk<KnelpuntId>() is { } id
            ? new(new Domein.Knelpunten.KnelpuntVerwoorden(id, body.Na, invoer.Lopend(nameof(Probleem), body.Probleem), invoer.Lopend(nameof(Geprobeerd), body.Geprobeerd), invoer.Lopend(nameof(Advies), body.Advies)), $"knelpunten/{id}", daarna => Knelpunt.Zoek(daarna, id))
            : null);
}
