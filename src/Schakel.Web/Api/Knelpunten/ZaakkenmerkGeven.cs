using Schakel.Domein.Knelpunten;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Knelpunten;

internal sealed record ZaakkenmerkGeven(string Kenmerk)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<ZaakkenmerkGeven, Signaal>("/signalen/{id}/kenmerken", new(nameof(ZaakkenmerkGeven), Module.Knelpunten,
        "Zegt onder welk kenmerk de eigen organisatie de zaak kent; een eerder kenmerk vervalt.", "Says by which reference the own organisation knows the case; an earlier one is replaced.")
    { Invoer = new ZaakkenmerkGeven("A-88/2026"), Voorbeeld = Signaal.Voorbeeld },
        (aanroep, body, invoer) => aanroep.Kenmerk<SignaalId>() is { } id
            ? new(new Domein.Knelpunten.ZaakkenmerkGeven(id, invoer.Zaakkenmerk(nameof(Kenmerk), body.Kenmerk)), $"signalen/{id}", daarna => Signaal.Zoek(daarna, id))
            : null);
}
