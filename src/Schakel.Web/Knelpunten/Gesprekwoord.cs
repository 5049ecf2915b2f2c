using Microsoft.Extensions.Localization;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Knelpunten;
using Schakel.Web.Ketens;

namespace Schakel.Web.Knelpunten;

/// <summary>The texts of the conversation about a bottleneck.</summary>
public sealed class Gesprekwoord;

internal static class Gesprekwoorden
{
    /// <summary>Who reads what is said about it: 'Iedereen van UWV en Belastingdienst, en de ketenmanager, leest mee.'</summary>
    public static string Lezers(this IStringLocalizer<Gesprekwoord> woord, Bezoek bezoek, Knelpunt knelpunt) =>
        woord[knelpunt.InKeten ? "LeestKeten" : "LeestKring", woord.Samen(bezoek, knelpunt.Betrokken)];

    /// <summary>Who read along when it was said, where that is less than reads along now; else null.</summary>
    public static string? NietAllen(this IStringLocalizer<Gesprekwoord> woord, Bezoek bezoek, Knelpunt knelpunt, Opmerking opmerking) =>
        opmerking.Publiek is { IsKring: true } kring && !kring.Equals(knelpunt.Publiek) ? woord["AlleenKring", woord.Samen(bezoek, kring.Partijen)].Value : null;

    static string Samen(this IStringLocalizer<Gesprekwoord> woord, Bezoek bezoek, IEnumerable<Domein.Inrichting.PartijId> partijen) =>
        string.Join(woord["En"], partijen.Select(bezoek.Partner));
}
