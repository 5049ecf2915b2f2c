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
        var perioden = Verstreken(laatste.Periode.Van, laatste.Periode.TotEnMet ?? laatste.Periode.Van, dag);
        if (perioden > 0) return new(beeld, Cijfergebrek.Oud, perioden);
        return laatste.Geldend.IsVoorlopig ? new(beeld, Cijfergebrek.Voorlopig, 0) : null;
    }

    // How many periods as long as this one ended before the day since; on the day itself its figure cannot be there. A month, a quarter and a year are as long as the calendar makes them.
    static int Verstreken(Datum van, Datum eind, Datum dag)
    {
        var na = eind.AddDays(1);
        if (van.Day != 1 || na.Day != 1) return Math.Max(0, (dag.DayNumber - na.DayNumber) / (na.DayNumber - van.DayNumber));
        var maanden = ((na.Year - van.Year) * 12) + na.Month - van.Month;
        return Math.Max(0, ((dag.Year - na.Year) * 12) + dag.Month - na.Month) / maanden;
    }
}
