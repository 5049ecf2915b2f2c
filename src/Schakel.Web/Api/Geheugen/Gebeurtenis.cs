using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Geheugen;

/// <summary>Something around the chain that is worth remembering.</summary>
internal sealed record Gebeurtenis(GebeurtenisId Id, Datum Datum, string? Wat, string? Bron, DeelnameId? Door, Tijdstip Opgetekend)
{
    public static readonly Gebeurtenis Voorbeeld = new(Voorbeelden.Gebeurtenis, new(2026, 1, 1), "De wet verandert", "Staatsblad", Voorbeelden.Deelname, Voorbeelden.Toen);

    public static void Map(IEndpointRouteBuilder keten)
    {
        keten.MapLijst("/gebeurtenissen", new("GebeurtenissenOverzicht", Module.Geheugen, "Wat er rond de keten gebeurde, het laatste eerst.", "What happened around the chain, the last first.") { Voorbeeld = Voorbeeld },
            aanroep => aanroep.Inzage.Gebeurtenissen.OrderByDescending(g => g.Datum).ThenBy(g => g.Id), Teksten, Uit);

        keten.MapDing("/gebeurtenissen/{id}", new("GebeurtenisInzien", Module.Geheugen, "Een gebeurtenis.", "One event.") { Voorbeeld = Voorbeeld },
            async aanroep => aanroep.Kenmerk<GebeurtenisId>() is { } id ? await Zoek(aanroep, id) : null);
    }

    public static async Task<Gebeurtenis?> Zoek(Aanroep aanroep, GebeurtenisId id)
    {
        if (aanroep.Inzage.Gebeurtenissen.Vind(id) is not { } gebeurtenis) return null;
        await aanroep.LeesWoorden(Teksten(gebeurtenis));
        return Uit(aanroep, gebeurtenis);
    }

    static IEnumerable<Tekst> Teksten(Domein.Geheugen.Gebeurtenis g) => g.Bron is { } bron ? [g.Wat, bron] : [g.Wat];

    static Gebeurtenis Uit(Aanroep aanroep, Domein.Geheugen.Gebeurtenis g) => new(g.Id, g.Datum, aanroep.Woorden(g.Wat), aanroep.Woorden(g.Bron), g.Door, g.Opgetekend);
}
