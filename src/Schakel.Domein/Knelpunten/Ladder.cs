using System.Collections.Immutable;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Knelpunten;

/// <summary>The escalation ladder of one kind of bottleneck on a day, as the chain is then steered: which levels there are, how long each has, and whose it is.</summary>
public sealed class Ladder
{
    readonly Register<DeelnameId, Deelname> _deelnames;
    readonly Laddersoort _soort;
    readonly Ketentoestand? _toestand;
    readonly Werkkalender _kalender;
    readonly Datum _dag;

    internal Ladder(Register<int, Ketenladder> vastgesteld, Register<int, Ketentoestand> toestanden, Register<DeelnameId, Deelname> deelnames, Waarneming waarneming, int soort, Datum dag)
    {
        var ladder = Ketenladder.Van(vastgesteld);
        (_deelnames, _soort, _kalender, _toestand, _dag) = (deelnames, ladder.Soort(soort), ladder.Kalender, Ketentoestand.Op(toestanden, dag), dag);
        Waarnemer = waarneming.Van(Rol.Ketenmanager);
    }

    /// <summary>Whose role takes the ketenmanager's place; null while there is one. What lies on his level is then theirs.</summary>
    public Rol? Waarnemer { get; }

    public Naam Naam => _soort.Naam;

    public ImmutableArray<Laddertrede> Treden => _soort.Treden;

    public bool Heeft(Niveau niveau) => _soort.Trede(niveau) is not null;

    /// <summary>How many working days a level of this ladder has: as adopted, in a crisis at most what was agreed for that and in rest at least.</summary>
    public int Werkdagen(Niveau niveau)
    {
        var gewoon = _soort.Trede(niveau)?.Werkdagen ?? throw new ArgumentOutOfRangeException(nameof(niveau), niveau, "Dit niveau heeft deze ladder niet.");
        return _toestand switch
        {
            null => gewoon,
            { Soort: Toestandsoort.Crisis } crisis => Math.Min(gewoon, crisis.Ladder.Van(niveau)),
            _ => Math.Max(gewoon, _toestand.Ladder.Van(niveau)),
        };
    }

    /// <summary>The last day of a level for what comes there on this day, and what happens then.</summary>
    public Niveautermijn Termijn(Niveau niveau) => new(_kalender.NaWerkdagen(_dag, Werkdagen(niveau)), _soort.Trede(niveau) is { StijgtZelf: true } ? Boven(niveau).First() : null);

    /// <summary>The levels to which it can still be raised from here, lowest first.</summary>
    public IEnumerable<Niveau> Boven(Niveau niveau) => _soort.Treden.Select(t => t.Niveau).Where(n => n > niveau);

    /// <summary>The levels to which it can be given back from here, highest first.</summary>
    public IEnumerable<Niveau> Onder(Niveau niveau) => _soort.Treden.Select(t => t.Niveau).Where(n => n < niveau).Reverse();

    /// <summary>Whose it is at this partner on the level of the partners: the function, or where nobody has it the one that it falls back on.</summary>
    public Rol Functie(PartijId partij)
    {
        var trede = _soort.Trede(Niveau.Ketenregisseurs);
        var functie = trede?.Functie ?? Rol.Ketenregisseur;
        return trede?.Terugval is { } terugval && !_deelnames.Any(d => d.Partij == partij && d.Rol == functie && d.Termijn.Omvat(_dag)) ? terugval : functie;
    }
}
