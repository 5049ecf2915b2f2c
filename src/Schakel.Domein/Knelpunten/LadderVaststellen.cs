using System.Collections.Immutable;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Knelpunten;

/// <summary>Adopts how the chain deals with bottlenecks: the whole ladder and calendar as they then are.</summary>
public sealed record LadderVaststellen(ImmutableArray<Laddersoort> Soorten, ImmutableArray<Vrijedag> VrijeDagen) : IBestuurdeOpdracht
{
    public const int MaximumSoorten = 10;
    public const int MaximumVrijeDagen = 200;
    public const int MaximumInOprichting = 100;
    public const int MeesteWerkdagen = 60;

    public static readonly Afwijzing SoortenOngeldig = new(
        "ladder-soorten",
        "Een ladder heeft één tot tien soorten, elk met een eigen nummer vanaf 1 en een eigen naam; de eerste is de gewone.",
        "A ladder has one to ten kinds, each with a number of its own from 1 and a name of its own; the first is the ordinary one.",
        Veld: nameof(Soorten));

    public static readonly Afwijzing SoortVerdwijnt = new(
        "ladder-soort-verdwijnt",
        "Een soort blijft, want er kunnen knelpunten onder vallen. Geef haar een andere naam of andere niveaus.",
        "A kind stays, because there can be bottlenecks of it. Give it another name or other levels.",
        AfwijzingSoort.Conflict,
        nameof(Soorten));

    public static readonly Afwijzing TredenOngeldig = new(
        "ladder-treden",
        "Elke soort begint op de werkvloer en heeft ten minste één niveau daarboven, elk niveau één keer en van laag naar hoog.",
        "Each kind begins on the shop floor and has at least one level above it, each level once and from low to high.",
        Veld: nameof(Soorten));

    public static readonly Afwijzing FunctieOngeldig = new(
        "ladder-functie",
        "Bij de partners is een niveau van een ketenregisseur, lijnmanager of teammanager, met een andere als terugval; op de andere niveaus kiest u geen functie.",
        "With the partners a level is of a chain coordinator, line manager or team manager, with another one to fall back on; on the other levels you choose no function.",
        Veld: nameof(Soorten));

    public static readonly Afwijzing TermijnOngeldig = new(
        "ladder-termijn",
        "Een niveau heeft 1 tot 60 werkdagen, en van het hoogste stijgt niets vanzelf.",
        "A level has 1 to 60 working days, and nothing rises by itself from the highest.",
        Veld: nameof(Soorten));

    public static readonly Afwijzing ForumOngeldig = new(
        "ladder-forum", "Kies een gremium dat er is, of geen.", "Choose a body that exists, or none.", Veld: nameof(Soorten));

    public static readonly Afwijzing VrijeDagenOngeldig = new(
        "ladder-vrije-dagen",
        "Noem elke vrije dag één keer, met een naam, van 2000 tot en met 2199, en ten hoogste 200 dagen.",
        "Name each free day once, with a name, from 2000 to 2199, and at most 200 days.",
        Veld: nameof(VrijeDagen));

    public static readonly Afwijzing TeVaak = new(
        "ladder-te-vaak",
        "In de oprichting wordt de ladder ten hoogste honderd keer vastgesteld. Rond haar eerst af; daarna besluit u erover.",
        "In the founding the ladder is adopted at most a hundred times. End it first; after that you decide on it.",
        AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.LadderVaststellen;

    public Voorwerp? Over(Stand stand) => stand.IsOpgericht ? new(Publiek.Keten, []) : null;

    public Uitkomst Beslis(Stand stand)
    {
        if (Soorten.IsDefaultOrEmpty || Soorten.Length > MaximumSoorten || Soorten[0].Nummer != Laddersoort.Gewoon) return SoortenOngeldig;
        if (Soorten.Any(s => s.Nummer is < 1 or > 1000) || Soorten.DistinctBy(s => s.Nummer).Count() != Soorten.Length || Soorten.DistinctBy(s => s.Naam.Waarde, StringComparer.OrdinalIgnoreCase).Count() != Soorten.Length) return SoortenOngeldig;
        if (Ketenladder.Van(stand.Ladders).Soorten.Any(s => !Soorten.Any(n => n.Nummer == s.Nummer))) return SoortVerdwijnt;
        foreach (var soort in Soorten)
            if (Weiger(stand, soort) is { } geweigerd) return geweigerd;
        if (VrijeDagen.IsDefault || VrijeDagen.Length > MaximumVrijeDagen || VrijeDagen.DistinctBy(d => d.Dag).Count() != VrijeDagen.Length || VrijeDagen.Any(d => d.Dag.Year is < 2000 or > 2199)) return VrijeDagenOngeldig;
        var nummer = stand.Ladders.Count + 1;
        // After the founding each takes the consent of all, which limits itself.
        if (nummer > MaximumInOprichting && stand.Keten is { InOprichting: true }) return TeVaak;

        return new LadderVastgesteld(new(nummer, [.. Soorten.OrderBy(s => s.Nummer)], [.. VrijeDagen.OrderBy(d => d.Dag)])).Voor(Publiek.Keten);
    }

    static Afwijzing? Weiger(Stand stand, Laddersoort soort)
    {
        var treden = soort.Treden;
        if (treden.IsDefault || treden.Length < 2 || treden[0].Niveau != Niveau.Werkvloer) return TredenOngeldig;
        for (var i = 0; i < treden.Length; i++)
        {
            var trede = treden[i];
            if (!Enum.IsDefined(trede.Niveau) || (i > 0 && trede.Niveau <= treden[i - 1].Niveau)) return TredenOngeldig;
            if (trede.Niveau == Niveau.Ketenregisseurs ? !FunctiePast(trede) : trede.Functie is not null || trede.Terugval is not null) return FunctieOngeldig;
            if (trede.Werkdagen is < 1 or > MeesteWerkdagen || (trede.StijgtZelf && i == treden.Length - 1)) return TermijnOngeldig;
            if (trede.Forum is not null && (trede.Niveau == Niveau.Werkvloer || (trede.ForumUit(stand.Gremia) is null && !StondEr(stand, soort.Nummer, trede)))) return ForumOngeldig;
        }
        return null;
    }

    // A body that ended since falls back on the function; who changes something else need not know of it.
    static bool StondEr(Stand stand, int soort, Laddertrede trede) =>
        Ketenladder.Van(stand.Ladders).Soorten.FirstOrDefault(s => s.Nummer == soort)?.Trede(trede.Niveau)?.Forum == trede.Forum;

    static bool FunctiePast(Laddertrede trede) =>
        trede.Functie is { } functie && Laddertrede.Functies.Contains(functie) && (trede.Terugval is not { } terugval || (terugval != functie && Laddertrede.Functies.Contains(terugval)));
}

public sealed record LadderVastgesteld(Ketenladder Ladder) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel with { Ladders = deel.Ladders.Met(Ladder.Nummer, Ladder) };
}
