using System.Text.Json.Serialization;
using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Geheugen;

/// <summary>Something around the chain that is worth remembering: on which day, what, where that is known from, and who wrote it down when.</summary>
/// <param name="Boeking">The entry that it was written down in. Whoever folds the facts finds it there, so the digest of a slice does without.</param>
public sealed record Gebeurtenis(GebeurtenisId Id, Datum Datum, Tekst Wat, Tekst? Bron, DeelnameId? Door, Tijdstip Opgetekend, [property: JsonIgnore] long Boeking);
