using System.Globalization;
using Schakel.Domein;

namespace Schakel.Web.Inrichting;

/// <summary>Several lines typed into one field, each a text of its own.</summary>
internal static class Lijst
{
    public static IReadOnlyList<string> Regels(string? getypt) => (getypt ?? "").ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>What is wrong with one of the lines, said at the field that holds them all.</summary>
    public static Afwijzing BijTekstvak(Afwijzing fout)
    {
        if (fout.Veld?.TrimEnd(']').Split('[') is not [var veld, var plek] || !int.TryParse(plek, NumberStyles.None, CultureInfo.InvariantCulture, out var nr)) return fout;
        return fout with { Veld = veld, Nl = $"Regel {nr + 1}: {Klein(fout.Nl)}", En = $"Line {nr + 1}: {Klein(fout.En)}" };
    }

    static string Klein(string zin) => char.ToLowerInvariant(zin[0]) + zin[1..];
}
