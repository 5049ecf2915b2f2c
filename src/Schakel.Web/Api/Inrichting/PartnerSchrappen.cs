using Schakel.Application;
using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Inrichting;

internal sealed record PartnerSchrappen(PartijId Partner)
{
    public static readonly PartnerSchrappen Voorbeeld = new(Voorbeelden.Uwv);

    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<PartnerSchrappen, Partner>("/partnerschrappingen", new(nameof(PartnerSchrappen), Module.Inrichting,
        "Schrapt een partner van wie nooit iemand binnen was: niemand wacht nog op hem. Na de oprichting kan dit alleen met een voorstel.",
        "Takes off a partner of which nobody was ever in: nobody waits for it any more. After the founding this takes a proposal.")
    { Invoer = Voorbeeld, Voorbeeld = Inrichting.Partner.Voorbeeld with { Uittreding = null, IsGeschrapt = true } },
        (_, body, _) => new(body.Opdracht(), $"partners/{body.Partner}", daarna => Inrichting.Partner.Zoek(daarna, body.Partner)));

    public Domein.Inrichting.PartnerSchrappen Opdracht() => new(Partner);
}
