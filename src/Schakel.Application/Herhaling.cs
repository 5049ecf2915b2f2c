using System.Text.Json;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;
using Schakel.Storage;

namespace Schakel.Application;

/// <summary>
/// An opdracht-id that comes by again: the entry that it led to, the stand that it was decided on, and the words and files that still stand of it.
/// Deciding is pure, so the same wish on that stand makes the same facts again. Somebody who went back, typed something else and sent it
/// must not hear that it was done.
/// </summary>
internal sealed record Herhaling(Boeking Boeking, Stand Voor, IReadOnlyDictionary<TekstId, string> Woorden, IReadOnlyDictionary<TekstId, byte[]> Bestanden)
{
    public static readonly Afwijzing Veranderd = new(
        "opdracht-veranderd",
        "Dit formulier is al eerder verstuurd, met iets anders erin. Dat is uitgevoerd, dit niet. Kijk wat er nu staat en begin met een nieuw formulier.",
        "This form was sent before, with something else in it. That was carried out, this was not. Look at what stands there now and begin with a new form.",
        AfwijzingSoort.Conflict);

    /// <summary>Those of these opdrachten that were carried out before.</summary>
    public static async Task<Dictionary<OpdrachtId, Herhaling>> Zoek(IJournaal journaal, Standgeschiedenis geschiedenis, List<OpdrachtId> opdrachten, CancellationToken stop)
    {
        var (stroom, eerder) = (geschiedenis.Nu.Stroom, new Dictionary<OpdrachtId, Herhaling>());
        foreach (var (opdracht, nr) in await journaal.Vind(stroom, opdrachten, stop))
        {
            await foreach (var (boeking, _) in journaal.Lees(stroom, nr - 1, nr, stop))
            {
                var woorden = await journaal.Teksten(stroom, [.. Beslisser.Genoemd(boeking)], stop);
                var bestanden = new Dictionary<TekstId, byte[]>();
                foreach (var id in Beslisser.Bestanden(boeking))
                    if (await journaal.Bestand(stroom, id, stop) is { } bestand) bestanden.Add(id, bestand.Inhoud);
                eerder.Add(opdracht, new(boeking, await geschiedenis.Op(journaal, new(nr - 1, null), stop), woorden.ToDictionary(w => w.Key, w => w.Value.Woorden), bestanden));
            }
        }
        return eerder;
    }

    /// <summary>The first answer, for whoever asked it first and asks the same.</summary>
    public Antwoord Antwoord(Aanvraag aanvraag, TimeZoneInfo zone)
    {
        var dader = Boeking.Delen.Select(d => Feitensoorten.LeesDader(d.Dader)).FirstOrDefault(d => d is not null);
        if (dader?.Persoon != aanvraag.Dader.Persoon || dader?.Actor != aanvraag.Dader.Actor) return new Antwoord.Geweigerd(Afwijzing.IdInGebruik);

        return IsZelfde(aanvraag, new(Boeking.Kop.Tijdstip, zone, aanvraag.Dader)) ? new Antwoord.Gedaan(Boeking.Nr) : new Antwoord.Geweigerd(Veranderd);
    }

    bool IsZelfde(Aanvraag aanvraag, Omstandigheden toen)
    {
        if (aanvraag.Opdracht.Beslis(Voor, toen) is not Gebeurd gebeurd) return false;
        var getypt = aanvraag.Woorden.ToDictionary(w => w.Id, w => w.Woorden);
        var gestuurd = (aanvraag.Bestanden ?? []).ToDictionary(b => b.Id, b => b.Inhoud);
        var nu = Boeking.Na(Voor, aanvraag.Id, toen, gebeurd, static () => new byte[Zegel.Lengte]).Delen;
        return nu.Length == Boeking.Delen.Length && nu.Zip(Boeking.Delen).All(paar =>
            paar.First.Publiek.Equals(paar.Second.Publiek)
            && paar.First.Feiten.Length == paar.Second.Feiten.Length
            && paar.First.Feiten.Zip(paar.Second.Feiten).All(feiten => IsZelfde(feiten.First, feiten.Second, getypt, gestuurd)));
    }

    // Each sending gives its texts and files new ids and seals; what counts is whether the words are the same. Erased words can no longer differ.
    bool IsZelfde(Feitregel nu, Feitregel eerst, Dictionary<TekstId, string> getypt, Dictionary<TekstId, byte[]> gestuurd)
    {
        if (nu.Naam != eerst.Naam || nu.Versie != eerst.Versie) return false;
        var (teksten, bewaarde) = (new List<Tekst>(), new List<Tekst>());
        TekstVinder.In(nu.Inhoud, teksten.Add);
        TekstVinder.In(eerst.Inhoud, bewaarde.Add);
        var (bestanden, bewaard) = (new List<Bestand>(), new List<Bestand>());
        BestandVinder.In(nu.Inhoud, bestanden.Add);
        BestandVinder.In(eerst.Inhoud, bewaard.Add);
        return teksten.Count == bewaarde.Count && bestanden.Count == bewaard.Count
            && teksten.Zip(bewaarde).All(paar => paar.First == paar.Second || !Woorden.TryGetValue(paar.Second.Id, out var woorden) || woorden == getypt.GetValueOrDefault(paar.First.Id))
            && bestanden.Zip(bewaard).All(paar => paar.First == paar.Second || !Bestanden.TryGetValue(paar.Second.Id, out var bytes) || bytes.AsSpan().SequenceEqual(gestuurd.GetValueOrDefault(paar.First.Id)))
            && Zonder(nu.Inhoud, teksten, bestanden) == Zonder(eerst.Inhoud, bewaarde, bewaard);
    }

    static string Zonder(byte[] inhoud, List<Tekst> teksten, List<Bestand> bestanden) =>
        bestanden.Select(b => b.Json()).Concat(teksten.Select(t => JsonSerializer.Serialize(t))).Aggregate(System.Text.Encoding.UTF8.GetString(inhoud), (json, deel) => json.Replace(deel, "\"\"", StringComparison.Ordinal));
}
