using Schakel.Domein.Geheugen.Export;

namespace Schakel.Domein.Geheugen;

/// <summary>An earlier key vouches for a new one: which key, and its signature over the framed tag, stroom and new key id.</summary>
public sealed record Sleutelbevestiging(Zegel Door, string Handtekening);

/// <summary>The keys of a chain vouch for one another, from the first: so nobody can add a key of his own behind entries that others wrote.</summary>
public static class Sleutelketen
{
    public static byte[] TeTekenen(StroomId stroom, Zegel sleutel)
    {
        var lijst = new Bytelijst();
        lijst.Voeg(Merk.Sleutel);
        lijst.Voeg(stroom.ToString());
        lijst.Voeg(sleutel);
        return lijst.Bytes.ToArray();
    }

    /// <summary>True when the earlier key is itself trusted and its signature holds.</summary>
    public static bool Bevestigt(StroomId stroom, Zegel sleutel, Sleutelbevestiging bevestiging, Sleutel? eerder) =>
        eerder is { IsBevestigd: true }
        && Base64.Lees(eerder.Spki) is { } spki
        && Base64.Lees(bevestiging.Handtekening) is { } handtekening
        && Handtekening.Klopt(spki, TeTekenen(stroom, sleutel), handtekening);
}
