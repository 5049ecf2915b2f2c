using System.Globalization;
using Microsoft.Extensions.Localization;
using Schakel.Domein;
using Schakel.Web.Ketens;
using Schakel.Web.Tijden;
using Schakel.Web.Vormen;

namespace Schakel.Web.Werk;

/// <summary>The texts that the cards of a home share.</summary>
public sealed class Startwoord;

internal static class Startwoorden
{
    /// <summary>How many lines a card shows before it leads to the list.</summary>
    public const int Hoogstens = 5;

    const int Dichtbij = 2;

    public static string Kort(this IStringLocalizer<Startwoord> woord, Bezoek bezoek, Tijdstip moment) => Dagnaam.Kort(Vandaag.DagVan(moment.Moment), bezoek.Heden, CultureInfo.CurrentCulture, naam => woord[naam]);

    /// <summary>The same line with the day by which it is there: a day to come says itself, a day that has passed is said by how long ago.</summary>
    public static Taak Uiterlijk(this Taak taak, Datum? uiterlijk, Bezoek bezoek, IStringLocalizer<Startwoord> woord) => uiterlijk is not { } dag ? taak : (bezoek.Dag.DayNumber - dag.DayNumber) switch
    {
        1 => taak with { Staat = Staat.Slecht, Woord = woord["TeLaat-1"] },
        > 1 and var dagen => taak with { Staat = Staat.Slecht, Woord = woord["TeLaat", dagen] },
        var dagen => taak with { Staat = dagen >= -Dichtbij ? Staat.Aandacht : taak.Staat, Uiterlijk = dag },
    };
}
