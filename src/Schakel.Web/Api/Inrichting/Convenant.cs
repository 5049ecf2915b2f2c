using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Inrichting;

/// <summary>A partner signed, under what as a digest, and when.</summary>
internal sealed record Ondertekening(PartijId Partij, Zegel Onder, DeelnameId? Door, Tijdstip Getekend)
{
    public static readonly Ondertekening Voorbeeld = new(Voorbeelden.Uwv, Voorbeelden.Hoofd.Hash, Voorbeelden.Deelname, Voorbeelden.Toen);

    public static IReadOnlyList<Ondertekening> Uit(IEnumerable<Domein.Inrichting.Ondertekening> ondertekeningen) =>
        [.. ondertekeningen.Select(h => new Ondertekening(h.Partij, h.Onder, h.Door, h.Getekend))];
}

/// <summary>What the partners promise one another and who signed it. A signature counts as long as it stands under the structure of now.</summary>
internal sealed record Convenant(string? Inhoud, Termijn Termijn, Tijdstip Opgesteld, Zegel Structuur, IReadOnlyList<Ondertekening> Ondertekeningen)
{
    public static readonly Convenant Voorbeeld = new("Wij werken samen aan een juiste aangifte", new(new(2026, 1, 1)), Voorbeelden.Toen, Voorbeelden.Hoofd.Hash, [Ondertekening.Voorbeeld]);

    public static void Map(IEndpointRouteBuilder keten) => keten.MapDing("/convenant", new("ConvenantInzien", Module.Inrichting,
        "Het convenant, wie het tekende en het zegel van wat u nu deelt: dat tekent u.", "The covenant, who signed it and the digest of what you share now: that is what you sign.")
    { Voorbeeld = Voorbeeld }, Zoek);

    public static async Task<Convenant?> Zoek(Aanroep aanroep)
    {
        if (aanroep.Inzage.Convenant is not { } convenant) return null;
        await aanroep.LeesWoorden([convenant.Inhoud]);
        return Uit(aanroep, convenant);
    }

    public static Convenant Uit(Aanroep aanroep, Domein.Inrichting.Convenant c) =>
        new(aanroep.Woorden(c.Inhoud), Termijn.Uit(c.Termijn), c.Opgesteld, aanroep.Inzage.Structuur, Ondertekening.Uit(c.Ondertekeningen));
}
