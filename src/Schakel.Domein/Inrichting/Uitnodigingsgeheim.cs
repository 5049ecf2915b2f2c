using Schakel.Domein.Geheugen;

namespace Schakel.Domein.Inrichting;

/// <summary>What stands in the link of an invitation and nowhere else: 32 random bytes. The memory keeps their seal only.</summary>
public sealed record Uitnodigingsgeheim
{
    readonly Zegel _bytes;

    Uitnodigingsgeheim(Zegel bytes) => _bytes = bytes;

    public static Uitnodigingsgeheim Van(byte[] toeval) => new(new Zegel(toeval));

    /// <summary>64 lower-case hexadecimal characters, or null when it is anything else.</summary>
    public static Uitnodigingsgeheim? Lees(string? hex) => Zegel.Lees(hex) is { } bytes ? new(bytes) : null;

    /// <summary>The commitment for this invitation; of another invitation it never is.</summary>
    public Zegel Verzegel(UitnodigingId uitnodiging) => Zegel.Over(Merk.Uitnodiging, _bytes.Bytes(), uitnodiging.Waarde.ToByteArray(bigEndian: true));

    public override string ToString() => _bytes.ToString();
}
