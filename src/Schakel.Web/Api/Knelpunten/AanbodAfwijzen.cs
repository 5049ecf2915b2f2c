using Schakel.Domein.Knelpunten;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Knelpunten;

internal sealed record AanbodAfwijzen(string Reden)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<AanbodAfwijzen, Signaal>("/signalen/{id}/afwijzingen", new(nameof(AanbodAfwijzen), Module.Knelpunten,
        "Zegt dat de eigen organisatie een signaal niet overneemt, en waarom.", "Says that the own organisation does not take a signal over, and why.")
    { Invoer = new AanbodAfwijzen("Bij ons is de zaak al gesloten"), Voorbeeld = Signaal.Voorbeeld },
        (aanroep, body, invoer) => aanroep.Kenmerk<SignaalId>() is { } id
            ? new(new Domein.Knelpunten.AanbodAfwijzen(id, invoer.LopendZonderPersoon(nameof(Reden), body.Reden)), $"signalen/{id}", daarna => Signaal.Zoek(daarna, id))
            : null);
}
