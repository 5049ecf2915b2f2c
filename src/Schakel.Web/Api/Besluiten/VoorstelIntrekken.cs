using Schakel.Domein.Besluiten;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Besluiten;

/// <summary>An empty object: who withdraws needs to give no reason.</summary>
internal sealed record VoorstelIntrekken
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<VoorstelIntrekken, Voorstel>("/voorstellen/{id}/intrekkingen", new(nameof(VoorstelIntrekken), Module.Besluiten,
        "Trekt een eigen voorstel in.", "Withdraws one's own proposal.")
    { Invoer = new VoorstelIntrekken(), Voorbeeld = Voorstel.Voorbeeld },
        (aanroep, _, _) => aanroep.Kenmerk<VoorstelId>() is { } id
            ? new(new Domein.Besluiten.VoorstelIntrekken(id), $"voorstellen/{id}", daarna => Voorstel.Zoek(daarna, id))
            : null);
}
