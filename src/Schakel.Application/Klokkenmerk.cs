using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Schakel.Domein;
using Schakel.Domein.Geheugen;

namespace Schakel.Application;

/// <summary>
/// The opdracht-id of what the clock does: a UUID of version 8 out of what it is about and when it was due, so that two nodes make the same one
/// and the journal refuses the second (architecture law 8). It stands in journals for good: what goes into it never changes.
/// </summary>
internal static class Klokkenmerk
{
    public const int Versie = 8;

    const string Vooraf = "schakel/klok/1";

    public static OpdrachtId Van(StroomId stroom, IKlokopdracht daad)
    {
        // None of these holds an end of line, so no two acts are written the same.
        var wat = string.Create(CultureInfo.InvariantCulture, $"{Vooraf}\n{stroom}\n{daad.Soort}\n{daad.Voorwerp:D}\n{daad.Vervalt:yyyy-MM-dd}");
        var kenmerk = SHA256.HashData(Encoding.UTF8.GetBytes(wat)).AsSpan(0, 16);
        kenmerk[6] = (byte)((kenmerk[6] & 0x0f) | (Versie << 4));
        kenmerk[8] = (byte)((kenmerk[8] & 0x3f) | 0x80);
        return new(new Guid(kenmerk, bigEndian: true));
    }
}
