using Schakel.Domein;
using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Inrichting;

/// <summary>A group that meets: on which layer, to which body it answers, how often and what for.</summary>
internal sealed record Gremium(GremiumId Id, string Naam, Gremiumniveau Niveau, GremiumId? VerantwoordtAan, string? Ritme, string? Taak, Reglement? Reglement, bool IsOpgeheven)
{
    public static readonly Gremium Voorbeeld = new(Voorbeelden.Gremium, "Ketenregisseursoverleg", Gremiumniveau.Tactisch, null, "Elke zes weken", "Normen bewaken en knelpunten oplossen", Reglement.Voorbeeld, false);

    public static void Map(IEndpointRouteBuilder keten)
    {
        keten.MapLijst("/gremia", new("GremiaOverzicht", Module.Inrichting, "De gremia van de keten.", "The bodies of the chain.") { Voorbeeld = Voorbeeld },
            aanroep => aanroep.Inzage.Gremia.OrderBy(g => g.Niveau).ThenBy(g => g.Naam.Waarde, StringComparer.Ordinal), g => g.Teksten, Uit);

        keten.MapDing("/gremia/{id}", new("GremiumInzien", Module.Inrichting, "Een gremium.", "One body.") { Voorbeeld = Voorbeeld },
            async aanroep => aanroep.Kenmerk<GremiumId>() is { } id ? await Zoek(aanroep, id) : null);
    }

    public static async Task<Gremium?> Zoek(Aanroep aanroep, GremiumId id)
    {
        if (aanroep.Inzage.Gremia.Vind(id) is not { } gremium) return null;
        await aanroep.LeesWoorden(gremium.Teksten);
        return Uit(aanroep, gremium);
    }

    public static Gremium Uit(Aanroep aanroep, Domein.Inrichting.Gremium g) => new(g.Id, g.Naam.Waarde, g.Niveau, g.VerantwoordtAan, aanroep.Woorden(g.Ritme), aanroep.Woorden(g.Taak), Reglement.Uit(g.Reglement), g.IsOpgeheven);
}
