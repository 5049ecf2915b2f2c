using System.Security.Cryptography;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Geheugen.Export;

namespace Schakel.Application;

/// <summary>The key that signs heads: in a file of its own beside the database, so that a copy of the database file does not carry it.</summary>
public sealed class Tekensleutel : IDisposable
{
    readonly ECDsa _sleutel;

    Tekensleutel(ECDsa sleutel, string map)
    {
        _sleutel = sleutel;
        Boek = new(Path.Combine(map, "getekend"));
        Spki = sleutel.ExportSubjectPublicKeyInfo();
        Id = Handtekening.SleutelId(Spki);
    }

    public byte[] Spki { get; }

    /// <summary>The fingerprint that partners hear outside the product.</summary>
    public Zegel Id { get; }

    internal Tekenboek Boek { get; }

    /// <summary>Reads the key from this file, or from this folder, where one that only the owner may read is made when there is none.</summary>
    /// <exception cref="CryptographicException">What stands there is no private key on P-256.</exception>
    /// <exception cref="NietTeSchrijven">What is signed cannot be noted beside it.</exception>
    public static Tekensleutel Open(string plaats)
    {
        var pad = File.Exists(plaats) ? plaats : Path.Combine(Directory.CreateDirectory(plaats).FullName, "hoofd.pem");
        var sleutel = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        if (!File.Exists(pad)) Bewaar(pad, sleutel.ExportPkcs8PrivateKeyPem());
        else Lees(sleutel, File.ReadAllText(pad));
        var open = new Tekensleutel(sleutel, Path.GetDirectoryName(Path.GetFullPath(pad))!);
        open.Boek.Probeer();
        return open;
    }

    public byte[] Teken(byte[] bytes) => _sleutel.SignData(bytes, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);

    static void Lees(ECDsa sleutel, string pem)
    {
        try
        {
            sleutel.ImportFromPem(pem);
            if (Handtekening.IsSleutel(sleutel.ExportSubjectPublicKeyInfo()) && sleutel.ExportECPrivateKey().Length > 0) return;
        }
        catch (ArgumentException fout)
        {
            throw new CryptographicException("Hier staat geen sleutel.", fout);
        }
        throw new CryptographicException("Deze sleutel ligt niet op P-256.");
    }

    static void Bewaar(string pad, string pem)
    {
        var opties = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) opties.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var schrijver = new StreamWriter(pad, opties);
        schrijver.Write(pem);
    }

    public void Dispose() => _sleutel.Dispose();
}
