using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Rapportages;

/// <summary>How a result compares with the norm: what may still change gets no verdict, and below (or above) the intervention value people step in.</summary>
[JsonConverter(typeof(Enumnaam<Normuitslag>))]
public enum Normuitslag
{
    ZonderNorm,
    Voorlopig,
    Gehaald,
    NietGehaald,
    Ingrijpen,
}

/// <summary>A result beside the value that held on the last day of its period, and whether another one held earlier in it.</summary>
/// <param name="SluitAan">No day lies between this period and the one before it; where one does, a result is missing.</param>
public sealed record Normresultaat(Resultaat Resultaat, Normwaarde? Norm, bool NormWisselde, Normuitslag Uitslag, bool SluitAan);

/// <summary>A norm with the value of today and its results, the one whose period ends last at the end.</summary>
public sealed record Normbeeld(Norm Norm, Normwaarde? Geldt, ImmutableArray<Normresultaat> Resultaten)
{
    public Normresultaat? Laatste => Resultaten.IsEmpty ? null : Resultaten[^1];

    public static Normbeeld Van(Norm norm, Resultatenreeks? reeks, Datum dag)
    {
        Resultaat[] rij = [.. (reeks?.Resultaten ?? []).OrderBy(r => r.Periode.TotEnMet).ThenBy(r => r.Periode.Van)];
        return new(norm, norm.Op(dag), [.. rij.Select((r, i) => Weeg(norm, r, i > 0 && r.Periode.SluitAanOp(rij[i - 1].Periode)))]);
    }

    /// <summary>The verdict on a value, the norm being this; the norm itself is reached.</summary>
    public static Normuitslag Weeg(Normrichting richting, Normwaarde? norm, decimal waarde, bool isVoorlopig)
    {
        if (norm is null) return Normuitslag.ZonderNorm;
        if (isVoorlopig) return Normuitslag.Voorlopig;
        if (IsAanDeGoedeKant(richting, waarde, norm.Waarde)) return Normuitslag.Gehaald;
        return norm.Interventiewaarde is { } grens && !IsAanDeGoedeKant(richting, waarde, grens) ? Normuitslag.Ingrijpen : Normuitslag.NietGehaald;
    }

    static Normresultaat Weeg(Norm norm, Resultaat resultaat, bool sluitAan)
    {
        var (eerste, laatste) = (resultaat.Periode.Van, resultaat.Periode.TotEnMet ?? resultaat.Periode.Van);
        var gold = norm.Op(laatste);
        var wisselde = norm.Waarden.Any(w => w.Periode.Van > eerste && w.Periode.Van <= laatste);
        return new(resultaat, gold, wisselde, Weeg(norm.Richting, gold, resultaat.Geldend.Waarde, resultaat.Geldend.IsVoorlopig), sluitAan);
    }

    static bool IsAanDeGoedeKant(Normrichting richting, decimal waarde, decimal grens) => richting == Normrichting.Minimaal ? waarde >= grens : waarde <= grens;
}

/// <summary>All norms in the order of their numbers, and of those whose last result has a verdict how many are reached.</summary>
public sealed record Normenbeeld(ImmutableArray<Normbeeld> Normen)
{
    public int Gehaald => Normen.Count(n => n.Laatste?.Uitslag == Normuitslag.Gehaald);

    public int Beoordeeld => Normen.Count(n => n.Laatste?.Uitslag is Normuitslag.Gehaald or Normuitslag.NietGehaald or Normuitslag.Ingrijpen);

    public static Normenbeeld Van(Inzage inzage, Datum dag) =>
        new([.. inzage.Normen.OrderBy(n => n.Nummer).Select(n => Normbeeld.Van(n, inzage.Resultaten.Vind(n.Id), dag))]);
}
