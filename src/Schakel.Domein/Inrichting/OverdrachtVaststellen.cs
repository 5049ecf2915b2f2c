using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Inrichting;

/// <summary>Agrees that work passes from one partner to the other at this place.</summary>
public sealed record OverdrachtVaststellen(OverdrachtId Overdracht, PartijId Van, PartijId Naar, Tekst Wat) : IBestuurdeOpdracht
{
    public static readonly Afwijzing TweePartners = new(
        "overdracht-tussen-twee",
        "Een overdracht ligt tussen twee verschillende partners. Kies de andere kant.",
        "A hand-over lies between two different partners. Choose the other side.",
        Veld: nameof(Naar));

    public Bevoegdheid Vereist => Bevoegdheid.OverdrachtVaststellen;

    public Voorwerp? Over(Stand stand) => stand.Partners.Bevat(Van) && stand.Partners.Bevat(Naar) ? new(Publiek.Keten, []) : null;

    public Uitkomst Beslis(Stand stand)
    {
        if (Van == Naar) return TweePartners;
        if (stand.Overdrachten.Bevat(Overdracht)) return Afwijzing.IdInGebruik;

        return new OverdrachtVastgesteld(new(Overdracht, Van, Naar, Wat)).Voor(Publiek.Keten);
    }
}

public sealed record OverdrachtVastgesteld(Overdracht Overdracht) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel with { Overdrachten = deel.Overdrachten.Met(Overdracht.Id, Overdracht) };
}
