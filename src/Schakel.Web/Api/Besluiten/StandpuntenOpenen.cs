using Schakel.Domein.Besluiten;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Besluiten;

internal sealed record StandpuntenOpenen(string? Reden = null)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<StandpuntenOpenen, Voorstel>("/voorstellen/{id}/openingen", new(nameof(StandpuntenOpenen), Module.Besluiten,
        "Zegt dat alles op tafel ligt; vanaf dan geven partners hun standpunt. Mist er inbreng, dan met een reden.",
        "Says that everything lies on the table; from then on partners give their standpoint. With a reason when a contribution is missing.")
    { Invoer = new StandpuntenOpenen("UWV laat weten niets toe te voegen"), Voorbeeld = Voorstel.Voorbeeld },
        (aanroep, body, invoer) => aanroep.Kenmerk<VoorstelId>() is { } id
            ? new(new Domein.Besluiten.StandpuntenOpenen(id, invoer.LopendOfNiets(nameof(Reden), body.Reden)), $"voorstellen/{id}", daarna => Voorstel.Zoek(daarna, id))
            : null);
}
