using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.EntityFrameworkCore;
using Schakel.Application;
using Schakel.Storage;

namespace Schakel.Web.Hosting;

/// <summary>
/// Locks the keys that seal cookies and envelopes with the signing key, where they lie in the database: so a copy of the database opens nothing
/// for whoever does not have that key as well.
/// </summary>
internal sealed partial class Sleutelslot(Tekensleutel sleutel) : IXmlEncryptor
{
    const string Doel = "schakel/sleutelslot/1";

    // So the library marks what must not be read, and what is locked.
    static readonly XNamespace Bibliotheek = "http://schemas.asp.net/2015/03/dataProtection";
    static readonly XName Geheim = Bibliotheek + "requiresEncryption";
    static readonly XName Dicht = Bibliotheek + "encryptedSecret";

    public EncryptedXmlInfo Encrypt(XElement plaintextElement)
    {
        var (open, nonce, merk) = (Encoding.UTF8.GetBytes(plaintextElement.ToString(SaveOptions.DisableFormatting)), RandomNumberGenerator.GetBytes(AesGcm.NonceByteSizes.MaxSize), new byte[AesGcm.TagByteSizes.MaxSize]);
        var dicht = new byte[open.Length];
        using var aes = new AesGcm(sleutel.Afgeleid(Doel), merk.Length);
        aes.Encrypt(nonce, open, dicht, merk);
        return new(new XElement("gesloten", Convert.ToBase64String([.. nonce, .. merk, .. dicht])), typeof(Sleutelopener));
    }

    /// <exception cref="CryptographicException">Another signing key closed it, or it was changed.</exception>
    public static XElement Open(XElement gesloten, Tekensleutel sleutel)
    {
        var (nonce, merk) = (AesGcm.NonceByteSizes.MaxSize, AesGcm.TagByteSizes.MaxSize);
        ReadOnlySpan<byte> alles = Convert.FromBase64String(gesloten.Value);
        var open = new byte[alles.Length - nonce - merk];
        using var aes = new AesGcm(sleutel.Afgeleid(Doel), merk);
        aes.Decrypt(alles[..nonce], alles[(nonce + merk)..], alles.Slice(nonce, merk), open);
        return XElement.Parse(Encoding.UTF8.GetString(open));
    }

    /// <summary>The keys in this folder as they go into a database: locked.</summary>
    public static IReadOnlyList<DataProtectionKey> Van(string map, Tekensleutel sleutel) =>
        Directory.Exists(map) ? [.. Directory.GetFiles(map, "*.xml").Order(StringComparer.Ordinal).Select(p => new DataProtectionKey { FriendlyName = Path.GetFileNameWithoutExtension(p), Xml = Sluit(XElement.Load(p), sleutel).ToString() })] : [];

    /// <summary>Puts the keys that stand in this database, locked as they are, where the embedded database looks for them.</summary>
    public static async Task Schrijf(Databank databank, string map, CancellationToken stop)
    {
        await using var context = databank.NieuweContext();
        await foreach (var rij in context.DataProtectionKeys.AsNoTracking().AsAsyncEnumerable().WithCancellation(stop))
        {
            // A name is made by the library, for keys and for what ends them; nothing else becomes a file.
            if (rij is { FriendlyName: { } naam, Xml: { } xml } && Vorm().IsMatch(naam)) await File.WriteAllTextAsync(Path.Combine(map, $"{naam}.xml"), xml, stop);
        }
    }

    [GeneratedRegex("^(key|revocation)-[0-9A-Za-z-]{1,60}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Vorm();

    // What the library itself does with a key that it keeps.
    static XElement Sluit(XElement element, Tekensleutel sleutel)
    {
        foreach (var geheim in element.DescendantsAndSelf().Where(e => (bool?)e.Attribute(Geheim) == true).ToList())
        {
            var gesloten = new Sleutelslot(sleutel).Encrypt(geheim);
            geheim.ReplaceWith(new XElement(Dicht, new XAttribute("decryptorType", gesloten.DecryptorType.AssemblyQualifiedName!), gesloten.EncryptedElement));
        }
        return element;
    }
}

/// <summary>Opens what the lock closed; the library makes it by its name.</summary>
internal sealed class Sleutelopener(IServiceProvider diensten) : IXmlDecryptor
{
    public XElement Decrypt(XElement encryptedElement) => Sleutelslot.Open(encryptedElement, diensten.GetRequiredService<Tekensleutel>());
}
