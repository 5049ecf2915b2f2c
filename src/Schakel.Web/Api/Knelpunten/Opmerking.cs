using Schakel.Domein;
using Schakel.Domein.Gesprekken;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Knelpunten;

/// <summary>One thing said in the conversation about a bottleneck.</summary>
/// <param name="IsVanDeKeten">Whether it was said before the whole chain; else before the partners involved and the chain manager, whoever sees the bottleneck since.</param>
internal sealed record Opmerking(OpmerkingId Id, DeelnameId Door, Tijdstip Tijdstip, Tijdstip VervaltOp, bool IsVanDeKeten, string Woorden)
{
    public static readonly Opmerking Voorbeeld = new(
        Voorbeelden.Opmerking, Voorbeelden.Deelname, Voorbeelden.Toen, new(Voorbeelden.Toen.Moment + Gesprekregels.Termijn), false, "Zullen wij er donderdag samen naar kijken?");

    public static void Map(IEndpointRouteBuilder keten) => keten.MapGesprek("/knelpunten/{id}/opmerkingen", new("OpmerkingenOverzicht", Module.Knelpunten,
        "Het gesprek over een knelpunt, zoals u het mag lezen: het laatst gezegde eerst. Het hoort niet bij het geheugen en gaat na negentig dagen weg.",
        "The conversation about a bottleneck, as you may read it: what was said last first. It is no part of the memory and goes after ninety days.")
    { Voorbeeld = Voorbeeld }, aanroep => aanroep.Kenmerk<KnelpuntId>() is { } id ? new Gespreksplek.BijKnelpunt(id) : null, Uit);

    public static async Task<Opmerking?> Zoek(Aanroep aanroep, Gespreksplek plek, OpmerkingId id) =>
        (await aanroep.Gesprek(plek)).FirstOrDefault(o => o.Id == id) is { } opmerking ? Uit(opmerking) : null;

    static Opmerking Uit(Domein.Gesprekken.Opmerking o) => new(o.Id, o.Deelname, o.Moment, o.VervaltOp, !o.Publiek.IsKring, o.Woorden);
}
