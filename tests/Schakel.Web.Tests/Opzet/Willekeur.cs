using System.Globalization;
using System.Text;

namespace Schakel.Web.Tests.Opzet;

/// <summary>What people and programs send that nobody thought of. The seed fixes all of it.</summary>
sealed class Willekeur(int zaad)
{
    static readonly string[] Waarden =
    [
        "null", "true", "false", "0", "-1", "1", "1.5", "1e400", "-0", "2147483648", "99999999999999999999999999999999", "0.00000000000000000000000000000001", "\"\"", "\" \"", "[]", "{}", "[null]", "[{}]", "[[[]]]",
        "\"\\ud800\"", "\"\\udc00x\"", "\"\\u0000\"", "\"\\u0007\"", "\"\\u202e\"", "\"a\\nb\"", "\"\\ufffe\"", "\"0001-01-01\"", "\"9999-12-31\"", "\"2026-02-30\"", "\"2026-11-24T08:30:00Z\"",
        "\"00000000-0000-0000-0000-000000000000\"", "\"FFFFFFFF-FFFF-4FFF-8FFF-FFFFFFFFFFFF\"", "\"' or 1=1 --\"", "\"<script>alert(1)</script>\"", "\"{0}%s\"", "{\"a\":1,\"a\":2}", "{\"\":null}", "{\"\\ud800\":1}", "NaN", "'a'", "",
        new('[', 80), $"{new string('[', 5000)}{new string(']', 5000)}", $"\"{new string('a', 70_000)}\"", $"\"{new string('é', 3_000)}\"", $"{new string('9', 5000)}",
    ];

    static readonly string[] Stukken =
    [
        "é", "ﷺ", "👩‍👩‍👧", "a\u0301", "\u202e", "\t", "\n", "\r\n", " ", "\u00a0", "\u200b", "<b>", "&amp;", "\"", "'", "--", "/../", "\\", "%00", "{0}", "0", "-1", "2026-11-24", "1,5", "x", "waarom", "\u0000", "\u0007", "\ufffe", "\u2028",
    ];

    readonly Random _kans = new(zaad);

    public int Tot(int aantal) => _kans.Next(aantal);

    public T Een<T>(IReadOnlyList<T> uit) => uit[_kans.Next(uit.Count)];

    /// <summary>A value as it stands in JSON, or tries to.</summary>
    public string Json() => Een(Waarden);

    /// <summary>What somebody types, without half characters.</summary>
    public string Getypt()
    {
        var woorden = new StringBuilder();
        for (var keer = _kans.Next(6); keer > 0; keer--) woorden.Append(Een(Stukken));
        if (_kans.Next(40) == 0) woorden.Append('w', _kans.Next(20_000));
        return woorden.ToString();
    }

    /// <summary>The value of something behind the question mark, as it stands in an address.</summary>
    public string Vraag() => _kans.Next(8) switch
    {
        0 => Een(["%ff", "%00", "%ed%a0%80", "%c3", "%", "+", "a&a", "&", "="]),
        1 => string.Create(CultureInfo.InvariantCulture, $"nr-{_kans.Next(-3, 60)}"),
        2 => string.Create(CultureInfo.InvariantCulture, $"2026-{_kans.Next(0, 14):00}-{_kans.Next(0, 33):00}"),
        3 => Een(["2026-11-24T08:30:00Z", "2026-11-24T08:30:00.1234567Z", "2026-10-25T02:30:00Z", "nr-9223372036854775807", "nr-9223372036854775808", "nr-00", "NR-1", "0001-01-01", "9999-12-31", "9999-12-31T23:59:59Z", "gisteren"]),
        4 => string.Create(CultureInfo.InvariantCulture, $"{_kans.NextInt64(long.MinValue, long.MaxValue)}"),
        5 => Een(["0", "1", "2", "200", "201", "10737418", "10737419", "2147483647", "true", "false", "Ketenmanager", "ketenmanager", "Werkvloer,Ketenmanager", "3"]),
        6 => Guid.NewGuid().ToString(),
        _ => Uri.EscapeDataString(Getypt() is { Length: < 1000 } kort ? kort : "lang"),
    };

    public byte[] Bytes(string tekst)
    {
        var bytes = Encoding.UTF8.GetBytes(tekst);
        if (bytes.Length == 0 || _kans.Next(6) > 0) return bytes;
        if (_kans.Next(2) == 0) return bytes[.._kans.Next(bytes.Length)];
        bytes[_kans.Next(bytes.Length)] = (byte)_kans.Next(256);
        return bytes;
    }
}
