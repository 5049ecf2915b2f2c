using System.Security.Cryptography;
using Schakel.Domein.Geheugen;

namespace Schakel.Application;

/// <summary>Chance comes in through the door: 32 bytes each time. That of the machine, unless a replay must give the same bytes again.</summary>
public static class Toeval
{
    public static byte[] Werp() => RandomNumberGenerator.GetBytes(Zegel.Lengte);

    /// <summary>A UUID of version 4 out of the first sixteen of these bytes.</summary>
    public static Guid Kenmerk(ReadOnlySpan<byte> bytes)
    {
        Span<byte> kenmerk = stackalloc byte[16];
        bytes[..16].CopyTo(kenmerk);
        kenmerk[6] = (byte)((kenmerk[6] & 0x0f) | 0x40);
        kenmerk[8] = (byte)((kenmerk[8] & 0x3f) | 0x80);
        return new(kenmerk, bigEndian: true);
    }
}
