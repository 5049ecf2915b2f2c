using Schakel.Domein.Besluiten;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Besluiten;

internal sealed record StandpuntenOpenen(string? Reden = null)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<StandpuntenOpenen, Voorstel>("/voorstellen/{id}/openingen", new(nameof(StandpuntenOpenen), Module.Besluiten,
        "Opent de standpunten als de leestijd voorbij is en elke vraag daaruit beantwoord. Mist er inbreng, dan met een reden.",
        "Opens the standpoints when the reading time is over and every question of it answered. With a reason when a contribution is missing.")
    { Invoer = new StandpuntenOpenen("UWV laat weten niets toe te voegen"), Voorbeeld = Voorstel.Voorbeeld },
        (aanroep, body, invoer) => aanroep.Kenmerk<VoorstelId>() is { } id
            ? new(new Domein.Besluiten.StandpuntenOpenen(id, invoer.LopendOfNiets(nameof(Reden), body.Reden)), $"voorstellen/{id}", daarna => Voorstel.Zoek(daarna, id))
            : null);
}
