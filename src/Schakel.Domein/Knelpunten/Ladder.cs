using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Knelpunten;

/// <summary>The escalation ladder of a chain on a day: how many working days each level has as the chain is then steered, and whose the ketenmanager's level is.</summary>
public sealed class Ladder
{
    readonly Laddertermijnen _termijnen;
    readonly Datum _dag;

    internal Ladder(Register<int, Ketentoestand> toestanden, Waarneming waarneming, Datum dag)
    {
        _termijnen = Ketentoestand.Op(toestanden, dag)?.Ladder ?? Laddertermijnen.Gewoon;
        _dag = dag;
        Waarnemer = waarneming.Van(Rol.Ketenmanager);
    }

    /// <summary>Whose role takes the ketenmanager's place; null while there is one. What lies on his level is then theirs.</summary>
    public Rol? Waarnemer { get; }

    public int Termijn(Niveau niveau) => _termijnen.Van(niveau);

    /// <summary>The last day of a level for what comes there on this day.</summary>
    public Datum Uiterlijk(Niveau niveau) => Kalender.NaWerkdagen(_dag, Termijn(niveau));

    /// <summary>The levels to which it can still be raised from here, lowest first.</summary>
    public static IEnumerable<Niveau> Boven(Niveau niveau) => Enum.GetValues<Niveau>().Where(n => n > niveau);
}
