using Microsoft.Extensions.Localization;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Web.Ketens;

namespace Schakel.Web.Geheugen;

/// <summary>The texts that name the kinds whose words can go, their terms, and what went.</summary>
public sealed class Bewaarwoord;

internal static class Bewaarwoorden
{
    /// <summary>The text by which this thing is called; null where it has none, or none that this viewer reads.</summary>
    public static Tekst? Titel(Inzage inzage, Bewaarsoort soort, BewaarstukId id) => soort switch
    {
        Bewaarsoort.Knelpunten => inzage.Knelpunten.Vind(new(id.Waarde))?.Titel,
        Bewaarsoort.Voornemens => inzage.Voornemens.Vind(new(id.Waarde))?.Titel,
        Bewaarsoort.Lijsten => inzage.Lijsten.Vind(new(id.Waarde))?.Bron,
        // What was typed about somebody who is stuck stays on its own page.
        _ => null,
    };

    /// <summary>How this thing is called; of a person in which role he was last, and his name where that is known here.</summary>
    public static string Zeg(this IStringLocalizer<Bewaarwoord> woord, Bezoek bezoek, IStringLocalizer<Rolnaam> rol, Bewaarsoort soort, BewaarstukId id, IReadOnlyDictionary<PersoonId, string>? namen = null)
    {
        if (soort == Bewaarsoort.Mensen)
        {
            if (Laatste(bezoek.Inzage!, id) is not { } deelname) return woord["EenMens"];
            var plek = $"{rol[deelname.Rol.ToString()]} · {rol.Huis(bezoek, deelname.Plek)}";
            return namen?.GetValueOrDefault(deelname.Persoon) is { } naam ? $"{naam}, {plek}" : plek;
        }
        if (soort == Bewaarsoort.Signalen) return woord["EenSignaal"];
        return Titel(bezoek.Inzage!, soort, id) is { } titel && bezoek.Woorden(titel) is { } gelezen ? gelezen : woord[$"Zonder-{soort}"];
    }

    /// <summary>Its page, in the chain; null where this viewer has none.</summary>
    public static string? Pad(Inzage inzage, Bewaarsoort soort, BewaarstukId id) => soort switch
    {
        Bewaarsoort.Knelpunten => $"knelpunten/{id}",
        Bewaarsoort.Signalen => $"signalen/{id}",
        Bewaarsoort.Voornemens => $"wijzigingen/{id}",
        Bewaarsoort.Lijsten => $"meegebracht/{id}",
        _ => Laatste(inzage, id) is { } deelname ? $"mensen/{deelname.Id}" : null,
    };

    public static string Termijn(this IStringLocalizer<Bewaarwoord> woord, int? jaren) => jaren switch { null => woord["Blijft"], 1 => woord["EenJaar"], { } meer => woord["Jaren", meer] };

    /// <summary>How much went.</summary>
    public static string Aantal(this IStringLocalizer<Bewaarwoord> woord, Bewaarsoort soort, int teksten, int bestanden)
    {
        if (soort == Bewaarsoort.Mensen) return woord["DeNaam"];
        var woorden = woord[teksten == 1 ? "EenTekst" : "Teksten", teksten].Value;
        return bestanden == 0 ? woorden : woord["EnBestanden", woorden, woord[bestanden == 1 ? "EenBestand" : "Bestanden", bestanden].Value];
    }

    static Deelname? Laatste(Inzage inzage, BewaarstukId id) => inzage.Deelnames.Where(d => d.Persoon.Waarde == id.Waarde).MaxBy(d => d.Termijn.Van);
}
