using Schakel.Domein;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Knelpunten;

/// <summary>One thing said in the conversation about a bottleneck.</summary>
/// <param name="IsVanDeKeten">Whether it was said before the whole chain; else before the partners involved and the chain manager, whoever sees the bottleneck since.</param>
internal sealed record Opmerking(OpmerkingId Id, DeelnameId Door, Tijdstip Tijdstip, Tijdstip VervaltOp, bool IsVanDeKeten, string Woorden)
{
    static readonly Afwijzing AlleenNu = new(
        "alleen-nu", "Een gesprek hoort niet bij het geheugen en is er alleen nu. Laat op weg.", "A conversation is no part of the memory and is there only now. Leave out op.", Veld: "op");

    public static readonly Opmerking Voorbeeld = new(
        Voorbeelden.Opmerking, Voorbeelden.Deelname, Voorbeelden.Toen, new(Voorbeelden.Toen.Moment + Gesprekregels.Termijn), false, "Zullen wij er donderdag samen naar kijken?");

    public static void Map(IEndpointRouteBuilder keten) => keten.MapGet("/knelpunten/{id}/opmerkingen", async (HttpContext context) =>
    {
        if (context.Request.Query.ContainsKey("op")) return Problemen.Vraag(AlleenNu);
        var (aanroep, weigering) = await Aanroep.Open(context);
        if (aanroep is null) return weigering!;
        var (pagina, aantal) = aanroep.Vraag.Bladzijde();
        if (aanroep.Vraag.Fouten.Count > 0) return Problemen.Vraag(aanroep.Vraag.Fouten);
        if (aanroep.Kenmerk<KnelpuntId>() is not { } id || aanroep.Inzage.Knelpunten.Vind(id) is null) return Problemen.Van(Afwijzing.NietGevonden);

        var gesprek = await aanroep.Gesprek(id);
        return Lezen.Blad(context, new Lijst<Opmerking>([.. gesprek.Skip((pagina - 1) * aantal).Take(aantal).Select(Uit)], gesprek.Count, pagina, aantal));
    }).Beschrijf<Lijst<Opmerking>>(new("OpmerkingenOverzicht", Module.Knelpunten,
        "Het gesprek over een knelpunt, zoals u het mag lezen: het laatst gezegde eerst. Het hoort niet bij het geheugen en gaat na negentig dagen weg.",
        "The conversation about a bottleneck, as you may read it: what was said last first. It is no part of the memory and goes after ninety days.")
    { IsLijst = true, Voorbeeld = Voorbeeld });

    public static async Task<Opmerking?> Zoek(Aanroep aanroep, KnelpuntId knelpunt, OpmerkingId id) =>
        (await aanroep.Gesprek(knelpunt)).FirstOrDefault(o => o.Id == id) is { } opmerking ? Uit(opmerking) : null;

    static Opmerking Uit(Domein.Knelpunten.Opmerking o) => new(o.Id, o.Deelname, o.Moment, o.VervaltOp, !o.Publiek.IsKring, o.Woorden);
}
