using Schakel.Domein.Besluiten;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Besluiten;

internal sealed record DoorzettingUitvoeren(string Hoe)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<DoorzettingUitvoeren, Doorzetting>("/doorzettingen/{id}/uitvoeringen", new(nameof(DoorzettingUitvoeren), Module.Besluiten,
        "De partner meldt dat hij deed of liet wat de doorzetting vraagt.", "The partner reports that it did or left what the override asks.")
    { Invoer = new DoorzettingUitvoeren("Zij gaan voor sinds maandag"), Voorbeeld = Doorzetting.Voorbeeld },
        (aanroep, body, invoer) => aanroep.Kenmerk<DoorzettingId>() is { } id
            ? new(new Domein.Besluiten.DoorzettingUitvoeren(id, invoer.Lopend(nameof(Hoe), body.Hoe)), $"doorzettingen/{id}", daarna => Doorzetting.Zoek(daarna, id))
            : null);
}
