using Microsoft.Extensions.Localization;
using Schakel.Domein.Gesprekken;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Web.Ketens;

namespace Schakel.Web.Knelpunten;

/// <summary>The texts of conversations.</summary>
public sealed class Gesprekwoord;

internal static class Gesprekwoorden
{
    /// <summary>The conversation about a bottleneck: 'Alleen UWV en Belastingdienst en de ketenmanager lezen mee.'</summary>
    public static Gesprek Over(this IStringLocalizer<Gesprekwoord> woord, Bezoek bezoek, Knelpunt knelpunt) => new(
        new Gespreksplek.BijKnelpunt(knelpunt.Id), knelpunt.Publiek, $"knelpunten/{knelpunt.Id}/gesprek", "gesprek", woord["Titel"],
        woord[knelpunt.InKeten ? "LeestKeten" : "LeestKring", woord.Samen(bezoek, knelpunt.Betrokken)], woord["Uitleg", Gesprekregels.TermijnInDagen]);

    /// <summary>The room of a partner beside a proposal: 'Alleen mensen van UWV lezen mee.'</summary>
    public static Gesprek Over(this IStringLocalizer<Gesprekwoord> woord, Bezoek bezoek, Gespreksplek.Kamer kamer) => new(
        kamer, kamer.Publiek, $"voorstellen/{kamer.Voorstel}/kamer", "kamer", woord["Kamer"],
        woord["LeestHuis", bezoek.Partner(kamer.Partij)], woord["UitlegKamer", bezoek.Partner(kamer.Partij), Gesprekregels.TermijnInDagen]);

    /// <summary>Who read along when it was said, where that is less than reads along now; else null.</summary>
    public static string? NietAllen(this IStringLocalizer<Gesprekwoord> woord, Bezoek bezoek, Gesprek gesprek, Opmerking opmerking) =>
        opmerking.Publiek is { IsKring: true } kring && !kring.Equals(gesprek.Publiek) ? woord["AlleenKring", woord.Samen(bezoek, kring.Partijen)].Value : null;

    static string Samen(this IStringLocalizer<Gesprekwoord> woord, Bezoek bezoek, IEnumerable<PartijId> partijen) =>
        string.Join(woord["En"], partijen.Select(bezoek.Partner));
}
