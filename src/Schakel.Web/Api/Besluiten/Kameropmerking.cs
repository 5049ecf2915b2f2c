using Schakel.Domein;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Gesprekken;
using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Besluiten;

/// <summary>One thing said in the room of the own partner beside a proposal.</summary>
internal sealed record Kameropmerking(OpmerkingId Id, DeelnameId Door, Tijdstip Tijdstip, Tijdstip VervaltOp, string Woorden)
{
    public static readonly Kameropmerking Voorbeeld = new(
        Voorbeelden.Opmerking, Voorbeelden.Deelname, Voorbeelden.Toen, new(Voorbeelden.Toen.Moment + Gesprekregels.Termijn), "Kunnen wij dit in januari aan?");

    public static void Map(IEndpointRouteBuilder keten) => keten.MapGesprek("/voorstellen/{id}/opmerkingen", new("KameropmerkingenOverzicht", Module.Besluiten,
        "Wat mensen van uw organisatie onder elkaar over een voorstel zeggen: het laatst gezegde eerst. Niemand anders leest het; het hoort niet bij het geheugen en gaat na negentig dagen weg.",
        "What people of your organisation say among themselves about a proposal: what was said last first. Nobody else reads it; it is no part of the memory and goes after ninety days.")
    { Voorbeeld = Voorbeeld }, Kamer, Uit);

    /// <summary>The room of the partner for which whoever calls acts; null when he acts for none.</summary>
    public static Gespreksplek? Kamer(Aanroep aanroep) => aanroep.Kenmerk<VoorstelId>() is { } id ? aanroep.Inzage.Kamer(id, aanroep.Zitting.Deelname) : null;

    public static async Task<Kameropmerking?> Zoek(Aanroep aanroep, Gespreksplek plek, OpmerkingId id) =>
        (await aanroep.Gesprek(plek)).FirstOrDefault(o => o.Id == id) is { } opmerking ? Uit(opmerking) : null;

    static Kameropmerking Uit(Opmerking o) => new(o.Id, o.Deelname, o.Moment, o.VervaltOp, o.Woorden);
}
