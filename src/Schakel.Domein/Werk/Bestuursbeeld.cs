using System.Collections.Immutable;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Rapportages;

namespace Schakel.Domein.Werk;

/// <summary>The chain in five minutes: is the goal met, what needs this voice, and where it rubs between partners.</summary>
/// <param name="Oud">Of how many norms the figure is old or missing.</param>
/// <param name="Gemist">The norms whose last result did not reach them; where people step in comes first.</param>
/// <param name="Stemmen">The proposals that wait for this person's voice; the earliest close first.</param>
/// <param name="Schuurt">The hand-overs where something is open, late ones first.</param>
/// <param name="BijBestuur">How many bottlenecks lie with the board.</param>
/// <param name="TeToetsen">How many overrides the board has yet to review.</param>
public sealed record Bestuursbeeld(Normenbeeld Normen, int Oud, ImmutableArray<Normbeeld> Gemist, ImmutableArray<Voorstel> Stemmen, ImmutableArray<Overdrachtdrukte> Schuurt, int BijBestuur, int TeToetsen)
{
    /// <summary>Whether all that was judged is met and nothing is old: else it is not known for sure.</summary>
    public bool IsGehaald => Gemist.IsEmpty && Oud == 0;

    public static Bestuursbeeld Van(Deelname wie, Inzage inzage, Normenbeeld normen, Knelpuntenbeeld knelpunten, Datum dag) => new(
        normen,
        Cijferstand.Van(normen, dag).Count(c => c.Gebrek != Cijfergebrek.Voorlopig),
        [.. normen.Normen.Where(n => n.Laatste?.Uitslag is Normuitslag.NietGehaald or Normuitslag.Ingrijpen).OrderByDescending(n => n.Laatste!.Uitslag).ThenBy(n => n.Norm.Nummer)],
        [.. Werkvoorraad.Standpunten(wie, inzage, dag).Select(w => w.Voorstel).OrderBy(v => v.Sluiting?.Op ?? Periode.Laatst).ThenBy(v => v.Ingediend).ThenBy(v => v.Id)],
        [.. knelpunten.Drukte.OrderByDescending(d => d.TeLaat).ThenByDescending(d => d.Open).ThenBy(d => d.OudsteSinds).ThenBy(d => d.Overdracht)],
        knelpunten.Ladder.Where(n => n.Niveau == Niveau.Ketenbestuur).Sum(n => n.Open),
        inzage.Doorzettingen.Count(d => d.Toetsing is null));
}
