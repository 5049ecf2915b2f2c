using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Voornemens;

/// <summary>A chain coordinator of one of the two records what came of the conversation.</summary>
public sealed record BotsingAfronden(BotsingId Botsing, Tekst Uitkomst) : IOpdracht
{
    public static readonly Afwijzing AlVoorbij = new(
        "botsing-voorbij",
        "Dit gesprek is al afgerond, of een van de doelen is ingetrokken. Botst er weer iets, meld het dan opnieuw.",
        "This conversation is finished already, or one of the targets was withdrawn. If something clashes again, report it anew.",
        AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.BotsingAfronden;

    public Voorwerp? Over(Stand stand) => stand.Voorwerp(Botsing);

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Botsingen.Vind(Botsing) is not { } botsing) return Afwijzing.NietGevonden;
        return botsing.IsOpen(stand.VrijgegevenDoelen, stand.Partners, nu.Vandaag) ? new BotsingAfgerond(Botsing, Uitkomst).Voor(Publiek.Keten) : AlVoorbij;
    }
}

public sealed record BotsingAfgerond(BotsingId Botsing, Tekst Uitkomst) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel with
    {
        Botsingen = deel.Botsingen.Verander(Botsing, b => b with { Uitkomst = new(Uitkomst, herkomst.Dader?.Deelname, herkomst.Tijdstip) }),
    };
}
