using Schakel.Domein;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Voornemens;
using Schakel.Web.Api.Contract;
using Schakel.Web.Api.Inrichting;

namespace Schakel.Web.Api.Voornemens;

/// <summary>What one partner says that it will notice.</summary>
internal sealed record Impact(PartijId Partij, Impactmaat Maat, string? Toelichting, DeelnameId? Door, Tijdstip Tijdstip);

/// <summary>That the days became others, and why.</summary>
internal sealed record Verzetting(Termijn Was, string? Reden, DeelnameId? Door, Tijdstip Tijdstip);

/// <summary>That it does not happen, and why.</summary>
internal sealed record Afgelasting(string? Reden, DeelnameId? Door, Tijdstip Tijdstip);

/// <summary>What a party outside the chain says that it will notice.</summary>
internal sealed record Reactie(Impactmaat Maat, string? Toelichting, Tijdstip Tijdstip);

/// <summary>A party outside the chain that was asked by a link, its last word about the days of now, and what it said before.</summary>
internal sealed record Raadpleging(RaadplegingId Id, string? Wie, DeelnameId? Door, Tijdstip Begonnen, Reactie? Reactie, IReadOnlyList<Reactie> Eerdere, bool IsIngetrokken);

/// <summary>What a guest of a party around the chain says that it will notice.</summary>
internal sealed record Gastantwoord(Impactmaat Maat, string? Toelichting, DeelnameId? Door, Datum Op);

/// <summary>A party around the chain that sees it, and what it said: about the days of now the last word last, and about other days.</summary>
internal sealed record Deling(PartijId Met, DeelnameId? Door, Tijdstip Tijdstip, IReadOnlyList<Gastantwoord> Antwoorden, IReadOnlyList<Gastantwoord> Eerdere);

