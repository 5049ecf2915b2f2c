using Schakel.Domein;
using Schakel.Domein.Afspraken;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Voornemens;
using Schakel.Web.Api.Contract;
using Gremium = Schakel.Web.Api.Inrichting.Gremium;

namespace Schakel.Web.Api.Besluiten;

/// <summary>On what a partner consents, and through which day it holds the others to that.</summary>
internal sealed record Voorwaarde(string? Wat, Datum TotEnMet);

/// <summary>What one partner says of it. IsStilzwijgend: it was silent until the close, in a body where that is consent.</summary>
internal sealed record Standpunt(PartijId Partij, Oordeel Oordeel, string? Reden, DeelnameId? Door, Tijdstip Gegeven, Voorwaarde? Voorwaarde = null, bool IsStilzwijgend = false);

/// <summary>When the standpoints close: Op is the last day, null while they are not open.</summary>
internal sealed record Sluiting(int Werkdagen, Datum? Op, bool IsGesloten, bool IsVerborgen);

/// <summary>That a partner committed itself to a hidden standpoint. Zegel: SHA-256 as docs/journaal.md says; Zout opens it, null while it is hidden.</summary>
internal sealed record Belofte(PartijId Partij, int Ronde, string Zegel, DeelnameId? Door, Tijdstip Tijdstip, string? Zout);

/// <summary>What came of a conversation about an objection.</summary>
internal sealed record Bezwaargesprek(PartijId Partij, Tijdstip Bezwaar, string? Uitkomst, DeelnameId? Door, Tijdstip Tijdstip);

/// <summary>How it read before it was changed, and why it was. Nr: the entry that changed it; as of the one before it stands whole.</summary>
internal sealed record Voorstelversie(long Nr, string? Titel, string? Toelichting, Datum HerzienOp, string? Waarom, DeelnameId? Door, Tijdstip Tijdstip, Datum? Ingang = null, Reikwijdte? Reikwijdte = null, string? Sindsdien = null);

/// <summary>By which rule it is decided now, or was at that moment, and how far it is by that: Gremium null means all partners by consent, Nodig null that nothing is counted.</summary>
internal sealed record Beslisstand(GremiumId? Gremium, Besluitregel Regel, int Voor, int Totaal, int? Nodig, bool IsGedragen, IReadOnlyList<PartijId> Kring);

/// <summary>Something else that could have been proposed, and why it was not.</summary>
internal sealed record Optie(string? Wat, string? WaaromNiet);

/// <summary>What a partner itself says: its interest, and what it would notice.</summary>
internal sealed record Inbreng(PartijId Partij, string? Belang, string? Gevolg, DeelnameId? Door, Tijdstip Tijdstip);

internal sealed record Beeldantwoord(string? Wat, DeelnameId? Door, Tijdstip Tijdstip);

/// <summary>HoudtOp: it was asked in the reading time, so standpoints wait for its answer.</summary>
internal sealed record Beeldvraag(BeeldvraagId Id, string? Wat, bool HoudtOp, DeelnameId? Door, Tijdstip Tijdstip, Beeldantwoord? Antwoord);

/// <summary>Evidence: a file (IsBestand; the bytes are at /ketens/{keten}/voorstellen/{id}/onderbouwing/{onderbouwing} for whoever is signed in), or a norm as it stood at entry Nr.</summary>
internal sealed record Onderbouwing(OnderbouwingId Id, string? Wat, bool IsBestand, NormId? Norm, long Nr, DeelnameId? Door, Tijdstip Tijdstip);

/// <summary>Standpoints can be given from then on. Zonder: whose contribution was not waited for.</summary>
internal sealed record Opening(IReadOnlyList<PartijId> Zonder, string? Reden, DeelnameId? Door, Tijdstip Tijdstip);

/// <summary>What lies on the table. LezenTot: the last day of the reading time, null when standpoints could be given from the beginning. IsDicht: they cannot be given yet.</summary>
internal sealed record Tafel(
    IReadOnlyList<Optie> Opties, Datum? LezenTot, bool IsDicht, IReadOnlyList<Inbreng> Inbrengen, IReadOnlyList<Inbreng> Eerdere, IReadOnlyList<Beeldvraag> Vragen, IReadOnlyList<Onderbouwing> Onderbouwingen, Opening? Opening);

/// <summary>A proposal as it stands in the list; words that were erased are null. IsDicht: standpoints cannot be given yet.</summary>
internal sealed record Voorstelregel(VoorstelId Id, string? Titel, Voorstelstatus Status, int Ronde, DeelnameId Indiener, Tijdstip Ingediend, Datum HerzienOp, bool IsDicht)
{
    public static readonly Voorstelregel Voorbeeld = new(Voorbeelden.Voorstel, "Sneller terugmelden", Voorstelstatus.Open, 1, Voorbeelden.Deelname, Voorbeelden.Toen, new(2027, 3, 1), false);
}

