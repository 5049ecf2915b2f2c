namespace Schakel.Web.Knelpunten;

/// <summary>The texts that name the levels of the ladder.</summary>
public sealed class Niveaunaam;