/// <summary>A change that a partner announced in its own line. Eerdere: what partners said before they said something else or the days became others. Words that were erased are null.</summary>
internal sealed record Voornemen(
    VoornemenId Id, PartijId Partij, Voornemensoort Soort, string? Titel, string? Omschrijving, Termijn Wanneer, IReadOnlyList<OverdrachtId> Overdrachten, IReadOnlyList<PartijId> Gevraagd, Datum Uiterlijk,
    DeelnameId? Door, Tijdstip Aangekondigd, IReadOnlyList<Impact> Impacten, IReadOnlyList<Impact> Eerdere, IReadOnlyList<Verzetting> Verzettingen, IReadOnlyList<Raadpleging> Raadplegingen, Afgelasting? Afgelasting = null, IReadOnlyList<Deling>? Delingen = null)
{
    public static readonly Voornemen Voorbeeld = new(
        Voorbeelden.Voornemen, Voorbeelden.Belastingdienst, Voornemensoort.Release, "Nieuw programma voor de aangifte", "Twee dagen komt er niets binnen", new(new(2026, 5, 1), null), [Voorbeelden.Overdracht], [Voorbeelden.Uwv], new(2026, 3, 16),
        Voorbeelden.Deelname, Voorbeelden.Toen, [new(Voorbeelden.Uwv, Impactmaat.Groot, "Wij testen drie weken mee", Voorbeelden.Deelname, Voorbeelden.Toen)], [], [],
        [new(Voorbeelden.Raadpleging, "Makers van salarissoftware", Voorbeelden.Deelname, Voorbeelden.Toen, new(Impactmaat.Klein, "Wij passen een scherm aan", Voorbeelden.Toen), [], false)]);

    public static void Map(IEndpointRouteBuilder keten)
    {
        keten.MapLijst("/voornemens", new("VoornemensOverzicht", Module.Voornemens,
            "De aangekondigde veranderingen, de eerste dag het vroegst eerst.", "The announced changes, the earliest first day first.")
        {
            Voorbeeld = Voorbeeld,
            Filters =
                [
                    new("komt", typeof(bool), "Alleen wat nog komt en doorgaat (true), of juist niet (false). / Only what is still to come and happens (true), or not (false)."),
                    new("partner", typeof(PartijId), "Alleen van deze partner. / Only of this partner."),
                ],
        },
            Gevraagde, Teksten, Uit);

        keten.MapDing("/voornemens/{id}", new("VoornemenInzien", Module.Voornemens, "Een aangekondigde verandering, met wat de anderen ervan merken.", "One announced change, with what the others notice of it.") { Voorbeeld = Voorbeeld },
            async aanroep => aanroep.Kenmerk<VoornemenId>() is { } id ? await Zoek(aanroep, id) : null);
    }

    public static async Task<Voornemen?> Zoek(Aanroep aanroep, VoornemenId id)
    {
        if (aanroep.Inzage.Voornemens.Vind(id) is not { } voornemen) return null;
        await aanroep.LeesWoorden(Teksten(voornemen));
        return Uit(aanroep, voornemen);
    }

    static Voornemen Uit(Aanroep aanroep, Domein.Voornemens.Voornemen v) => new(
        v.Id, v.Partij, v.Soort, aanroep.Woorden(v.Titel), aanroep.Woorden(v.Omschrijving), Termijn.Uit(v.Wanneer), v.Overdrachten, v.Gevraagd, v.Uiterlijk, v.Door, v.Aangekondigd,
        [.. v.Impacten.Select(i => Uit(aanroep, i))], [.. v.Eerdere.Select(i => Uit(aanroep, i))],
        [.. v.Verzettingen.Select(z => new Verzetting(Termijn.Uit(z.Was), aanroep.Woorden(z.Reden), z.Door, z.Tijdstip))],
        [.. v.Raadplegingen.Select(r => new Raadpleging(r.Id, aanroep.Woorden(r.Wie), r.Door, r.Begonnen, r.Reactie is { } laatste ? Uit(aanroep, laatste) : null, [.. r.Eerdere.Select(a => Uit(aanroep, a))], r.IsIngetrokken))],
        v.Afgelasting is { } a ? new(aanroep.Woorden(a.Reden), a.Door, a.Tijdstip) : null,
        [.. (v.Delingen ?? []).Select(d => new Deling(d.Met, d.Door, d.Tijdstip, Van(aanroep, v.Gastantwoorden, d.Met), Van(aanroep, v.EerdereGastantwoorden, d.Met)))]);

    static IReadOnlyList<Gastantwoord> Van(Aanroep aanroep, IEnumerable<Domein.Voornemens.Gastantwoord>? antwoorden, PartijId partij) =>
        [.. (antwoorden ?? []).Where(a => a.Partij == partij).Select(a => new Gastantwoord(a.Maat, aanroep.Woorden(a.Toelichting), a.Door, a.Op))];

    static Impact Uit(Aanroep aanroep, Domein.Voornemens.Impact i) => new(i.Partij, i.Maat, aanroep.Woorden(i.Toelichting), i.Door, i.Tijdstip);

    static Reactie Uit(Aanroep aanroep, Domein.Voornemens.Reactie a) => new(a.Maat, aanroep.Woorden(a.Toelichting), a.Tijdstip);

    static IEnumerable<Tekst> Teksten(Domein.Voornemens.Voornemen v) => v.Teksten.Select(t => t.Tekst);

    static IEnumerable<Domein.Voornemens.Voornemen> Gevraagde(Aanroep aanroep)
    {
        var (komt, partner) = (aanroep.Vraag.JaNee("komt"), aanroep.Vraag.Kenmerk<PartijId>("partner"));
        return aanroep.Inzage.Voornemens
            .Where(v => komt is null || (v.GaatDoor && !v.IsBegonnen(aanroep.Dag)) == komt)
            .Where(v => partner is null || v.Partij == partner)
            .OrderBy(v => v.Wanneer.Van).ThenBy(v => v.Id);
    }
}
