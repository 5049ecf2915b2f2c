using System.Globalization;
using Microsoft.Extensions.Localization;
using Schakel.Domein;
using Schakel.Domein.Voornemens;
using Schakel.Web.Ketens;
using Schakel.Web.Vormen;

namespace Schakel.Web.Voornemens;

/// <summary>The words about announced changes: their kinds, where they can be noticed and what others expect of them.</summary>
public sealed class Voornemenwoord;

/// <summary>What others expect of a change, in as few words as fit in a list.</summary>
internal sealed record Verwachting(Staat Staat, string Woord, Icoonnaam? Teken = null);

internal static class Voornemenwoorden
{
    const int HoogstensGenoemd = 2;

    /// <summary>Its days as one line of text, for what is no page.</summary>
    public static string Dagen(this IStringLocalizer<Voornemenwoord> woord, Periode wanneer)
    {
        return wanneer.TotEnMet is not { } tot ? woord["Dagen-vanaf", Dag(wanneer.Van)] : tot == wanneer.Van ? Dag(tot) : woord["Dagen-tot", Dag(wanneer.Van), Dag(tot)];

        static string Dag(Datum dag) => dag.ToString("d MMMM yyyy", CultureInfo.CurrentCulture);
    }

    /// <summary>The hand-overs where it can be noticed, by their partners.</summary>
    public static string Waar(this IStringLocalizer<Voornemenwoord> woord, Bezoek bezoek, Voornemen voornemen, int hoogstens = int.MaxValue)
    {
        var plekken = voornemen.Overdrachten.Select(o => bezoek.Inzage!.Overdrachten.Vind(o)).OfType<Domein.Inrichting.Overdracht>().Select(o => bezoek.Tussen(o)).Distinct(StringComparer.Ordinal).ToList();
        if (plekken.Count == 0) return woord["Overal"];
        return plekken.Count <= hoogstens ? string.Join(", ", plekken) : woord["EnNog", string.Join(", ", plekken.Take(hoogstens)), plekken.Count - hoogstens];
    }

    public static Staat Staat(this Impactmaat maat) => maat switch
    {
        Impactmaat.Geen => Vormen.Staat.Goed,
        Impactmaat.Groot => Vormen.Staat.Aandacht,
        _ => Vormen.Staat.Neutraal,
    };

    /// <summary>It waits for nobody, so not the clock.</summary>
    public static Icoonnaam? Teken(this Impactmaat maat) => maat == Impactmaat.Groot ? Icoonnaam.Waarschuwing : null;

    /// <summary>What others expect: the heaviest and at whom, and how many have yet to say it.</summary>
    public static IEnumerable<Verwachting> Verwacht(this IStringLocalizer<Voornemenwoord> woord, Bezoek bezoek, Voornemen voornemen)
    {
        if (!voornemen.GaatDoor)
        {
            yield return new(Vormen.Staat.Neutraal, woord["GaatNietDoor"]);
            yield break;
        }
        var stil = voornemen.Gevraagd.Count(p => voornemen.Van(p) is null);
        var begonnen = voornemen.IsBegonnen(bezoek.Dag);
        if (voornemen.Zwaarst is { } zwaarst && zwaarst != Impactmaat.Geen) yield return new(zwaarst.Staat(), woord[$"Bij-{zwaarst}", Wie(voornemen, zwaarst)], zwaarst.Teken());
        if (stil > 0) yield return begonnen ? new(Vormen.Staat.Neutraal, woord["ZeiNiets", stil, voornemen.Gevraagd.Length]) : new(voornemen.Uiterlijk < bezoek.Dag ? Vormen.Staat.Slecht : Vormen.Staat.Aandacht, woord["Nog", stil, voornemen.Gevraagd.Length]);
        else if (voornemen.Zwaarst is null) yield return new(Vormen.Staat.Neutraal, woord["NiemandGevraagd"]);
        else if (voornemen.Zwaarst == Impactmaat.Geen) yield return new(Vormen.Staat.Goed, woord["Geen"]);

        string Wie(Voornemen v, Impactmaat maat)
        {
            var namen = v.Impacten.Where(i => i.Maat == maat).Select(i => bezoek.Partner(i.Partij)).ToList();
            return namen.Count <= HoogstensGenoemd ? string.Join(", ", namen) : woord["EnNog", string.Join(", ", namen.Take(HoogstensGenoemd)), namen.Count - HoogstensGenoemd];
        }
    }
}
