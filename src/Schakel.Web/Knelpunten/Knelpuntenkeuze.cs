using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Schakel.Domein;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;

namespace Schakel.Web.Knelpunten;

internal enum Knelpuntstand
{
    Open,
    Opgelost,
    Alle,
}

internal enum Knelpuntvolgorde
{
    Uiterlijk,
    Niveau,
    Sinds,
}

/// <summary>Which bottlenecks of the list are asked for and in which order, as the address says it; what it says wrongly counts as not said.</summary>
/// <param name="Melder">Only what this visitor reported himself.</param>
internal sealed record Knelpuntenkeuze(Niveau? Niveau, Knelpuntstand Stand, Knelpuntplek Plek, PersoonId? Melder, Knelpuntvolgorde Volgorde, bool Aflopend)
{
    /// <summary>How the address says that it is about the visitor himself; whoever opens it sees what he reported.</summary>
    public const string Mij = "mij";

    public static Knelpuntenkeuze Lees(string? niveau = null, string? stand = null, string? partner = null, string? overdracht = null, string? soort = null, string? sorteer = null, string? melder = null, PersoonId? mij = null) => new(
        Naam<Niveau>(niveau),
        Naam<Knelpuntstand>(stand) ?? Knelpuntstand.Open,
        Plaats(partner, overdracht, soort),
        melder == Mij ? mij : null,
        Naam<Knelpuntvolgorde>(sorteer?.TrimStart('-')) ?? Knelpuntvolgorde.Uiterlijk,
        sorteer?.StartsWith('-') == true);

    public static Knelpuntplek Plaats(string? partner, string? overdracht, string? soort) => new(
        Id.Lees<PartijId>(partner), Id.Lees<OverdrachtId>(overdracht), int.TryParse(soort, NumberStyles.None, CultureInfo.InvariantCulture, out var nummer) ? nummer : null);

    /// <summary>Nothing was chosen: all that is open.</summary>
    public bool IsGewoon => Niveau is null && Stand == Knelpuntstand.Open && Melder is null && Plek == default;

    public IReadOnlyList<Knelpunt> Uit(Inzage inzage)
    {
        var gekozen = inzage.Knelpunten.Where(k => Past(k) && (Melder is not { } melder || inzage.IsGemeldDoor(k, melder)));
        IEnumerable<Knelpunt> gesorteerd = Volgorde switch
        {
            Knelpuntvolgorde.Niveau => gekozen.OrderBy(k => k.Niveau).ThenBy(Sinds),
            Knelpuntvolgorde.Sinds => gekozen.OrderBy(Sinds),
            // What is done waits for nothing, and what has no term yet comes after what has.
            _ => gekozen.OrderBy(k => k.IsOpgelost).ThenBy(k => k.Uiterlijk).ThenBy(Sinds),
        };
        return [.. Aflopend ? gesorteerd.Reverse() : gesorteerd];
    }

    /// <summary>The same list in this order; a second time the other way round.</summary>
    public Knelpuntenkeuze Gesorteerd(Knelpuntvolgorde volgorde) => this with { Volgorde = volgorde, Aflopend = Volgorde == volgorde && !Aflopend };

    public string Sorteer => (Aflopend ? "-" : "") + Volgorde;

    /// <summary>As the part of an address behind the path; only what was chosen.</summary>
    public string Vraag(int pagina = 1)
    {
        var vraag = new QueryBuilder();
        if (Niveau is { } niveau) vraag.Add("niveau", niveau.ToString());
        if (Stand != Knelpuntstand.Open) vraag.Add("stand", Stand.ToString());
        if (Plek.Partner is { } partner) vraag.Add("partner", partner.ToString());
        if (Plek.Overdracht is { } overdracht) vraag.Add("overdracht", overdracht.ToString());
        if (Plek.Soort is { } soort) vraag.Add("soort", soort.ToString(CultureInfo.InvariantCulture));
        if (Melder is not null) vraag.Add("melder", Mij);
        if (Volgorde != Knelpuntvolgorde.Uiterlijk || Aflopend) vraag.Add("sorteer", Sorteer);
        if (pagina > 1) vraag.Add("pagina", pagina.ToString(CultureInfo.InvariantCulture));
        return vraag.ToString();
    }

    /// <summary>Only where and of which kind, for another view of the same.</summary>
    public static string Plekvraag(Knelpuntplek plek) => (Lees() with { Plek = plek }).Vraag();

    bool Past(Knelpunt knelpunt) =>
        (Niveau is null || knelpunt.Niveau == Niveau)
        && (Stand == Knelpuntstand.Alle || knelpunt.IsOpgelost == (Stand == Knelpuntstand.Opgelost))
        && Plek.Omvat(knelpunt);

    static Tijdstip Sinds(Knelpunt knelpunt) => knelpunt.Stappen[0].Tijdstip;

    static TNaam? Naam<TNaam>(string? tekst) where TNaam : struct, Enum =>
        Enum.TryParse<TNaam>(tekst, ignoreCase: true, out var waarde) && Enum.IsDefined(waarde) ? waarde : null;
}
