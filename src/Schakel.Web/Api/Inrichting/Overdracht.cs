using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Inrichting;

/// <summary>Where the work of one partner becomes the work of the next.</summary>
internal sealed record Overdracht(OverdrachtId Id, PartijId Van, PartijId Naar, string? Wat)
{
    public static readonly Overdracht Voorbeeld = new(Voorbeelden.Overdracht, Voorbeelden.Belastingdienst, Voorbeelden.Uwv, "Nominatieve gegevens");

    public static void Map(IEndpointRouteBuilder keten)
    {
        keten.MapLijst("/overdrachten", new("OverdrachtenOverzicht", Module.Inrichting,
            "De plaatsen waar het werk van de ene partner het werk van de volgende wordt.", "The places where the work of one partner becomes the work of the next.")
        { Voorbeeld = Voorbeeld },
            aanroep => aanroep.Inzage.Overdrachten, o => [o.Wat], Uit);

        keten.MapDing("/overdrachten/{id}", new("OverdrachtInzien", Module.Inrichting, "Een overdracht.", "One hand-over.") { Voorbeeld = Voorbeeld },
            async aanroep => aanroep.Kenmerk<OverdrachtId>() is { } id ? await Zoek(aanroep, id) : null);
    }

    public static async Task<Overdracht?> Zoek(Aanroep aanroep, OverdrachtId id)
    {
        if (aanroep.Inzage.Overdrachten.Vind(id) is not { } overdracht) return null;
        await aanroep.LeesWoorden([overdracht.Wat]);
        return Uit(aanroep, overdracht);
    }

    public static Overdracht Uit(Aanroep aanroep, Domein.Inrichting.Overdracht o) => new(o.Id, o.Van, o.Naar, aanroep.Woorden(o.Wat));
}
