using Microsoft.Extensions.Localization;
using Schakel.Domein.Afspraken;
using Schakel.Domein.Inrichting;
using Schakel.Web.Ketens;
using Schakel.Web.Vormen;

namespace Schakel.Web.Afspraken;

/// <summary>The texts that name kinds of agreements and how they stand.</summary>
public sealed class Afspraakwoord;

internal static class Afspraakwoorden
{
    public static string Zeg(this IStringLocalizer<Afspraakwoord> tekst, Afspraaksoort soort) => tekst[$"Soort-{soort}"];

    public static string Zeg(this IStringLocalizer<Afspraakwoord> tekst, Afspraakstatus status) => tekst[$"Status-{status}"];

    public static Staat Staat(this Afspraakstatus status) => status switch
    {
        Afspraakstatus.VanKracht => Vormen.Staat.Goed,
        Afspraakstatus.Voorgesteld or Afspraakstatus.LooptAf => Vormen.Staat.Aandacht,
        _ => Vormen.Staat.Neutraal,
    };

    /// <summary>Its two partners.</summary>
    public static string Tussen(this Bezoek bezoek, Afspraak afspraak) => string.Join(" → ", afspraak.Inhoud.Partijen.Select(bezoek.Partner));
}
