using System.Globalization;
using Microsoft.Extensions.Localization;
using Schakel.Domein;
using Schakel.Domein.Inrichting;
using Schakel.Web.Tijden;

namespace Schakel.Web.Inrichting;

/// <summary>The words about how tightly a chain is steered.</summary>
public sealed class Toestandwoord;

internal static class Toestandwoorden
{
    /// <summary>What it is, and from when until when.</summary>
    public static string Zeg(this IStringLocalizer<Toestandwoord> woord, Ketentoestand toestand) => $"{woord[toestand.Soort.ToString()]}, {woord.Zeg(toestand.Termijn)}";

    public static string Zeg(this IStringLocalizer<Toestandwoord> woord, Periode termijn) =>
        termijn.TotEnMet is { } eind ? woord["VanTot", Dag(termijn.Van), Dag(eind)] : woord["Vanaf", Dag(termijn.Van)];

    public static string Zeg(this IStringLocalizer<Toestandwoord> woord, Laddertermijnen ladder) => woord["Ladder", ladder.Ketenregisseurs, ladder.Ketenmanager, ladder.Ketenbestuur];

    /// <summary>Its last day; one that has none is never crisis or rest.</summary>
    public static string Eind(this IStringLocalizer<Toestandwoord> _, Ketentoestand toestand) => toestand.Termijn.TotEnMet is { } eind ? Dag(eind) : "";

    static string Dag(Datum dag) => Dagnaam.Voluit(dag, CultureInfo.CurrentCulture);
}
