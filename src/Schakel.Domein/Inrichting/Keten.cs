namespace Schakel.Domein.Inrichting;

/// <summary>A chain: organisations without a common boss that must reach a goal together (NORA). While it is being founded the partner that began adopts what is shared.</summary>
public sealed record Keten(Naam Naam, Tekst Doel, Tekst Ketenprobleem, bool IsVoorbeeld, Tijdstip Opgericht, PartijId Initiatiefnemer, bool InOprichting);
