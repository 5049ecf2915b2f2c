using System.Collections.Immutable;
using Schakel.Domein.Geheugen;

namespace Schakel.Domein.Inrichting;

/// <summary>
/// Which terms and mandates end soon without anybody to go on: a place of people stays filled because somebody looked ahead, not because a clock acts.
/// What ends because there is nothing to go on for (the partner leaves, the chain ends, nobody is to hold the role any more) asks for nothing.
/// </summary>
public static class Opvolging
{
    /// <summary>How many days ahead it is told: time to find somebody and to work him in.</summary>
    public const int Aanlooptijd = 60;

    /// <summary>From how many days ahead it no longer waits for an agenda.</summary>
    public const int Dringendtijd = 14;

    /// <summary>The terms that end on this day or soon after it, and after which nobody has that place; the earliest end first.</summary>
    public static ImmutableArray<Deelname> Open(Inzage inzage, Datum dag, int aanloop = Aanlooptijd)
    {
        var einden = inzage.Deelnames.Where(d => d.Review is null && d.Rol != Rol.Gast && Nadert(d.Termijn, dag, aanloop)).ToList();
        if (einden.Count == 0) return [];
        var plekken = inzage.Deelnames.ToLookup(d => d.Plek);
        return
        [
            .. einden.Where(d => d.Termijn.TotEnMet is { } eind && GaatVerder(inzage, d.Plek, eind) && !plekken[d.Plek].Any(a => a.Termijn.Omvat(eind.AddDays(1))))
                .OrderBy(d => d.Termijn.TotEnMet).ThenBy(d => d.Rol).ThenBy(d => d.Id),
        ];
    }

    /// <summary>
    /// The mandates that end so, where nobody of that partner carries one about all that it is about on the day after: by its own end, or with the
    /// role of its holder where somebody does go on in that role, for his mandate does not pass on by itself. A role that nobody goes on in says enough.
    /// </summary>
    /// <param name="open">The terms after which nobody goes on.</param>
    public static ImmutableArray<Mandaatdracht> OpenMandaten(Inzage inzage, ImmutableArray<Deelname> open, Datum dag, int aanloop = Aanlooptijd)
    {
        if (inzage.Mandaten.Count == 0) return [];
        var houders = inzage.Mandaten.ToLookup(m => m.Houder);
        var gedragen = houders.Select(g => inzage.Deelnames.Vind(g.Key)).OfType<Deelname>().SelectMany(d => Rolbezetting.Gedragen(d, houders[d.Id]).Select(m => (Houder: d, Dracht: m))).ToLookup(m => m.Houder.Partij);
        return
        [
            .. gedragen.SelectMany(g => g).Where(m => Nadert(m.Dracht.Geldt, dag, aanloop) && m.Dracht.Geldt.TotEnMet is { } eind
                    && GaatVerder(inzage, m.Houder.Plek, eind) && !open.Any(d => d.Id == m.Houder.Id && d.Termijn.TotEnMet == eind)
                    && m.Dracht.Mandaat.Onderwerpen.Except(gedragen[m.Houder.Partij].Where(a => a.Dracht.Geldt.Omvat(eind.AddDays(1))).SelectMany(a => a.Dracht.Mandaat.Onderwerpen)).Any())
                .Select(m => m.Dracht).OrderBy(m => m.Geldt.TotEnMet).ThenBy(m => m.Mandaat.Id),
        ];
    }

    /// <summary>The partner that names who has this place after its last day; null where all first agree on which one that is.</summary>
    public static PartijId? Naamgever(Inzage inzage, Plek plek, Datum laatste)
    {
        if (plek.Partij is { } huis) return huis;
        var levert = inzage.Ketenrollen.Vind(plek.Rol) is { } ketenrol ? ketenrol.Levert
            : inzage.Keten is { InOprichting: true } keten && !inzage.Bezwaren.Any(b => b.IsHangend) ? keten.Initiatiefnemer : null;
        return levert is { } partner && !IsWeg(inzage, partner, laatste) ? partner : null;
    }

    static bool Nadert(Periode termijn, Datum dag, int aanloop) => !termijn.IsVoorbij(dag) && termijn.TotEnMet <= dag.AddDays(aanloop);

    // Whether there is still something to go on for on the day after.
    static bool GaatVerder(Inzage inzage, Plek plek, Datum eind) =>
        !(inzage.Keten?.Einde?.Laatste <= eind)
        && (plek.Partij is { } huis ? !IsWeg(inzage, huis, eind) : inzage.Ketenrollen.Vind(plek.Rol) is not { Levert: null });

    static bool IsWeg(Inzage inzage, PartijId partner, Datum eind) => inzage.Partners.Vind(partner)?.Laatste <= eind;
}
