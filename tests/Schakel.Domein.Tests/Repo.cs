namespace Schakel.Domein.Tests;

/// <summary>The checkout in which the tests run, for snapshots and vectors that stand in files.</summary>
internal static class Repo
{
    public static string Wortel { get; } = Zoek(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>True when the files are to be written anew: SCHAKEL_SNAPSHOTS=write.</summary>
    public static bool Schrijft => Environment.GetEnvironmentVariable("SCHAKEL_SNAPSHOTS") == "write";

    public static string Pad(params string[] delen) => Path.Combine([Wortel, .. delen]);

    static string Zoek(DirectoryInfo? map) =>
        map is null ? throw new DirectoryNotFoundException("Geen Schakel.slnx boven de tests.")
        : File.Exists(Path.Combine(map.FullName, "Schakel.slnx")) ? map.FullName
        : Zoek(map.Parent);
}
