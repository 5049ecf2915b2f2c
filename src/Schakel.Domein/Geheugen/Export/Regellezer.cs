using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace Schakel.Domein.Geheugen.Export;

/// <summary>Takes the lines of a file apart one by one, strictly: what is no line ends the verification, with its number.</summary>
internal sealed class Regellezer
{
    public const int MaximumRegel = 32 * 1024 * 1024;
    public const long MaximumGetal = (1L << 53) - 1;

    /// <summary>How many lines were begun.</summary>
    public long Regels { get; private set; }

    /// <summary>Of which kind the next line is; null when it is none.</summary>
    public string? Volgende(ReadOnlySpan<byte> regel)
    {
        Regels++;
        var vooraf = "{\"soort\":\""u8;
        if (regel.Length > MaximumRegel || !regel.StartsWith(vooraf) || regel[^1] != (byte)'}' || regel.Contains((byte)'\r') || !Utf8.IsValid(regel)) return null;
        var rest = regel[vooraf.Length..];
        var einde = rest.IndexOf((byte)'"');
        return einde < 0 ? null : Encoding.UTF8.GetString(rest[..einde]);
    }

    public T Ontleed<T>(ReadOnlySpan<byte> regel, JsonTypeInfo<T> vorm)
    {
        try
        {
            return JsonSerializer.Deserialize(regel, vorm) ?? throw new JsonException();
        }
        catch (Exception fout) when (fout is JsonException or InvalidOperationException)
        {
            // A lone surrogate in an escape is an InvalidOperationException: it has no bytes that could be sealed.
            throw Geen("Deze regel heeft niet de vorm van haar soort.", "This line does not have the form of its kind.");
        }
    }

    public void Getal(long getal, long vanaf)
    {
        if (getal < vanaf || getal > MaximumGetal) throw Geen($"Een getal is hier {vanaf} of meer, en hoogstens 2^53 - 1.", $"A number is {vanaf} or more here, and at most 2^53 - 1.");
    }

    public byte[] Zout(string base64)
    {
        var bytes = Bytes(base64);
        return bytes.Length == Zegel.Lengte ? bytes : throw Geen("Zout heeft 32 bytes.", "Salt has 32 bytes.");
    }

    public byte[] Bytes(string base64) => Base64.Lees(base64) ?? throw Geen("Dit is geen base64 zoals het hier geschreven wordt.", "This is not base64 as it is written here.");

    /// <summary>Whether the signature under this head holds.</summary>
    public bool Klopt(HoofdRegel regel)
    {
        var spki = Bytes(regel.Spki);
        var hoofd = new Hoofd(regel.Stroom, regel.Nr, regel.Hash, regel.Getekend, Handtekening.SleutelId(spki));
        return Handtekening.Klopt(spki, hoofd.TeTekenen(), Bytes(regel.Handtekening));
    }

    public GeenExport Geen(string nl, string en) => new(Regels, nl, en);
}
