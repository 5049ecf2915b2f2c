using System.Collections.Immutable;
using Microsoft.AspNetCore.Http.Extensions;
using Schakel.Domein.Knelpunten;
using Schakel.Web.Ketens;
using Schakel.Web.Tijden;

namespace Schakel.Web.Knelpunten;

internal enum Cijfervolgorde
{
    Gemeld,
    Open,
    Opgelost,
    Laag,
    Dagen,
    Overgeslagen,
    Heropend,
}

/// <summary>Of which bottlenecks the figures are asked, and by what the hand-overs stand in order: the highest first unless it says otherwise.</summary>
internal sealed record Cijferkeuze(Knelpuntplek Plek, Cijfervolgorde Volgorde, bool Aflopend)
{
    public static Cijferkeuze Lees(string? partner = null, string? overdracht = null, string? soort = null, string? sorteer = null) => new(
        Knelpuntenkeuze.Plaats(partner, overdracht, soort),
        Enum.TryParse<Cijfervolgorde>(sorteer?.TrimStart('-'), ignoreCase: true, out var volgorde) && Enum.IsDefined(volgorde) ? volgorde : Cijfervolgorde.Gemeld,
        sorteer is null || sorteer.StartsWith('-'));

    public string Sorteer => (Aflopend ? "-" : "") + Volgorde;

    /// <summary>The figures of what this visitor sees of them.</summary>
    public Knelpuntcijfers Tel(Bezoek bezoek) => Knelpuntcijfers.Van(bezoek.Inzage!.Knelpunten.Rij(), Plek, bezoek.Dag, Vandaag.Tijdzone);

    /// <summary>In this order; a second time the other way round.</summary>
    public Cijferkeuze Gesorteerd(Cijfervolgorde volgorde) => this with { Volgorde = volgorde, Aflopend = Volgorde != volgorde || !Aflopend };

    public string Plekvraag => Knelpuntenkeuze.Plekvraag(Plek);

    public string Vraag()
    {
        if (Volgorde == Cijfervolgorde.Gemeld && Aflopend) return Plekvraag;
        var sorteer = new QueryBuilder { { "sorteer", Sorteer } }.ToString();
        return Plekvraag is { Length: > 0 } plek ? $"{plek}&{sorteer[1..]}" : sorteer;
    }

    /// <summary>What has no figure here stands at the end, and what lies at no hand-over after that.</summary>
    public IEnumerable<Overdrachtcijfers> Orden(ImmutableArray<Overdrachtcijfers> plekken)
    {
        var gescheiden = plekken.OrderBy(p => p.Overdracht is null).ThenBy(p => Waarde(p) is null);
        return Aflopend ? gescheiden.ThenByDescending(Waarde) : gescheiden.ThenBy(Waarde);
    }

    double? Waarde(Overdrachtcijfers plek) => Volgorde switch
    {
        Cijfervolgorde.Open => plek.Open,
        Cijfervolgorde.Opgelost => plek.Jaar.Opgelost,
        Cijfervolgorde.Laag => plek.Jaar.Opgelost == 0 ? null : (double)plek.Jaar.OpWerkvloer / plek.Jaar.Opgelost,
        Cijfervolgorde.Dagen => plek.Dagen,
        Cijfervolgorde.Overgeslagen => plek.Jaar.Overgeslagen,
        Cijfervolgorde.Heropend => plek.Jaar.Heropend,
        _ => plek.Jaar.Gemeld,
    };
}
