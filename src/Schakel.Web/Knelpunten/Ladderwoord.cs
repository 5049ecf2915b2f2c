using System.Globalization;
using Microsoft.Extensions.Localization;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Web.Ketens;

namespace Schakel.Web.Knelpunten;

/// <summary>The words about a ladder.</summary>
public sealed class Ladderwoord;

internal static class Ladderwoorden
{
    /// <summary>All levels of a kind in one sentence.</summary>
    public static string Zeg(this IStringLocalizer<Ladderwoord> t, Laddersoort soort, Bezoek bezoek, IStringLocalizer<Rolnaam> rol, IStringLocalizer<Niveaunaam> niveau) =>
        string.Join("; ", soort.Treden.Select(trede => t.Zeg(trede, bezoek, rol, niveau)));

    /// <summary>Whose a level is at a partner, and who is it where nobody has that function.</summary>
    public static string? Functie(this IStringLocalizer<Ladderwoord> t, Laddertrede trede, IStringLocalizer<Rolnaam> rol) =>
        trede.Functie is not { } functie ? null : trede.Terugval is { } terugval ? t["MetTerugval", Klein(rol[functie.ToString()]), Klein(rol[terugval.ToString()])] : Klein(rol[functie.ToString()]);

    public static string Dagen(this IStringLocalizer<Ladderwoord> t, int werkdagen) => t[werkdagen == 1 ? "Dagen-1" : "Dagen", werkdagen];

    public static string Zeg(this IStringLocalizer<Ladderwoord> t, Vrijedag dag) => $"{dag.Dag.ToString("d MMMM yyyy", CultureInfo.CurrentCulture)} {dag.Naam}";

    static string Zeg(this IStringLocalizer<Ladderwoord> t, Laddertrede trede, Bezoek bezoek, IStringLocalizer<Rolnaam> rol, IStringLocalizer<Niveaunaam> niveau)
    {
        var forum = trede.Forum is { } id ? bezoek.Inzage!.Gremia.Vind(id)?.Naam.Waarde : null;
        return string.Concat(
            niveau[trede.Niveau.ToString()], " ", t.Dagen(trede.Werkdagen), t.Functie(trede, rol) is { } functie ? $", {functie}" : "", forum is null ? "" : $", {forum}", trede.StijgtZelf ? $", {t["StijgtZelf"]}" : "");
    }

    static string Klein(string woord) => woord.ToLower(CultureInfo.CurrentCulture);
}
