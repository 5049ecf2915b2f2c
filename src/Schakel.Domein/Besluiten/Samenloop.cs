using System.Collections.Immutable;
using Schakel.Domein.Geheugen;

namespace Schakel.Domein.Besluiten;

/// <summary>What else touches the same things as a proposal: shown before it comes to a decision, so that nobody is surprised when the effect is another by then.</summary>
/// <param name="Besluiten">Decisions that took effect since it was put forward as it now reads, or that still wait for their day; the latest first.</param>
/// <param name="Voorstellen">Other proposals that are open, the oldest first: of these, whichever is adopted first can make the other out of date.</param>
public sealed record Samenloop(ImmutableArray<Besluit> Besluiten, ImmutableArray<Voorstel> Voorstellen)
{
    public static Samenloop Van(Register<VoorstelId, Voorstel> voorstellen, Register<BesluitId, Besluit> besluiten, Voorstel voorstel)
    {
        var (raakvlakken, sinds) = (Raakvlak.Van(voorstel), voorstel.EerdereVersies.Count > 0 ? voorstel.EerdereVersies[^1].Tijdstip : voorstel.Ingediend);
        bool Raakt(Voorstel ander) => ander.Id != voorstel.Id && Raakvlak.Van(ander).Overlaps(raakvlakken);

        return new(
            [.. from besluit in besluiten
                where besluit.Werking == Besluitwerking.Wacht || (besluit.Werking == Besluitwerking.InWerking && (besluit.Ingegaan ?? besluit.Genomen) >= sinds)
                where Raakt(voorstellen.Vind(besluit.Voorstel)!)
                orderby besluit.Genomen descending
                select besluit],
            [.. voorstellen.Where(v => v.Status == Voorstelstatus.Open && Raakt(v)).OrderBy(v => v.Ingediend).ThenBy(v => v.Id)]);
    }
}
