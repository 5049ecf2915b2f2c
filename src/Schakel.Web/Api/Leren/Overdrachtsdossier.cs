using Schakel.Domein;
using Schakel.Domein.Afspraken;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Bijdragen;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Rapportages;
using Schakel.Domein.Voornemens;
using Schakel.Web.Api.Contract;
using Schakel.Web.Inrichting;
using Schakel.Web.Leren;
using Bezetting = Schakel.Web.Api.Inrichting.Bezetting;

namespace Schakel.Web.Api.Leren;

/// <summary>What a partner said of a decision: the decision, and of whom the standpoint is.</summary>
internal sealed record Besluitstandpunt(BesluitId Besluit, PartijId Partij);

/// <summary>A norm with the last result of it; null when none was reported.</summary>
internal sealed record Normuitkomst(NormId Norm, decimal? Waarde, Datum? TotEnMet, Normuitslag? Uitslag);

/// <summary>What was learned, of a signal or of a bottleneck. Words that were erased are null.</summary>
internal sealed record Les(string? Over, string? Wat, Tijdstip Tijdstip, KnelpuntId? Knelpunt, SignaalId? Signaal);

/// <summary>
/// What somebody takes over who comes in a role, as far as the caller may see it; what it names is read by its own address. Ambtgenoten: the same role at the other partners, and of a
/// role for the chain whom each partner has for being asked. Besluiten: those that hold or wait for their day. Voorwaarden: those that still run.
/// </summary>
internal sealed record Overdrachtsdossier(
    Rol Rol, PartijId? Partij, IReadOnlyList<Bezetting> Houders, IReadOnlyList<DeelnameId> Collegas, IReadOnlyList<DeelnameId> Ambtgenoten, IReadOnlyList<BesluitId> Besluiten, IReadOnlyList<Besluitstandpunt> Zorgen, IReadOnlyList<Besluitstandpunt> Voorwaarden,
    IReadOnlyList<AfspraakId> Afspraken, IReadOnlyList<BijdrageId> Bijdragen, IReadOnlyList<LijstId> Actielijsten, IReadOnlyList<KnelpuntId> Knelpunten, IReadOnlyList<SignaalId> Signalen, IReadOnlyList<VoorstelId> Voorstellen,
    IReadOnlyList<VoornemenId> Aangekondigd, IReadOnlyList<VoornemenId> ImpactGevraagd, IReadOnlyList<EigenDoelId> EigenDoelen, IReadOnlyList<Normuitkomst> Normen, IReadOnlyList<Les> Lessen, IReadOnlyList<GebeurtenisId> Gebeurtenissen)
{
    public static readonly Overdrachtsdossier Voorbeeld = new(
        Rol.Ketenregisseur, Voorbeelden.Uwv, [Bezetting.Voorbeeld], [], [Voorbeelden.Deelname], [Voorbeelden.Besluit], [new(Voorbeelden.Besluit, Voorbeelden.Uwv)], [], [Voorbeelden.Afspraak], [Voorbeelden.Bijdrage], [Voorbeelden.Lijst], [Voorbeelden.Knelpunt], [Voorbeelden.Signaal],
        [Voorbeelden.Voorstel], [Voorbeelden.Voornemen], [], [Voorbeelden.EigenDoel], [new(Voorbeelden.Norm, 97.5m, new(2026, 12, 31), Normuitslag.Gehaald)], [new("Nabetaling telt in het verkeerde jaar", "Vraag het jaar altijd na", Voorbeelden.Toen, null, Voorbeelden.Signaal)], [Voorbeelden.Gebeurtenis]);

    public static void Map(IEndpointRouteBuilder keten) => keten.MapDing("/overdrachtsdossiers/{rol}", new("OverdrachtsdossierInzien", Module.Leren,
        "Wat iemand overneemt die in deze rol komt, met de rol in kleine letters.", "What somebody takes over who comes in this role, by its name in lower case.")
    { Voorbeeld = Voorbeeld, Filters = [new("partner", typeof(PartijId), "Bij deze partner; anders bij uw eigen organisatie. / At this partner; else at your own organisation.")] },
        async aanroep => Plek(aanroep) is { IsPassend: true } plek ? await Uit(aanroep, Domein.Leren.Overdrachtsdossier.Van(aanroep.Inzage, plek, aanroep.Dag)) : null);

    static Plek? Plek(Aanroep aanroep) =>
        Dossierkeuze.Lees(aanroep.Plek("rol"), aanroep.Vraag.Kenmerk<PartijId>("partner")?.ToString(), aanroep.Inzage.Deelnames.Vind(aanroep.Zitting.Deelname), aanroep.Inzage);

    static async Task<Overdrachtsdossier> Uit(Aanroep aanroep, Domein.Leren.Overdrachtsdossier d)
    {
        await aanroep.LeesWoorden(d.Lessen.SelectMany(l => new[] { l.Over, l.Wat }));
        var zonder = Opvolging.Open(aanroep.Inzage, aanroep.Dag).Select(o => o.Id).ToHashSet();
        return new(
            d.Plek.Rol, d.Plek.Partij, [.. d.Houders.Select(h => Bezetting.Uit(h, zonder.Contains(h.Deelname.Id)))], [.. d.Collegas.Select(c => c.Id)], [.. d.Ambtgenoten.Select(a => a.Id)],
            [.. d.Besluiten.Select(b => b.Id)], [.. d.Zorgen.Select(Uit)], [.. d.Voorwaarden.Select(Uit)], [.. d.Afspraken.Select(a => a.Id)], [.. d.Bijdragen.Select(b => b.Id)], [.. d.Acties.Select(a => a.Lijst.Id)],
            [.. d.Knelpunten.Select(k => k.Id)], [.. d.Signalen.Select(s => s.Id)], [.. d.Voorstellen.Select(v => v.Id)], [.. d.Aangekondigd.Select(v => v.Id)], [.. d.ImpactGevraagd.Select(v => v.Id)], [.. d.EigenDoelen.Select(e => e.Id)],
            [.. d.Normen.Normen.Select(n => new Normuitkomst(n.Norm.Id, n.Laatste?.Resultaat.Geldend.Waarde, n.Laatste?.Resultaat.Periode.TotEnMet, n.Laatste?.Uitslag))],
            [.. d.Lessen.Select(l => new Les(aanroep.Woorden(l.Over), aanroep.Woorden(l.Wat), l.Tijdstip, l.Knelpunt, l.Signaal))], [.. d.Gebeurtenissen.Select(g => g.Id)]);
    }

    static Besluitstandpunt Uit(Domein.Leren.Besluitstandpunt b) => new(b.Besluit.Id, b.Standpunt.Partij);
}
