using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Geheugen;

/// <summary>Something around the chain that is worth remembering: on which day, what, where that is known from, and who wrote it down when.</summary>
public sealed record Gebeurtenis(GebeurtenisId Id, Datum Datum, Tekst Wat, Tekst? Bron, DeelnameId? Door, Tijdstip Opgetekend);
