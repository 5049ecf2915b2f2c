using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Knelpunten;

internal sealed record SignaalAanbieden(PartijId Aan, string Reden)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<SignaalAanbieden, Signaal>("/signalen/{id}/aanbiedingen", new(nameof(SignaalAanbieden), Module.Knelpunten,
        "Vraagt een andere partner het over te nemen; tot die dat doet, blijft de eigen organisatie eigenaar.", "Asks another partner to take it over; until that does so, the own organisation stays the owner.")
    { Invoer = new SignaalAanbieden(Voorbeelden.Belastingdienst, "De correctie ligt nog bij u"), Voorbeeld = Signaal.Voorbeeld },
        (aanroep, body, invoer) => aanroep.Kenmerk<SignaalId>() is { } id
            ? new(new Domein.Knelpunten.SignaalAanbieden(id, body.Aan, invoer.LopendZonderPersoon(nameof(Reden), body.Reden)), $"signalen/{id}", daarna => Signaal.Zoek(daarna, id))
            : null);
}
