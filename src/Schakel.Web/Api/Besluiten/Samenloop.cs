using Schakel.Domein.Besluiten;

namespace Schakel.Web.Api.Besluiten;

/// <summary>What stands in the way before it happens. IsHoudbaar: it would now still do exactly what everyone saw; Weigering: the code that says why it can no longer be done. Besluiten and Voorstellen touch the same things.</summary>
internal sealed record Samenloop(bool IsHoudbaar, string? Weigering, IReadOnlyList<BesluitId> Besluiten, IReadOnlyList<VoorstelId> Voorstellen)
{
    public static async Task<Samenloop?> Uit(Aanroep aanroep, Domein.Besluiten.Voorstel voorstel)
    {
        if (await aanroep.Bevoegdheden() is not { } mag || Besturing.Samenloopbeeld.Van(mag, aanroep.Inzage, voorstel) is not { } beeld) return null;
        return new(beeld.Houdbaarheid.IsHoudbaar, beeld.Houdbaarheid.Weigering?.Code, [.. beeld.Samenloop.Besluiten.Select(b => b.Id)], [.. beeld.Samenloop.Voorstellen.Select(v => v.Id)]);
    }
}
