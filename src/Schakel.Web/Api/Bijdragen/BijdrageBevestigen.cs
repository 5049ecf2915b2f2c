using Schakel.Domein.Bijdragen;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Bijdragen;

/// <summary>Reden: why now it can be done, when the line refused before.</summary>
internal sealed record BijdrageBevestigen(string? Reden = null)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<BijdrageBevestigen, Bijdrage>("/bijdragen/{id}/bevestigingen", new(nameof(BijdrageBevestigen), Module.Besluiten,
        "De eigen lijn van de partner brengt in wat gevraagd is; vanaf dan telt het.", "The own line of the partner brings in what was asked; from then on it counts.")
    { Invoer = new BijdrageBevestigen("Vanaf mei kan het"), Voorbeeld = Bijdrage.Voorbeeld },
        (aanroep, body, invoer) => aanroep.Kenmerk<BijdrageId>() is { } id
            ? new(new Domein.Bijdragen.BijdrageBevestigen(id, invoer.LopendOfNiets(nameof(Reden), body.Reden)), $"bijdragen/{id}", daarna => Bijdrage.Zoek(daarna, id))
            : null);
}
