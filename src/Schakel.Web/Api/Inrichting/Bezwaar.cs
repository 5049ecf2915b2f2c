using Schakel.Domein;
using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Inrichting;

/// <summary>A partner objects to one partner adopting what all share; words that were erased are null, as is the moment of withdrawal while it stands.</summary>
internal sealed record Bezwaar(int Nummer, PartijId Partij, string? Reden, DeelnameId? Door, Tijdstip Gemaakt, Tijdstip? Ingetrokken)
{
    public static readonly Bezwaar Voorbeeld = new(1, Voorbeelden.Uwv, "Dit stellen wij liever samen vast", Voorbeelden.Deelname, Voorbeelden.Toen, Voorbeelden.Toen);

    public static void Map(IEndpointRouteBuilder keten) => keten.MapLijst("/bezwaren", new("BezwarenOverzicht", Module.Inrichting,
        "De bezwaren in de oprichting, ook die zijn ingetrokken.", "The objections in the founding, those that were withdrawn too.")
    { Voorbeeld = Voorbeeld },
        aanroep => aanroep.Inzage.Bezwaren, b => [b.Reden], Uit);

    public static async Task<Bezwaar?> Zoek(Aanroep aanroep, PartijId partij)
    {
        if (aanroep.Inzage.Bezwaren.LastOrDefault(b => b.Partij == partij) is not { } bezwaar) return null;
        await aanroep.LeesWoorden([bezwaar.Reden]);
        return Uit(aanroep, bezwaar);
    }

    static Bezwaar Uit(Aanroep aanroep, Domein.Inrichting.Bezwaar b) => new(b.Nummer, b.Partij, aanroep.Woorden(b.Reden), b.Door, b.Gemaakt, b.Ingetrokken);
}
