using Schakel.Domein.Afspraken;
using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Afspraken;

internal sealed record AfspraakOpzeggen(PartijId Partij, Datum Laatste, string Reden)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<AfspraakOpzeggen, Afspraak>("/afspraken/{id}/opzeggingen", new(nameof(AfspraakOpzeggen), Module.Afspraken,
        "Een partner zegt een afspraak op, met reden en ten minste de opzegtermijn vooruit.", "A partner gives notice of an agreement, with a reason and at least the notice period ahead.")
    { Invoer = new AfspraakOpzeggen(Voorbeelden.Uwv, new(2026, 12, 31), "De overdracht vervalt"), Voorbeeld = Afspraak.Voorbeeld },
        (aanroep, body, invoer) => aanroep.Kenmerk<AfspraakId>() is { } id
            ? new(new Domein.Afspraken.AfspraakOpzeggen(id, body.Partij, body.Laatste, invoer.Lopend(nameof(Reden), body.Reden)), $"afspraken/{id}", daarna => Afspraak.Zoek(daarna, id))
            : null);
}
