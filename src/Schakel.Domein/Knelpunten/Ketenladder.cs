using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Knelpunten;

/// <summary>One level of the ladder for one kind of bottleneck: whose function it is there, before which body it comes, how long it may stay, and what happens then.</summary>
/// <param name="Functie">On the level of the partners: who of each of them deals with it. Elsewhere the level says it itself.</param>
/// <param name="Terugval">Who does so at a partner where nobody has that function.</param>
/// <param name="Forum">The body before which it comes; when that has ended it is the function again.</param>
/// <param name="Werkdagen">How many working days it may stay there.</param>
/// <param name="StijgtZelf">Whether it goes to the next level by itself when that time is over; else the clock only reminds.</param>
public sealed record Laddertrede(Niveau Niveau, Rol? Functie, Rol? Terugval, GremiumId? Forum, int Werkdagen, bool StijgtZelf)
{
    /// <summary>The functions that a partner can have on its level, in the order in which they are looked for.</summary>
    public static readonly ImmutableArray<Rol> Functies = [Rol.Ketenregisseur, Rol.Lijnmanager, Rol.Teammanager];

    /// <summary>The body before which it comes, as long as that meets: one that has ended is none.</summary>
    public Gremium? ForumUit(Register<GremiumId, Gremium> gremia) => Forum is { } forum && gremia.Vind(forum) is { IsOpgeheven: false } gremium ? gremium : null;
}

/// <summary>A kind of bottleneck, such as daily operation or change, with the levels that it climbs.</summary>
public sealed record Laddersoort(int Nummer, Naam Naam, ImmutableArray<Laddertrede> Treden)
{
    /// <summary>The kind of everything that nobody put under another.</summary>
    public const int Gewoon = 1;

    public Laddertrede? Trede(Niveau niveau)
    {
        foreach (var trede in Treden)
            if (trede.Niveau == niveau) return trede;
        return null;
    }
}

/// <summary>Until when a level has a bottleneck, as agreed when it came there; and where it then goes by itself, if anywhere.</summary>
public readonly record struct Niveautermijn(Datum Uiterlijk, Niveau? Daarna);

/// <summary>A day on which this chain does not work, beside weekends and holidays.</summary>
public sealed record Vrijedag(Datum Dag, Naam Naam);

/// <summary>How a chain deals with what does not get solved between two partners: the ladder of each kind, and the days on which no term ends.</summary>
/// <param name="Nummer">Which one it is, from 1; 0 is the one that Schakel proposes to a chain that adopted none.</param>
public sealed record Ketenladder(int Nummer, ImmutableArray<Laddersoort> Soorten, ImmutableArray<Vrijedag> VrijeDagen)
{
    /// <summary>Our own proposal: all four levels, the ordinary terms, and nothing that rises by itself.</summary>
    public static readonly Ketenladder Voorgesteld = new(0,
        [
            new(Laddersoort.Gewoon, Domein.Naam.Lees("Gewoon")!.Value,
            [
                new(Niveau.Werkvloer, null, null, null, 10, false),
                new(Niveau.Ketenregisseurs, Rol.Ketenregisseur, Rol.Lijnmanager, null, Laddertermijnen.Gewoon.Ketenregisseurs, false),
                new(Niveau.Ketenmanager, null, null, null, Laddertermijnen.Gewoon.Ketenmanager, false),
                new(Niveau.Ketenbestuur, null, null, null, Laddertermijnen.Gewoon.Ketenbestuur, false),
            ]),
        ],
        []);

    /// <summary>The one that holds.</summary>
    public static Ketenladder Van(Register<int, Ketenladder> vastgesteld) => vastgesteld.Vind(vastgesteld.Count) ?? Voorgesteld;

    /// <summary>The levels of this kind; what lies under a kind that is no more climbs as what is ordinary.</summary>
    public Laddersoort Soort(int nummer)
    {
        foreach (var soort in Soorten)
            if (soort.Nummer == nummer) return soort;
        return Soorten[0];
    }

    [JsonIgnore]
    public Werkkalender Kalender => new(VrijeDagen);
}
