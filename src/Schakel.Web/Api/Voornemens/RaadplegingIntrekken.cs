using Schakel.Domein;
using Schakel.Domein.Voornemens;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Voornemens;

/// <summary>An empty object: who withdraws needs to give no reason.</summary>
internal sealed record RaadplegingIntrekken
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<RaadplegingIntrekken, Voornemen>("/voornemens/{id}/raadplegingen/{raadpleging}/intrekkingen", new(nameof(RaadplegingIntrekken), Module.Voornemens,
        "Trekt de link aan een partij buiten de keten in; wat er al mee gezegd is blijft.", "Withdraws the link to a party outside the chain; what was said by it already stays.")
    { Invoer = new RaadplegingIntrekken(), Voorbeeld = Voornemen.Voorbeeld },
        (aanroep, _, _) => aanroep.Kenmerk<VoornemenId>() is { } id && Id.Lees<RaadplegingId>(aanroep.Plek("raadpleging")) is { } raadpleging
            ? new(new Domein.Voornemens.RaadplegingIntrekken(id, raadpleging), $"voornemens/{id}", daarna => Voornemen.Zoek(daarna, id))
            : null);
}
