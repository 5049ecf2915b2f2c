namespace Schakel.Architecture.Tests;

/// <summary>One file as the rules read it; the path is relative to the house, with slashes.</summary>
sealed record Bron(string Pad, string Tekst)
{
    static readonly string[] NietVanOns = ["bin", "obj", "node_modules", "Migrations", "TestResults"];

    public string Naam => Path.GetFileName(Pad);

    public string[] Regels => Tekst.TrimEnd('\n').Split('\n');

    /// <summary>The files under a folder of the house whose name ends like one of these; not what tools make.</summary>
    public static Bron[] Onder(string map, params string[] einden) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Huis.Map, map), "*", SearchOption.AllDirectories)
            .Select(pad => Path.GetRelativePath(Huis.Map, pad).Replace('\\', '/'))
            .Where(pad => einden.Any(eind => pad.EndsWith(eind, StringComparison.Ordinal)))
            .Where(pad => !pad.Split('/').Intersect(NietVanOns, StringComparer.Ordinal).Any())
            .Order(StringComparer.Ordinal)
            .Select(Lees),
    ];

    public static Bron Lees(string pad) => new(pad, File.ReadAllText(Path.Combine(Huis.Map, pad)).ReplaceLineEndings("\n"));

    /// <summary>A file of Fixtures/Bronnen as if it stood elsewhere. Fixtures end in .txt, so that no rule meets them as source.</summary>
    public static Bron Fixture(string naam, string alsOf) =>
        new(alsOf, Lees($"tests/Schakel.Architecture.Tests/Fixtures/Bronnen/{naam}.txt").Tekst);
}
