namespace Schakel.Architecture.Tests;

/// <summary>The glossary: tables of term, English, definition, source.</summary>
static class Begrippenlijst
{
    /// <summary>Terms as they would be spelled in a type name: in capitals, without spaces and hyphens.</summary>
    public static HashSet<string> Termen(Bron begrippen) =>
        [.. Rijen(begrippen).Select(r => r[0].Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).ToUpperInvariant())];

    /// <summary>Terms without their English, definition or source.</summary>
    public static IEnumerable<string> Onvolledig(Bron begrippen) =>
        Rijen(begrippen).Where(r => r.Length != 4 || r.Any(string.IsNullOrWhiteSpace)).Select(r => r[0]);

    static IEnumerable<string[]> Rijen(Bron begrippen) =>
        from regel in begrippen.Regels
        where regel.StartsWith("| ", StringComparison.Ordinal) && !regel.StartsWith("| term ", StringComparison.Ordinal)
        select regel.Trim().Trim('|').Split('|').Select(cel => cel.Trim()).ToArray();
}