/// <summary>What the lower body decided before the one above it was asked to confirm.</summary>
internal sealed record Lagerbesluit(Tijdstip Tijdstip, Beslisstand Beslisstand, IReadOnlyList<Standpunt> Standpunten);

/// <summary>The way along two bodies. Besloten: what was decided low; null while it was not, and where it is asked higher up at once.</summary>
internal sealed record Route(Reikwijdte Reikwijdte, GremiumId Laag, GremiumId Hoog, Lagerbesluit? Besloten = null);

/// <summary>To which decisions it comes back, the latest first, and what changed since.</summary>
internal sealed record Terugkomst(IReadOnlyList<BesluitId> Besluiten, string? Sindsdien);

/// <summary>A proposal with its standpoints and what it changes. The round is what a standpoint must name. EerdereStandpunten: those that count no more. Samenloop: null on a moment of then, and of what waits for nothing any more.</summary>
internal sealed record Voorstel(
    VoorstelId Id, BesluitId Besluit, string? Titel, string? Toelichting, KnelpuntId? Knelpunt, DeelnameId Indiener, Tijdstip Ingediend, Datum HerzienOp,
    Voorstelstatus Status, string? Struikelblok, int Ronde, IReadOnlyList<Standpunt> Standpunten, Verschil Verschil, Tafel Tafel, VoornemenId? Voornemen = null, AfspraakId? Afspraak = null,
    GremiumId? Gremium = null, Beslisstand? Beslisstand = null, Sluiting? Sluiting = null, IReadOnlyList<Bezwaargesprek>? Bezwaargesprekken = null, IReadOnlyList<Voorstelversie>? Versies = null, IReadOnlyList<Belofte>? Beloften = null,
    Datum? Ingang = null, BesluitId? Opnieuw = null, Samenloop? Samenloop = null, Route? Route = null, PartijId? Eigenaar = null, Terugkomst? Terugkomst = null, IReadOnlyList<Standpunt>? EerdereStandpunten = null)
{
    public static readonly Voorstel Voorbeeld = new(
        Voorbeelden.Voorstel, Voorbeelden.Besluit, "Sneller terugmelden", "Wie wacht, belt; dat kost meer dan sneller werken", Voorbeelden.Knelpunt, Voorbeelden.Deelname, Voorbeelden.Toen,
        new(2027, 3, 1), Voorstelstatus.Open, null, 1, [new(Voorbeelden.Uwv, Oordeel.InstemmenMetZorg, "De eerste maand is krap", Voorbeelden.Deelname, Voorbeelden.Toen, new("In januari helpt de Belastingdienst mee", new(2027, 1, 31)))], Verschil.Voorbeeld,
        new([new("Het bestand vaker sturen", "Dan staat er vaker hetzelfde in")], new(2027, 1, 12), false, [new(Voorbeelden.Uwv, "De polis moet kloppen voor de uitkering", "Twee dagen minder om te controleren", Voorbeelden.Deelname, Voorbeelden.Toen)], [],
            [new(Voorbeelden.Beeldvraag, "Geldt dit ook in december?", true, Voorbeelden.Deelname, Voorbeelden.Toen, new("Ja, ook dan", Voorbeelden.Deelname, Voorbeelden.Toen))],
            [new(Voorbeelden.Onderbouwing, "Wie lang wacht, belt", false, Voorbeelden.Norm, 12, Voorbeelden.Deelname, Voorbeelden.Toen)], new([], null, Voorbeelden.Deelname, Voorbeelden.Toen)));

    public static void Map(IEndpointRouteBuilder keten)
    {
        keten.MapLijst("/voorstellen", new("VoorstellenOverzicht", Module.Besluiten, "De voorstellen, het laatst ingediende eerst.", "The proposals, the last submitted first.") { Voorbeeld = Voorstelregel.Voorbeeld },
            aanroep => aanroep.Inzage.Voorstellen.OrderByDescending(v => v.Ingediend).ThenBy(v => v.Id),
            v => [v.Titel],
            (aanroep, v) => new Voorstelregel(v.Id, aanroep.Woorden(v.Titel), v.Status, v.Ronde, v.Indiener, v.Ingediend, v.HerzienOp, v.WachtOpBeeld));

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
        await aanroep.LeesWoorden([v.Titel, v.Toelichting, .. v.OpTafel.Woorden, .. v.AlleStandpunten.Concat(v.Eerdere).SelectMany(s => s.Teksten), .. v.EerdereVersies.Select(e => e.Terugkomst).Append(v.Terugkomst).Select(t => t?.Sindsdien).OfType<Tekst>(), .. v.Bezwaargesprekken.Select(g => g.Uitkomst), .. Besturing.Versies.Woorden(v), .. verschil.Teksten]);
        return new(
            v.Id, v.Besluit, aanroep.Woorden(v.Titel), aanroep.Woorden(v.Toelichting), Zichtbaar(aanroep, v.Knelpunt), v.Indiener, v.Ingediend, v.HerzienOp, v.Status, v.Struikelblok, v.Ronde,
            [.. v.Standpunten.Select(s => Uit(aanroep, s))], Verschil.Uit(aanroep, verschil), Uit(aanroep, v.OpTafel),
            v.Voornemen, v.Afspraak is { } afspraak && aanroep.Inzage.Afspraken.Vind(afspraak) is not null ? afspraak : null,
            v.Gremium, Stand(aanroep, v), v.Sluiting is { } s ? new(s.Werkdagen, s.Op, s.IsGesloten, s.IsVerborgen) : null,
            [.. v.Bezwaargesprekken.Select(g => new Bezwaargesprek(g.Partij, g.Bezwaar, aanroep.Woorden(g.Uitkomst), g.Door, g.Tijdstip))],
            [.. v.EerdereVersies.Select(e => new Voorstelversie(e.Nr, aanroep.Woorden(e.Titel), aanroep.Woorden(e.Toelichting), e.HerzienOp, aanroep.Woorden(e.Waarom), e.Door, e.Tijdstip, e.Ingang, e.Reikwijdte, aanroep.Woorden(e.Terugkomst?.Sindsdien)))],
            [.. v.Beloften.Select(b => new Belofte(b.Partij, b.Ronde, b.Zegel.ToString(), b.Door, b.Tijdstip, b.Zout?.ToString()))],
            v.Ingang, v.Opnieuw, await Samenloop.Uit(aanroep, v),
            v.Route is { } r ? new(r.Reikwijdte, r.Laag, r.Hoog, r.Besloten is { } l ? new(l.Tijdstip, Uit(l.Telling, true), [.. l.Standpunten.Select(s => Uit(aanroep, s))]) : null) : null,
            aanroep.Inzage.Eigenaar(v), v.Terugkomst is { } terug ? new(terug.Besluiten, aanroep.Woorden(terug.Sindsdien)) : null,
            [.. v.Eerdere.Select(s => Uit(aanroep, s))]);
    }

    // Of what was decided, or not adopted, as it stood at that moment.
    static Beslisstand? Stand(Aanroep aanroep, Domein.Besluiten.Voorstel v)
    {
        if (v.Status != Voorstelstatus.Open) return v.Telling is { } t ? Uit(t, v.Status == Voorstelstatus.Besloten) : null;
        var regel = aanroep.Inzage.Beslisregel(v, aanroep.Dag);
        return new(regel.Gremium, regel.Regel, regel.Voor(v), regel.Totaal, regel.Nodig, regel.IsGedragen(v), [.. regel.Kring.Select(b => b.Partij)]);
    }

    static Beslisstand Uit(Telling t, bool isGedragen) => new(t.Gremium, t.Regel, t.Voor, t.Totaal, t.Nodig, isGedragen, t.Kring);

    public static Standpunt Uit(Aanroep aanroep, Domein.Besluiten.Standpunt s) =>
        new(s.Partij, s.Oordeel, aanroep.Woorden(s.Reden), s.Door, s.Gegeven, s.Voorwaarde is { } w ? new(aanroep.Woorden(w.Wat), w.TotEnMet) : null, s.IsStilzwijgend);

    static Tafel Uit(Aanroep aanroep, Domein.Besluiten.Tafel t) => new(
        [.. t.Opties.Select(o => new Optie(aanroep.Woorden(o.Wat), aanroep.Woorden(o.WaaromNiet)))], t.LezenTot, t.IsDicht,
        [.. t.Inbrengen.Select(i => Uit(aanroep, i))], [.. t.Eerdere.Select(i => Uit(aanroep, i))],
        [.. t.Vragen.Select(q => new Beeldvraag(q.Id, aanroep.Woorden(q.Wat), q.HoudtOp, q.Door, q.Tijdstip, q.Antwoord is { } a ? new(aanroep.Woorden(a.Wat), a.Door, a.Tijdstip) : null))],
        [.. t.Stukken.Select(s => new Onderbouwing(s.Id, aanroep.Woorden(s.Wat), s.Bijlage is not null, s.Norm, s.Nr, s.Door, s.Tijdstip))],
        t.Opening is { } o ? new(o.Zonder, aanroep.Woorden(o.Reden), o.Door, o.Tijdstip) : null);

    static Inbreng Uit(Aanroep aanroep, Domein.Besluiten.Inbreng i) => new(i.Partij, aanroep.Woorden(i.Belang), aanroep.Woorden(i.Gevolg), i.Door, i.Tijdstip);
}
