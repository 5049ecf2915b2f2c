using System.Collections.Immutable;
using Schakel.Domein.Afspraken;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Bijdragen;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Rapportages;
using Schakel.Domein.Voornemens;

namespace Schakel.Domein.Leren;

/// <summary>What a partner said of a decision.</summary>
public sealed record Besluitstandpunt(Besluit Besluit, Standpunt Standpunt);

/// <summary>A list with actions that was brought along, and how many of its rows are one.</summary>
public sealed record Actielijst(MeegebrachteLijst Lijst, int Acties);

/// <summary>
/// What somebody takes over who comes in a role: who had it, whom to call, what was decided, promised and learned, and what is going on (NORA, continuity:
/// knowledge stays when people go). Of a role of a partner it tells what concerns that partner, of a role for the chain what concerns all.
/// It is made of a view, so it holds what this reader may see and nothing else.
/// </summary>
/// <param name="Houders">Who has the role there, had it or is to have it, the newest first.</param>
/// <param name="Collegas">Who else acts there on the day looked at.</param>
/// <param name="Ambtgenoten">Who has the same role at the other partners; of a role for the chain, whom each partner has for being asked.</param>
/// <param name="Besluiten">Those that hold, or are to take effect on their day; the latest first. What later decisions changed all of is history.</param>
/// <param name="Zorgen">What was said of these with a concern, aside or against.</param>
/// <param name="Voorwaarden">On what partners consented to these, as long as it runs; the earliest end first.</param>
/// <param name="Afspraken">Those that bind, or wait for a signature.</param>
/// <param name="Bijdragen">Those that the line has not answered, and those of which the day is still to come; what is needed first comes first.</param>
/// <param name="Signalen">People who are still stuck.</param>
/// <param name="Knelpunten">The open ones, the highest level first.</param>
/// <param name="Aangekondigd">The own changes that are still to come or are going on.</param>
/// <param name="ImpactGevraagd">Changes of others about which was asked what will be noticed.</param>
/// <param name="EigenDoelen">Targets of the own line on which the chain presses.</param>
/// <param name="Voorstellen">What waits for being decided.</param>
public sealed record Overdrachtsdossier(
    Plek Plek, ImmutableArray<Rolbezetting> Houders, ImmutableArray<Deelname> Collegas, ImmutableArray<Deelname> Ambtgenoten,
    ImmutableArray<Besluit> Besluiten, ImmutableArray<Besluitstandpunt> Zorgen, ImmutableArray<Besluitstandpunt> Voorwaarden,
    ImmutableArray<Afspraak> Afspraken, ImmutableArray<Bijdrage> Bijdragen, ImmutableArray<Actielijst> Acties,
    ImmutableArray<Knelpunt> Knelpunten, ImmutableArray<Signaal> Signalen, ImmutableArray<Voorstel> Voorstellen, ImmutableArray<Voornemen> Aangekondigd, ImmutableArray<Voornemen> ImpactGevraagd, ImmutableArray<EigenDoel> EigenDoelen,
    Normenbeeld Normen, ImmutableArray<Les> Lessen, ImmutableArray<Gebeurtenis> Gebeurtenissen)
{
    /// <summary>For how many days somebody is new in a role.</summary>
    public const int Inwerktijd = 60;

    /// <summary>Whether this person came in this role not long ago, in a chain that was there before him.</summary>
    public static bool IsNieuw(Inzage inzage, Deelname wie, Datum dag) =>
        wie.Review is null && wie.Rol != Rol.Gast && wie.Termijn.Omvat(dag) && wie.Termijn.Van.AddDays(Inwerktijd) >= dag && inzage.Keten is { } keten && Datum.FromDateTime(keten.Opgericht.Moment.UtcDateTime) < wie.Termijn.Van;

    public static Overdrachtsdossier Van(Inzage inzage, Plek plek, Datum dag)
    {
        var partij = plek.Partij;
        bool VanHuis(PartijId van) => partij is not { } huis || huis == van;
        bool Betreft(ImmutableArray<PartijId> betrokken) => partij is not { } huis || betrokken.Contains(huis);

        var nu = inzage.Deelnames.Where(d => d.Termijn.Omvat(dag) && d.Review is null && d.Rol != Rol.Gast).ToList();
        var volgorde = Ketenvolgorde.Van(inzage.Partners.Where(p => p.DoetMee(dag)), inzage.Overdrachten);
        ImmutableArray<Besluit> besluiten = [.. inzage.VanKracht()];
        var gezegd = besluiten.SelectMany(b => inzage.Voorstellen.Vind(b.Voorstel)!.AlleStandpunten.Select(s => new Besluitstandpunt(b, s))).ToList();
        return new(
            plek,
            [.. Rolbezetting.Van(inzage, dag).Where(b => b.Deelname.Plek == plek)],
            [.. nu.Where(d => d.Partij == partij && d.Rol != plek.Rol).OrderBy(d => d.Rol).ThenBy(d => d.Termijn.Van).ThenBy(d => d.Id)],
            [.. volgorde.Where(p => p.Id != partij).SelectMany(p => partij is null ? Aanspreekpunt.Van(inzage.Deelnames, p.Id, dag) : [.. nu.Where(d => d.Partij == p.Id && d.Rol == plek.Rol)])],
            besluiten,
            [.. gezegd.Where(g => VanHuis(g.Standpunt.Partij) && g.Standpunt.Oordeel != Oordeel.Instemmen)],
            [.. gezegd.Where(g => g.Standpunt.Voorwaarde is not null && !g.Standpunt.IsVerlopen(dag)).OrderBy(g => g.Standpunt.Voorwaarde!.TotEnMet).ThenBy(g => g.Standpunt.Gegeven)],
            [.. inzage.Afspraken.Where(a => Betreft(a.Inhoud.Partijen) && (a.Bindt(dag) || a.Status(dag) == Afspraakstatus.Voorgesteld)).OrderBy(a => a.Termijn.TotEnMet ?? Periode.Laatst).ThenBy(a => a.Id)],
            [.. inzage.Bijdragen.Where(b => VanHuis(b.Partij) && (b.Status == Bijdragestatus.TeBevestigen || b.Uiterlijk >= dag)).OrderBy(b => b.Uiterlijk).ThenBy(b => b.Id)],
            [.. inzage.Lijsten.Where(l => !l.IsWeg && l.Soort is Lijstsoort.Acties or Lijstsoort.ActiesEnBesluiten && (l.Partner is null || l.Partner == partij)).Select(l => new Actielijst(l, l.Rijen.Count(r => r.Soort is null or Rijsoort.Actie))).OrderByDescending(l => l.Lijst.Brondatum).ThenBy(l => l.Lijst.Id)],
            [.. inzage.Knelpunten.Where(k => !k.IsOpgelost && Betreft(k.Betrokken)).OrderByDescending(k => k.Niveau).ThenBy(k => k.Uiterlijk).ThenBy(k => k.Id)],
            [.. inzage.Signalen.Where(s => !s.IsHersteld && Betreft(s.Partijen)).OrderBy(s => s.VastSinds).ThenBy(s => s.Id)],
            [.. inzage.Voorstellen.Where(v => v.Status is Voorstelstatus.Open or Voorstelstatus.NietAangenomen or Voorstelstatus.Onuitvoerbaar).OrderBy(v => v.Ingediend).ThenBy(v => v.Id)],
            [.. inzage.Voornemens.Where(v => VanHuis(v.Partij) && v.GaatDoor && v.Laatste >= dag).OrderBy(v => v.Wanneer.Van).ThenBy(v => v.Id)],
            [.. inzage.Voornemens.Where(v => partij is { } huis && v.WachtOp(huis, dag)).OrderBy(v => v.Uiterlijk).ThenBy(v => v.Id)],
            [.. inzage.EigenDoelen.Where(d => VanHuis(d.Partij) && d.Geldt(inzage.Partners, dag)).OrderBy(d => d.Opgetekend).ThenBy(d => d.Id)],
            Normenbeeld.Van(inzage, dag),
            Les.Van(inzage, partij),
            [.. inzage.Gebeurtenissen.OrderByDescending(g => g.Datum).ThenByDescending(g => g.Boeking)]);
    }
}
