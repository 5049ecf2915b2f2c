using Schakel.Domein;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Inrichting;

/// <summary>What a partner lets one of its people decide in its name. The ceiling is in whole cents of euro; without one it knows no amount.</summary>
internal sealed record Mandaat(MandaatId Id, DeelnameId Houder, IReadOnlyList<Besluitonderwerp> Onderwerpen, Termijn Termijn, string? Bron, long? PlafondCenten = null, string? Toelichting = null)
{
    public static readonly Mandaat Voorbeeld = new(Voorbeelden.Mandaat, Voorbeelden.Deelname, [Besluitonderwerp.Normen], new(new(2026, 1, 1)), "Mandaatregeling, artikel 4", 5_000_000);

    public static void Map(IEndpointRouteBuilder keten)
    {
        keten.MapLijst("/mandaten", new("MandatenOverzicht", Module.Inrichting,
            "Wie voor welke partner mag spreken, waarover en tot wanneer; ook wat voorbij is.",
            "Who may speak for which partner, about what and until when; also what is over.")
        { Voorbeeld = Voorbeeld },
            aanroep => aanroep.Inzage.Mandaten, Teksten, Van);

        keten.MapDing("/mandaten/{id}", new("MandaatInzien", Module.Inrichting, "Een mandaat.", "One mandate.") { Voorbeeld = Voorbeeld },
            aanroep => aanroep.Kenmerk<MandaatId>() is { } id ? Zoek(aanroep, id) : Task.FromResult<Mandaat?>(null));
    }

    public static async Task<Mandaat?> Zoek(Aanroep aanroep, MandaatId id)
    {
        if (aanroep.Inzage.Mandaten.Vind(id) is not { } mandaat) return null;
        await aanroep.LeesWoorden(Teksten(mandaat));
        return Van(aanroep, mandaat);
    }

    static IEnumerable<Tekst> Teksten(Domein.Inrichting.Mandaat m) => new[] { m.Bron, m.Toelichting }.OfType<Tekst>();

    static Mandaat Van(Aanroep aanroep, Domein.Inrichting.Mandaat m) =>
        new(m.Id, m.Houder, m.Onderwerpen, Termijn.Uit(m.Termijn), aanroep.Woorden(m.Bron), m.Plafond?.Centen, aanroep.Woorden(m.Toelichting));
}
