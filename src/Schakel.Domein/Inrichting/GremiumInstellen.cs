using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Inrichting;

/// <summary>Sets up a body.</summary>
public sealed record GremiumInstellen(
    GremiumId Gremium, Naam Naam, Gremiumniveau Niveau, GremiumId? VerantwoordtAan, Tekst? Ritme, Tekst Taak, Reglement? Reglement = null) : IBestuurdeOpdracht
{
    public Bevoegdheid Vereist => Bevoegdheid.GremiumInstellen;

    public Voorwerp? Over(Stand stand) => stand.IsOpgericht ? new(Publiek.Keten, []) : null;

    public Uitkomst Beslis(Stand stand)
    {
        var gremium = new Gremium(Gremium, Naam, Niveau, VerantwoordtAan, Ritme, Taak, Reglement);
        if (stand.Gremia.Bevat(Gremium)) return Afwijzing.IdInGebruik;
        if (Gremiumregels.Weiger(stand, gremium) is { } geweigerd) return geweigerd;
        if (stand.Gremia.Count >= Gremiumregels.MaximumGremia) return Gremiumregels.TeVeelGremia;

        return new GremiumIngesteld(gremium).Voor(Publiek.Keten);
    }
}

public sealed record GremiumIngesteld(Gremium Gremium) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel with { Gremia = deel.Gremia.Met(Gremium.Id, Gremium) };
}
