using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Afspraken;

/// <summary>What kind of agreement it is.</summary>
[JsonConverter(typeof(Enumnaam<Afspraaksoort>))]
public enum Afspraaksoort
{
    /// <summary>What service one gets from the other, and how good it is (SLA).</summary>
    Dienstverleningsafspraak,

    /// <summary>How the two work together from day to day.</summary>
    Werkafspraak,
}

/// <summary>What one of the two owes.</summary>
public sealed record Afspraakplicht(PartijId Partij, Tekst Wat);

/// <summary>All that an agreement says: what is signed, and what never changes. Who wants it otherwise makes another one that replaces it.</summary>
/// <param name="Partijen">The two of the hand-over, from and to.</param>
/// <param name="Normen">Norms of that hand-over; what they ask stands with them and not here.</param>
/// <param name="Herzien">When the two look whether it is still right; without an end there must be such a day.</param>
/// <param name="Opzegtermijn">How many days ahead one of the two says that it ends earlier.</param>
/// <param name="Bewijs">Where the signed document stands.</param>
/// <param name="Vervangt">The agreement that ends when this one has been signed.</param>
public sealed record Afspraakinhoud(
    OverdrachtId Overdracht,
    ImmutableArray<PartijId> Partijen,
    Afspraaksoort Soort,
    Tekst Titel,
    Tekst Omschrijving,
    ImmutableArray<Afspraakplicht> Plichten,
    ImmutableArray<NormId> Normen,
    Periode Termijn,
    Datum? Herzien,
    int Opzegtermijn,
    Tekst? Bewijs,
    AfspraakId? Vervangt)
{
    [JsonIgnore]
    public IEnumerable<Tekst> Teksten => new[] { Titel, Omschrijving, Bewijs }.OfType<Tekst>().Concat(Plichten.Select(p => p.Wat));
}
