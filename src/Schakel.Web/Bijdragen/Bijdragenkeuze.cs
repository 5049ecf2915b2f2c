using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Schakel.Domein;
using Schakel.Domein.Bijdragen;
using Schakel.Domein.Inrichting;

namespace Schakel.Web.Bijdragen;

internal enum Bijdragevolgorde
{
    Wat,
    Partner,
    Mensdagen,
    Bedrag,
    Uiterlijk,
    Status,
}

/// <summary>Which contributions are asked for and in which order, as the address says it; what it says wrongly counts as not said.</summary>
internal sealed record Bijdragenkeuze(PartijId? Partner, Bijdragestatus? Status, Bijdragevolgorde Volgorde, bool Aflopend)
{
    public static Bijdragenkeuze Lees(string? partner, string? status, string? sorteer) => new(
        Id.Lees<PartijId>(partner),
        Lees<Bijdragestatus>(status),
        Lees<Bijdragevolgorde>(sorteer?.TrimStart('-')) ?? Bijdragevolgorde.Uiterlijk,
        sorteer?.StartsWith('-') == true);

    /// <param name="wat">The words of what is asked.</param>
    /// <param name="partner">The name of whom.</param>
    public IReadOnlyList<Bijdrage> Uit(Inzage inzage, Func<Bijdrage, string> wat, Func<Bijdrage, string> partner)
    {
        var gekozen = inzage.Bijdragen.Where(b => (Partner is null || b.Partij == Partner) && (Status is null || b.Status == Status));
        var gesorteerd = Volgorde switch
        {
            Bijdragevolgorde.Wat => gekozen.OrderBy(wat, StringComparer.CurrentCulture),
            Bijdragevolgorde.Partner => gekozen.OrderBy(partner, StringComparer.CurrentCulture),
            Bijdragevolgorde.Mensdagen => gekozen.OrderBy(b => b.Mensdagen ?? 0),
            Bijdragevolgorde.Bedrag => gekozen.OrderBy(b => b.Bedrag?.Centen ?? 0),
            Bijdragevolgorde.Status => gekozen.OrderBy(b => b.Status),
            _ => gekozen.OrderBy(b => b.Uiterlijk),
        };
        IEnumerable<Bijdrage> rij = gesorteerd.ThenBy(b => b.Uiterlijk).ThenBy(b => b.Gevraagd).ThenBy(b => b.Id);
        return [.. Aflopend ? rij.Reverse() : rij];
    }

    /// <summary>The same list in this order; a second time the other way round.</summary>
    public Bijdragenkeuze Gesorteerd(Bijdragevolgorde volgorde) => this with { Volgorde = volgorde, Aflopend = Volgorde == volgorde && !Aflopend };

    public string Sorteer => (Aflopend ? "-" : "") + Volgorde;

    /// <summary>Whether another order than the usual one was asked for.</summary>
    public bool IsGesorteerd => Aflopend || Volgorde != Bijdragevolgorde.Uiterlijk;

    /// <summary>As the part of an address behind the path; only what was chosen.</summary>
    public string Vraag(int pagina = 1)
    {
        var vraag = new QueryBuilder();
        if (Partner is { } partner) vraag.Add("partner", partner.ToString());
        if (Status is { } status) vraag.Add("status", status.ToString());
        if (IsGesorteerd) vraag.Add("sorteer", Sorteer);
        if (pagina > 1) vraag.Add("pagina", pagina.ToString(CultureInfo.InvariantCulture));
        return vraag.ToString();
    }

    static TNaam? Lees<TNaam>(string? tekst) where TNaam : struct, Enum =>
        Enum.TryParse<TNaam>(tekst, ignoreCase: true, out var waarde) && Enum.IsDefined(waarde) ? waarde : null;
}
