using Schakel.Domein.Bijdragen;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Bijdragen;

internal sealed record BijdrageWeigeren(string Reden)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<BijdrageWeigeren, Bijdrage>("/bijdragen/{id}/weigeringen", new(nameof(BijdrageWeigeren), Module.Besluiten,
        "De eigen lijn van de partner brengt niet in wat gevraagd is, en zegt waarom; ook nadat zij bevestigde.",
        "The own line of the partner does not bring in what was asked, and says why; also after it confirmed.")
    { Invoer = new BijdrageWeigeren("Zij zijn tot mei bezet"), Voorbeeld = Bijdrage.Voorbeeld },
        (aanroep, body, invoer) => aanroep.Kenmerk<BijdrageId>() is { } id
            ? new(new Domein.Bijdragen.BijdrageWeigeren(id, invoer.Lopend(nameof(Reden), body.Reden)), $"bijdragen/{id}", daarna => Bijdrage.Zoek(daarna, id))
            : null);
}
