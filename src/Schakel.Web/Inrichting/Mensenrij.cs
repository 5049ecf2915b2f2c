using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Extensions.Localization;
using Schakel.Application.Tabellen;
using Schakel.Domein;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;
using Schakel.Web.Ketens;

namespace Schakel.Web.Inrichting;

/// <summary>Somebody in a list of people: how he is called there, in which role he is invited, and his address if the list has one.</summary>
internal sealed record Mensenrij(int Nr, string Naam, Rol? Rol, string? Adres)
{
    static readonly string[] Rolkoppen = ["rol", "functie", "role", "function"];
    static readonly string[] Naamkoppen = ["naam", "wie", "name", "who"];
    static readonly string[] Adreskoppen = ["mail", "e-mail", "email", "mailadres", "e-mailadres", "address"];

    /// <summary>The people in this table, and what is wrong by cell. Columns are known by the words above them, or else by what stands in them.</summary>
    /// <param name="gewoon">The role of whoever has none in the list.</param>
    public static (IReadOnlyList<Mensenrij> Mensen, IReadOnlyList<Afwijzing> Fouten) Lees(Tabel tabel, Rol? gewoon, IStringLocalizer<Rolnaam> rolnaam)
    {
        var rollen = Rolnamen(rolnaam);
        var kop = tabel.Rijen[0].Cellen.Any(c => IsKop(c, [.. Rolkoppen, .. Naamkoppen, .. Adreskoppen])) ? tabel.Rijen[0] : null;
        var rijen = tabel.Rijen.Skip(kop is null ? 0 : 1).ToList();
        var kolommen = Enumerable.Range(0, tabel.Kolommen).ToList();
        var adres = Kolom(Adreskoppen, c => c.Tekst.Contains('@', StringComparison.Ordinal));
        var rol = Kolom(Rolkoppen, c => rollen.ContainsKey(c.Tekst));
        var naam = Kolom(Naamkoppen, _ => false) ?? kolommen.Where(k => k != adres && k != rol).Select(k => (int?)k).FirstOrDefault();

        var fouten = new List<Afwijzing>();
        var mensen = rijen.Select(r => Rij(r, r.Nr)).ToList();
        foreach (var dubbel in mensen.Where(m => m.Adres is not null).GroupBy(m => m.Adres!, StringComparer.OrdinalIgnoreCase).SelectMany(g => g.Skip(1)))
            fouten.Add(Tabelregels.Bij("cel-adres-dubbel", dubbel.Nr, adres!.Value, "dit adres staat er al. Geef ieder een eigen adres, of haal de rij weg.", "this address is there already. Give each an address of its own, or remove the row."));
        return (mensen, fouten);

        Mensenrij Rij(Tabelrij r, int nr)
        {
            var (wie, waar, als) = (naam is { } n ? r.Cel(n).Tekst : "", adres is { } a ? r.Cel(a).Tekst : "", rol is { } k ? r.Cel(k).Tekst : "");
            if (wie.Length == 0) fouten.Add(Tabelregels.Bij("cel-zonder-naam", nr, naam ?? 0, "hier ontbreekt de naam. Vul hem in, of haal de rij weg.", "the name is missing here. Fill it in, or remove the row."));
            if (waar.Length > 0 && !Aanmeldregels.IsAdres(waar)) fouten.Add(Aanmeldregels.AdresOngeldig is var fout ? Tabelregels.Bij(fout.Code, nr, adres!.Value, fout.Nl, fout.En) : fout);
            var gelezen = als.Length == 0 ? gewoon : rollen.TryGetValue(als, out var gevonden) ? gevonden : null;
            if (gelezen is null) fouten.Add(Tabelregels.Bij("cel-geen-rol", nr, rol ?? naam ?? 0, "hier staat geen rol die deze keten kent. Kies er een uit de lijst bij Rol, of schrijf haar zo.", "this names no role that this chain knows. Choose one from the list at Role, or write it so."));
            return new(nr, wie, gelezen, waar.Length == 0 ? null : waar);
        }

        int? Kolom(string[] koppen, Func<Cel, bool> past) =>
            kop is null ? kolommen.Where(k => rijen.Exists(r => past(r.Cel(k)))).Select(k => (int?)k).FirstOrDefault() : kolommen.Where(k => IsKop(kop.Cel(k), koppen)).Select(k => (int?)k).FirstOrDefault();
    }

    static bool IsKop(Cel cel, string[] koppen) => koppen.Contains(cel.Tekst.Trim(), StringComparer.OrdinalIgnoreCase);

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
