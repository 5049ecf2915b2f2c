using Schakel.Domein;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Web.Api.Contract;
using Schakel.Web.Tijden;

namespace Schakel.Web.Api.Knelpunten;

/// <summary>One step on the ladder; the first is the report.</summary>
internal sealed record Stap(Tijdstip Tijdstip, Niveau Niveau, DeelnameId? Door, string? Reden);

internal sealed record Oplossing(Tijdstip Tijdstip, DeelnameId? Door, string? Hoe);

/// <summary>Something that goes wrong between partners. Words that were erased are null.</summary>
internal sealed record Knelpunt(
    KnelpuntId Id, string? Titel, string? Omschrijving, IReadOnlyList<PartijId> Betrokken, OverdrachtId? Overdracht, Niveau Niveau, Datum? Uiterlijk, bool IsVerlopen, bool IsVanDeKeten,
    IReadOnlyList<Stap> Stappen, Oplossing? Oplossing)
{
    public static readonly Knelpunt Voorbeeld = new(
        Voorbeelden.Knelpunt, "Geboortedata ontbreken bij de overdracht", null, [Voorbeelden.Belastingdienst, Voorbeelden.Uwv], Voorbeelden.Overdracht,
        Niveau.Ketenregisseurs, new(2026, 3, 9), false, false,
        [new(Voorbeelden.Toen, Niveau.Werkvloer, Voorbeelden.Deelname, null), new(Voorbeelden.Toen, Niveau.Ketenregisseurs, Voorbeelden.Deelname, "Wij komen er samen niet uit")], null);

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
                    new("partner", typeof(PartijId), "Alleen die waarbij deze partner betrokken is. / Only those in which this partner is involved."),
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

    static IEnumerable<Tekst> Teksten(Domein.Knelpunten.Knelpunt k) => k.Teksten.Select(t => t.Tekst);

    static IEnumerable<Domein.Knelpunten.Knelpunt> Gevraagd(Aanroep aanroep)
    {
        var (niveau, open, partner) = (aanroep.Vraag.Keuze<Niveau>("niveau"), aanroep.Vraag.JaNee("open"), aanroep.Vraag.Kenmerk<PartijId>("partner"));
        return aanroep.Inzage.Knelpunten
            .Where(k => niveau is null || k.Niveau == niveau)
            .Where(k => open is null || k.IsOpgelost != open)
            .Where(k => partner is null || k.Betrokken.Contains(partner.Value))
            .OrderByDescending(k => k.Stappen[0].Tijdstip).ThenBy(k => k.Id);
    }

    static Knelpunt Uit(Aanroep aanroep, Domein.Knelpunten.Knelpunt k) => new(
        k.Id, aanroep.Woorden(k.Titel), aanroep.Woorden(k.Omschrijving), k.Betrokken, k.Overdracht, k.Niveau, k.Uiterlijk, k.IsVerlopen(aanroep.Dag), k.InKeten,
        [.. k.Stappen.Select(s => new Stap(s.Tijdstip, s.Niveau, s.Door, aanroep.Woorden(s.Reden)))],
        k.Oplossing is { } o ? new(o.Tijdstip, o.Door, aanroep.Woorden(o.Hoe)) : null);
}
