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
    /// <param name="forum">Before which body a level comes: the one that meets, or the one that was written down.</param>
    public static string Zeg(this IStringLocalizer<Ladderwoord> t, Laddersoort soort, Func<Laddertrede, Gremium?> forum, IStringLocalizer<Rolnaam> rol, IStringLocalizer<Niveaunaam> niveau) =>
        string.Join("; ", soort.Treden.Select(trede => t.Zeg(trede, forum(trede), rol, niveau)));

    /// <summary>Whose a level is at a partner, and who is it where nobody has that function.</summary>
    public static string? Functie(this IStringLocalizer<Ladderwoord> t, Laddertrede trede, IStringLocalizer<Rolnaam> rol) =>
        trede.Functie is not { } functie ? null : trede.Terugval is { } terugval ? t["MetTerugval", Klein(rol[functie.ToString()]), Klein(rol[terugval.ToString()])] : Klein(rol[functie.ToString()]);

    public static string Dagen(this IStringLocalizer<Ladderwoord> t, int werkdagen) => t[werkdagen == 1 ? "Dagen-1" : "Dagen", werkdagen];

    public static string Zeg(this IStringLocalizer<Ladderwoord> t, Vrijedag dag) => $"{dag.Dag.ToString("d MMMM yyyy", CultureInfo.CurrentCulture)} {dag.Naam}";

    static string Zeg(this IStringLocalizer<Ladderwoord> t, Laddertrede trede, Gremium? forum, IStringLocalizer<Rolnaam> rol, IStringLocalizer<Niveaunaam> niveau) => string.Concat(
        niveau[trede.Niveau.ToString()], " ", t.Dagen(trede.Werkdagen), t.Functie(trede, rol) is { } functie ? $", {functie}" : "", forum is null ? "" : $", {forum.Naam}", trede.StijgtZelf ? $", {t["StijgtZelf"]}" : "");

    static string Klein(string woord) => woord.ToLower(CultureInfo.CurrentCulture);
}
