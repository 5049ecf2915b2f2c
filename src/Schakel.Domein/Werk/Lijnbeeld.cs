using System.Collections.Immutable;
using Schakel.Domein.Afspraken;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Bijdragen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Voornemens;

namespace Schakel.Domein.Werk;

/// <summary>A target of the own line on which the chain presses, and with how many targets of others it clashes.</summary>
public sealed record Doelbotsing(EigenDoel Doel, int Botsingen);

/// <summary>What a line manager comes for: what we promised, whether it clashes with our own targets, and what is to be decided within a month.</summary>
/// <param name="Bijdragen">What the own line confirmed and has yet to bring in, and what it was asked; what is needed first comes first.</param>
/// <param name="Afspraken">Those that bind; what ends first comes first.</param>
/// <param name="Voorstellen">What waits for being decided and can be within the month.</param>
/// <param name="Herzieningen">The decisions that come back to the table within the month.</param>
public sealed record Lijnbeeld(ImmutableArray<Bijdrage> Bijdragen, ImmutableArray<Afspraak> Afspraken, ImmutableArray<Doelbotsing> Doelen, ImmutableArray<Voorstel> Voorstellen, ImmutableArray<Besluit> Herzieningen)
{
    /// <summary>How many days a month is here.</summary>
    public const int Maand = 31;

    public static Lijnbeeld Van(Inzage inzage, PartijId partij, Datum dag) => new(
        [.. inzage.Bijdragen.Where(b => b.Partij == partij && (b.Status == Bijdragestatus.TeBevestigen || (b.Telt && b.Uiterlijk >= dag))).OrderBy(b => b.Uiterlijk).ThenBy(b => b.Id)],
        [.. inzage.Afspraken.Where(a => a.Inhoud.Partijen.Contains(partij) && a.Bindt(dag)).OrderBy(a => a.Termijn.TotEnMet ?? Periode.Laatst).ThenBy(a => a.Id)],
        [
            .. inzage.EigenDoelen.Where(d => d.Partij == partij && d.Geldt(inzage.Partners, dag))
                .Select(d => new Doelbotsing(d, inzage.Botsingen.Count(b => b.IsVan(d.Id) && b.IsOpen(inzage.VrijgegevenDoelen, inzage.Partners, dag))))
                .OrderByDescending(d => d.Botsingen).ThenBy(d => d.Doel.Opgetekend).ThenBy(d => d.Doel.Id),
        ],
        [.. inzage.Voorstellen.Where(v => v.Status == Voorstelstatus.Open && !(Laatste(v) > dag.AddDays(Maand))).OrderBy(v => Laatste(v) ?? Periode.Laatst).ThenBy(v => v.Ingediend).ThenBy(v => v.Id)],
        [.. inzage.TeHerzien(dag, Maand)]);

    // The day by which it is decided, or can be: where none was agreed that is any day.
    static Datum? Laatste(Voorstel voorstel) => voorstel.Sluiting?.Op ?? (voorstel.OpTafel.IsDicht ? voorstel.OpTafel.LezenTot : null);
}
