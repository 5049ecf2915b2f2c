using Schakel.Domein;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Web.Api.Contract;
using Bijdrage = Schakel.Web.Api.Bijdragen.Bijdrage;

namespace Schakel.Web.Api.Besluiten;

/// <summary>A norm that it touches, with the last result that was reported since and the last day of its period; null when none was.</summary>
internal sealed record Normstand(NormId Norm, decimal? Waarde, Datum? TotEnMet);

/// <summary>
/// What happened since a decision took effect, as far as the caller may see it. Aanleiding: the bottleneck that it came of. Knelpunten: those reported since about the
/// hand-overs that it touches. Later: decisions since that touch the same. Voorstellen: open ones that do. Standpunten: those with a concern, on a condition, aside or against.
/// </summary>
internal sealed record Terugblik(
    BesluitId Besluit, Datum HerzienOp, PartijId? Eigenaar, KnelpuntId? Aanleiding, IReadOnlyList<KnelpuntId> Knelpunten, IReadOnlyList<Normstand> Normen, IReadOnlyList<BesluitId> Later, IReadOnlyList<VoorstelId> Voorstellen,
    IReadOnlyList<Bijdrage> Bijdragen, IReadOnlyList<Standpunt> Standpunten)
{
    public static readonly Terugblik Voorbeeld = new(Voorbeelden.Besluit, new(2027, 3, 1), Voorbeelden.Uwv, Voorbeelden.Knelpunt, [], [new(Voorbeelden.Norm, 97.5m, new(2026, 12, 31))], [], [], [], []);

    public static void Map(IEndpointRouteBuilder keten) => keten.MapDing("/besluiten/{id}/terugblik", new("BesluitTerugzien", Module.Besluiten,
        "Wat er sinds een besluit gebeurde op wat het raakt.", "What happened since a decision on what it touches.")
    { Voorbeeld = Voorbeeld },
        async aanroep => aanroep.Kenmerk<BesluitId>() is { } id ? await Zoek(aanroep, id) : null);

    static async Task<Terugblik?> Zoek(Aanroep aanroep, BesluitId id)
    {
        if (aanroep.Inzage.Besluiten.Vind(id) is not { } besluit) return null;
        var terug = Domein.Besluiten.Terugblik.Van(aanroep.Inzage, besluit);
        await aanroep.LeesWoorden([.. terug.Voorwaarden.SelectMany(s => s.Teksten), .. terug.Bijdragen.SelectMany(b => b.Teksten.Select(t => t.Tekst))]);
        return new(
            id, besluit.HerzienOp, aanroep.Inzage.Eigenaar(aanroep.Inzage.Voorstellen.Vind(besluit.Voorstel)!), terug.Aanleiding?.Id, [.. terug.Knelpunten.Select(k => k.Id)], [.. terug.Normen.Select(n => new Normstand(n.Norm.Id, n.Sindsdien?.Geldend.Waarde, n.Sindsdien?.Periode.TotEnMet))],
            [.. terug.Later.Select(b => b.Id)], [.. terug.Voorstellen.Select(v => v.Id)], [.. terug.Bijdragen.Select(b => Bijdrage.Uit(aanroep, b))], [.. terug.Voorwaarden.Select(s => Voorstel.Uit(aanroep, s))]);
    }
}
