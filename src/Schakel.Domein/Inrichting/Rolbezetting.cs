using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Schakel.Domein.Geheugen;

namespace Schakel.Domein.Inrichting;

/// <summary>Whether a term is still to begin on a day, runs, or is over.</summary>
[JsonConverter(typeof(Enumnaam<Bezettingstand>))]
public enum Bezettingstand
{
    Komend,
    Lopend,
    Voorbij,
}

/// <summary>A mandate with the days on which it holds: never longer than the role in which it is carried.</summary>
public sealed record Mandaatdracht(Mandaat Mandaat, Periode Geldt);

/// <summary>Who held, holds or will hold a role: the term, and the mandates that were carried in it, the latest first.</summary>
public sealed record Rolbezetting(Deelname Deelname, Bezettingstand Stand, ImmutableArray<Mandaatdracht> Mandaten)
{
    /// <summary>
    /// Everybody by partner and role, the newest first; who acts for the chain comes after the partners, and who looks from outside last.
    /// A term that was ended before it began was never held by anybody.
    /// </summary>
    public static ImmutableArray<Rolbezetting> Van(Inzage inzage, Datum dag)
    {
        var mandaten = inzage.Mandaten.ToLookup(m => m.Houder);
        return
        [
            .. inzage.Deelnames.Where(d => !d.Termijn.IsVoorbij(d.Termijn.Van))
                .OrderBy(d => d.Partij is null).ThenBy(d => d.Review is not null).ThenBy(d => d.Partij is { } partij ? inzage.Partners.Vind(partij)?.Naam.Waarde : null, StringComparer.Ordinal)
                .ThenBy(d => d.Rol).ThenByDescending(d => d.Termijn.Van).ThenByDescending(d => d.Termijn.TotEnMet ?? Periode.Laatst).ThenBy(d => d.Id)
                .Select(d => new Rolbezetting(d, OpDag(d.Termijn, dag), Gedragen(d, mandaten[d.Id]))),
        ];
    }

    /// <summary>As it was on this day, with the mandates of that day; null when it was not held then.</summary>
    public Rolbezetting? Op(Datum dag) => Deelname.Termijn.Omvat(dag) ? this with { Mandaten = [.. Mandaten.Where(m => m.Geldt.Omvat(dag))] } : null;

    internal static ImmutableArray<Mandaatdracht> Gedragen(Deelname houder, IEnumerable<Mandaat> mandaten) =>
    [
        .. from mandaat in mandaten
           let geldt = mandaat.Termijn.Doorsnede(houder.Termijn)
           where geldt is not null
           orderby geldt.Value.Van descending, mandaat.Id
           select new Mandaatdracht(mandaat, geldt.Value),
    ];

    static Bezettingstand OpDag(Periode termijn, Datum dag) => termijn.IsVoorbij(dag) ? Bezettingstand.Voorbij : termijn.Van > dag ? Bezettingstand.Komend : Bezettingstand.Lopend;
}
