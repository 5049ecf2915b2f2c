using System.Security.Cryptography;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Geheugen.Export;

namespace Schakel.Application;

/// <summary>The key that signs heads: in a file of its own outside the database, so that a backup of the data does not carry it.</summary>
public sealed class Tekensleutel : IDisposable
{
    readonly ECDsa _sleutel;

    Tekensleutel(ECDsa sleutel)
    {
        _sleutel = sleutel;
        Spki = sleutel.ExportSubjectPublicKeyInfo();
        Id = Handtekening.SleutelId(Spki);
    }

    public byte[] Spki { get; }

    /// <summary>The fingerprint that partners hear outside the product.</summary>
    public Zegel Id { get; }

    /// <summary>Reads the key from this folder, or makes one there that only the owner may read.</summary>
    public static Tekensleutel Open(string map)
    {
        var pad = Path.Combine(Directory.CreateDirectory(map).FullName, "hoofd.pem");
        var sleutel = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        if (File.Exists(pad)) sleutel.ImportFromPem(File.ReadAllText(pad));
        else Bewaar(pad, sleutel.ExportPkcs8PrivateKeyPem());
        return new(sleutel);
    }

    public byte[] Teken(byte[] bytes) => _sleutel.SignData(bytes, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);

    static void Bewaar(string pad, string pem)
    {
        var opties = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) opties.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var schrijver = new StreamWriter(pad, opties);
        schrijver.Write(pem);
    }

    public void Dispose() => _sleutel.Dispose();
}
