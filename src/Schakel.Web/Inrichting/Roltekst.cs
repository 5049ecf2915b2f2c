using Microsoft.Extensions.Localization;
using Schakel.Domein.Inrichting;

namespace Schakel.Web.Inrichting;

/// <summary>What Schakel says of a role as long as the chain does not say it itself.</summary>
public sealed class Roltekst;

internal static class Rolteksten
{
    public static string Doel(this IStringLocalizer<Roltekst> tekst, Rol rol) => tekst[$"{rol}-doel"];

    public static IReadOnlyList<string> Verantwoordelijkheden(this IStringLocalizer<Roltekst> tekst, Rol rol) => Regels(tekst[$"{rol}-verantwoordelijkheden"]);

    public static IReadOnlyList<string> Competenties(this IStringLocalizer<Roltekst> tekst, Rol rol) => Regels(tekst[$"{rol}-competenties"]);

    static string[] Regels(string woorden) => woorden.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
