namespace Schakel.Architecture.Tests;

/// <summary>What may differ from a rule: the name, and why. An entry that is no longer needed makes a test fail.</summary>
static class Uitzonderingen
{
    /// <summary>Interfaces that may have one implementation.</summary>
    public static readonly Dictionary<string, string> Interfaces = new(StringComparer.Ordinal)
    {
    };

    /// <summary>Names after a pattern that a framework asks for.</summary>
    public static readonly Dictionary<string, string> Namen = new(StringComparer.Ordinal);

    /// <summary>Test files that may wait for real time.</summary>
    public static readonly Dictionary<string, string> Slapen = new(StringComparer.Ordinal);
}
