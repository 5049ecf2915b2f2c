using Schakel.Domein;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Web.Api.Contract;
using Gremium = Schakel.Web.Api.Inrichting.Gremium;

namespace Schakel.Web.Api.Besluiten;

/// <summary>What one partner says of it.</summary>
internal sealed record Standpunt(PartijId Partij, Oordeel Oordeel, string? Reden, DeelnameId? Door, Tijdstip Gegeven);

/// <summary>A proposal as it stands in the list; words that were erased are null.</summary>
internal sealed record Voorstelregel(VoorstelId Id, string? Titel, Voorstelstatus Status, int Ronde, DeelnameId Indiener, Tijdstip Ingediend, Datum HerzienOp)
{
    public static readonly Voorstelregel Voorbeeld = new(Voorbeelden.Voorstel, "Sneller terugmelden", Voorstelstatus.Open, 1, Voorbeelden.Deelname, Voorbeelden.Toen, new(2027, 3, 1));
}

/// <summary>A proposal with its standpoints and what it changes. The round is what a standpoint must name.</summary>
internal sealed record Voorstel(
    VoorstelId Id, BesluitId Besluit, string? Titel, string? Toelichting, KnelpuntId? Knelpunt, DeelnameId Indiener, Tijdstip Ingediend, Datum HerzienOp,
    Voorstelstatus Status, string? Struikelblok, int Ronde, IReadOnlyList<Standpunt> Standpunten, Verschil Verschil)
{
    public static readonly Voorstel Voorbeeld = new(
        Voorbeelden.Voorstel, Voorbeelden.Besluit, "Sneller terugmelden", "Wie wacht, belt; dat kost meer dan sneller werken", Voorbeelden.Knelpunt, Voorbeelden.Deelname, Voorbeelden.Toen,
        new(2027, 3, 1), Voorstelstatus.Open, null, 1, [new(Voorbeelden.Uwv, Oordeel.InstemmenMetZorg, "De eerste maand is krap", Voorbeelden.Deelname, Voorbeelden.Toen)], Verschil.Voorbeeld);

    public static void Map(IEndpointRouteBuilder keten)
    {
        keten.MapLijst("/voorstellen", new("VoorstellenOverzicht", Module.Besluiten, "De voorstellen, het laatst ingediende eerst.", "The proposals, the last submitted first.") { Voorbeeld = Voorstelregel.Voorbeeld },
            aanroep => aanroep.Inzage.Voorstellen.OrderByDescending(v => v.Ingediend).ThenBy(v => v.Id),
            v => [v.Titel],
            (aanroep, v) => new Voorstelregel(v.Id, aanroep.Woorden(v.Titel), v.Status, v.Ronde, v.Indiener, v.Ingediend, v.HerzienOp));

        keten.MapDing("/voorstellen/{id}", new("VoorstelInzien", Module.Besluiten,
            "Een voorstel: wat het verandert (nu en dan), en wat elke partner ervan vindt.", "One proposal: what it changes (now and then), and what each partner thinks of it.")
        { Voorbeeld = Voorbeeld },
            async aanroep => aanroep.Kenmerk<VoorstelId>() is { } id ? await Zoek(aanroep, id) : null);
    }

    // The id of a bottleneck that this caller may not see would tell him that it is there.
    static KnelpuntId? Zichtbaar(Aanroep aanroep, KnelpuntId? knelpunt) => knelpunt is { } id && aanroep.Inzage.Knelpunten.Vind(id) is not null ? id : null;

    public static async Task<Voorstel?> Zoek(Aanroep aanroep, VoorstelId id)
    {
        if (aanroep.Inzage.Voorstellen.Vind(id) is not { } v) return null;

        // What an adopted proposal changed is told on the state that it found.
        var bron = aanroep.Inzage.Besluiten.Vind(v.Besluit) is { } besluit ? await aanroep.Voor(besluit.Boeking) : aanroep.Inzage;
        var verschil = (bron ?? aanroep.Inzage).WatVerandert(v);
        await aanroep.LeesWoorden([v.Titel, v.Toelichting, .. v.Standpunten.Select(s => s.Reden).OfType<Tekst>(), .. verschil.Teksten]);
        return new(
            v.Id, v.Besluit, aanroep.Woorden(v.Titel), aanroep.Woorden(v.Toelichting), Zichtbaar(aanroep, v.Knelpunt), v.Indiener, v.Ingediend, v.HerzienOp, v.Status, v.Struikelblok, v.Ronde,
            [.. v.Standpunten.Select(s => new Standpunt(s.Partij, s.Oordeel, aanroep.Woorden(s.Reden), s.Door, s.Gegeven))], Verschil.Uit(aanroep, verschil));
    }
}
