using System.Collections.Immutable;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Afspraken;

public static class Afspraakregels
{
    /// <summary>What whoever binds a partner to an agreement needs a mandate for.</summary>
    public static readonly ImmutableArray<Besluitonderwerp> Onderwerpen = [Besluitonderwerp.Afspraken];

    public static readonly Afwijzing MandaatOntbreekt = new(
        "mandaat-voor-afspraken-ontbreekt",
        "U hebt van uw organisatie nu geen mandaat voor afspraken met andere partners. Vraag de sleuteldrager erom, of laat een bestuurder het doen.",
        "You hold no mandate of your organisation now for agreements with other partners. Ask the key holder for one, or let a board member do it.",
        AfwijzingSoort.NietBevoegd);

    public static readonly Afwijzing Gesloten = new(
        "afspraak-gesloten",
        "Dit voorstel is afgewezen of ingetrokken. Stel zo nodig een nieuwe afspraak voor.",
        "This proposal was declined or withdrawn. If need be, propose another agreement.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing AlAangegaan = new(
        "afspraak-aangegaan",
        "Beide partners hebben deze afspraak getekend. Zeg haar op, of stel een andere voor die haar vervangt.",
        "Both partners have signed this agreement. Give notice, or propose another one that replaces it.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing AlVervangen = new(
        "afspraak-al-vervangen",
        "De afspraak die deze vervangt is al door een andere vervangen. Stel een afspraak voor die de nieuwste vervangt.",
        "The agreement that this one replaces was replaced by another already. Propose one that replaces the newest.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing WoordenGetekend = new(
        "woorden-getekend",
        "Deze woorden staan in een afspraak die beide partners tekenden en die nog geldt. Laat haar eerst eindigen of vervangen; daarna zijn ze te wissen.",
        "These words stand in an agreement that both partners signed and that still holds. First let it end or be replaced; then they can be erased.",
        AfwijzingSoort.NietBevoegd);

    public static readonly Afwijzing NaUittreding = new(
        "afspraak-na-uittreding",
        "Een van de twee partners treedt uit. Laat de afspraak niet later eindigen dan diens laatste dag.",
        "One of the two partners is leaving. Let the agreement end no later than the last day of that partner.",
        AfwijzingSoort.Conflict,
        nameof(Afspraak.Termijn));

    /// <summary>Why it cannot bind these partners for so long: one of them leaves, or has left. Null when it can.</summary>
    internal static Afwijzing? WeigerNaUittreding(Stand stand, IEnumerable<PartijId> partijen, Periode termijn, Datum dag)
    {
        if (partijen.Min(p => stand.Partners.Vind(p)?.Laatste) is not { } laatste || termijn.TotEnMet <= laatste) return null;
        return laatste < dag ? PartnerUittreden.TreedtUit : NaUittreding;
    }

    /// <summary>What one of the two does with this agreement; null where there is none, or the partner is not one of the two.</summary>
    internal static Voorwerp? Voorwerp(Stand stand, AfspraakId id, PartijId partij) =>
        stand.Afspraken.Vind(id) is { } afspraak && afspraak.Inhoud.Partijen.Contains(partij) ? new(afspraak.Publiek, [partij], Onderwerpen) : null;

    /// <summary>Whether the two have signed another one in the place of this.</summary>
    internal static bool IsVervangen(IEnumerable<Afspraak> afspraken, AfspraakId id) => afspraken.Any(a => a.Inhoud.Vervangt == id && a.IsAangegaan);

    /// <summary>The texts that stand in what two partners signed and still holds on this day.</summary>
    internal static HashSet<TekstId> Getekend(Stand stand, Datum dag) => [.. stand.Afspraken.Where(a => a.Bindt(dag)).SelectMany(a => a.Inhoud.Teksten).Select(t => t.Id)];
}
