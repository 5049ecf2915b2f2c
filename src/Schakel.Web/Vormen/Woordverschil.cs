using System.Text;
using System.Text.RegularExpressions;
using DiffPlex;
using DiffPlex.Model;

namespace Schakel.Web.Vormen;

/// <summary>Which words of a text went and which came. What stayed or went is the text of before to the letter, what stayed or came the text of after.</summary>
public static partial class Woordverschil
{
    // The work grows with how much is other in the one times how much is other in the other.
    const long Meeste = 4_000_000;

    public static IReadOnlyList<Woorddeel> Tussen(string toen, string nu)
    {
        // What is too much word by word is compared by the line, and what is too much for that is shown whole.
        foreach (var regex in new[] { Woord(), Regel() })
        {
            var stukken = new Stukken(regex);
            if (Werk(stukken.Chunk(toen), stukken.Chunk(nu)) <= Meeste) return Delen(Differ.Instance.CreateDiffs(toen, nu, ignoreWhiteSpace: false, ignoreCase: false, stukken));
        }
        return [new(Woorddeelsoort.Weg, toen), new(Woorddeelsoort.Erbij, nu)];
    }

    // How they begin and end alike costs next to nothing.
    static long Werk(IReadOnlyList<string> oud, IReadOnlyList<string> nieuw)
    {
        var (kort, begin, eind) = (Math.Min(oud.Count, nieuw.Count), 0, 0);
        while (begin < kort && oud[begin] == nieuw[begin]) begin++;
        while (eind < kort - begin && oud[^(eind + 1)] == nieuw[^(eind + 1)]) eind++;
        return (long)(oud.Count - begin - eind) * (nieuw.Count - begin - eind);
    }

    static List<Woorddeel> Delen(DiffResult verschil)
    {
        var (delen, weg, erbij, na) = (new List<Woorddeel>(), new StringBuilder(), new StringBuilder(), 0);
        foreach (var blok in verschil.DiffBlocks)
        {
            var tussen = Tekst(verschil.PiecesOld, na, blok.DeleteStartA);
            // Words in a row that are all other are one change: the space between them is no text that stayed.
            if (weg.Length + erbij.Length > 0 && tussen.All(t => t is ' ' or '\t')) Voeg(tussen, tussen);
            else Sluit(tussen);
            na = blok.DeleteStartA + blok.DeleteCountA;
            Voeg(Tekst(verschil.PiecesOld, blok.DeleteStartA, na), Tekst(verschil.PiecesNew, blok.InsertStartB, blok.InsertStartB + blok.InsertCountB));
        }
        Sluit(Tekst(verschil.PiecesOld, na, verschil.PiecesOld.Count));
        return delen;

        void Voeg(string oud, string nieuw)
        {
            weg.Append(oud);
            erbij.Append(nieuw);
        }

        void Sluit(string gelijk)
        {
            foreach (var (soort, woorden) in new[] { (Woorddeelsoort.Weg, weg.ToString()), (Woorddeelsoort.Erbij, erbij.ToString()), (Woorddeelsoort.Gelijk, gelijk) })
                if (woorden.Length > 0) delen.Add(new(soort, woorden));
            weg.Clear();
            erbij.Clear();
        }
    }

    static string Tekst(IReadOnlyList<string> stukken, int van, int tot) => string.Concat(stukken.Skip(van).Take(tot - van));

    // A word with what belongs to it (auto's, e-mail, 1.250,50), a line break, spaces, or one other character with its accents; a character of two halves is never cut.
    [GeneratedRegex(@"[\p{L}\p{M}\p{N}\p{Cs}\p{Cf}]+(?:['’.,-][\p{L}\p{M}\p{N}\p{Cs}\p{Cf}]+)*|\n|[^\S\n]+|.\p{M}*", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Woord();

    [GeneratedRegex(@"[^\n]*\n|[^\n]+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Regel();

    sealed class Stukken(Regex regex) : IChunker
    {
        public IReadOnlyList<string> Chunk(string text) => [.. regex.Matches(text).Select(m => m.Value)];
    }
}
