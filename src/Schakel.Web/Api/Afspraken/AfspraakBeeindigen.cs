using Schakel.Domein.Afspraken;
using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Afspraken;

internal sealed record AfspraakBeeindigen(PartijId Partij, Datum Laatste, string Reden)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<AfspraakBeeindigen, Afspraak>("/afspraken/{id}/eindes", new(nameof(AfspraakBeeindigen), Module.Afspraken,
        "Een partner zegt een afspraak op, met reden en ten minste de opzegtermijn vooruit.", "A partner gives notice of an agreement, with a reason and at least the notice period ahead.")
    { Invoer = new AfspraakBeeindigen(Voorbeelden.Uwv, new(2026, 12, 31), "De overdracht vervalt"), Voorbeeld = Afspraak.Voorbeeld },
        (aanroep, body, invoer) => aanroep.Kenmerk<AfspraakId>() is { } id
            ? new(new Domein.Afspraken.AfspraakBeeindigen(id, body.Partij, body.Laatste, invoer.Lopend(nameof(Reden), body.Reden)), $"afspraken/{id}", daarna => Afspraak.Zoek(daarna, id))
            : null);
}
