namespace Schakel.Web.Tests.Opzet;

/// <summary>Files of the checkout that a test holds the program to; SCHAKEL_SNAPSHOTS=write rewrites them.</summary>
static class Repo
{
    public static string Map { get; } = Zoek(new(AppContext.BaseDirectory));

    public static string Pad(string naam) => Path.Combine(Map, naam);

    public static void Vergelijk(string naam, string nu)
    {
        if (Environment.GetEnvironmentVariable("SCHAKEL_SNAPSHOTS") == "write") File.WriteAllText(Pad(naam), nu);
        File.ReadAllText(Pad(naam)).ShouldBe(nu, $"{naam} loopt achter; schrijf het met: SCHAKEL_SNAPSHOTS=write dotnet test --project tests/Schakel.Web.Tests");
    }

    static string Zoek(DirectoryInfo map) => File.Exists(Path.Combine(map.FullName, "Schakel.slnx")) ? map.FullName : Zoek(map.Parent!);
}
