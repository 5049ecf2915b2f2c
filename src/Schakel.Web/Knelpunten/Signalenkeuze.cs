using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Schakel.Domein;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;

namespace Schakel.Web.Knelpunten;

internal enum Signaalstand
{
    Open,
    Hersteld,
    Alle,
}

internal enum Signaalvolgorde
{
    Sinds,
    Wacht,
}

/// <summary>Which signals of the list are asked for and in which order, as the address says it; what it says wrongly counts as not said.</summary>
internal sealed record Signalenkeuze(Signaalstand Stand, PartijId? Eigenaar, Signaalwie? Wie, OverdrachtId? Overdracht, Signaalvolgorde Volgorde, bool Aflopend)
{
    public static Signalenkeuze Lees(string? stand, string? eigenaar, string? wie, string? overdracht, string? sorteer) => new(
        Naam<Signaalstand>(stand) ?? Signaalstand.Open,
        Id.Lees<PartijId>(eigenaar),
        Naam<Signaalwie>(wie),
        Id.Lees<OverdrachtId>(overdracht),
        Naam<Signaalvolgorde>(sorteer?.TrimStart('-')) ?? Signaalvolgorde.Sinds,
        sorteer?.StartsWith('-') == true);

    /// <summary>Nothing was chosen: all that is open.</summary>
    public bool IsGewoon => Stand == Signaalstand.Open && Eigenaar is null && Wie is null && Overdracht is null;

    /// <summary>How many this visitor sees that are not repaired.</summary>
    public static int Open(Inzage inzage) => inzage.Signalen.Count(s => !s.IsHersteld);

    /// <summary>Open before repaired; of the open ones the longest stuck first, of the repaired ones the last.</summary>
    public IReadOnlyList<Signaal> Uit(Inzage inzage)
    {
        var gekozen = inzage.Signalen.Where(Past).OrderBy(s => s.Id).ToList();
        IEnumerable<Signaal> open = gekozen.Where(s => !s.IsHersteld).OrderBy(s => Volgorde == Signaalvolgorde.Wacht ? s.BijEigenaarSinds : s.VastSinds);
        IEnumerable<Signaal> hersteld = gekozen.Where(s => s.IsHersteld).OrderByDescending(s => s.Herstel!.Tijdstip);
        return [.. Aflopend ? open.Reverse() : open, .. Aflopend ? hersteld.Reverse() : hersteld];
    }

    /// <summary>The same list in this order; a second time the other way round.</summary>
    public Signalenkeuze Gesorteerd(Signaalvolgorde volgorde) => this with { Volgorde = volgorde, Aflopend = Volgorde == volgorde && !Aflopend };

    public string Sorteer => (Aflopend ? "-" : "") + Volgorde;

    /// <summary>As the part of an address behind the path; only what was chosen.</summary>
    public string Vraag(int pagina = 1)
    {
        var vraag = new QueryBuilder();
        if (Stand != Signaalstand.Open) vraag.Add("stand", Stand.ToString());
        if (Eigenaar is { } eigenaar) vraag.Add("eigenaar", eigenaar.ToString());
        if (Wie is { } wie) vraag.Add("wie", wie.ToString());
        if (Overdracht is { } overdracht) vraag.Add("overdracht", overdracht.ToString());
        if (Volgorde != Signaalvolgorde.Sinds || Aflopend) vraag.Add("sorteer", Sorteer);
        if (pagina > 1) vraag.Add("pagina", pagina.ToString(CultureInfo.InvariantCulture));
        return vraag.ToString();
    }

    bool Past(Signaal signaal) =>
        (Stand == Signaalstand.Alle || signaal.IsHersteld == (Stand == Signaalstand.Hersteld))
        && (Eigenaar is not { } eigenaar || signaal.Eigenaar == eigenaar)
        && (Wie is not { } wie || signaal.Wie == wie)
        && (Overdracht is not { } overdracht || signaal.Overdracht == overdracht);

    static TNaam? Naam<TNaam>(string? tekst) where TNaam : struct, Enum =>
        Enum.TryParse<TNaam>(tekst, ignoreCase: true, out var waarde) && Enum.IsDefined(waarde) ? waarde : null;
}
