using Schakel.Domein.Leren;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Leren;

internal sealed record NieuwsIntrekken(string Reden)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<NieuwsIntrekken, Nieuwsbericht>("/nieuws/{id}/intrekkingen", new(nameof(NieuwsIntrekken), Module.Leren,
        "Trekt een bericht in, met de reden.", "Withdraws a news item, with the reason.")
    { Invoer = new NieuwsIntrekken("Het klopte niet"), Voorbeeld = Nieuwsbericht.Voorbeeld },
        (aanroep, body, invoer) => aanroep.Kenmerk<NieuwsberichtId>() is { } id
            ? new(new Domein.Leren.NieuwsIntrekken(id, invoer.Lopend(nameof(Reden), body.Reden)), $"nieuws/{id}", daarna => Nieuwsbericht.Zoek(daarna, id))
            : null);
}
