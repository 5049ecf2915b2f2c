using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Knelpunten;

/// <summary>One step that a bottleneck took on the ladder; who took it is absent where that stands in a narrower audience.</summary>
public sealed record KnelpuntStap(Tijdstip Tijdstip, Niveau Niveau, DeelnameId? Door, Tekst? Reden);

/// <summary>How it was solved, when, and by whom unless that stands in a narrower audience.</summary>
public sealed record Oplossing(Tijdstip Tijdstip, DeelnameId? Door, Tekst Hoe);

/// <summary>A bottleneck: something that goes wrong between partners and that they solve together, as low as possible.</summary>
public sealed record Knelpunt(
    KnelpuntId Id,
    ImmutableArray<PartijId> Betrokken,
    OverdrachtId? Overdracht,
    Tekst Titel,
    Tekst? Omschrijving,
    Niveau Niveau,
    Datum? Uiterlijk,
    ImmutableArray<KnelpuntStap> Stappen,
    Oplossing? Oplossing,
    bool InKeten,
    long InDeelSinds) : IVerplaatsbaar<KnelpuntId>
{
    /// <summary>Between the partners involved, until it has been raised above them.</summary>
    public Publiek Publiek => InKeten ? Publiek.Keten : Publiek.Kring(Betrokken);

    public bool IsOpgelost => Oplossing is not null;

    /// <summary>Whether its level has had it longer than agreed, as seen on this day.</summary>
    public bool IsVerlopen(Datum op) => !IsOpgelost && Uiterlijk < op;

    /// <summary>All texts with who typed them; the first step is the report.</summary>
    [JsonIgnore]
    public IEnumerable<Tekstplaats> Teksten
    {
        get
        {
            yield return new(Titel, Stappen[0].Door);
            if (Omschrijving is { } omschrijving) yield return new(omschrijving, Stappen[0].Door);
            foreach (var stap in Stappen)
                if (stap.Reden is { } reden) yield return new(reden, stap.Door);
            if (Oplossing is { } oplossing) yield return new(oplossing.Hoe, oplossing.Door);
        }
    }
}

public static class KnelpuntRegels
{
    public static readonly Afwijzing AlOpgelost = new(
        "al-opgelost",
        "Dit knelpunt is al opgelost. Meld een nieuw knelpunt als het terugkomt.",
        "This bottleneck has been solved already. Report a new one if it comes back.",
        AfwijzingSoort.Conflict);

    public static Voorwerp? Voorwerp(this Stand stand, KnelpuntId id) =>
        stand.Knelpunten.Vind(id) is { } knelpunt ? new(knelpunt.Publiek, knelpunt.Betrokken) : null;
}
