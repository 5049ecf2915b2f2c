namespace Schakel.Domein.Inrichting;

/// <summary>A chain: organisations without a common boss that must reach a goal together (NORA).</summary>
public sealed record Keten(Naam Naam, Tekst Doel, Tekst Ketenprobleem, bool IsVoorbeeld, Tijdstip Opgericht);
