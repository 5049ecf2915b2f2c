using System.Collections.Immutable;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;

namespace Schakel.Application.Tabellen;

/// <summary>What somebody says of a table that he brings along: what it is a list of, for whom, where it is from and what its columns mean.</summary>
/// <param name="Koprij">The number of the row that names the columns; what stands above it is left out. Null when there is none.</param>
/// <param name="Kolommen">What each column of the table means; null for one that is left out.</param>
public sealed record Lijstkeuze(
    LijstId Lijst, Lijstsoort Soort, PartijId? Partner, string? Bron, string? Vingerafdruk, Datum Brondatum, int? Koprij, ImmutableArray<Lijstkolom?> Kolommen);
