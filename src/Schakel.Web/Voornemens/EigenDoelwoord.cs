using Microsoft.Extensions.Localization;
using Schakel.Domein.Voornemens;
using Schakel.Web.Ketens;

namespace Schakel.Web.Voornemens;

/// <summary>The words about own targets that more than one page says.</summary>
public sealed class EigenDoelwoord;

internal static class EigenDoelwoorden
{
    /// <summary>What of the chain presses on it: a norm by its number and name, or the goal as a whole.</summary>
    public static string Waartegen(this IStringLocalizer<EigenDoelwoord> woord, Bezoek bezoek, EigenDoel doel) =>
        doel.Norm is { } id && bezoek.Inzage!.Normen.Vind(id) is { } norm ? $"{norm.Nummer} {norm.Naam}" : woord["HeelDoel"];

    /// <summary>Who reads it.</summary>
    public static string Lezers(this IStringLocalizer<EigenDoelwoord> woord, Bezoek bezoek, EigenDoel doel) =>
        doel.IsVrijgegeven ? woord["HeleKeten"] : woord["Alleen", bezoek.Partner(doel.Partij)];
}
