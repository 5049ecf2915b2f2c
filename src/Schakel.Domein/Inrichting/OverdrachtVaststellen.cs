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

    public const int MaximumOverdrachten = 2000;

    public static readonly Afwijzing TeVeelOverdrachten = new(
        "te-veel-overdrachten",
        "Deze keten heeft al 2000 overdrachten; meer passen er niet in. Voeg kleine overdrachten samen.",
        "This chain has 2000 hand-overs already; it holds no more. Combine small hand-overs.");

    public Bevoegdheid Vereist => Bevoegdheid.OverdrachtVaststellen;

    public Voorwerp? Over(Stand stand) => stand.Partners.Bevat(Van) && stand.Partners.Bevat(Naar) ? new(Publiek.Keten, []) : null;

    public Uitkomst Beslis(Stand stand)
    {
        if (Van == Naar) return TweePartners;
        if (stand.Overdrachten.Bevat(Overdracht)) return Afwijzing.IdInGebruik;
        if (stand.Partners.Vind(Van) is not { Blijft: true } || stand.Partners.Vind(Naar) is not { Blijft: true }) return PartnerUittreden.TreedtUit;
        if (stand.Overdrachten.Count >= MaximumOverdrachten) return TeVeelOverdrachten;

        return new OverdrachtVastgesteld(new(Overdracht, Van, Naar, Wat)).Voor(Publiek.Keten);
    }
}

public sealed record OverdrachtVastgesteld(Overdracht Overdracht) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel with { Overdrachten = deel.Overdrachten.Met(Overdracht.Id, Overdracht) };
}
