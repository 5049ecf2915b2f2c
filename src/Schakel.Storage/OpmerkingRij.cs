namespace Schakel.Storage;

/// <summary>Something said as its row; the moment in ticks of UTC, to count and clear away by.</summary>
sealed class OpmerkingRij
{
    public required string Id { get; init; }

    public required string Stroom { get; init; }

    /// <summary>What it is about, as a <see cref="Domein.Gesprekken.Gespreksplek"/> spells it.</summary>
    public required string Plek { get; init; }

    public required string Persoon { get; init; }

    public required string Deelname { get; init; }

    public required long Moment { get; init; }

    public required string Publiek { get; init; }

    public required string Woorden { get; init; }
}
