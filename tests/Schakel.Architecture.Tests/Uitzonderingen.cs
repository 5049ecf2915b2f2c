namespace Schakel.Architecture.Tests;

/// <summary>What may differ from a rule: the name, and why. An entry that is no longer needed makes a test fail.</summary>
static class Uitzonderingen
{
    /// <summary>Interfaces that may have one implementation.</summary>
    public static readonly Dictionary<string, string> Interfaces = new(StringComparer.Ordinal)
    {
        ["IKlokopdracht"] = "what the clock may send is told apart from what people send; its tests send acts that fail, and agreed ends and reviews come",
    };

    /// <summary>Names after a pattern that a framework asks for.</summary>
    public static readonly Dictionary<string, string> Namen = new(StringComparer.Ordinal);

    /// <summary>Test files that may wait for real time.</summary>
    public static readonly Dictionary<string, string> Slapen = new(StringComparer.Ordinal);
}
