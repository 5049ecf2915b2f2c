using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Inrichting;

internal sealed record OpdrachtbriefTekenen(PartijId Partij, Zegel Brief)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<OpdrachtbriefTekenen, Opdrachtbrief>("/opdrachtbrief/ondertekeningen", new(nameof(OpdrachtbriefTekenen), Module.Inrichting,
        "Een partner tekent de opdrachtbrief die u zag.", "A partner signs the letter of assignment that you saw.")
    { Invoer = new OpdrachtbriefTekenen(Voorbeelden.Uwv, Voorbeelden.Hoofd.Hash), Voorbeeld = Opdrachtbrief.Voorbeeld },
        (_, body, _) => new(new Domein.Inrichting.OpdrachtbriefTekenen(body.Partij, body.Brief), "opdrachtbrief", Opdrachtbrief.Zoek));
}
