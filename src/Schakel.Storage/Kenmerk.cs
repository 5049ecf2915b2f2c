namespace Schakel.Storage;

/// <summary>An id as the journal's tables hold it: 16 bytes in the order of its spelling, so that bytes and text sort alike.</summary>
static class Kenmerk
{
    public const int Lengte = 16;

    public static byte[] Bytes(Guid id) => id.ToByteArray(bigEndian: true);

    public static void Schrijf(Guid id, Span<byte> doel) => id.TryWriteBytes(doel, bigEndian: true, out _);

    public static Guid Van(ReadOnlySpan<byte> bytes) => new(bytes, bigEndian: true);
}
