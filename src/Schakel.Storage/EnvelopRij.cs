namespace Schakel.Storage;

/// <summary>An envelope as its row, by its commitment; the moment in ticks of UTC, to clear away by. Rows of before have the id of their opdracht in the place of that.</summary>
sealed class EnvelopRij
{
    public required string Id { get; init; }

    public required string Stroom { get; init; }

    public required string Voorstel { get; init; }

    public required string Belofte { get; init; }

    public required long Moment { get; init; }

    public required byte[] Inhoud { get; init; }
}
