using Schakel.Domein;
using Schakel.Domein.Besluiten;

namespace Schakel.Web.Api.Besluiten;

/// <summary>What the board says of an override: it stays, or it ends.</summary>
internal sealed record DoorzettingToetsen(DoorzettingId Doorzetting, Toetsoordeel Oordeel)
{
    public static readonly DoorzettingToetsen Voorbeeld = new(Id.Lees<DoorzettingId>("d06b8f3e-7a15-4c92-9e4d-2b5f8c1a7063")!.Value, Toetsoordeel.Bevestigd);

    public Domein.Besluiten.DoorzettingToetsen Opdracht() => new(Doorzetting, Oordeel);
}
