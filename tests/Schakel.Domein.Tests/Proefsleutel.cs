using System.Security.Cryptography;
using System.Text;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Geheugen.Export;

namespace Schakel.Domein.Tests;

/// <summary>A signing key that is public and therefore worth nothing: the same in every run, so that vectors stay the same.</summary>
internal static class Proefsleutel
{
    static readonly ECDsa Sleutel = Maak("schakel proefsleutel");

    public static byte[] Spki { get; } = Sleutel.ExportSubjectPublicKeyInfo();

    public static Zegel Id { get; } = Handtekening.SleutelId(Spki);

    public static byte[] Teken(byte[] bytes) => Teken(Sleutel, bytes);

    public static byte[] Teken(ECDsa sleutel, byte[] bytes) =>
        sleutel.SignData(bytes, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);

    public static ECDsa Maak(string zaad) =>
        ECDsa.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, D = SHA256.HashData(Encoding.UTF8.GetBytes(zaad)) });
}
