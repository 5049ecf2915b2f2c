using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Inrichting;

/// <summary>An empty object: who withdraws needs to give no reason.</summary>
internal sealed record UitnodigingIntrekken
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<UitnodigingIntrekken, Uitnodiging>("/uitnodigingen/{id}/intrekkingen", new(nameof(UitnodigingIntrekken), Module.Inrichting,
        "Trekt een uitnodiging in: de link werkt niet meer.", "Withdraws an invitation: the link works no more.")
    { Invoer = new UitnodigingIntrekken(), Voorbeeld = Uitnodiging.Voorbeeld },
        (aanroep, _, _) => aanroep.Kenmerk<UitnodigingId>() is { } id
            ? new(new Domein.Inrichting.UitnodigingIntrekken(id), $"uitnodigingen/{id}", daarna => Uitnodiging.Zoek(daarna, id))
            : null);
}
