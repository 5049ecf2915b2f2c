using System.Security.Cryptography;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Geheugen.Export;

namespace Schakel.Application;

/// <summary>The key that signs heads: in a file of its own beside the database, so that a copy of the database file does not carry it.</summary>
public sealed class Tekensleutel : IDisposable
{
    const string Bestand = "hoofd.pem";

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

    /// <summary>The last heads that were signed with what stands here, one for each chain: what partners may hold.</summary>
    /// <exception cref="HoofdTeruggezet">What was noted of them cannot be read.</exception>
    public IReadOnlyList<Getekend> Getekend() => Boek.Alles();

    /// <summary>Thirty-two bytes that only who has this key can make, other ones for each purpose: to lock what may lie beside the data.</summary>
    public byte[] Afgeleid(string doel) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, _sleutel.ExportParameters(includePrivateParameters: true).D!, 32, info: System.Text.Encoding.UTF8.GetBytes(doel));

    /// <summary>Whether there is a key here already, so that none would be made.</summary>
    public static bool Bestaat(string plaats) => File.Exists(plaats) || File.Exists(Path.Combine(plaats, Bestand));

    /// <summary>Reads the key from this file, or from this folder, where one that only the owner may read is made when there is none.</summary>
    /// <exception cref="CryptographicException">What stands there is no private key on P-256.</exception>
    /// <exception cref="NietTeSchrijven">What is signed cannot be noted beside it.</exception>
    public static Tekensleutel Open(string plaats)
    {
        var pad = File.Exists(plaats) ? plaats : Path.Combine(Directory.CreateDirectory(plaats).FullName, Bestand);
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
