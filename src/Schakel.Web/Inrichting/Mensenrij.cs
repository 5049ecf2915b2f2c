using System.Globalization;
using Microsoft.Extensions.Localization;
using Schakel.Application.Tabellen;
using Schakel.Domein;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;
using Schakel.Web.Ketens;

namespace Schakel.Web.Inrichting;

/// <summary>Somebody in a list of people: how he is called there, in which role he is invited, and his address, function and since when as far as the list has them.</summary>
internal sealed record Mensenrij(int Nr, string Naam, Rol? Rol, string? Adres, string? Functie, string? Vanaf)
{
    enum Kolom
    {
        Naam,
        Rol,
        Adres,
        Functie,
        Vanaf,
    }

    static readonly Kopwoorden<Kolom> Koppen = new(new Dictionary<Kolom, string>
    {
        [Kolom.Naam] = "naam wie name who",
        [Kolom.Rol] = "rol role",
        [Kolom.Adres] = "mail email mailadres address",
        [Kolom.Functie] = "functie function",
        [Kolom.Vanaf] = "vanaf sinds begin begindatum ingangsdatum from since start",
    });

    /// <summary>The people in this table, and what is wrong by cell. Columns are known by the words above them, or else by what stands in them.</summary>
    /// <param name="gewoon">The role of whoever has none in the list.</param>
    public static (IReadOnlyList<Mensenrij> Mensen, IReadOnlyList<Afwijzing> Fouten) Lees(Tabel tabel, Rol? gewoon, IStringLocalizer<Rolnaam> rolnaam)
    {
        var rollen = Rolnamen(rolnaam);
        var kopnr = Koppen.Koprij(tabel);
        var kop = tabel.Rijen.FirstOrDefault(r => r.Nr == kopnr);
        var rijen = tabel.Rijen.Where(r => kopnr is null || r.Nr > kopnr).ToList();
        var kolommen = Enumerable.Range(0, tabel.Kolommen).ToList();
        var adres = Plek(Kolom.Adres, c => c.Tekst.Contains('@', StringComparison.Ordinal));
        var (functie, vanaf) = (Plek(Kolom.Functie, _ => false), Plek(Kolom.Vanaf, _ => false));
        // Where the list has no column for a role, its functions are roles as far as this chain knows one of them.
        var isRol = functie is { } f && rijen.Exists(r => rollen.ContainsKey(r.Cel(f).Tekst));
        var rol = Plek(Kolom.Rol, c => rollen.ContainsKey(c.Tekst)) ?? (isRol ? functie : null);
        if (functie == rol) functie = null;
        var naam = Plek(Kolom.Naam, _ => false) ?? kolommen.Where(k => k != adres && k != rol && k != functie && k != vanaf).Select(k => (int?)k).FirstOrDefault();

        var fouten = new List<Afwijzing>();
        var mensen = rijen.Select(r => Rij(r, r.Nr)).ToList();
        foreach (var dubbel in mensen.Where(m => m.Adres is not null).GroupBy(m => m.Adres!, StringComparer.OrdinalIgnoreCase).SelectMany(g => g.Skip(1)))
            fouten.Add(Tabelregels.Bij("cel-adres-dubbel", dubbel.Nr, adres!.Value, "dit adres staat er al. Geef ieder een eigen adres, of haal de rij weg.", "this address is there already. Give each an address of its own, or remove the row."));
        return (mensen, fouten);

        Mensenrij Rij(Tabelrij r, int nr)
        {
            var (wie, waar, als) = (Cel(r, naam), Cel(r, adres), Cel(r, rol));
            if (wie.Length == 0) fouten.Add(Tabelregels.Bij("cel-zonder-naam", nr, naam ?? 0, "hier ontbreekt de naam. Vul hem in, of haal de rij weg.", "the name is missing here. Fill it in, or remove the row."));
            if (waar.Length > 0 && !Aanmeldregels.IsAdres(waar)) fouten.Add(Aanmeldregels.AdresOngeldig is var fout ? Tabelregels.Bij(fout.Code, nr, adres!.Value, fout.Nl, fout.En) : fout);
            var gelezen = als.Length == 0 ? gewoon : rollen.TryGetValue(als, out var gevonden) ? gevonden : null;
            if (gelezen is null) fouten.Add(Tabelregels.Bij("cel-geen-rol", nr, rol ?? naam ?? 0, "hier staat geen rol die deze keten kent. Kies er een uit de lijst bij Rol, of schrijf haar zo.", "this names no role that this chain knows. Choose one from the list at Role, or write it so."));
            return new(nr, wie, gelezen, OfNiets(waar), OfNiets(Kort(r, nr, functie)), OfNiets(Kort(r, nr, vanaf)));
        }

        string Kort(Tabelrij r, int nr, int? kolom)
        {
            var woorden = Cel(r, kolom);
            if (woorden.Length > LangsteWoorden) fouten.Add(Tabelregels.Bij("cel-woorden-lang", nr, kolom!.Value, "hier staan meer dan 90 tekens. Maak het korter.", "this holds more than 90 characters. Shorten it."));
            return woorden;
        }

        int? Plek(Kolom wat, Func<Cel, bool> past) =>
            kolommen.Where(k => kop is null ? rijen.Exists(r => past(r.Cel(k))) : Koppen.Lees(kop.Cel(k).Tekst) == wat).Select(k => (int?)k).FirstOrDefault();
    }

    // Two of these fit in the one line that an invitation has for them.
    const int LangsteWoorden = 90;

    static string Cel(Tabelrij rij, int? kolom) => kolom is { } k ? rij.Cel(k).Tekst.ReplaceLineEndings(" ") : "";

    static string? OfNiets(string tekst) => tekst.Length == 0 ? null : tekst;

    // A list may be in the other language than the page.
    static Dictionary<string, Rol> Rolnamen(IStringLocalizer<Rolnaam> naam)
    {
        var (namen, taal) = (new Dictionary<string, Rol>(StringComparer.OrdinalIgnoreCase), CultureInfo.CurrentUICulture);
        foreach (var cultuur in new[] { "nl", "en" })
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(cultuur);
            foreach (var rol in Rollen.VanEenPartner) namen[naam[rol.ToString()]] = namen[rol.ToString()] = rol;
        }
        CultureInfo.CurrentUICulture = taal;
        return namen;
    }
}
