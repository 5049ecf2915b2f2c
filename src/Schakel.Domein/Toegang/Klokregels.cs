using Schakel.Domein.Knelpunten;

namespace Schakel.Domein.Toegang;

/// <summary>What the clock has to do in a chain, and in which order.</summary>
public static class Klokregels
{
    public static readonly Afwijzing NietVervallen = new(
        "termijn-niet-vervallen", "Deze termijn is nog niet voorbij, of niet meer.", "This term is not over yet, or no more.", AfwijzingSoort.Conflict);

    /// <summary>What is due on this day and was not done yet: the earliest first, and on one day by id. What comes of it can make more due.</summary>
    public static KnelpuntDoorschuiven? Eerste(Stand stand, Datum vandaag)
    {
        if (stand.Keten?.IsVoorbij(vandaag) != false) return null;
        KnelpuntDoorschuiven? eerste = null;
        foreach (var knelpunt in stand.Knelpunten)
        {
            if (knelpunt.IsOpgelost || knelpunt.Termijn.Daarna is null || knelpunt.Uiterlijk >= vandaag) continue;
            var schuiven = new KnelpuntDoorschuiven(knelpunt.Id, knelpunt.Niveau, knelpunt.Uiterlijk);
            if (eerste is null || (schuiven.Vervalt, schuiven.Knelpunt).CompareTo((eerste.Vervalt, eerste.Knelpunt)) < 0) eerste = schuiven;
        }
        return eerste;
    }
}
