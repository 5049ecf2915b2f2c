using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Voornemens;

namespace Schakel.Domein.Toegang;

/// <summary>What stands in a link that somebody was given and nowhere else: 32 random bytes. The memory keeps their seal only.</summary>
public sealed record Linkgeheim
{
    readonly Zegel _bytes;

    Linkgeheim(Zegel bytes) => _bytes = bytes;

    public static Linkgeheim Van(byte[] toeval) => new(new Zegel(toeval));

    /// <summary>64 lower-case hexadecimal characters, or null when it is anything else.</summary>
    public static Linkgeheim? Lees(string? hex) => Zegel.Lees(hex) is { } bytes ? new(bytes) : null;

    /// <summary>The commitment for this invitation; of another invitation it never is.</summary>
    public Zegel Verzegel(UitnodigingId uitnodiging) => Verzegel(Merk.Uitnodiging, uitnodiging.Waarde);

    /// <summary>The commitment for this consultation, which opens nothing else.</summary>
    public Zegel Verzegel(RaadplegingId raadpleging) => Verzegel(Merk.Raadpleging, raadpleging.Waarde);

    public override string ToString() => _bytes.ToString();

    Zegel Verzegel(ReadOnlySpan<byte> merk, Guid van) => Zegel.Over(merk, _bytes.Bytes(), van.ToByteArray(bigEndian: true));
}
