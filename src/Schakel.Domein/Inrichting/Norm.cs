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

public static class Eenheden
{
    public static readonly Afwijzing BuitenGrenzen = new(
        "waarde-buiten-grenzen",
        "Dit kan niet in deze eenheid: een percentage ligt tussen 0 en 100, en een aantal, uren of dagen zijn nooit minder dan 0. Verbeter het getal.",
        "This cannot be in this unit: a percentage lies between 0 and 100, and a number, hours or days are never less than 0. Correct the number.",
        Veld: "Waarde");

    /// <summary>Whether something measured in this can have that value.</summary>
    public static bool Omvat(this Eenheid eenheid, decimal waarde) => eenheid switch
    {
        Eenheid.Euro => true,
        Eenheid.Procent => waarde is >= 0 and <= 100,
        Eenheid.Promille => waarde is >= 0 and <= 1000,
        _ => waarde >= 0,
    };
}

/// <summary>What holds during a period, and from which value on people step in, when that was agreed.</summary>
public sealed record Normwaarde(Periode Periode, decimal Waarde, decimal? Interventiewaarde);

/// <summary>What the chain agreed to reach, with its number in the set of norms; its values follow each other and never overlap.</summary>
public sealed record Norm(
    NormId Id, int Nummer, Naam Naam, OverdrachtId? Overdracht, Normrichting Richting, Eenheid Eenheid, ImmutableArray<Normwaarde> Waarden)
{
    public Normwaarde? Op(Datum dag) => Waarden.FirstOrDefault(w => w.Periode.Omvat(dag));
}
