using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Knelpunten;

/// <summary>What the sides tried together before anyone above them was asked, and what came of it.</summary>
public sealed record Poging(Tijdstip Tijdstip, DeelnameId? Door, Tekst Wat, Tekst? Uitkomst);
