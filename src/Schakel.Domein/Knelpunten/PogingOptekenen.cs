using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Knelpunten;

/// <summary>Writes down what the sides tried together. Talking about it leaves nothing; what came of it does.</summary>
public sealed record PogingOptekenen(KnelpuntId Knelpunt, Tekst Wat, Tekst? Uitkomst) : IOpdracht
{
    public const int Maximum = 100;

    public static readonly Afwijzing TeVeel = new(
        "te-veel-pogingen",
        "Er staan al honderd pogingen. Schrijf samen op wat het probleem is en breng het een niveau hoger.",
        "A hundred attempts are written down already. Write down together what the problem is, and raise it a level.",
        AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.PogingOptekenen;

    public Voorwerp? Over(Stand stand) => stand.Voorwerp(Knelpunt);

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Knelpunten.Vind(Knelpunt) is not { } knelpunt) return Afwijzing.NietGevonden;
        if (KnelpuntRegels.WeigerSamen(stand, knelpunt, nu) is { } geweigerd) return geweigerd;
        if (knelpunt.Pogingen.Length >= Maximum) return TeVeel;

        return new PogingOpgetekend(Knelpunt, Wat, Uitkomst).Voor(knelpunt.Publiek);
    }
}

public sealed record PogingOpgetekend(KnelpuntId Knelpunt, Tekst Wat, Tekst? Uitkomst) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst)
    {
        var poging = new Poging(herkomst.Tijdstip, herkomst.Dader?.Deelname, Wat, Uitkomst);
        return deel.Met(deel.Knelpunten.Verander(Knelpunt, k => k with { Pogingen = k.Pogingen.Add(poging) }));
    }
}
