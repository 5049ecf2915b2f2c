using Schakel.Domein;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Leren;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Leren;

/// <summary>That a news item was withdrawn, by whom, when and why. Words that were erased are null.</summary>
internal sealed record Nieuwsintrekking(string? Reden, DeelnameId? Door, Tijdstip Tijdstip);

/// <summary>Something that the chain told its own people. Words that were erased are null; Intrekking: only of one that was withdrawn.</summary>
internal sealed record Nieuwsbericht(NieuwsberichtId Id, string? Kop, string? Inhoud, DeelnameId? Door, Tijdstip Geplaatst, Nieuwsintrekking? Intrekking = null)
{
    public static readonly Nieuwsbericht Voorbeeld = new(Voorbeelden.Nieuwsbericht, "De weeklevering is weer op tijd", "Sinds maandag komt elk bestand voor negen uur.", Voorbeelden.Deelname, Voorbeelden.Toen);

    public static void Map(IEndpointRouteBuilder keten)
    {
        keten.MapLijst("/nieuws", new("NieuwsOverzicht", Module.Leren, "Wat de keten haar mensen vertelt, het laatste eerst; zonder wat is ingetrokken.", "What the chain tells its people, the latest first; without what was withdrawn.") { Voorbeeld = Voorbeeld },
            aanroep => Domein.Leren.Nieuwsbericht.Geldend(aanroep.Inzage), Teksten, Uit);
        keten.MapDing("/nieuws/{id}", new("NieuwsberichtInzien", Module.Leren, "Een bericht, ook als het is ingetrokken.", "One news item, also when it was withdrawn.") { Voorbeeld = Voorbeeld },
            async aanroep => aanroep.Kenmerk<NieuwsberichtId>() is { } id ? await Zoek(aanroep, id) : null);
    }

    public static async Task<Nieuwsbericht?> Zoek(Aanroep aanroep, NieuwsberichtId id)
    {
        if (aanroep.Inzage.Nieuws.Vind(id) is not { } bericht) return null;
        await aanroep.LeesWoorden(Teksten(bericht));
        return Uit(aanroep, bericht);
    }

    static IEnumerable<Tekst> Teksten(Domein.Leren.Nieuwsbericht n) => n.Teksten.Select(t => t.Tekst);

    static Nieuwsbericht Uit(Aanroep aanroep, Domein.Leren.Nieuwsbericht n) => new(
        n.Id, aanroep.Woorden(n.Kop), aanroep.Woorden(n.Bericht), n.Door, n.Geplaatst, n.Intrekking is { } weg ? new(aanroep.Woorden(weg.Reden), weg.Door, weg.Tijdstip) : null);
}
