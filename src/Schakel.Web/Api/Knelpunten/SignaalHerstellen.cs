using Schakel.Domein.Knelpunten;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Knelpunten;

internal sealed record SignaalHerstellen(string Wat, bool IsVerteld, string? Geleerd = null, KnelpuntId? Knelpunt = null)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<SignaalHerstellen, Signaal>("/signalen/{id}/herstellingen", new(nameof(SignaalHerstellen), Module.Knelpunten,
        "Zegt wat er hersteld is, of de persoon het weet en wat er geleerd is.", "Says what was repaired, whether the person was told and what was learned.")
    { Invoer = new SignaalHerstellen("Nabetaald, en de correctie opnieuw aangeboden", true, "Een correctie na het jaareinde komt in geen bestand", Voorbeelden.Knelpunt), Voorbeeld = Signaal.Voorbeeld },
        (aanroep, body, invoer) => aanroep.Kenmerk<SignaalId>() is { } id
            ? new(new Domein.Knelpunten.SignaalHerstellen(id, invoer.LopendZonderPersoon(nameof(Wat), body.Wat), body.IsVerteld, invoer.LopendZonderPersoonOfNiets(nameof(Geleerd), body.Geleerd), body.Knelpunt), $"signalen/{id}", daarna => Signaal.Zoek(daarna, id))
            : null);
}
