using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Schakel.Application.Tabellen;

/// <summary>Lines of cells with a mark between them (RFC 4180), as spreadsheets write and copy them. Which mark, and which characters, follows from the text itself.</summary>
internal static class Tekstblad
{
    const int Proefrijen = 25;
    const string Scheidingsregel = "sep=";

    // The first that divides wins: what was copied from a spreadsheet has tabs, and a comma is as often a decimal as a mark.
    static readonly string[] Scheidingen = ["\t", ";", ","];

    static readonly UTF8Encoding StrengUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The text in these bytes: Unicode when it says so or when it can be nothing else, else as Windows writes it here. Null when it is no text at all.</summary>
    public static string? Decodeer(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) return Probeer(StrengUtf8, bytes[3..]);
        if (bytes.StartsWith(Encoding.Unicode.Preamble)) return Probeer(Encoding.Unicode, bytes[2..]);
        if (bytes.StartsWith(Encoding.BigEndianUnicode.Preamble)) return Probeer(Encoding.BigEndianUnicode, bytes[2..]);
        if (bytes.Contains((byte)0)) return null;
        return Probeer(StrengUtf8, bytes) ?? Windows.GetString(bytes);
    }

    public static Uitgelezen Lees(string tekst, Leestijd tijd)
    {
        var bouwer = new Tabelbouwer(tijd);
        tekst = tekst.TrimStart('\uFEFF');
        var (scheiding, vanaf) = Scheiding(tekst);
        foreach (var (nr, cellen, nietDicht) in Rijen(tekst[vanaf..], scheiding))
        {
            bouwer.Begin();
            if (nietDicht is { } open) bouwer.Breek(Tabelregels.CelNietDicht(nr, open));
            for (var k = 0; k < cellen.Length; k++) bouwer.Zet(nr, k, new(cellen[k]));
            if (bouwer.IsVol) break;
        }
        return bouwer.Klaar();
    }

    // A first line as Excel writes it to say which mark it uses; it is no row.
    static (string Scheiding, int Vanaf) Scheiding(string tekst)
    {
        if (tekst.StartsWith(Scheidingsregel, StringComparison.OrdinalIgnoreCase) && tekst.Length > Scheidingsregel.Length && tekst.IndexOf('\n', StringComparison.Ordinal) is var einde and (5 or 6))
            return (tekst[Scheidingsregel.Length].ToString(), einde + 1);
        var aantallen = Scheidingen.Select(s => (Scheiding: s, Aantallen: Cellen(tekst, s))).Where(s => s.Aantallen.Exists(a => a > 1)).ToList();
        var gelijk = aantallen.Find(s => s.Aantallen.TrueForAll(a => a == s.Aantallen[0]));
        // Prose holds commas too: they divide only where every line has as many.
        return (gelijk.Scheiding ?? aantallen.Find(s => s.Scheiding != ",").Scheiding ?? "\t", 0);
    }

    static List<int> Cellen(string tekst, string scheiding) =>
        [.. Rijen(tekst, scheiding).Where(r => r.Cellen.Any(c => !string.IsNullOrWhiteSpace(c))).Take(Proefrijen).Select(r => r.Cellen.Length)];

    static IEnumerable<(int Nr, string[] Cellen, int? NietDicht)> Rijen(string tekst, string scheiding)
    {
        var vorm = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = scheiding,
            IgnoreBlankLines = false,
            HasHeaderRecord = false,
            BadDataFound = null,
            // A mark halfway a cell, as in 5" pipe, is just a character there.
            Mode = CsvMode.RFC4180,
        };
        using var lezer = new CsvParser(new StringReader(tekst), vorm);
        while (lezer.Read()) yield return (lezer.Row, lezer.Record ?? [], NietDicht(lezer.RawRecord, scheiding[0]));
    }

    enum Plek
    {
        Begin,
        Gewoon,
        Binnen,
        NaSluiten,
    }

    /// <summary>The cell whose quotation mark opens and never closes; the parser takes all that follows for its content.</summary>
    static int? NietDicht(string rij, char scheiding)
    {
        var (kolom, plek) = (0, Plek.Begin);
        foreach (var teken in rij)
        {
            if (plek != Plek.Binnen && teken == scheiding) kolom++;
            plek = (plek, teken) switch
            {
                (Plek.Binnen, '"') => Plek.NaSluiten,
                (Plek.Binnen, _) => Plek.Binnen,
                (Plek.Begin or Plek.NaSluiten, '"') => Plek.Binnen,
                _ => teken == scheiding ? Plek.Begin : Plek.Gewoon,
            };
        }
        return plek == Plek.Binnen ? kolom : null;
    }

    static string? Probeer(Encoding schrift, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return schrift.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
