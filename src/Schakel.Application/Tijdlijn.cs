using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Application;

/// <summary>One entry as far as its viewer may read it: who acted when (absent where that stands in a narrower audience), and what happened.</summary>
/// <param name="Dag">The day on which it happened, where that is another thing than when it was written down.</param>
public sealed record Tijdlijnpunt(long Nr, Tijdstip Tijdstip, Actor? Actor, DeelnameId? Door, IReadOnlyList<IFeit> Feiten, Datum? Dag = null);

/// <summary>Where a page of the memory begins: at this entry and, where events stand at their own day, after the event of that entry.</summary>
public readonly record struct Bladwijzer(long Boeking, long? NaGebeurtenis = null);

/// <summary>A page of the memory, newest first. <paramref name="Gesloten"/> entries among them hold nothing that this viewer may read; <paramref name="Verder"/> is the place to read on from, null at the beginning.</summary>
public sealed record Tijdlijn(IReadOnlyList<Tijdlijnpunt> Punten, int Gesloten, Bladwijzer? Verder)
{
    public const int PerPagina = 50;

    /// <summary>Whoever reads gets an answer after this many entries, found or not.</summary>
    internal const int HoogstensGelezen = 2000;
}
