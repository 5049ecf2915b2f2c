using Schakel.Domein.Geheugen;

namespace Schakel.Application.Zoeken;

/// <summary>A piece of a found text, in parts that do or do not match what was looked for.</summary>
public static class Fragment
{
    /// <summary>How many characters are shown around the first match, at most.</summary>
    public const int Lengte = 180;

    const int Ervoor = 60;

    /// <param name="woorden">As <see cref="Zoekwoorden.Van"/> gives them.</param>
    public static IReadOnlyList<(string Tekst, bool IsGevonden)> Van(string tekst, IReadOnlyList<string> woorden)
    {
        var plekken = Zoekwoorden.In(tekst).Where(w => woorden.Any(v => Zoekwoorden.Past(w.Woord, v))).ToList();
        var van = plekken is [var eerste, ..] && eerste.Van > Ervoor ? Woordgrens(tekst, eerste.Van - Ervoor) : 0;
        var tot = tekst.Length - van <= Lengte ? tekst.Length : Woordgrens(tekst, van + Lengte);
        var (delen, hier) = (new List<(string, bool)>(), van);
        if (van > 0) delen.Add(("… ", false));
        foreach (var (_, begin, einde) in plekken.Where(p => p.Van >= van && p.Tot <= tot))
        {
            if (begin > hier) delen.Add((tekst[hier..begin], false));
            delen.Add((tekst[begin..einde], true));
            hier = einde;
        }
        if (tot > hier) delen.Add((tekst[hier..tot], false));
        if (tot < tekst.Length) delen.Add((" …", false));
        return delen;
    }

    // Not within a word, nor within a character of two halves; of one endless word within it after all.
    static int Woordgrens(string tekst, int plek)
    {
        for (var i = plek; i < Math.Min(tekst.Length, plek + Zoekwoorden.LangsteWoord); i++)
            if (char.IsWhiteSpace(tekst[i])) return i;
        return char.IsLowSurrogate(tekst[plek]) ? plek - 1 : plek;
    }
}
