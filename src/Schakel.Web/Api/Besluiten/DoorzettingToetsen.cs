using Schakel.Domein.Besluiten;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Besluiten;

/// <summary>What the board says of an override: it stays, or it ends.</summary>
internal sealed record DoorzettingToetsen(DoorzettingId Doorzetting, Toetsoordeel Oordeel)
{
    public static readonly DoorzettingToetsen Voorbeeld = new(Voorbeelden.Doorzetting, Toetsoordeel.Bevestigd);

    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<DoorzettingToetsen, Doorzetting>("/doorzettingtoetsingen", new(nameof(DoorzettingToetsen), Module.Besluiten,
        "Zegt wat het bestuur van een doorzetting vindt; dit kan alleen met een voorstel.", "Says what the board thinks of an override; this takes a proposal.")
    { Invoer = Voorbeeld, Voorbeeld = Besluiten.Doorzetting.Voorbeeld },
        (_, body, _) => new(body.Opdracht(), $"doorzettingen/{body.Doorzetting}", daarna => Besluiten.Doorzetting.Zoek(daarna, body.Doorzetting)));

    public Domein.Besluiten.DoorzettingToetsen Opdracht() => new(Doorzetting, Oordeel);
}
