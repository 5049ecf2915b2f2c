using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Geheugen.Export;

/// <summary>The first line: for whom this export opens parts, and up to which entry it goes.</summary>
public sealed record ExportRegel(string Soort, int Versie, StroomId Stroom, PartijId Lezer, bool Bestuur, long Tot)
{
    public const string Merk = "export";
}

/// <summary>The first line of the export of a whole chain, for the one server where it goes on: every part is open.</summary>
public sealed record KetenRegel(string Soort, int Versie, StroomId Stroom, long Tot)
{
    public const string Merk = "keten";
}

/// <summary>A file that a part names, with the salt of its seal, in base64.</summary>
public sealed record BestandRegel(string Soort, TekstId Bestand, string Zout, string Inhoud)
{
    public const string Merk = "bestand";
}

/// <summary>Who a person of the facts is. No fact knows it, so nothing but the signature under the whole vouches for it.</summary>
/// <param name="Adres">The mail address by which he signs in.</param>
public sealed record MensRegel(string Soort, PersoonId Persoon, string Naam, string Adres)
{
    public const string Merk = "mens";
}

/// <summary>Salt and exact bytes in base64: what a seal is over.</summary>
public sealed record OpenInhoud(string Zout, string Inhoud);

/// <summary>One entry: its header open, each part open (salt and bytes) or closed (its seal only).</summary>
public sealed record BoekingRegel(string Soort, long Nr, Zegel Hash, OpenInhoud Kop, ImmutableArray<DeelRegel> Delen)
{
    public const string Merk = "boeking";
}

public sealed record DeelRegel(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Zegel? Zegel = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Zout = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Inhoud = null);

/// <summary>Words that an opened part names, with the salt of their seal.</summary>
public sealed record TekstRegel(string Soort, TekstId Tekst, string Zout, string Woorden)
{
    public const string Merk = "tekst";
}

/// <summary>A signed head with the public key (SubjectPublicKeyInfo) that it verifies under; also the form of a receipt.</summary>
public sealed record HoofdRegel(string Soort, StroomId Stroom, long Nr, Zegel Hash, Tijdstip Getekend, string Spki, string Handtekening)
{
    public const string Merk = "hoofd";
}

/// <summary>The signed digest of one opened slice at the head of this export.</summary>
public sealed record StandRegel(string Soort, string Publiek, int Vouwversie, Zegel Digest, string Handtekening)
{
    public const string Merk = "stand";
}

/// <summary>The last line: how many lines stand before it, and the signature over all of them.</summary>
public sealed record EindeRegel(string Soort, long Regels, string Handtekening)
{
    public const string Merk = "einde";
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false)]
[JsonSerializable(typeof(ExportRegel))]
[JsonSerializable(typeof(KetenRegel))]
[JsonSerializable(typeof(BestandRegel))]
[JsonSerializable(typeof(MensRegel))]
[JsonSerializable(typeof(BoekingRegel))]
[JsonSerializable(typeof(TekstRegel))]
[JsonSerializable(typeof(HoofdRegel))]
[JsonSerializable(typeof(StandRegel))]
[JsonSerializable(typeof(EindeRegel))]
[JsonSerializable(typeof(BewijsRegel))]
[JsonSerializable(typeof(SchakelRegel))]
internal sealed partial class ExportJson : JsonSerializerContext;
