using Schakel.Domein;
using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Inrichting;

internal sealed record PartnerUittreden(Datum Laatste, string Reden, string? Nalatenschap = null)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<PartnerUittreden, Partner>("/partners/{id}/uittredingen", new(nameof(PartnerUittreden), Module.Inrichting,
        "Een partner zegt dat hij uittreedt, tot en met welke dag hij meedoet, waarom, en wie overneemt wat openstaat. Een bestuurder doet dit zelf, met tweede factor.",
        "A partner says that it leaves, through which day it takes part, why, and who takes over what is open. A board member does this in person, with a second factor.")
    { Invoer = new PartnerUittreden(new(2027, 6, 30), "Deze taak gaat naar een ander ministerie", "UWV neemt de open knelpunten over"), Voorbeeld = Partner.Voorbeeld },
        (aanroep, body, invoer) => aanroep.Kenmerk<PartijId>() is not { } id ? null : new(
            new Domein.Inrichting.PartnerUittreden(id, body.Laatste, invoer.Lopend(nameof(Reden), body.Reden), invoer.LopendOfNiets(nameof(Nalatenschap), body.Nalatenschap)),
            $"partners/{id}", daarna => Partner.Zoek(daarna, id)));
}
