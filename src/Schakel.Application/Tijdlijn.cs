using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Application;

/// <summary>One entry as far as its viewer may read it: who acted when (absent where that stands in a narrower audience), and what happened.</summary>
public sealed record Tijdlijnpunt(long Nr, Tijdstip Tijdstip, Dader? Dader, IReadOnlyList<IFeit> Feiten);

/// <summary>A page of the memory, newest first. <paramref name="Gesloten"/> entries among them hold nothing that this viewer may read; <paramref name="Verder"/> is the entry to read on from, null at the beginning.</summary>
public sealed record Tijdlijn(IReadOnlyList<Tijdlijnpunt> Punten, int Gesloten, long? Verder)
{
    public const int PerPagina = 50;

    /// <summary>Who looks for one subject gets an answer after this many entries, found or not.</summary>
    internal const int HoogstensGelezen = 2000;

    internal static Tijdlijnpunt? Lees(Boeking boeking, Leesrecht recht)
    {
        var open = boeking.Delen.Where(d => recht.Omvat(d.Publiek)).ToList();
        var feiten = open.SelectMany(d => d.Feiten).Select(Feitensoorten.Lees).ToList();
        return feiten.Count == 0 ? null : new(boeking.Nr, boeking.Kop.Tijdstip, open.Select(d => Feitensoorten.LeesDader(d.Dader)).FirstOrDefault(d => d is not null), feiten);
    }
}
