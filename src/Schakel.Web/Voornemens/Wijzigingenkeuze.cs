using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Schakel.Domein;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Voornemens;

namespace Schakel.Web.Voornemens;

internal enum Wijzigingstand
{
    /// <summary>Still to come, or there for a time and not over.</summary>
    Komt,
    Geweest,

    /// <summary>Also what was called off.</summary>
    Alle,
}

/// <summary>Which announced changes are asked for, as the address says it; what it says wrongly counts as not said.</summary>
internal sealed record Wijzigingenkeuze(Wijzigingstand Stand, PartijId? Partner, Voornemensoort? Soort)
{
    public static Wijzigingenkeuze Lees(string? stand, string? partner, string? soort) => new(Naam<Wijzigingstand>(stand) ?? Wijzigingstand.Komt, Id.Lees<PartijId>(partner), Naam<Voornemensoort>(soort));

    /// <summary>Nothing was chosen: what comes.</summary>
    public bool IsGewoon => Stand == Wijzigingstand.Komt && Partner is null && Soort is null;

    /// <summary>How many are announced and not there yet.</summary>
    public static int Komend(Inzage inzage, Datum dag) => inzage.Voornemens.Count(v => v.GaatDoor && !v.IsBegonnen(dag));

    /// <summary>In the order of their days; of what was, the last first.</summary>
    /// <param name="metAfgelast">Also what was called off of the same days: a calendar that holds it already has to hear so.</param>
    public IReadOnlyList<Voornemen> Uit(Inzage inzage, Datum dag, bool metAfgelast = false)
    {
        var gekozen = inzage.Voornemens.Where(v => Past(v, dag, metAfgelast)).OrderBy(v => v.Wanneer.Van).ThenBy(v => v.Aangekondigd).ThenBy(v => v.Id);
        return [.. Stand == Wijzigingstand.Geweest ? gekozen.Reverse() : gekozen];
    }

    /// <summary>As the part of an address behind the path; only what was chosen.</summary>
    public string Vraag(int pagina = 1)
    {
        var vraag = new QueryBuilder();
        if (Stand != Wijzigingstand.Komt) vraag.Add("stand", Stand.ToString());
        if (Partner is { } partner) vraag.Add("partner", partner.ToString());
        if (Soort is { } soort) vraag.Add("soort", soort.ToString());
        if (pagina > 1) vraag.Add("pagina", pagina.ToString(CultureInfo.InvariantCulture));
        return vraag.ToString();
    }

    bool Past(Voornemen voornemen, Datum dag, bool metAfgelast) =>
        (Stand == Wijzigingstand.Alle || ((voornemen.GaatDoor || metAfgelast) && voornemen.Laatste < dag == (Stand == Wijzigingstand.Geweest)))
        && (Partner is not { } partner || voornemen.Partij == partner)
        && (Soort is not { } soort || voornemen.Soort == soort);

    static TNaam? Naam<TNaam>(string? tekst) where TNaam : struct, Enum =>
        Enum.TryParse<TNaam>(tekst, ignoreCase: true, out var waarde) && Enum.IsDefined(waarde) ? waarde : null;
}
