using System.Collections.Immutable;
using Schakel.Domein.Bijdragen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Rapportages;

namespace Schakel.Domein.Besluiten;

/// <summary>A norm, and the last result of it that was reported since a decision; null when none was.</summary>
public sealed record Normstand(Norm Norm, Resultaat? Sindsdien);

/// <summary>What happened since a decision took effect, as far as this viewer may see it: for whoever comes back to it.</summary>
/// <param name="Aanleiding">The bottleneck that it came of, as it stands now.</param>
/// <param name="Knelpunten">What was reported since about the hand-overs that it touches, the latest first.</param>
/// <param name="Normen">The norms that it touches, with the last result that was reported since.</param>
/// <param name="Later">Decisions since that touch the same, the latest first.</param>
/// <param name="Voorstellen">Open proposals that touch the same.</param>
/// <param name="Bijdragen">What it asked of partners.</param>
/// <param name="Voorwaarden">Standpoints with a concern or on a condition: what was feared, and whether it came.</param>
public sealed record Terugblik(
    Knelpunt? Aanleiding, ImmutableArray<Knelpunt> Knelpunten, ImmutableArray<Normstand> Normen, ImmutableArray<Besluit> Later, ImmutableArray<Voorstel> Voorstellen, ImmutableArray<Bijdrage> Bijdragen, ImmutableArray<Standpunt> Voorwaarden)
{
    public static Terugblik Van(Inzage inzage, Besluit besluit)
    {
        var voorstel = inzage.Voorstellen.Vind(besluit.Voorstel)!;
        var (raakvlakken, sinds) = (Raakvlak.Van(voorstel), besluit.Ingegaan ?? besluit.Genomen);
        bool Raakt(VoorstelId id) => id != voorstel.Id && Raakvlak.Van(inzage.Voorstellen.Vind(id)!).Overlaps(raakvlakken);

        ImmutableArray<Norm> normen = [.. inzage.Normen.Where(n => raakvlakken.Contains(Raakvlak.Van(n.Id))).OrderBy(n => n.Nummer)];
        var overdrachten = inzage.Overdrachten.Where(o => raakvlakken.Contains(Raakvlak.Van(o.Id))).Select(o => o.Id).Concat(normen.Select(n => n.Overdracht).OfType<OverdrachtId>()).ToHashSet();
        var gevraagd = Bijdrageregels.Van(voorstel).ToHashSet();
        return new(
            voorstel.Knelpunt is { } id ? inzage.Knelpunten.Vind(id) : null,
            [.. inzage.Knelpunten.Where(k => k.Id != voorstel.Knelpunt && k.Overdracht is { } plaats && overdrachten.Contains(plaats) && k.Stappen[0].Tijdstip >= sinds).OrderByDescending(k => k.Stappen[0].Tijdstip).ThenBy(k => k.Id)],
            [.. normen.Select(n => new Normstand(n, inzage.Resultaten.Vind(n.Id)?.Resultaten.LastOrDefault(r => r.Geldend.Gemeld >= sinds)))],
            [.. inzage.Besluiten.Where(b => b.Boeking > besluit.Boeking && !b.IsNietGebeurd && Raakt(b.Voorstel)).OrderByDescending(b => b.Boeking)],
            [.. inzage.Voorstellen.Where(v => v.Status == Voorstelstatus.Open && Raakt(v.Id)).OrderBy(v => v.Ingediend).ThenBy(v => v.Id)],
            [.. inzage.Bijdragen.Where(b => gevraagd.Contains(b.Id))],
            [.. voorstel.AlleStandpunten.Where(s => s.Voorwaarde is not null || s.Oordeel is Oordeel.InstemmenMetZorg or Oordeel.Bezwaar or Oordeel.TerzijdeStaan)]);
    }
}
