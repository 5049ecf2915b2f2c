using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Inrichting;

internal sealed record ConvenantTekenen(PartijId Partij, Zegel Structuur)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<ConvenantTekenen, Convenant>("/convenant/ondertekeningen", new(nameof(ConvenantTekenen), Module.Inrichting,
        "Een partner tekent het convenant, onder de structuur die u zag; de laatste handtekening sluit de oprichting af.",
        "A partner signs the covenant, under the structure that you saw; the last signature ends the founding.")
    { Invoer = new ConvenantTekenen(Voorbeelden.Uwv, Voorbeelden.Hoofd.Hash), Voorbeeld = Convenant.Voorbeeld },
        (_, body, _) => new(new Domein.Inrichting.ConvenantTekenen(body.Partij, body.Structuur), "convenant", Convenant.Zoek));
}
