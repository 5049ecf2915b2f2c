using System.Collections.Immutable;

namespace Schakel.Domein.Rapportages;

/// <summary>What keeps a norm from being up to date.</summary>
public enum Cijfergebrek
{
    /// <summary>Nothing was ever reported.</summary>
    Geen,

    /// <summary>One or more periods went by since the last result.</summary>
    Oud,

    /// <summary>The last result can still change.</summary>
    Voorlopig,
}

/// <summary>A norm that holds and of which the figures are not up to date.</summary>
/// <param name="Perioden">How many periods, as long as that of the last result, went by since; 0 where there was none or none went by.</param>
public sealed record Cijferstand(Normbeeld Beeld, Cijfergebrek Gebrek, int Perioden)
{
    /// <summary>Those of which something is to be done, the longest behind first; of a norm that does not hold no figure is asked.</summary>
    public static ImmutableArray<Cijferstand> Van(Normenbeeld normen, Datum dag) =>
        [.. normen.Normen.Where(n => n.Geldt is not null).Select(n => Van(n, dag)).OfType<Cijferstand>().OrderBy(c => c.Gebrek).ThenByDescending(c => c.Perioden).ThenBy(c => c.Beeld.Norm.Nummer)];

    static Cijferstand? Van(Normbeeld beeld, Datum dag)
    {
        if (beeld.Laatste is not { Resultaat: var laatste }) return new(beeld, Cijfergebrek.Geen, 0);
        var eind = laatste.Periode.TotEnMet ?? laatste.Periode.Van;
        // The day on which a period ends its figure cannot be there.
        var perioden = Math.Max(0, (dag.DayNumber - eind.DayNumber - 1) / (eind.DayNumber - laatste.Periode.Van.DayNumber + 1));
        if (perioden > 0) return new(beeld, Cijfergebrek.Oud, perioden);
        return laatste.Geldend.IsVoorlopig ? new(beeld, Cijfergebrek.Voorlopig, 0) : null;
    }
}
