namespace Schakel.Web.Vormen;

/// <summary>Whether words stayed, went or came.</summary>
public enum Woorddeelsoort
{
    Gelijk,
    Weg,
    Erbij,
}

/// <summary>A run of words, with the spaces and lines between them, that all stayed, went or came.</summary>
public sealed record Woorddeel(Woorddeelsoort Soort, string Woorden);
