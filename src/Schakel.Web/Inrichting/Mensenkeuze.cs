using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Schakel.Domein;
using Schakel.Domein.Inrichting;

namespace Schakel.Web.Inrichting;

internal enum Mensenstand
{
    Nu,
    Voorbij,
    Alle,
}

internal enum Mensenvolgorde
{
    Naam,
    Rol,
    Partner,
    Van,
    TotEnMet,
}

/// <summary>Which people of the list are asked for and in which order, as the address says it; what it says wrongly counts as not said.</summary>
internal sealed record Mensenkeuze(string Zoek, Rol? Rol, string Partner, Mensenstand Stand, Mensenvolgorde Volgorde, bool Aflopend)
{
    /// <summary>In the place of a partner: those who act for the chain.</summary>
    public const string NamensDeKeten = "keten";

    const int LangsteZoek = 100;

    public static Mensenkeuze Lees(string? zoek, string? rol, string? partner, string? stand, string? sorteer) => new(
        (zoek ?? "").Trim() is { Length: <= LangsteZoek } kort ? kort : "",
        Lees<Rol>(rol),
        partner == NamensDeKeten || Id.Lees<PartijId>(partner) is not null ? partner! : "",
        Lees<Mensenstand>(stand) ?? Mensenstand.Nu,
        Lees<Mensenvolgorde>(sorteer?.TrimStart('-')) ?? Mensenvolgorde.Partner,
        sorteer?.StartsWith('-') == true);

    /// <param name="naam">What somebody is called.</param>
    /// <param name="huis">What the partner is called for which somebody acts.</param>
    public IReadOnlyList<Deelname> Uit(Inzage inzage, Datum dag, Func<Deelname, string> naam, Func<Deelname, string> huis)
    {
        var gekozen = inzage.Deelnames.Where(d =>
            (Rol is null || d.Rol == Rol)
            && (Partner.Length == 0 || (d.IsNamensKeten ? NamensDeKeten : d.Partij?.ToString()) == Partner)
            && (Stand == Mensenstand.Alle || d.Termijn.IsVoorbij(dag) == (Stand == Mensenstand.Voorbij))
            && (Zoek.Length == 0 || naam(d).Contains(Zoek, StringComparison.CurrentCultureIgnoreCase)));
        var gesorteerd = Volgorde switch
        {
            Mensenvolgorde.Naam => gekozen.OrderBy(naam, StringComparer.CurrentCulture),
            Mensenvolgorde.Rol => gekozen.OrderBy(d => d.Rol),
            Mensenvolgorde.Van => gekozen.OrderBy(d => d.Termijn.Van),
            Mensenvolgorde.TotEnMet => gekozen.OrderBy(d => d.Termijn.TotEnMet ?? Periode.Laatst),
            _ => gekozen.OrderBy(huis, StringComparer.CurrentCulture),
        };
        IEnumerable<Deelname> rij = gesorteerd.ThenBy(huis, StringComparer.CurrentCulture).ThenBy(d => d.Rol).ThenBy(naam, StringComparer.CurrentCulture).ThenBy(d => d.Id);
        return [.. Aflopend ? rij.Reverse() : rij];
    }

    /// <summary>The same list in this order; a second time the other way round.</summary>
    public Mensenkeuze Gesorteerd(Mensenvolgorde volgorde) => this with { Volgorde = volgorde, Aflopend = Volgorde == volgorde && !Aflopend };

    public string Sorteer => (Aflopend ? "-" : "") + Volgorde;

    /// <summary>As the part of an address behind the path; only what was chosen.</summary>
    public string Vraag(int pagina = 1)
    {
        var vraag = new QueryBuilder();
        if (Zoek.Length > 0) vraag.Add("zoek", Zoek);
        if (Rol is { } rol) vraag.Add("rol", rol.ToString());
        if (Partner.Length > 0) vraag.Add("partner", Partner);
        if (Stand != Mensenstand.Nu) vraag.Add("stand", Stand.ToString());
        if (Volgorde != Mensenvolgorde.Partner || Aflopend) vraag.Add("sorteer", Sorteer);
        if (pagina > 1) vraag.Add("pagina", pagina.ToString(CultureInfo.InvariantCulture));
        return vraag.ToString();
    }

    static TNaam? Lees<TNaam>(string? tekst) where TNaam : struct, Enum =>
        Enum.TryParse<TNaam>(tekst, ignoreCase: true, out var waarde) && Enum.IsDefined(waarde) ? waarde : null;
}
