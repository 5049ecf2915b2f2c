using System.Collections.Immutable;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;

namespace Schakel.Domein.Leren;

/// <summary>What was learned, of one of these two: a signal that was repaired, or a bottleneck and how it was solved.</summary>
/// <param name="Over">What it was about.</param>
public sealed record Les(Tekst Over, Tekst Wat, Tijdstip Tijdstip, KnelpuntId? Knelpunt, SignaalId? Signaal)
{
    /// <summary>Those of this partner that the viewer may see, or of all where none is named; the latest first. What was learned before it went wrong again stays learned.</summary>
    internal static ImmutableArray<Les> Van(Inzage inzage, PartijId? partij) =>
    [
        .. inzage.Signalen.Where(s => partij is not { } huis || s.Partijen.Contains(huis))
            .SelectMany(s => s.Heropeningen.Select(h => h.Was).Append(s.Herstel).OfType<Herstel>().Where(h => h.Geleerd is not null).Select(h => new Les(s.Wat, h.Geleerd!.Value, h.Tijdstip, null, s.Id)))
            .Concat(inzage.Knelpunten.Where(k => k.Oplossing is not null && (partij is not { } huis || k.Betrokken.Contains(huis))).Select(k => new Les(k.Titel, k.Oplossing!.Hoe, k.Oplossing.Tijdstip, k.Id, null)))
            .OrderByDescending(l => l.Tijdstip).ThenBy(l => l.Wat.Id),
    ];
}
