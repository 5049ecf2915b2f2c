using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Schakel.Web.Tests.Toegang;

/// <summary>An authenticator in memory: makes a passkey and answers questions with it, as a browser would send it. What it should not do can be asked of it.</summary>
sealed class Proefpasskey : IDisposable
{
    const byte Aanwezig = 0x01;
    const byte Vastgesteld = 0x04;
    const byte MetSleutel = 0x40;

    readonly ECDsa _sleutel = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    readonly byte[] _id = RandomNumberGenerator.GetBytes(32);
    uint _teller;

    /// <summary>Where it says that it was.</summary>
    public string? Herkomst { get; set; }

    /// <summary>Whether it saw that it was the person, and not just somebody.</summary>
    public bool StelVast { get; set; } = true;

    /// <summary>Counts its uses, as a key of metal does; others stay at 0.</summary>
    public bool Telt { get; set; }

    public string Gebruiker { get; set; } = "";

    public string Maak(string opgave, Uri adres)
    {
        using var vraag = JsonDocument.Parse(opgave);
        Gebruiker = vraag.RootElement.GetProperty("user").GetProperty("id").GetString()!;
        var punt = _sleutel.ExportParameters(false).Q;
        // Written by hand (RFC 8949): a map of the kind of key, its curve and its two numbers.
        byte[] publiek = [0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20, .. punt.X!, 0x22, 0x58, 0x20, .. punt.Y!];
        byte[] gegevens = [.. Gegevens(adres, MetSleutel), .. new byte[16], 0, (byte)_id.Length, .. _id, .. publiek];
        byte[] verklaring = [0xA3, 0x63, .. "fmt"u8, 0x64, .. "none"u8, 0x67, .. "attStmt"u8, 0xA0, 0x68, .. "authData"u8, 0x58, (byte)gegevens.Length, .. gegevens];
        return Antwoord(new(StringComparer.Ordinal) { ["clientDataJSON"] = B64(Klant(vraag, "webauthn.create", adres)), ["attestationObject"] = B64(verklaring), ["transports"] = new[] { "internal", "hybrid" } });
    }

    public string Gebruik(string opgave, Uri adres)
    {
        using var vraag = JsonDocument.Parse(opgave);
        if (Telt) _teller++;
        var (klant, gegevens) = (Klant(vraag, "webauthn.get", adres), Gegevens(adres, 0));
        var zegel = _sleutel.SignData([.. gegevens, .. SHA256.HashData(klant)], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        return Antwoord(new(StringComparer.Ordinal) { ["clientDataJSON"] = B64(klant), ["authenticatorData"] = B64(gegevens), ["signature"] = B64(zegel), ["userHandle"] = Gebruiker });
    }

    public void Dispose() => _sleutel.Dispose();

    string Antwoord(Dictionary<string, object> antwoord) => JsonSerializer.Serialize(new Dictionary<string, object>(StringComparer.Ordinal)
    {
        ["id"] = B64(_id),
        ["rawId"] = B64(_id),
        ["type"] = "public-key",
        ["clientExtensionResults"] = new Dictionary<string, object>(StringComparer.Ordinal),
        ["response"] = antwoord,
    });

    byte[] Klant(JsonDocument vraag, string soort, Uri adres) => Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new Dictionary<string, object>(StringComparer.Ordinal)
    {
        ["type"] = soort,
        ["challenge"] = vraag.RootElement.GetProperty("challenge").GetString()!,
        ["origin"] = Herkomst ?? adres.GetLeftPart(UriPartial.Authority),
        ["crossOrigin"] = false,
    }));

    byte[] Gegevens(Uri adres, byte vlaggen)
    {
        var teller = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(teller, _teller);
        return [.. SHA256.HashData(Encoding.UTF8.GetBytes(adres.Host)), (byte)(vlaggen | Aanwezig | (StelVast ? Vastgesteld : 0)), .. teller];
    }

    static string B64(byte[] bytes) => Base64Url.EncodeToString(bytes);
}
