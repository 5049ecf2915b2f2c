namespace Schakel.Web.Besturing;

/// <summary>A part of a <see cref="Besluitstuk"/> under its own head: lines, or what changed.</summary>
public sealed record Stukdeel(string Kop, IReadOnlyList<string> Regels, IReadOnlyList<Vormen.Verschil>? Wijzigingen = null);
