using System.Collections.Immutable;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Schakel.Application.Tabellen;

internal enum Celopmaak
{
    Gewoon,
    Dag,
    Tijd,
    Deel,
}

/// <summary>Which number formats of a workbook make a day, a time or a share of a number: nothing else in the file says so.</summary>
internal sealed class Opmaak
{
    readonly ImmutableArray<Celopmaak> _stijlen;

    Opmaak(ImmutableArray<Celopmaak> stijlen) => _stijlen = stijlen;

    public static Opmaak Van(WorkbookPart boek)
    {
        if (boek.WorkbookStylesPart?.Stylesheet is not { CellFormats: { } stijlen } blad) return new([]);
        var eigen = (blad.NumberingFormats?.Elements<NumberingFormat>() ?? []).Where(f => f.NumberFormatId is not null)
            .GroupBy(f => f.NumberFormatId!.Value).ToDictionary(g => g.Key, g => g.Last().FormatCode?.Value ?? "");
        return new([.. stijlen.Elements<CellFormat>().Select(s => Soort(s.NumberFormatId?.Value ?? 0, eigen))]);
    }

    public Celopmaak Van(uint stijl) => stijl < _stijlen.Length ? _stijlen[(int)stijl] : Celopmaak.Gewoon;

    // The numbers below 164 are the same in every workbook (ISO/IEC 29500-1, 18.8.30).
    static Celopmaak Soort(uint nummer, Dictionary<uint, string> eigen) => nummer switch
    {
        _ when eigen.TryGetValue(nummer, out var vorm) => Soort(vorm),
        9 or 10 => Celopmaak.Deel,
        (>= 14 and <= 17) or 22 or (>= 27 and <= 31) or 36 or (>= 50 and <= 54) or 57 or 58 => Celopmaak.Dag,
        (>= 18 and <= 21) or (>= 32 and <= 35) or (>= 45 and <= 47) or 55 or 56 => Celopmaak.Tijd,
        _ => Celopmaak.Gewoon,
    };

    static Celopmaak Soort(string vorm)
    {
        var (letters, aanhaling, haak) = ("", false, false);
        for (var i = 0; i < vorm.Length && vorm[i] != ';'; i++)
        {
            if (vorm[i] is '\\' or '_' or '*' && !aanhaling) i++;
            else if (vorm[i] == '"') aanhaling = !aanhaling;
            else if (vorm[i] == '[' && !aanhaling) haak = true;
            else if (vorm[i] == ']') haak = false;
            else if (!aanhaling && !haak) letters += char.ToLowerInvariant(vorm[i]);
        }
        if (letters.Contains('%', StringComparison.Ordinal)) return Celopmaak.Deel;
        if (letters.AsSpan().ContainsAny("dy")) return Celopmaak.Dag;
        return letters.AsSpan().ContainsAny("hs") ? Celopmaak.Tijd : letters.Contains('m', StringComparison.Ordinal) ? Celopmaak.Dag : Celopmaak.Gewoon;
    }
}
