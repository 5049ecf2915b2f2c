using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace Schakel.Domein.Geheugen;

/// <summary>One fact as it is stored: its name and version, and the exact bytes of its JSON.</summary>
public sealed record Feitregel(string Naam, int Versie, [property: JsonConverter(typeof(IngebedJson))] byte[] Inhoud)
{
    public bool IsGelijkAan(Feitregel ander) => Naam == ander.Naam && Versie == ander.Versie && Inhoud.AsSpan().SequenceEqual(ander.Inhoud);
}

/// <summary>
/// What one audience may read of an entry: who acted (empty when that stands in a narrower audience) and the facts.
/// The bytes are those that are stored; they are hashed as they are, never written anew.
/// </summary>
public sealed record Deel(Publiek Publiek, byte[] Zout, byte[] Dader, ImmutableArray<Feitregel> Feiten)
{
    public const int MaximumFeiten = 10_000;

    /// <summary>Of the JSON of its facts together; a verifier then meets no line that it cannot hold (docs/journaal.md).</summary>
    public const int MaximumBytes = 2 * 1024 * 1024;

    /// <summary>Such a part is never written.</summary>
    public bool IsTeGroot => Feiten.Length > MaximumFeiten || Feiten.Sum(f => (long)f.Inhoud.Length) > MaximumBytes;

    /// <summary>The bytes that the commitment is over: audience, who acted, then name, version and JSON of each fact.</summary>
    public byte[] Inhoud() => Lijst().Bytes.ToArray();

    public Zegel Zegel() => Geheugen.Zegel.Over(Merk.Deel, Zout, Lijst().Bytes);

    Bytelijst Lijst()
    {
        var lengte = 64 + Dader.Length;
        foreach (var feit in Feiten) lengte += feit.Inhoud.Length + 64;
        var lijst = new Bytelijst(lengte);
        lijst.Voeg(Publiek.ToString());
        lijst.Voeg(Dader);
        foreach (var feit in Feiten)
        {
            lijst.Voeg(feit.Naam);
            lijst.Voeg(feit.Versie);
            lijst.Voeg(feit.Inhoud);
        }
        return lijst;
    }

    /// <summary>Takes the bytes of a part apart; null when they are not those of a part.</summary>
    public static Deel? Lees(byte[] zout, ReadOnlySpan<byte> inhoud)
    {
        var lezer = new Bytelezer(inhoud);
        if (!lezer.Volgende(out var publiekBytes) || Publiek.Lees(Encoding.UTF8.GetString(publiekBytes)) is not { } publiek) return null;
        if (!lezer.Volgende(out var dader)) return null;
        var daderBytes = dader.ToArray();
        var feiten = ImmutableArray.CreateBuilder<Feitregel>();
        while (!lezer.IsOp)
        {
            if (!lezer.Volgende(out var naam) || !lezer.Volgende(out var versie) || !lezer.Volgende(out var json)) return null;
            if (!int.TryParse(versie, NumberStyles.None, CultureInfo.InvariantCulture, out var nummer)) return null;
            if (feiten.Count == MaximumFeiten) return null;
            feiten.Add(new(Encoding.UTF8.GetString(naam), nummer, json.ToArray()));
        }
        return new(publiek, zout, daderBytes, feiten.ToImmutable());
    }
}
