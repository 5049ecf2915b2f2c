using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Schakel.Domein.Inrichting;

/// <summary>Which side of the value is good: at least, or at most.</summary>
[JsonConverter(typeof(Enumnaam<Normrichting>))]
public enum Normrichting
{
    Minimaal,
    Maximaal,
}

/// <summary>In what a norm is measured.</summary>
[JsonConverter(typeof(Enumnaam<Eenheid>))]
public enum Eenheid
{
    Procent,
    Promille,
    Aantal,
    Uren,
    Dagen,
    Werkdagen,
    Euro,
}

/// <summary>What holds during a period, and from which value on people step in, when that was agreed.</summary>
public sealed record Normwaarde(Periode Periode, decimal Waarde, decimal? Interventiewaarde);

/// <summary>What the chain agreed to reach, with its number in the set of norms; its values follow each other and never overlap.</summary>
public sealed record Norm(
    NormId Id, int Nummer, Naam Naam, OverdrachtId? Overdracht, Normrichting Richting, Eenheid Eenheid, ImmutableArray<Normwaarde> Waarden)
{
    public Normwaarde? Op(Datum dag) => Waarden.FirstOrDefault(w => w.Periode.Omvat(dag));
}
