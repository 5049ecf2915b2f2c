using Schakel.Domein.Besluiten;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Besluiten;

internal sealed record DoorzettingBetwisten(string Waarom)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<DoorzettingBetwisten, Doorzetting>("/doorzettingen/{id}/betwistingen", new(nameof(DoorzettingBetwisten), Module.Besluiten,
        "Een bestuurder van de partner gaat ermee naar het bestuur; tot dat spreekt geldt zij.", "A board member of the partner goes to the board with it; until that speaks it holds.")
    { Invoer = new DoorzettingBetwisten("Het kost ons de release van april"), Voorbeeld = Doorzetting.Voorbeeld },
        (aanroep, body, invoer) => aanroep.Kenmerk<DoorzettingId>() is { } id
            ? new(new Domein.Besluiten.DoorzettingBetwisten(id, invoer.Lopend(nameof(Waarom), body.Waarom)), $"doorzettingen/{id}", daarna => Doorzetting.Zoek(daarna, id))
            : null);
}
