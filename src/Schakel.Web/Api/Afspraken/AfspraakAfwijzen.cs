using Schakel.Domein.Afspraken;
using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Afspraken;

internal sealed record AfspraakAfwijzen(PartijId Partij, string Reden)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<AfspraakAfwijzen, Afspraak>("/afspraken/{id}/afwijzingen", new(nameof(AfspraakAfwijzen), Module.Afspraken,
        "De andere partner wijst een voorgestelde afspraak af.", "The other partner declines a proposed agreement.")
    { Invoer = new AfspraakAfwijzen(Voorbeelden.Uwv, "Negen uur halen wij niet"), Voorbeeld = Afspraak.Voorbeeld },
        (aanroep, body, invoer) => aanroep.Kenmerk<AfspraakId>() is { } id
            ? new(new Domein.Afspraken.AfspraakAfwijzen(id, body.Partij, invoer.Lopend(nameof(Reden), body.Reden)), $"afspraken/{id}", daarna => Afspraak.Zoek(daarna, id))
            : null);
}
