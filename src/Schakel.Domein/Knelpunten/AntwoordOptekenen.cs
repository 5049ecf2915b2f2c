using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Knelpunten;

/// <summary>The ketenmanager records what came back on a bottleneck that he put before somebody past the board.</summary>
public sealed record AntwoordOptekenen(KnelpuntId Knelpunt, Tekst Antwoord) : IOpdracht
{
    public static readonly Afwijzing NietVoorgelegd = new(
        "knelpunt-niet-voorgelegd", "Hierop wacht geen antwoord. Kijk op de pagina van het knelpunt wat er al staat.", "No answer is awaited on this. See on the page of the bottleneck what stands there.", AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.AntwoordOptekenen;

    public Voorwerp? Over(Stand stand) => stand.Voorwerp(Knelpunt);

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Knelpunten.Vind(Knelpunt) is not { } knelpunt) return Afwijzing.NietGevonden;
        return knelpunt.Voorgelegd is null ? NietVoorgelegd : new AntwoordOpgetekend(Knelpunt, Antwoord).Voor(knelpunt.Publiek);
    }
}

public sealed record AntwoordOpgetekend(KnelpuntId Knelpunt, Tekst Antwoord) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel.Met(deel.Knelpunten.Verander(Knelpunt, k => k with
    {
        Voorleggingen = k.Voorleggingen.SetItem(k.Voorleggingen.Length - 1, k.Voorleggingen[^1] with { Antwoord = new(Antwoord, herkomst.Dader?.Deelname, herkomst.Tijdstip) }),
    }));
}
