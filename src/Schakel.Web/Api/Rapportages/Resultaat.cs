using Schakel.Domein;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Rapportages;
using Schakel.Web.Api.Contract;
using Schakel.Web.Api.Inrichting;

namespace Schakel.Web.Api.Rapportages;

/// <summary>One report of a result.</summary>
internal sealed record Melding(decimal Waarde, bool IsVoorlopig, string? Toelichting, string? Bron, DeelnameId? Door, Tijdstip Gemeld);

/// <summary>What was reached of a norm in a period; the last report holds.</summary>
internal sealed record Resultaat(Termijn Periode, IReadOnlyList<Melding> Meldingen)
{
    public static readonly Resultaat Voorbeeld = new(
        new(new(2026, 1, 1), new(2026, 3, 31)), [new(99.5m, false, null, "Maandrapportage", Voorbeelden.Deelname, Voorbeelden.Toen)]);

    public static void Map(IEndpointRouteBuilder keten) => keten.MapLijst("/normen/{id}/resultaten", new("ResultatenOverzicht", Module.Rapportages,
        "Wat van een norm is bereikt, per periode.", "What was reached of a norm, by period.")
    { Voorbeeld = Voorbeeld },
        aanroep => Reeks(aanroep)?.Resultaten ?? [], Teksten, Uit);

    public static async Task<Resultaat?> Zoek(Aanroep aanroep, NormId norm, Periode periode)
    {
        if (aanroep.Inzage.Resultaten.Vind(norm)?.Over(periode) is not { } resultaat) return null;
        await aanroep.LeesWoorden(Teksten(resultaat));
        return Uit(aanroep, resultaat);
    }

    static Resultatenreeks? Reeks(Aanroep aanroep) => aanroep.Kenmerk<NormId>() is { } norm ? aanroep.Inzage.Resultaten.Vind(norm) : null;

    static IEnumerable<Tekst> Teksten(Domein.Rapportages.Resultaat r) => r.Meldingen.SelectMany(m => m.Toelichting is { } toelichting ? [toelichting, m.Bron] : new[] { m.Bron });

    static Resultaat Uit(Aanroep aanroep, Domein.Rapportages.Resultaat r) => new(
        Termijn.Uit(r.Periode), [.. r.Meldingen.Select(m => new Melding(m.Waarde, m.IsVoorlopig, aanroep.Woorden(m.Toelichting), aanroep.Woorden(m.Bron), m.Door, m.Gemeld))]);
}
