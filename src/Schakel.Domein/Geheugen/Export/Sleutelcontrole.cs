using System.Text.Json;

namespace Schakel.Domein.Geheugen.Export;

/// <summary>Which keys an export may be signed with: the first that the journal announces, and each later one that a trusted key vouches for. Computed here, whatever the facts say of themselves.</summary>
internal sealed class Sleutelcontrole
{
    readonly Dictionary<Zegel, (Sleutel Sleutel, long Nr)> _vertrouwd = [];

    public bool Vertrouwt(Zegel sleutel) => _vertrouwd.ContainsKey(sleutel);

    /// <summary>Trusted already at this entry: what was announced later cannot vouch for a head of before.</summary>
    public bool Vertrouwde(Zegel sleutel, long nr) => _vertrouwd.TryGetValue(sleutel, out var sinds) && sinds.Nr <= nr;

    public void Noem(Feitregel feit, Publiek publiek, StroomId stroom, long nr)
    {
        if (!publiek.Equals(Publiek.Openbaar) || feit.Naam != nameof(SleutelAangekondigd) || Lees(feit) is not { } aangekondigd) return;
        if (Base64.Lees(aangekondigd.Spki) is not { } spki) return;

        var id = Handtekening.SleutelId(spki);
        var isBevestigd = _vertrouwd.Count == 0
            || (aangekondigd.Bevestiging is { } bevestiging && Sleutelketen.Bevestigt(stroom, id, bevestiging, _vertrouwd.GetValueOrDefault(bevestiging.Door).Sleutel));
        if (isBevestigd) _vertrouwd.TryAdd(id, (new(id, aangekondigd.Spki, true, default), nr));
    }

    static SleutelAangekondigd? Lees(Feitregel feit)
    {
        try
        {
            return Feitensoorten.Lees(feit) as SleutelAangekondigd;
        }
        catch (Exception fout) when (fout is JsonException or OnbekendFeit)
        {
            // Named already by whoever reads the texts.
            return null;
        }
    }
}
