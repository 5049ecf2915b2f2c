using System.Globalization;

namespace Schakel.Bench;

/// <summary>Five runs after a warm-up; the median is what counts, the smallest and largest show how quiet the machine was.</summary>
internal sealed record Meting(string Wat, string Eenheid, double[] Runs)
{
    public const int Aantal = 5;

    public double Mediaan => Runs.Order().ElementAt(Runs.Length / 2);

    public static async Task<Meting> Van(string wat, string eenheid, Func<Task<double>> run)
    {
        await run();
        var runs = new double[Aantal];
        for (var i = 0; i < Aantal; i++)
        {
            GC.Collect();
            runs[i] = await run();
        }
        return new(wat, eenheid, runs);
    }

    public static string Kop => "| what | median | min to max | norm |\n|---|---|---|---|";

    public string Rij(string norm) =>
        $"| {Wat} | {Getal(Mediaan)} {Eenheid} | {Getal(Runs.Min())} to {Getal(Runs.Max())} | {norm} |";

    public static string Getal(double waarde) => waarde.ToString(waarde >= 1000 ? "N0" : waarde >= 10 ? "F1" : "F2", CultureInfo.InvariantCulture);
}
