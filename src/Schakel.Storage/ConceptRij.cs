namespace Schakel.Storage;

/// <summary>A draft as its row: ids and moments as their one spelling, because both databases sort and compare text alike.</summary>
sealed class ConceptRij
{
    public required string Id { get; init; }

    public required string Stroom { get; init; }

    public required string? Partij { get; init; }

    public required string Persoon { get; init; }

    public required string Soort { get; set; }

    public required string Inhoud { get; set; }

    public required string Gewijzigd { get; set; }
}
