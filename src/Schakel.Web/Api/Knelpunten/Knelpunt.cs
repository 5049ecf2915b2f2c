using Schakel.Domein;
using Schakel.Domein.Afspraken;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Voornemens;
using Schakel.Web.Api.Contract;
using Schakel.Web.Tijden;

namespace Schakel.Web.Api.Knelpunten;

/// <summary>One step on the ladder; the first is the report. Was: how it had been solved, when it was opened again. Samen: with one text of both sides. NietGeprobeerd: it left the work floor without a try and without such a text.</summary>
internal sealed record Stap(Tijdstip Tijdstip, Stapsoort Soort, Niveau Niveau, DeelnameId? Door, string? Reden, bool Samen, bool NietGeprobeerd, Oplossing? Was = null);

/// <summary>Who works on it for one side.</summary>
internal sealed record Behandelaar(PartijId Partij, DeelnameId Deelname);

/// <summary>What the sides tried together, and what came of it.</summary>
internal sealed record Poging(Tijdstip Tijdstip, DeelnameId? Door, string? Wat, string? Uitkomst);

/// <summary>The other side agreed with the text.</summary>
internal sealed record Beaming(PartijId Partij, DeelnameId? Door, Tijdstip Tijdstip);

/// <summary>The bottleneck in one text; the last one counts, and is of both sides once the other agreed.</summary>
internal sealed record Verwoording(int Nummer, PartijId Partij, DeelnameId? Door, Tijdstip Tijdstip, string? Probleem, string? Geprobeerd, string? Advies, Beaming? Beaamd);

/// <summary>What is known of a photo or file; the bytes are at /ketens/{keten}/knelpunten/{id}/bijlage for whoever is signed in.</summary>
internal sealed record Bijlage(Bijlagesoort Soort, int Omvang);

/// <summary>What came back from there.</summary>
internal sealed record Bescheid(Tijdstip Tijdstip, DeelnameId? Door, string? Wat);

/// <summary>It was put before who is politically responsible, past the board: to which function, why, and until when an answer is needed.</summary>
internal sealed record Voorlegging(Tijdstip Tijdstip, DeelnameId? Door, string? Aan, string? Reden, Datum Uiterlijk, Bescheid? Antwoord);

internal sealed record Oplossing(Tijdstip Tijdstip, DeelnameId? Door, string? Hoe);

