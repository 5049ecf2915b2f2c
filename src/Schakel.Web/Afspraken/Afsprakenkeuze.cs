using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Schakel.Domein;
using Schakel.Domein.Afspraken;
using Schakel.Domein.Inrichting;

namespace Schakel.Web.Afspraken;

internal enum Afspraakvolgorde
{
    Titel,
    Tussen,
    Soort,
    Status,
    TotEnMet,
}

/// <summary>Which agreements of the register are asked for and in which order, as the address says it; what it says wrongly counts as not said.</summary>
/// <param name="Stand">One status, or one of the two words below.</param>
internal sealed record Afsprakenkeuze(string Zoek, string Stand, Afspraaksoort? Soort, PartijId? Partner, OverdrachtId? Overdracht, Afspraakvolgorde Volgorde, bool Aflopend)
{
    /// <summary>What is proposed, holds or will hold.</summary>
    public const string Lopend = "Lopend";

    public const string Alle = "Alle";

    const int LangsteZoek = 100;

    public static readonly IReadOnlyList<string> Standen = [Lopend, .. Enum.GetNames<Afspraakstatus>(), Alle];

    public static Afsprakenkeuze Lees(string? zoek, string? stand, string? soort, string? partner, string? overdracht, string? sorteer) => new(
        (zoek ?? "").Trim() is { Length: <= LangsteZoek } kort ? kort : "",
        Standen.FirstOrDefault(s => string.Equals(s, stand, StringComparison.OrdinalIgnoreCase)) ?? Lopend,
        Lees<Afspraaksoort>(soort),
        Id.Lees<PartijId>(partner),
        Id.Lees<OverdrachtId>(overdracht),
        Lees<Afspraakvolgorde>(sorteer?.TrimStart('-')) ?? Afspraakvolgorde.TotEnMet,
        sorteer?.StartsWith('-') == true);

    /// <param name="titel">The words of its title.</param>
    /// <param name="tussen">Its two partners.</param>
    public IReadOnlyList<Afspraak> Uit(Inzage inzage, Datum dag, Func<Afspraak, string> titel, Func<Afspraak, string> tussen)
    {
        var gekozen = inzage.Afspraken.Where(a =>
            Past(a.Status(dag))
            && (Soort is null || a.Inhoud.Soort == Soort)
            && (Partner is not { } partner || a.Inhoud.Partijen.Contains(partner))
            && (Overdracht is not { } overdracht || a.Inhoud.Overdracht == overdracht)
            && (Zoek.Length == 0 || titel(a).Contains(Zoek, StringComparison.CurrentCultureIgnoreCase)));
        var gesorteerd = Volgorde switch
        {
            Afspraakvolgorde.Titel => gekozen.OrderBy(titel, StringComparer.CurrentCulture),
            Afspraakvolgorde.Tussen => gekozen.OrderBy(tussen, StringComparer.CurrentCulture),
            Afspraakvolgorde.Soort => gekozen.OrderBy(a => a.Inhoud.Soort),
            Afspraakvolgorde.Status => gekozen.OrderBy(a => a.Status(dag)),
            _ => gekozen.OrderBy(Einde),
        };
        IEnumerable<Afspraak> rij = gesorteerd.ThenBy(Einde).ThenBy(a => a.Voorgesteld).ThenBy(a => a.Id);
        return [.. Aflopend ? rij.Reverse() : rij];
    }

    /// <summary>The same list in this order; a second time the other way round.</summary>
    public Afsprakenkeuze Gesorteerd(Afspraakvolgorde volgorde) => this with { Volgorde = volgorde, Aflopend = Volgorde == volgorde && !Aflopend };

    public string Sorteer => (Aflopend ? "-" : "") + Volgorde;

    /// <summary>Whether another order than the usual one was asked for.</summary>
    public bool IsGesorteerd => Aflopend || Volgorde != Afspraakvolgorde.TotEnMet;

    /// <summary>As the part of an address behind the path; only what was chosen.</summary>
    public string Vraag(int pagina = 1)
    {
        var vraag = new QueryBuilder();
        if (Zoek.Length > 0) vraag.Add("zoek", Zoek);
        if (Stand != Lopend) vraag.Add("stand", Stand);
        if (Soort is { } soort) vraag.Add("soort", soort.ToString());
        if (Partner is { } partner) vraag.Add("partner", partner.ToString());
        if (Overdracht is { } overdracht) vraag.Add("overdracht", overdracht.ToString());
        if (IsGesorteerd) vraag.Add("sorteer", Sorteer);
        if (pagina > 1) vraag.Add("pagina", pagina.ToString(CultureInfo.InvariantCulture));
        return vraag.ToString();
    }

    bool Past(Afspraakstatus status) => Stand switch
    {
        Alle => true,
        Lopend => status is Afspraakstatus.Voorgesteld or Afspraakstatus.Komend or Afspraakstatus.VanKracht or Afspraakstatus.LooptAf,
        _ => status.ToString() == Stand,
    };

    static Datum Einde(Afspraak afspraak) => afspraak.Termijn.TotEnMet ?? Periode.Laatst;

    static TNaam? Lees<TNaam>(string? tekst) where TNaam : struct, Enum =>
        Enum.TryParse<TNaam>(tekst, ignoreCase: true, out var waarde) && Enum.IsDefined(waarde) ? waarde : null;
}
