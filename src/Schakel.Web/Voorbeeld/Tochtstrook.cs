using Microsoft.Extensions.Localization;
using Schakel.Application.Voorbeeld;
using Schakel.Web.Vormen;

namespace Schakel.Web.Voorbeeld;

/// <summary>The five words over a walk; what ended early leaves the rest behind.</summary>
internal static class Tochtstrook
{
    public const int Stappen = 5;

    /// <summary>Which of the five this is, from 1.</summary>
    public static int Nummer(Tochtstap stap) => stap switch
    {
        Tochtstap.Melden => 1,
        Tochtstap.Samen => 2,
        Tochtstap.Voorleggen => 3,
        Tochtstap.Stemmen or Tochtstap.Gesprek => 4,
        _ => Stappen,
    };

    /// <param name="stap">Null before it begins.</param>
    public static IReadOnlyList<Processtap> Van(Tochtstap? stap, IStringLocalizer<Tochtpagina> t) =>
        [.. Enumerable.Range(1, Stappen).Select(n => new Processtap(t[$"Strook-{n}"], Stand(stap, n)))];

    static Stapstand Stand(Tochtstap? stap, int nummer) => stap switch
    {
        null => Stapstand.Straks,
        Tochtstap.Klaar => Stapstand.Gedaan,
        Tochtstap.Gestopt => nummer == 1 ? Stapstand.Gedaan : Stapstand.Overgeslagen,
        { } nu => nummer < Nummer(nu) ? Stapstand.Gedaan : nummer == Nummer(nu) ? Stapstand.Nu : Stapstand.Straks,
    };
}
