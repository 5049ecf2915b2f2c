using Schakel.Domein.Toegang;
using Schakel.Domein.Voornemens;
using Schakel.Web.Ketens;

namespace Schakel.Web.Voornemens;

/// <summary>With which targets this visitor can say that one clashes.</summary>
internal static class Botsingpartners
{
    /// <summary>From his own partner's target: those of all others; from that of another: those of his own partner. None where he may not say so.</summary>
    public static IEnumerable<EigenDoel> Van(Bezoek bezoek, EigenDoel doel)
    {
        if (bezoek.Wie?.Partij is not { } eigen || !doel.IsVrijgegeven || doel.IsIngetrokken || !bezoek.Kan(Bevoegdheid.BotsingMelden, eigen)) return [];
        var inzage = bezoek.Inzage!;
        var bezet = inzage.Botsingen.Where(b => b.IsVan(doel.Id) && b.IsOpen(inzage.VrijgegevenDoelen)).Select(b => b.Tegenover(doel.Id)).ToHashSet();
        return inzage.VrijgegevenDoelen.Where(d => !d.IsIngetrokken && (doel.Partij == eigen ? d.Partij != eigen : d.Partij == eigen) && inzage.Partners.Vind(d.Partij)?.DoetMee(bezoek.Dag) == true && !bezet.Contains(d.Id));
    }
}
