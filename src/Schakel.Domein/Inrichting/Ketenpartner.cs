namespace Schakel.Domein.Inrichting;

/// <summary>An organisation, or a department, as an equal party in the chain.</summary>
public sealed record Ketenpartner(PartijId Id, Naam Naam);
