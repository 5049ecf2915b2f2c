using System.Collections.Frozen;
using System.Reflection;
using Schakel.Domein.Inrichting;
using Schakel.Web.Voorkeuren;

namespace Schakel.Web.Paginas;

/// <summary>The guides: the files of docs/gids, taken along in the program, so that a page here and the file in the repository say the same.</summary>
internal static class Gidsen
{
    public const string Begin = "/gids";

    const string Plek = "gids/";

    static readonly Assembly Huis = typeof(Gidsen).Assembly;

    static readonly Lazy<FrozenDictionary<(string Taal, string Naam), Gids>> Gelezen = new(() => Huis.GetManifestResourceNames()
        .Where(bestand => bestand.StartsWith(Plek, StringComparison.Ordinal) && bestand.EndsWith(".md", StringComparison.Ordinal))
        .Select(bestand => bestand.Split('/', '.'))
        .ToFrozenDictionary(
            delen => (Taal: delen[1], Naam: delen[2]),
            delen => Gids.Lees(delen[2], Tekst($"{Plek}{delen[1]}/{delen[2]}.md"), Adres, beeld => Bytes(Plek + beeld["../".Length..])!)));

    /// <summary>How they stand in the list: first who takes part, then what goes for all, and who stands around it.</summary>
    public static IReadOnlyList<(string Groep, string[] Namen)> Groepen { get; } =
    [
        ("Meedoen", [.. new[] { Rol.Ketenmedewerker, Rol.Teammanager, Rol.Ketenregisseur, Rol.Lijnmanager, Rol.Bestuurder, Rol.Sleuteldrager, Rol.Ketenmanager, Rol.Bureaumedewerker }.Select(Naam)]),
        ("Begin", ["zelf-beginnen", "iedereen"]),
        ("Samen", ["inrichten", "besluiten", "samenwerken"]),
        ("Eromheen", [Naam(Rol.Reviewer), Naam(Rol.Gast), "auditor", "beheerder"]),
    ];

    /// <summary>Where the guide for this role stands; the list of all for a role that has none.</summary>
    public static string Adres(Rol rol) => Naam(rol) is var naam && Groepen.Any(g => g.Namen.Contains(naam, StringComparer.Ordinal)) ? $"{Begin}/{naam}" : Begin;

    /// <summary>The guide of this name, in the language of the visitor.</summary>
    public static Gids? Vind(string naam) => Gelezen.Value.GetValueOrDefault((Talen.Huidige, naam));

    /// <summary>A picture of the guides; null when there is none of this name.</summary>
    public static byte[]? Beeld(string bestand) => Bytes($"{Plek}beeld/{bestand}");

    static string Naam(Rol rol) => rol.ToString().ToLowerInvariant();

    // As a guide names it from its own folder: another guide beside it, a picture, the list of all.
    static string? Adres(string bestand) => bestand switch
    {
        "../../gids.md" => Begin,
        _ when bestand.StartsWith("../beeld/", StringComparison.Ordinal) => $"{Begin}/{bestand["../".Length..]}",
        _ when !bestand.Contains('/', StringComparison.Ordinal) && bestand.EndsWith(".md", StringComparison.Ordinal) => $"{Begin}/{bestand[..^".md".Length]}",
        _ => null,
    };

    static string Tekst(string bron) => System.Text.Encoding.UTF8.GetString(Bytes(bron)!);

    static byte[]? Bytes(string bron)
    {
        using var stroom = Huis.GetManifestResourceStream(bron);
        if (stroom is null) return null;
        var bytes = new byte[stroom.Length];
        stroom.ReadExactly(bytes);
        return bytes;
    }
}
