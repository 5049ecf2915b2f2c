using Schakel.Domein;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Besluiten;

/// <summary>What somebody said of an override, and when. Words that were erased are null.</summary>
internal sealed record Doorzettingswoord(string? Tekst, DeelnameId? Door, Tijdstip Tijdstip);

/// <summary>What the board decided of it, and when.</summary>
internal sealed record Toetsing(Toetsoordeel Oordeel, Tijdstip Tijdstip);

/// <summary>
/// Something that the ketenmanager makes one partner do or leave. Laatste: the last day on which it holds, as far as is known: its own end, or the
/// last day on which the board can review it. Geldt: whether it holds now; Stand: how it stands, in one word.
/// </summary>
internal sealed record Doorzetting(
    DoorzettingId Id, PartijId Partij, Maatregelsoort Soort, Maatregelrichting Richting, string? Wat, string? Reden, Datum Van, Datum TotEnMet, Datum Laatste, bool Geldt, Doorzettingstand Stand, KnelpuntId? Knelpunt, Datum ToetsenVoor,
    DeelnameId? Door, Tijdstip Gegeven, Doorzettingswoord? Uitgevoerd = null, Doorzettingswoord? Betwist = null, Doorzettingswoord? Ingetrokken = null, Toetsing? Toetsing = null)
{
    public static readonly Doorzetting Voorbeeld = new(
        Voorbeelden.Doorzetting, Voorbeelden.Uwv, Maatregelsoort.Prioriteit, Maatregelrichting.Doen, "De geboortedata gaan voor ander onderhoud", "De uitkeringen van deze maand staan op het spel",
        new(2026, 3, 2), new(2026, 5, 30), new(2026, 3, 30), false, Doorzettingstand.Ingetrokken, Voorbeelden.Knelpunt, new(2026, 3, 30), Voorbeelden.Deelname, Voorbeelden.Toen,
        new("Zij gaan voor", Voorbeelden.Deelname, Voorbeelden.Toen), null, new("Het is opgelost", Voorbeelden.Deelname, Voorbeelden.Toen));

    public static void Map(IEndpointRouteBuilder keten)
    {
        keten.MapLijst("/doorzettingen", new("DoorzettingenOverzicht", Module.Besluiten,
            "Wat de ketenmanager partners zonder het bestuur liet doen of laten, het laatste eerst.", "What the chain manager made partners do or leave without the board, the last first.")
        {
            Voorbeeld = Voorbeeld,
            Filters =
                [
                    new("geldt", typeof(bool), "Alleen die nu gelden (true) of juist niet (false). / Only those that hold now (true), or do not (false)."),
                    new("partner", typeof(PartijId), "Alleen die voor deze partner. / Only those for this partner."),
                ],
        },
            Gevraagd, Teksten, Uit);

        keten.MapDing("/doorzettingen/{id}", new("DoorzettingInzien", Module.Besluiten, "Een doorzetting, met wat de partner en het bestuur ervan zeiden.", "One override, with what the partner and the board said of it.") { Voorbeeld = Voorbeeld },
            async aanroep => aanroep.Kenmerk<DoorzettingId>() is { } id ? await Zoek(aanroep, id) : null);
    }

    public static async Task<Doorzetting?> Zoek(Aanroep aanroep, DoorzettingId id)
    {
        if (aanroep.Inzage.Doorzettingen.Vind(id) is not { } doorzetting) return null;
        await aanroep.LeesWoorden(Teksten(doorzetting));
        return Uit(aanroep, doorzetting);
    }

    public static Doorzetting Uit(Aanroep aanroep, Domein.Besluiten.Doorzetting d) => new(
        d.Id, d.Partij, d.Maatregel.Soort, d.Maatregel.Richting, aanroep.Woorden(d.Maatregel.Wat), aanroep.Woorden(d.Reden), d.Van, d.TotEnMet, d.Laatste, d.Geldt(aanroep.Dag), d.Stand(aanroep.Dag), d.Knelpunt, d.Toetstermijn.Uiterlijk,
        d.Door, d.Gegeven, Uit(aanroep, d.Uitgevoerd), Uit(aanroep, d.Betwist), Uit(aanroep, d.Ingetrokken), d.Toetsing is { } toetsing ? new(toetsing.Oordeel, toetsing.Tijdstip) : null);

    static Doorzettingswoord? Uit(Aanroep aanroep, Domein.Besluiten.Doorzettingswoord? w) => w is null ? null : new(aanroep.Woorden(w.Tekst), w.Door, w.Tijdstip);

    static IEnumerable<Tekst> Teksten(Domein.Besluiten.Doorzetting d) => d.Teksten.Select(t => t.Tekst);

    static IEnumerable<Domein.Besluiten.Doorzetting> Gevraagd(Aanroep aanroep)
    {
        var (geldt, partner) = (aanroep.Vraag.JaNee("geldt"), aanroep.Vraag.Kenmerk<PartijId>("partner"));
        return aanroep.Inzage.Doorzettingen
            .Where(d => geldt is null || d.Geldt(aanroep.Dag) == geldt)
            .Where(d => partner is null || d.Partij == partner)
            .OrderByDescending(d => d.Gegeven).ThenBy(d => d.Id);
    }
}
