using System.Collections.Immutable;

namespace Schakel.Domein.Inrichting;

/// <summary>What a partner says of itself. All of it may stay empty but its kind.</summary>
/// <param name="OnderdeelVan">For a department, the organisation that it is a part of.</param>
/// <param name="Tooi">Itself in the official list; for a department, that organisation.</param>
/// <param name="Omvang">By name and year.</param>
public sealed record Partnerbeschrijving(Partnersoort Soort, Naam? OnderdeelVan, Oin? Oin, Tooi? Tooi, ImmutableArray<Omvangmaat> Omvang);
