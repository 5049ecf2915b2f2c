using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;
using Schakel.Storage;

namespace Schakel.Application;

/// <summary>Decides opdrachten; touches nothing and waits for nothing.</summary>
/// <param name="eigen">The key of this server; null when it has none.</param>
internal sealed class Beslisser(TimeProvider klok, TimeZoneInfo zone, Func<byte[]> toeval, Zegel? eigen = null)
{
    static readonly IReadOnlyDictionary<OpdrachtId, Herhaling> Niets = new Dictionary<OpdrachtId, Herhaling>();

    public Klokslag Klok { get; } = new(zone);

    /// <summary>Whether the clock did all that it has due on the day that it is in this chain.</summary>
    public bool IsBekeken(Standgeschiedenis geschiedenis) => Klok.IsBekeken(geschiedenis, Nu(geschiedenis.Nu, null).Vandaag);

    /// <param name="eerder">Those of them that were carried out before, as far as that was looked up.</param>
    /// <param name="metKlok">False to leave for later what the clock has due.</param>
    public Groepsbesluit Neem(Standgeschiedenis geschiedenis, List<Wens> groep, IReadOnlyDictionary<OpdrachtId, Herhaling>? eerder = null, bool metKlok = true)
    {
        eerder ??= Niets;
        var gedaan = 0;
        var bij = new List<Bijschrijving>(groep.Count);
        var uitslagen = new List<Uitslag>(groep.Count);
        var zojuist = groep.Count == 1 ? null : new Dictionary<OpdrachtId, Herhaling>(groep.Count);
        foreach (var wens in groep)
        {
            var nu = Nu(geschiedenis.Nu, wens.Aanvraag);
            // One moment for the clock and for what woke it, so that no midnight lies between. In a replay it rests.
            if (metKlok && wens.Aanvraag?.Gegeven is null && !Verhuisregels.IsElders(geschiedenis.Nu, eigen)) geschiedenis = Klok.Sla(geschiedenis, nu, Klokslag.Maximum - (bij.Count - gedaan), bij, Beslis);
            if (wens.Aanvraag is not { } aanvraag)
            {
                uitslagen.Add(new(new Antwoord.Gedaan(geschiedenis.Nu.Nr), null));
                continue;
            }
            try
            {
                if (eerder.TryGetValue(aanvraag.Id, out var herhaling) || zojuist?.TryGetValue(aanvraag.Id, out herhaling) == true)
                {
                    uitslagen.Add(new(herhaling.Antwoord(aanvraag, zone), null));
                    continue;
                }
                var (stand, bijschrijving, geweigerd) = Beslis(geschiedenis.Nu, aanvraag, nu);
                uitslagen.Add(new(geweigerd is null ? new Antwoord.Gedaan(stand.Nr) : new Antwoord.Geweigerd(geweigerd), null));
                if (bijschrijving is null) continue;
                zojuist?.Add(aanvraag.Id, new(bijschrijving.Boeking, geschiedenis.Nu, bijschrijving.Woorden.ToDictionary(w => w.Id, w => w.Woorden), (bijschrijving.Bestanden ?? []).ToDictionary(b => b.Id, b => b.Inhoud)));
                geschiedenis = geschiedenis.Na(stand);
                bij.Add(bijschrijving);
                gedaan++;
            }
            catch (Exception fout)
            {
                // A bug in one rule is the misfortune of that opdracht only.
                uitslagen.Add(new(null, fout));
            }
        }
        return new(geschiedenis, bij, uitslagen, gedaan == groep.Count);
    }

    /// <summary>Why this would be refused on this stand; null when it would happen.</summary>
    public Afwijzing? Weiger(Stand stand, Aanvraag aanvraag) => Oordeel(stand, aanvraag, Nu(stand, aanvraag)) as Afwijzing;

    // One moment for the rule and for the entry; all that can go wrong does so before the stand moves on.
    (Stand Stand, Bijschrijving? Bijschrijving, Afwijzing? Geweigerd) Beslis(Stand stand, Aanvraag aanvraag, Omstandigheden nu)
    {
        var uitkomst = Oordeel(stand, aanvraag, nu);
        if (uitkomst is not Gebeurd gebeurd) return (stand, null, (Afwijzing)uitkomst);
        Deurwacht.EisWoorden(aanvraag);
        var boeking = Boeking.Na(stand, aanvraag.Id, nu, gebeurd, toeval);
        if (boeking.Delen.Any(d => d.IsTeGroot)) return (stand, null, Deurwacht.TeGroot);
        var bijschrijving = new Bijschrijving(boeking, boeking.Hash(), Genoemd(boeking, aanvraag.Woorden), Gewist(gebeurd), Genoemd(boeking, aanvraag.Bestanden));
        return (stand.Na(boeking, bijschrijving.Hash, nu, gebeurd), bijschrijving, null);
    }

    Uitkomst Oordeel(Stand stand, Aanvraag aanvraag, Omstandigheden nu) =>
        Deurwacht.Weiger(aanvraag)
            ?? Voorbeeldregels.Weiger(stand, aanvraag.Dader, aanvraag.Opdracht, aanvraag.Gegeven, new(klok.GetUtcNow()))
            ?? Verhuisregels.Weiger(stand, aanvraag.Opdracht, eigen)
            ?? Mag.Oordeel(stand, aanvraag.Opdracht, nu);

    // Who only waits until all is done does nothing himself: then it is the clock that acts.
    Omstandigheden Nu(Stand stand, Aanvraag? aanvraag)
    {
        var tijdstip = aanvraag?.Gegeven ?? new Tijdstip(klok.GetUtcNow());
        return new(tijdstip < stand.Tijdstip ? stand.Tijdstip : tijdstip, zone, aanvraag?.Dader ?? Dader.Klok);
    }

    // Only words that a fact names are kept: what nobody points to could never be erased.
    static List<BewaardeTekst> Genoemd(Boeking boeking, IReadOnlyList<BewaardeTekst> woorden)
    {
        if (woorden.Count == 0) return [];
        var genoemd = Genoemd(boeking);
        return [.. woorden.Where(w => genoemd.Contains(w.Id))];
    }

    static List<BewaardBestand> Genoemd(Boeking boeking, IReadOnlyList<BewaardBestand>? bestanden)
    {
        if (bestanden is not { Count: > 0 }) return [];
        var genoemd = Bestanden(boeking);
        return [.. bestanden.Where(b => genoemd.Contains(b.Id))];
    }

    /// <summary>The texts that the facts of this entry name.</summary>
    public static HashSet<TekstId> Genoemd(Boeking boeking)
    {
        var genoemd = new HashSet<TekstId>();
        foreach (var deel in boeking.Delen)
            foreach (var feit in deel.Feiten) TekstVinder.In(feit.Inhoud, t => genoemd.Add(t.Id));
        return genoemd;
    }

    /// <summary>The files that they name.</summary>
    public static HashSet<TekstId> Bestanden(Boeking boeking)
    {
        var genoemd = new HashSet<TekstId>();
        foreach (var deel in boeking.Delen)
            foreach (var feit in deel.Feiten) BestandVinder.In(feit.Inhoud, b => genoemd.Add(b.Id));
        return genoemd;
    }

    static List<TekstId> Gewist(Gebeurd gebeurd) => [.. gebeurd.Uitingen.Select(u => u.Feit).OfType<TekstGewist>().Select(f => f.Gewist)];
}
