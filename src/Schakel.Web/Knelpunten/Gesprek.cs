using Schakel.Domein.Geheugen;
using Schakel.Domein.Gesprekken;

namespace Schakel.Web.Knelpunten;

/// <summary>A conversation as pages show it: about what it is, who reads along now, where it stands, and how that is said.</summary>
/// <param name="Pad">Its page within the chain.</param>
/// <param name="Anker">The id of its card on the page of what it is about.</param>
/// <param name="Lezers">Who reads along, in a sentence.</param>
/// <param name="Uitleg">What becomes of what is said there.</param>
public sealed record Gesprek(Gespreksplek Plek, Publiek Publiek, string Pad, string Anker, string Titel, string Lezers, string Uitleg);
