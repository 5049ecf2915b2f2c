using Schakel.Application.Tabellen;

namespace Schakel.Application.Tests.Tabellen;

/// <summary>Reads a table with all the time that it may take.</summary>
internal static class Lezer
{
    public static Uitgelezen Lees(string geplakt) => Tabellezer.Lees(geplakt, Tijd());

    public static Uitgelezen Lees(byte[] bestand) => Tabellezer.Lees(bestand, Tijd());

    static Leestijd Tijd() => new(TimeProvider.System, TestContext.Current.CancellationToken);
}
