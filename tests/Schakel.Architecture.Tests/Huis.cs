using System.Reflection;
using ArchUnitNET.Loader;
using Assembly = System.Reflection.Assembly;

namespace Schakel.Architecture.Tests;

/// <summary>The product as the rules see it: its folder, its assemblies, its dependencies.</summary>
static class Huis
{
    public static readonly string Map = Zoek(AppContext.BaseDirectory);

    /// <summary>Every room that has an assembly, found by its project so that a new room cannot be forgotten.</summary>
    public static readonly Assembly[] Kamers =
    [
        .. Directory.GetDirectories(Path.Combine(Map, "src"), "Schakel.*")
            .Select(Path.GetFileName)
            .Order(StringComparer.Ordinal)
            .Select(naam => Assembly.Load(naam == "Schakel.Cli" ? "schakel" : naam!)),
    ];

    static readonly Lazy<ArchUnitNET.Domain.Architecture> Gebouwd = new(() => Lees(Kamers));
    static readonly Lazy<ArchUnitNET.Domain.Architecture> Nagebouwd = new(() => Lees(typeof(Huis).Assembly));

    public static Assembly Domein => typeof(Domein.IOpdracht).Assembly;

    public static ArchUnitNET.Domain.Architecture Bouw => Gebouwd.Value;

    /// <summary>This assembly, for the fixtures that break the rules.</summary>
    public static ArchUnitNET.Domain.Architecture Fixtures => Nagebouwd.Value;

    public static System.Type[] FixturesVan(System.Type een) => [.. typeof(Huis).Assembly.GetTypes().Where(t => t.Namespace == een.Namespace)];

    static ArchUnitNET.Domain.Architecture Lees(params Assembly[] assemblies) => new ArchLoader().LoadAssemblies(assemblies).Build();

    static string Zoek(string map) =>
        File.Exists(Path.Combine(map, "Schakel.slnx")) ? map : Zoek(Path.GetDirectoryName(map) ?? throw new DirectoryNotFoundException("Schakel.slnx"));
}
