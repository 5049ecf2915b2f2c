using System.Globalization;
using Schakel.Domein;
using Schakel.Domein.Leren;
using Schakel.Web.Tijden;

namespace Schakel.Web.Leren;

/// <summary>Which news somebody looks at: of a year, with these words; what the address says wrongly is left out.</summary>
internal sealed record Nieuwskeuze(string? Zoek, int? Jaar)
{
    public const int LangsteZoek = 100;

    public static Nieuwskeuze Lees(string? zoek, string? jaar) => new(
        string.IsNullOrWhiteSpace(zoek) ? null : zoek.Trim() is { Length: > LangsteZoek } lang ? lang[..LangsteZoek] : zoek.Trim(),
        int.TryParse(jaar, NumberStyles.None, CultureInfo.InvariantCulture, out var gekozen) ? gekozen : null);

    public bool IsGewoon => this is { Zoek: null, Jaar: null };

    /// <param name="woorden">What was typed, as far as it still stands.</param>
    public IReadOnlyList<Nieuwsbericht> Uit(Inzage inzage, Func<Tekst, string?> woorden) =>
        [.. Nieuwsbericht.Geldend(inzage).Where(n => (Jaar is not { } jaar || Vandaag.DagVan(n.Geplaatst.Moment).Year == jaar) && (Zoek is not { } zoek || Bevat(n.Kop, zoek, woorden) || Bevat(n.Bericht, zoek, woorden)))];

    /// <summary>The same choice as the rest of an address.</summary>
    public string Vraag(int pagina = 1)
    {
        var vraag = new QueryString();
        if (Zoek is not null) vraag = vraag.Add("zoek", Zoek);
        if (Jaar is { } jaar) vraag = vraag.Add("jaar", jaar.ToString(CultureInfo.InvariantCulture));
        if (pagina > 1) vraag = vraag.Add("pagina", pagina.ToString(CultureInfo.InvariantCulture));
        return vraag.ToString();
    }

    static bool Bevat(Tekst tekst, string zoek, Func<Tekst, string?> woorden) =>
        woorden(tekst) is { } staat && CultureInfo.CurrentCulture.CompareInfo.IndexOf(staat, zoek, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0;
}
