using System.Globalization;
using Microsoft.Extensions.Localization;
using Schakel.Domein.Inrichting;

namespace Schakel.Web.Inrichting;

/// <summary>The texts that say who and how large a partner is.</summary>
public sealed class Partnerwoord;

internal static class Partnerwoorden
{
    const int Hoogstens = 3;

    /// <summary>Its kind, with the organisation that a department is part of.</summary>
    public static string ZegSoort(this IStringLocalizer<Partnerwoord> tekst, Partnerbeschrijving beschrijving) =>
        beschrijving.OnderdeelVan is { } van ? tekst["AfdelingVan", van.Waarde] : tekst[beschrijving.Soort.ToString()];

    /// <summary>All of it within a sentence.</summary>
    public static string Zeg(this IStringLocalizer<Partnerwoord> tekst, Partnerbeschrijving beschrijving)
    {
        var soort = tekst.ZegSoort(beschrijving);
        var delen = new List<string> { char.ToLower(soort[0], CultureInfo.CurrentCulture) + soort[1..] };
        if (beschrijving.Oin is { } oin) delen.Add($"OIN {oin.Waarde}");
        if (beschrijving.Omvang.Length > Hoogstens) delen.Add(tekst["Maten", beschrijving.Omvang.Length]);
        else delen.AddRange(beschrijving.Omvang.Select(m => $"{m.Naam.Waarde} {m.Jaar.ToString(CultureInfo.InvariantCulture)}: {Zeg(m)}"));
        return string.Join(", ", delen);
    }

    public static string Zeg(Omvangmaat maat) => maat.Waarde.ToString("#,0.######", CultureInfo.CurrentCulture);
}
