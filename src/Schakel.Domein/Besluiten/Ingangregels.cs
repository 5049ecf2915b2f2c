using System.Collections.Immutable;
using System.Globalization;
using Schakel.Domein.Bijdragen;
using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Besluiten;

/// <summary>What holds for the day on which a proposal takes effect, and for changes that cannot know that day by themselves.</summary>
public static class Ingangregels
{
    public static readonly Afwijzing NietLater = new(
        "ingang-niet-later",
        "Kies een dag na vandaag waarop dit ingaat, of laat het leeg: dan gaat het in als het is aangenomen.",
        "Choose a day after today on which this takes effect, or leave it empty: then it does when it is adopted.",
        Veld: nameof(VoorstelIndienen.Ingang));

    public static readonly Afwijzing VoorBesluit = new(
        "ingang-voor-besluit",
        "Op die dag kan er nog niet besloten zijn: de leestijd loopt dan nog, of de standpunten zijn nog verborgen. Kies een latere dag, of laat het leeg.",
        "It cannot be decided by that day: the reading time still runs, or the standpoints are still hidden. Choose a later day, or leave it empty.",
        Veld: nameof(VoorstelIndienen.Ingang));

    public static readonly Afwijzing HerzieningVoorIngang = new(
        "herziening-voor-ingang",
        "U komt hierop terug nadat het is ingegaan. Kies een herziening na de dag waarop het ingaat.",
        "You come back to this after it took effect. Choose a review after the day on which it does.",
        Veld: nameof(VoorstelIndienen.HerzienOp));

    public static readonly Afwijzing NormVoorIngang = new(
        "norm-voor-ingang",
        "Deze waarde geldt vanaf een dag voor het besluit ingaat. Kies een latere dag, of laat het besluit eerder ingaan.",
        "This value holds from a day before the decision takes effect. Choose a later day, or let the decision take effect earlier.");

    /// <summary>Why it cannot take effect on this day; null when it can.</summary>
    /// <param name="ingang">Null: when it is adopted. A day that passed is none any more.</param>
    /// <param name="nietBesloten">The last day on which it cannot be decided: nobody can speak before the reading time is over, and what is hidden is known when it closes.</param>
    internal static Afwijzing? Weiger(Stand stand, ImmutableArray<IBestuurdeOpdracht> opdrachten, Datum? ingang, Datum herzienOp, Datum? nietBesloten, Datum vandaag)
    {
        if (ingang >= herzienOp) return HerzieningVoorIngang;
        var later = ingang > vandaag ? ingang : null;
        if (later <= nietBesloten) return VoorBesluit;
        if (later is { } dan && opdrachten.OfType<BesluitAfgelasten>().Any(a => a.KomtTeLaat(stand, dan))) return BesluitAfgelasten.TeLaat;
        for (var i = 0; i < opdrachten.Length; i++)
        {
            if (opdrachten[i] is BijdrageVragen gevraagd && gevraagd.WeigerOp(later ?? vandaag) is { } voorbij) return voorbij.Bij(Plek(i, nameof(BijdrageVragen.Uiterlijk)));
            if (opdrachten[i] is BesluitHerbevestigen weer && weer.HerzienOp <= (later ?? vandaag)) return BesluitHerbevestigen.NietLater.Bij(Plek(i, nameof(BesluitHerbevestigen.HerzienOp)));
            if (opdrachten[i] is NormVaststellen norm && norm.Vanaf < later) return NormVoorIngang.Bij(Plek(i, nameof(NormVaststellen.Vanaf)));
        }
        return null;

        static string Plek(int i, string veld) => string.Create(CultureInfo.InvariantCulture, $"{nameof(VoorstelIndienen.Opdrachten)}[{i}].{veld}");
    }
}
