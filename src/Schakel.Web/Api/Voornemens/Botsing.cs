using Schakel.Domein;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Voornemens;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Voornemens;

/// <summary>What came of the conversation.</summary>
internal sealed record Gespreksuitkomst(string? Uitkomst, DeelnameId? Door, Tijdstip Tijdstip);

/// <summary>Two released own targets of two partners that clash, as somebody of one of them says. IsOpen: it waits for a conversation. Words that were erased are null.</summary>
internal sealed record Botsing(BotsingId Id, EigenDoelId Doel, EigenDoelId Ander, string? Toelichting, DeelnameId? Door, Tijdstip Gemeld, bool IsOpen, Gespreksuitkomst? Uitkomst = null)
{
    public static readonly Botsing Voorbeeld = new(
        Voorbeelden.Botsing, Voorbeelden.EigenDoel, Voorbeelden.AnderDoel, "Minder mensen hier is meer werk daar", Voorbeelden.Deelname, Voorbeelden.Toen, false, new("Wij delen de kosten van het eerste jaar", Voorbeelden.Deelname, Voorbeelden.Toen));

    public static void Map(IEndpointRouteBuilder keten)
    {
        keten.MapLijst("/botsingen", new("BotsingenOverzicht", Module.Voornemens, "De botsingen van eigen doelen, de oudste eerst.", "The clashes of own targets, the oldest first.")
        {
            Voorbeeld = Voorbeeld,
            Filters = [new("open", typeof(bool), "Alleen wat op een gesprek wacht (true), of juist niet (false). / Only what waits for a conversation (true), or not (false).")],
        },
            Gevraagde, Teksten, Uit);

        keten.MapDing("/botsingen/{id}", new("BotsingInzien", Module.Voornemens, "Een botsing van twee eigen doelen, met wat het gesprek opleverde.", "One clash of two own targets, with what came of the conversation.") { Voorbeeld = Voorbeeld },
            async aanroep => aanroep.Kenmerk<BotsingId>() is { } id ? await Zoek(aanroep, id) : null);
    }

    public static async Task<Botsing?> Zoek(Aanroep aanroep, BotsingId id)
    {
        if (aanroep.Inzage.Botsingen.Vind(id) is not { } botsing) return null;
        await aanroep.LeesWoorden(Teksten(botsing));
        return Uit(aanroep, botsing);
    }

    static Botsing Uit(Aanroep aanroep, Domein.Voornemens.Botsing b) => new(
        b.Id, b.Doel, b.Ander, aanroep.Woorden(b.Toelichting), b.Door, b.Gemeld, b.IsOpen(aanroep.Inzage.VrijgegevenDoelen, aanroep.Inzage.Partners, aanroep.Dag), b.Uitkomst is { } u ? new(aanroep.Woorden(u.Uitkomst), u.Door, u.Tijdstip) : null);

    static IEnumerable<Tekst> Teksten(Domein.Voornemens.Botsing b) => b.Teksten.Select(t => t.Tekst);

    static IEnumerable<Domein.Voornemens.Botsing> Gevraagde(Aanroep aanroep)
    {
        var open = aanroep.Vraag.JaNee("open");
        return aanroep.Inzage.Botsingen.Where(b => open is null || b.IsOpen(aanroep.Inzage.VrijgegevenDoelen, aanroep.Inzage.Partners, aanroep.Dag) == open).OrderBy(b => b.Gemeld).ThenBy(b => b.Id);
    }
}
