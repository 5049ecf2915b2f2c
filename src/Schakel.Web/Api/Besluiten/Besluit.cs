using Schakel.Domein;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Besluiten;

/// <summary>To whom a partner presented a decision, by function; words that were erased are null.</summary>
internal sealed record Aanbieding(AanbiedingId Id, PartijId Partij, string? Aan, string? Begeleidend, DeelnameId? Door, Tijdstip Aangeboden);

/// <summary>An adopted proposal: its number, whose concerns and dissent go with it, the entry in which it took effect (or, while it did not, was taken), to whom it was presented, and what became of it. Ingang: the later day on which it was to take effect; Struikelblok: why it could not on that day. Eigenaar: the partner that sees to it, null for the chain itself; Gremium: the body that took it, null for all partners by consent.</summary>
internal sealed record Besluit(
    BesluitId Id, string Nummer, VoorstelId Voorstel, string? Titel, IReadOnlyList<PartijId> MetZorg, IReadOnlyList<PartijId> Terzijde, Datum HerzienOp, Tijdstip Genomen, long Boeking,
    IReadOnlyList<Aanbieding> Aanbiedingen, Besluitwerking Werking, Datum? Ingang = null, string? Struikelblok = null, PartijId? Eigenaar = null, GremiumId? Gremium = null)
{
    public static readonly Besluit Voorbeeld = new(Voorbeelden.Besluit, "2026-1", Voorbeelden.Voorstel, "Sneller terugmelden", [Voorbeelden.Uwv], [], new(2027, 3, 1), Voorbeelden.Toen, 123,
        [new(Voorbeelden.Aanbieding, Voorbeelden.Uwv, "Minister van Sociale Zaken en Werkgelegenheid", "Dit raakt de uitkeringen van volgend jaar", Voorbeelden.Deelname, Voorbeelden.Toen)], Besluitwerking.InWerking);

    public static void Map(IEndpointRouteBuilder keten)
    {
        keten.MapLijst("/besluiten", new("BesluitenOverzicht", Module.Besluiten, "Het besluitenregister, het laatste besluit eerst.", "The register of decisions, the last one first.") { Voorbeeld = Voorbeeld },
            aanroep => aanroep.Inzage.Besluiten.OrderByDescending(b => b.Boeking).Select(b => (Besluit: b, Voorstel: aanroep.Inzage.Voorstellen.Vind(b.Voorstel)!)),
            b => [b.Voorstel.Titel, .. b.Besluit.Teksten.Select(t => t.Tekst)], (aanroep, b) => Uit(aanroep, b.Besluit, b.Voorstel));

        keten.MapDing("/besluiten/{id}", new("BesluitInzien", Module.Besluiten, "Een besluit.", "One decision.") { Voorbeeld = Voorbeeld },
            async aanroep => aanroep.Kenmerk<BesluitId>() is { } id ? await Zoek(aanroep, id) : null);
    }

    public static async Task<Besluit?> Zoek(Aanroep aanroep, BesluitId id)
    {
        if (aanroep.Inzage.Besluiten.Vind(id) is not { } besluit) return null;
        var voorstel = aanroep.Inzage.Voorstellen.Vind(besluit.Voorstel)!;
        await aanroep.LeesWoorden([voorstel.Titel, .. besluit.Teksten.Select(t => t.Tekst)]);
        return Uit(aanroep, besluit, voorstel);
    }

    static Besluit Uit(Aanroep aanroep, Domein.Besluiten.Besluit b, Domein.Besluiten.Voorstel voorstel) =>
        new(b.Id, b.Nummer.ToString(), b.Voorstel, aanroep.Woorden(voorstel.Titel), b.MetZorg, b.Terzijde, b.HerzienOp, b.Genomen, b.Boeking,
            [.. b.Aanbiedingen.Select(a => new Aanbieding(a.Id, a.Partij, aanroep.Woorden(a.Aan), aanroep.Woorden(a.Begeleidend), a.Door, a.Aangeboden))], b.Werking, b.Ingang, b.Struikelblok,
            aanroep.Inzage.Eigenaar(voorstel), voorstel.Telling?.Gremium);
}
