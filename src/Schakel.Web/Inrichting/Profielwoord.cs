using Microsoft.Extensions.Localization;
using Schakel.Domein.Inrichting;

namespace Schakel.Web.Inrichting;

/// <summary>The words for what a chain is like: each feature with what it means, each answer, each origin and each colour.</summary>
public sealed class Profielwoord;

internal static class Profielwoorden
{
    public static string Zeg(this IStringLocalizer<Profielwoord> woord, Oorsprong? oorsprong) => woord[oorsprong?.ToString() ?? "Open"];

    public static string Zeg(this IStringLocalizer<Profielwoord> woord, Kenmerkantwoord? antwoord) => woord[antwoord?.ToString() ?? "Open"];

    public static string Zeg(this IStringLocalizer<Profielwoord> woord, Huiskleur? kleur) => woord[kleur is { } k ? $"Kleur-{k}" : "GeenKleur"];

    /// <summary>What an answer means, for those that do not say it themselves.</summary>
    public static string? Hulp(this IStringLocalizer<Profielwoord> woord, Kenmerkantwoord antwoord) => woord[$"{antwoord}-hulp"] is { ResourceNotFound: false, Value: var hulp } ? hulp : null;
}
