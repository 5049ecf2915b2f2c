using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Inrichting;

/// <summary>What the partners ask of the ketenmanager and what he commits himself to, what he may do without the board, with its digest and who signed it.</summary>
internal sealed record Opdrachtbrief(
    DeelnameId Ketenmanager, string? Opdracht, string? Resultaat, Termijn Termijn, Tijdstip Opgesteld, Zegel Zegel, IReadOnlyList<Ondertekening> Ondertekeningen, Doorzettingsmacht? Macht = null)
{
    public static readonly Opdrachtbrief Voorbeeld = new(
        Voorbeelden.Deelname, "Bewaak het geheel", "De normen worden gehaald", new(new(2026, 1, 1), new(2027, 12, 31)), Voorbeelden.Toen, Voorbeelden.Hoofd.Hash, [Ondertekening.Voorbeeld], Doorzettingsmacht.Voorbeeld);

    public static void Map(IEndpointRouteBuilder keten) => keten.MapDing("/opdrachtbrief", new("OpdrachtbriefInzien", Module.Inrichting,
        "De opdrachtbrief van de ketenmanager en wie hem tekende.", "The letter of assignment of the chain manager and who signed it.")
    { Voorbeeld = Voorbeeld }, Zoek);

    public static async Task<Opdrachtbrief?> Zoek(Aanroep aanroep)
    {
        if (aanroep.Inzage.Opdrachtbrief is not { } brief) return null;
        await aanroep.LeesWoorden([brief.Opdracht, brief.Resultaat]);
        return Uit(aanroep, brief);
    }

    public static Opdrachtbrief Uit(Aanroep aanroep, Domein.Inrichting.Opdrachtbrief b) => new(
        b.Ketenmanager, aanroep.Woorden(b.Opdracht), aanroep.Woorden(b.Resultaat), Termijn.Uit(b.Termijn), b.Opgesteld, b.Zegel(), Ondertekening.Uit(b.Ondertekeningen), Doorzettingsmacht.Uit(b.Macht));
}
