using System.Text;

namespace Schakel.Cli.Tests.Geheugen;

/// <summary>Spoils an export as chance and bad will do: bits, bytes, lines, values, and pieces of another export. The seed fixes all of it.</summary>
internal sealed class Verminking(int zaad)
{
    static readonly string[] Waarden =
    [
        "null", "true", "0", "-1", "1e999", "1.0", "9223372036854775808", "0000000000000000000000000000001", "\"\"", "\"\\ud800\"", "\"\\u0000\"", "\"AAAA\"", "\"////\"", "{}", "[]", "[null]", "[{}]",
        new('[', 70), new('[', 100_000), $"{new string('[', 100_000)}{new string(']', 100_000)}", $"\"{new string('a', 200_000)}\"", $"\"{new string('0', 64)}\"",
        "\"00000000-0000-4000-8000-000000000001\"", "\"keten\"", "\"kring:\"", "\"2026-01-01T00:00:00Z\"", "{\"soort\":\"einde\"}", "\"a\":1,\"a\":1",
    ];

    readonly Random _kans = new(zaad);

    public byte[] Van(byte[] goed, IReadOnlyList<byte[]> andere)
    {
        var bytes = goed;
        for (var keer = _kans.Next(4); keer >= 0; keer--) bytes = Vermink(bytes, andere[_kans.Next(andere.Count)]);
        return bytes;
    }

    byte[] Vermink(byte[] bytes, byte[] ander)
    {
        if (bytes.Length == 0) return ander[..Plaats(ander)];
        switch (_kans.Next(12))
        {
            case 0: return [.. bytes[..Plaats(bytes)]];
            case 1: return Met(bytes, Plaats(bytes), 1, []);
            case 2: return Met(bytes, Plaats(bytes), 0, Willekeurig());
            case 3: return Met(bytes, Plaats(bytes), 1, Willekeurig()[..1]);
            case 4 or 5: return Gedraaid(bytes);
            case 6 or 7: return Waarde(bytes);
            default: return Regels(bytes, ander);
        }
    }

    byte[] Gedraaid(byte[] bytes)
    {
        var uit = bytes.ToArray();
        uit[Plaats(uit)] ^= (byte)(1 << _kans.Next(8));
        return uit;
    }

    // One value of a line, or one character in what it holds, becomes another that still reads as JSON more often than not.
    byte[] Waarde(byte[] bytes)
    {
        var tekst = Encoding.Latin1.GetString(bytes);
        var begin = tekst.IndexOf(':', Plaats(bytes)) + 1;
        if (begin == 0) return Gedraaid(bytes);
        var einde = tekst.IndexOfAny([',', '}', ']'], begin);
        if (einde < 0) einde = tekst.Length;
        if (_kans.Next(2) == 0) return Met(bytes, begin, einde - begin, Encoding.UTF8.GetBytes(Waarden[_kans.Next(Waarden.Length)]));
        return Met(bytes, _kans.Next(begin, einde), einde > begin ? 1 : 0, [(byte)"0Aaz9/+=-"[_kans.Next(9)]]);
    }

    byte[] Regels(byte[] bytes, byte[] ander)
    {
        List<byte[]> regels = [.. Knip(bytes)], anders = [.. Knip(ander)];
        var (deze, die) = (_kans.Next(regels.Count), _kans.Next(regels.Count));
        switch (_kans.Next(6))
        {
            case 0: regels.RemoveAt(deze); break;
            case 1: regels.Insert(die, regels[deze]); break;
            case 2: (regels[deze], regels[die]) = (regels[die], regels[deze]); break;
            case 3: regels[deze] = anders[Math.Min(deze, anders.Count - 1)]; break;
            case 4: regels.Insert(deze, anders[_kans.Next(anders.Count)]); break;
            default: regels = [.. regels[..deze], .. anders[Math.Min(deze, anders.Count)..]]; break;
        }
        return [.. regels.SelectMany(r => r)];
    }

    // Each with its line end, as far as it has one.
    static IEnumerable<byte[]> Knip(byte[] bytes)
    {
        for (var begin = 0; begin < bytes.Length;)
        {
            var lf = Array.IndexOf(bytes, (byte)'\n', begin);
            var einde = lf < 0 ? bytes.Length : lf + 1;
            yield return bytes[begin..einde];
            begin = einde;
        }
    }

    static byte[] Met(byte[] bytes, int plaats, int weg, byte[] erbij) => [.. bytes.AsSpan(0, plaats), .. erbij, .. bytes.AsSpan(plaats + weg)];

    byte[] Willekeurig()
    {
        var bytes = new byte[_kans.Next(1, 20)];
        _kans.NextBytes(bytes);
        return bytes;
    }

    int Plaats(byte[] bytes) => _kans.Next(bytes.Length);
}
