namespace Schakel.Web.Vormen;

/// <summary>One answer to choose, with a line of help where the word is not enough.</summary>
public sealed record Keuze(string Waarde, string Woord, string? Hulp = null);
