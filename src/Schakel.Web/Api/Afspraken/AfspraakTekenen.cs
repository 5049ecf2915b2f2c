using Schakel.Domein.Afspraken;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Afspraken;

internal sealed record AfspraakTekenen(PartijId Partij, Zegel Versie)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<AfspraakTekenen, Afspraak>("/afspraken/{id}/ondertekeningen", new(nameof(AfspraakTekenen), Module.Afspraken,
        "Een partner tekent de afspraak die u zag; als beide tekenden, geldt zij.", "A partner signs the agreement that you saw; when both have signed, it holds.")
    { Invoer = new AfspraakTekenen(Voorbeelden.Uwv, Voorbeelden.Hoofd.Hash), Voorbeeld = Afspraak.Voorbeeld },
        (aanroep, body, _) => aanroep.Kenmerk<AfspraakId>() is { } id
            ? new(new Domein.Afspraken.AfspraakTekenen(id, body.Partij, body.Versie), $"afspraken/{id}", daarna => Afspraak.Zoek(daarna, id))
            : null);
}