/// <summary>Something that goes wrong between partners. Words that were erased are null.</summary>
internal sealed record Knelpunt(
    KnelpuntId Id, string? Titel, string? Omschrijving, IReadOnlyList<PartijId> Betrokken, OverdrachtId? Overdracht, AfspraakId? Afspraak, Bijlage? Bijlage, PartijId? Vanuit,
    int Soort, Niveau Niveau, Datum Uiterlijk, Niveau? Daarna, bool IsVerlopen, bool IsVanDeKeten, IReadOnlyList<Behandelaar> Behandelaars, IReadOnlyList<Poging> Pogingen, IReadOnlyList<Verwoording> Verwoordingen,
    IReadOnlyList<Stap> Stappen, IReadOnlyList<Voorlegging> Voorleggingen, Oplossing? Oplossing, VoornemenId? Voornemen = null)
{
    public static readonly Knelpunt Voorbeeld = new(
        Voorbeelden.Knelpunt, "Geboortedata ontbreken bij de overdracht", null, [Voorbeelden.Belastingdienst, Voorbeelden.Uwv], Voorbeelden.Overdracht, null, new(Bijlagesoort.Jpeg, 240_000), Voorbeelden.Uwv,
        1, Niveau.Ketenregisseurs, new(2026, 3, 9), null, false, false,
        [new(Voorbeelden.Uwv, Voorbeelden.Deelname)],
        [new(Voorbeelden.Toen, Voorbeelden.Deelname, "Het bestand samen nagelopen", "Een op de tien mist de datum")],
        [new(1, Voorbeelden.Uwv, Voorbeelden.Deelname, Voorbeelden.Toen, "Een op de tien geboortedata ontbreekt", "Het bestand samen nagelopen", "Controleer het veld bij de bron", null)],
        [new(Voorbeelden.Toen, Stapsoort.Gemeld, Niveau.Werkvloer, Voorbeelden.Deelname, null, false, false), new(Voorbeelden.Toen, Stapsoort.Gebracht, Niveau.Ketenregisseurs, Voorbeelden.Deelname, "Wij komen er samen niet uit", false, false)],
        [new(Voorbeelden.Toen, Voorbeelden.Deelname, "Minister van SZW", "De uitkeringen van deze maand staan op het spel", new(2026, 3, 12), new(Voorbeelden.Toen, Voorbeelden.Deelname, "De levering gaat voor"))], null);

    /// <summary>What list and figures are chosen by.</summary>
    public static readonly IReadOnlyList<Filter> Plekken =
    [
        new("partner", typeof(PartijId), "Alleen die waarbij deze partner betrokken is. / Only those in which this partner is involved."),
        new("overdracht", typeof(OverdrachtId), "Alleen die bij deze overdracht. / Only those at this hand-over."),
        new("soort", typeof(int), "Alleen die van deze soort, door haar nummer op de ladder. / Only those of this kind, by its number on the ladder."),
    ];

    public static void Map(IEndpointRouteBuilder keten)
    {
        keten.MapLijst("/knelpunten", new("KnelpuntenOverzicht", Module.Knelpunten,
            "De knelpunten die u mag zien, het laatst gemelde eerst.", "The bottlenecks that you may see, the last reported first.")
        {
            Voorbeeld = Voorbeeld,
            Filters =
                [
                    new("niveau", typeof(Niveau), "Alleen die op dit niveau. / Only those on this level."),
                    new("open", typeof(bool), "Alleen die nog open zijn (true) of juist opgelost (false). / Only those still open (true), or solved (false)."),
                    .. Plekken,
                ],
        },
            Gevraagd, Teksten, Uit);

        keten.MapDing("/knelpunten/{id}", new("KnelpuntInzien", Module.Knelpunten, "Een knelpunt, met zijn stappen op de ladder.", "One bottleneck, with its steps on the ladder.") { Voorbeeld = Voorbeeld },
            async aanroep => aanroep.Kenmerk<KnelpuntId>() is { } id ? await Zoek(aanroep, id) : null);
    }

    public static async Task<Knelpunt?> Zoek(Aanroep aanroep, KnelpuntId id)
    {
        if (aanroep.Inzage.Knelpunten.Vind(id) is not { } knelpunt) return null;
        await aanroep.LeesWoorden(Teksten(knelpunt));
        return Uit(aanroep, knelpunt);
    }

    static IEnumerable<Tekst> Teksten(Domein.Knelpunten.Knelpunt k) => k.Teksten.Where(t => !t.IsBestand).Select(t => t.Tekst);

    public static Knelpuntplek Plek(Vraag vraag) => new(vraag.Kenmerk<PartijId>("partner"), vraag.Kenmerk<OverdrachtId>("overdracht"), vraag.Nummer("soort"));

    static IEnumerable<Domein.Knelpunten.Knelpunt> Gevraagd(Aanroep aanroep)
    {
        var (niveau, open, plek) = (aanroep.Vraag.Keuze<Niveau>("niveau"), aanroep.Vraag.JaNee("open"), Plek(aanroep.Vraag));
        return aanroep.Inzage.Knelpunten
            .Where(k => niveau is null || k.Niveau == niveau)
            .Where(k => open is null || k.IsOpgelost != open)
            .Where(plek.Omvat)
            .OrderByDescending(k => k.Stappen[0].Tijdstip).ThenBy(k => k.Id);
    }

    static Knelpunt Uit(Aanroep aanroep, Domein.Knelpunten.Knelpunt k) => new(
        k.Id, aanroep.Woorden(k.Titel), aanroep.Woorden(k.Omschrijving), k.Betrokken, k.Overdracht, k.Afspraak, k.Bijlage is { } b && !aanroep.Inzage.IsGewist(b.Bestand) ? new(b.Soort, b.Omvang) : null, k.Vanuit,
        k.Soort, k.Niveau, k.Uiterlijk, k.Termijn.Daarna, k.IsVerlopen(aanroep.Dag), k.InKeten,
        [.. k.Behandelaars.Select(w => new Behandelaar(w.Partij, w.Wie))],
        [.. k.Pogingen.Select(p => new Poging(p.Tijdstip, p.Door, aanroep.Woorden(p.Wat), aanroep.Woorden(p.Uitkomst)))],
        [.. k.Verwoordingen.Select(v => Uit(aanroep, v))],
        [.. k.Stappen.Select(s => new Stap(s.Tijdstip, s.Soort, s.Niveau, s.Door, aanroep.Woorden(s.Reden), s.Samen, s.NietGeprobeerd, Uit(aanroep, s.Was)))],
        [.. k.Voorleggingen.Select(v => Uit(aanroep, v))],
        Uit(aanroep, k.Oplossing), k.Voornemen);

    static Voorlegging Uit(Aanroep aanroep, Domein.Knelpunten.Voorlegging v) => new(
        v.Tijdstip, v.Door, aanroep.Woorden(v.Aan), aanroep.Woorden(v.Reden), v.Uiterlijk, v.Antwoord is { } a ? new(a.Tijdstip, a.Door, aanroep.Woorden(a.Wat)) : null);

    static Oplossing? Uit(Aanroep aanroep, Domein.Knelpunten.Oplossing? o) => o is null ? null : new(o.Tijdstip, o.Door, aanroep.Woorden(o.Hoe));

    static Verwoording Uit(Aanroep aanroep, Domein.Knelpunten.Verwoording v) => new(
        v.Nummer, v.Partij, v.Door, v.Tijdstip, aanroep.Woorden(v.Probleem), aanroep.Woorden(v.Geprobeerd), aanroep.Woorden(v.Advies), v.Beaamd is { } b ? new(b.Partij, b.Door, b.Tijdstip) : null);
}
