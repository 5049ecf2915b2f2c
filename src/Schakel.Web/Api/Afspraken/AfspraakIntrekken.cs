using Schakel.Domein.Afspraken;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Afspraken;

/// <summary>An empty object: who withdraws needs to give no reason.</summary>
internal sealed record AfspraakIntrekken
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<AfspraakIntrekken, Afspraak>("/afspraken/{id}/intrekkingen", new(nameof(AfspraakIntrekken), Module.Afspraken,
        "De partner die haar voorstelde trekt een afspraak in, zolang niet beide tekenden.", "The partner that proposed it withdraws an agreement, as long as not both have signed.")
    { Invoer = new AfspraakIntrekken(), Voorbeeld = Afspraak.Voorbeeld },
        (aanroep, _, _) => aanroep.Kenmerk<AfspraakId>() is { } id
            ? new(new Domein.Afspraken.AfspraakIntrekken(id), $"afspraken/{id}", daarna => Afspraak.Zoek(daarna, id))
            : null);
}
