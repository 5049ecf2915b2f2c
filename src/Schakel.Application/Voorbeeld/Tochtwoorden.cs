using Schakel.Domein;

namespace Schakel.Application.Voorbeeld;

/// <summary>What a walker typed, under the names that the rules know; each step takes what it asks for.</summary>
public sealed record Tochtwoorden
{
    public string? Titel { get; init; }
    public string? Omschrijving { get; init; }
    public string? Wat { get; init; }
    public string? Reden { get; init; }
    public string? Toelichting { get; init; }
    public string? Oordeel { get; init; }
    public string? Oplossing { get; init; }

    /// <summary>The round of the proposal that its walker looked at.</summary>
    public string? Ronde { get; init; }
}

/// <summary>One act of a walk, in the seat of whoever does it.</summary>
/// <param name="Invoer">The words that belong to it, with what is wrong with them.</param>
public sealed record Tochtdaad(Aanvraag Aanvraag, Invoer Invoer);

/// <summary>What a step does, in that order; or why it cannot be taken in this chain.</summary>
public sealed record Tochtdaden(IReadOnlyList<Tochtdaad> Daden, Afwijzing? Weigering);
