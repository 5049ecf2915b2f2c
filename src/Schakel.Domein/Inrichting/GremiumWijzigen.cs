using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Inrichting;

/// <summary>Changes a body: all that it is stands in the opdracht, so that nothing can slip away unseen.</summary>
public sealed record GremiumWijzigen(
    GremiumId Gremium, Naam Naam, Gremiumniveau Niveau, GremiumId? VerantwoordtAan, Tekst? Ritme, Tekst Taak, Reglement? Reglement = null) : IBestuurdeOpdracht
{
    public static readonly Afwijzing AlOpgeheven = new(
        "gremium-opgeheven",
        "Dit gremium is opgeheven. Stel een nieuw gremium in.",
        "This body was abolished. Set up a new body.",
        AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.GremiumWijzigen;

    public Voorwerp? Over(Stand stand) => stand.Gremia.Bevat(Gremium) ? new(Publiek.Keten, []) : null;

    public Uitkomst Beslis(Stand stand)
    {
        if (stand.Gremia.Vind(Gremium) is not { } was) return Afwijzing.NietGevonden;
        if (was.IsOpgeheven) return AlOpgeheven;
        var gremium = new Gremium(Gremium, Naam, Niveau, VerantwoordtAan, Ritme, Taak, Reglement, Versie: was.Versie + 1);
        if (Gremiumregels.Weiger(stand, gremium) is { } geweigerd) return geweigerd;

        return new GremiumGewijzigd(gremium).Voor(Publiek.Keten);
    }
}

/// <summary>The whole body as it now is.</summary>
public sealed record GremiumGewijzigd(Gremium Gremium) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) =>
        deel.MetVervangen(deel.Gremia.Vind(Gremium.Id)!.Teksten) with { Gremia = deel.Gremia.Met(Gremium.Id, Gremium) };
}
