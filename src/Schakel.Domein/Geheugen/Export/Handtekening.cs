using System.Security.Cryptography;

namespace Schakel.Domein.Geheugen.Export;

/// <summary>Verifying signatures: ECDSA P-256 with SHA-256, r and s of 32 bytes each. Signing needs a key and chance and is the door's.</summary>
public static class Handtekening
{
    // The SubjectPublicKeyInfo of an uncompressed P-256 key always begins so; anything else is not our kind of key.
    const int SpkiLengte = 91;

    static ReadOnlySpan<byte> P256 => [0x30, 0x59, 0x30, 0x13, 0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01, 0x06, 0x08, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07, 0x03, 0x42, 0x00, 0x04];

    /// <summary>The id of a key: the SHA-256 of its SubjectPublicKeyInfo, which is its fingerprint.</summary>
    public static Zegel SleutelId(ReadOnlySpan<byte> spki) => new(SHA256.HashData(spki));

    public static bool IsSleutel(ReadOnlySpan<byte> spki) => spki.Length == SpkiLengte && spki.StartsWith(P256);

    public static bool Klopt(byte[] spki, byte[] bytes, byte[] handtekening)
    {
        if (!IsSleutel(spki)) return false;

        using var sleutel = ECDsa.Create();
        try
        {
            sleutel.ImportSubjectPublicKeyInfo(spki, out _);
        }
        catch (CryptographicException)
        {
            return false;
        }
        return sleutel.VerifyData(bytes, handtekening, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
    }
}
