using Schakel.Domein;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Web.Api.Contract;
using Schakel.Web.Tijden;

namespace Schakel.Web.Api.Knelpunten;

/// <summary>The reference by which one partner finds the case in its own system.</summary>
internal sealed record Zaakkenmerk(PartijId Partij, string? Kenmerk, DeelnameId? Door, Tijdstip Tijdstip);

/// <summary>From when a partner owned the repair. Aangeboden: the owner before it had asked.</summary>
internal sealed record Eigenaarschap(PartijId Partij, DeelnameId? Door, Tijdstip Sinds, bool Aangeboden);

/// <summary>The partner that was asked does not take it over.</summary>
internal sealed record Aanbodafwijzing(string? Reden, DeelnameId? Door, Tijdstip Tijdstip);

/// <summary>The owner asked another partner to take it over; until that does so it stays the owner. Afgewezen: it said no.</summary>
internal sealed record Aanbod(PartijId Aan, string? Reden, DeelnameId? Door, Tijdstip Tijdstip, Aanbodafwijzing? Afgewezen = null);

/// <summary>What was repaired. Knelpunt: its cause, when you may read that.</summary>
internal sealed record Herstel(PartijId Partij, string? Wat, bool IsVerteld, string? Geleerd, DeelnameId? Door, Tijdstip Tijdstip, KnelpuntId? Knelpunt = null);

/// <summary>It was repaired, and the person is stuck after all.</summary>
internal sealed record Heropening(string? Reden, Herstel Was, DeelnameId? Door, Tijdstip Tijdstip);

/// <summary>A citizen or an employer is stuck between partners. Eigenaar: the one that repairs it. Werkdagen: how long it waits for that one. Words that were erased are null.</summary>
internal sealed record Signaal(
    SignaalId Id, Signaalwie Wie, IReadOnlyList<PartijId> Partijen, OverdrachtId? Overdracht, string? Wat, DeelnameId? Door, Tijdstip Opgetekend, PartijId Eigenaar, int? Werkdagen,
    IReadOnlyList<Zaakkenmerk> Kenmerken, IReadOnlyList<Eigenaarschap> Eigenaars, Aanbod? Aanbod, IReadOnlyList<Aanbod> EerdereAanbiedingen, IReadOnlyList<Heropening> Heropeningen, Herstel? Herstel = null)
{
    public static readonly Signaal Voorbeeld = new(
        Voorbeelden.Signaal, Signaalwie.Werkgever, [Voorbeelden.Uwv, Voorbeelden.Belastingdienst], Voorbeelden.Overdracht, "De correctie op de aangifte komt niet aan", Voorbeelden.Deelname, Voorbeelden.Toen, Voorbeelden.Uwv, 12,
        [new(Voorbeelden.Uwv, "Z-2026-0117", Voorbeelden.Deelname, Voorbeelden.Toen)], [new(Voorbeelden.Uwv, Voorbeelden.Deelname, Voorbeelden.Toen, false)],
        new(Voorbeelden.Belastingdienst, "De correctie ligt nog bij u", Voorbeelden.Deelname, Voorbeelden.Toen), [], []);

    public static void Map(IEndpointRouteBuilder keten)
    {
        keten.MapLijst("/signalen", new("SignalenOverzicht", Module.Knelpunten,
            "De signalen van uw organisatie en haar partners, het langst vastzittende eerst.", "The signals of your organisation and its partners, the longest stuck first.")
        {
            Voorbeeld = Voorbeeld,
            Filters =
                [
                    new("open", typeof(bool), "Alleen wat nog niet hersteld is (true) of juist hersteld (false). / Only what is not repaired yet (true), or repaired (false)."),
                    new("eigenaar", typeof(PartijId), "Alleen wat deze partner herstelt. / Only what this partner repairs."),
                    new("wie", typeof(Signaalwie), "Alleen van een burger of van een werkgever. / Only of a citizen or of an employer."),
                    new("overdracht", typeof(OverdrachtId), "Alleen bij deze overdracht. / Only at this hand-over."),
                ],
        },
            Gevraagd, Teksten, Uit);

        keten.MapDing("/signalen/{id}", new("SignaalInzien", Module.Knelpunten, "Een signaal dat iemand tussen partners klem zit, met wie het herstelt.", "A signal that somebody is stuck between partners, with who repairs it.") { Voorbeeld = Voorbeeld },
            async aanroep => aanroep.Kenmerk<SignaalId>() is { } id ? await Zoek(aanroep, id) : null);
    }

    public static async Task<Signaal?> Zoek(Aanroep aanroep, SignaalId id)
    {
        if (aanroep.Inzage.Signalen.Vind(id) is not { } signaal) return null;
        await aanroep.LeesWoorden(Teksten(signaal));
        return Uit(aanroep, signaal);
    }

    static IEnumerable<Tekst> Teksten(Domein.Knelpunten.Signaal s) => s.Teksten.Select(t => t.Tekst);

    static IEnumerable<Domein.Knelpunten.Signaal> Gevraagd(Aanroep aanroep)
    {
        var (open, eigenaar, wie, overdracht) = (aanroep.Vraag.JaNee("open"), aanroep.Vraag.Kenmerk<PartijId>("eigenaar"), aanroep.Vraag.Keuze<Signaalwie>("wie"), aanroep.Vraag.Kenmerk<OverdrachtId>("overdracht"));
        return aanroep.Inzage.Signalen
            .Where(s => open is null || s.IsHersteld != open)
            .Where(s => eigenaar is null || s.Eigenaar == eigenaar)
            .Where(s => wie is null || s.Wie == wie)
            .Where(s => overdracht is null || s.Overdracht == overdracht)
            .OrderBy(s => s.VastSinds).ThenBy(s => s.Id);
    }

    static Signaal Uit(Aanroep aanroep, Domein.Knelpunten.Signaal s) => new(
        s.Id, s.Wie, s.Partijen, s.Overdracht, aanroep.Woorden(s.Wat), s.Door, s.Opgetekend, s.Eigenaar, s.IsHersteld ? null : Wachtdagen.Tel(aanroep.Inzage, s.BijEigenaarSinds, aanroep.Dag),
        [.. s.Kenmerken.Select(k => new Zaakkenmerk(k.Partij, aanroep.Woorden(k.Kenmerk), k.Door, k.Tijdstip))],
        [.. s.Eigenaars.Select(e => new Eigenaarschap(e.Partij, e.Door, e.Sinds, e.Aangeboden))],
        s.Aanbod is { } aanbod ? Uit(aanroep, aanbod) : null,
        [.. s.EerdereAanbiedingen.Select(a => Uit(aanroep, a))],
        [.. s.Heropeningen.Select(h => new Heropening(aanroep.Woorden(h.Reden), Uit(aanroep, h.Was), h.Door, h.Tijdstip))],
        s.Herstel is { } herstel ? Uit(aanroep, herstel) : null);

    static Aanbod Uit(Aanroep aanroep, Domein.Knelpunten.Aanbod a) => new(
        a.Aan, aanroep.Woorden(a.Reden), a.Door, a.Tijdstip, a.Afgewezen is { } nee ? new(aanroep.Woorden(nee.Reden), nee.Door, nee.Tijdstip) : null);

    static Herstel Uit(Aanroep aanroep, Domein.Knelpunten.Herstel h) => new(
        h.Partij, aanroep.Woorden(h.Wat), h.IsVerteld, aanroep.Woorden(h.Geleerd), h.Door, h.Tijdstip, h.Knelpunt is { } id && aanroep.Inzage.Knelpunten.Vind(id) is not null ? id : null);
}
