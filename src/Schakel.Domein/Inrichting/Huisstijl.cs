using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Schakel.Domein.Inrichting;

/// <summary>The kinds of picture that a logo can be. No SVG: that is a document, which can hold scripts, links and words that nobody sees.</summary>
[JsonConverter(typeof(Enumnaam<Beeldsoort>))]
public enum Beeldsoort
{
    Png,
    Jpeg,
    Webp,
}

/// <summary>A picture by which a chain is known: the file that holds it, of which kind and how large it is.</summary>
public sealed record Logo(Bestand Bestand, Beeldsoort Soort, int Breedte, int Hoogte);

/// <summary>How a chain shows itself: its colour and its logo, each of them if it has one.</summary>
/// <param name="Volgnummer">Which time it is, from 1, that it was adopted.</param>
/// <param name="Eerder">The logos that were replaced: what cannot be found could never be erased.</param>
public sealed record Huisstijl(int Volgnummer, Huiskleur? Kleur, Logo? Logo, ImmutableArray<Bestand> Eerder);
