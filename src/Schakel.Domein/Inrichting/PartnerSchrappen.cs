using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Inrichting;

/// <summary>
/// Takes a partner off of which nobody was ever in: it was named and did not come, so it cannot leave by itself. Nobody waits for it any more.
/// Where it was named it stays readable by its name; if it comes after all, it is let in as a new partner.
/// </summary>
public sealed record PartnerSchrappen(PartijId Partner) : IBestuurdeOpdracht
{
    public static readonly Afwijzing WasBinnen = new(
        "partner-was-binnen",
        "Van deze partner is of was iemand in de keten. Alleen hij kan zelf uittreden.",
        "Somebody of this partner is or was in the chain. Only it can leave, by itself.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing AlGeschrapt = new(
        "partner-al-geschrapt",
        "Deze partner is al geschrapt. Er is niets meer te doen.",
        "This partner was taken off already. Nothing remains to be done.",
        AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.PartnerSchrappen;

    public Voorwerp? Over(Stand stand) => stand.Partners.Bevat(Partner) ? new(Publiek.Keten, []) : null;

    public Uitkomst Beslis(Stand stand)
    {
        if (stand.Partners.Vind(Partner) is not { } partner) return Afwijzing.NietGevonden;
        if (partner.IsGeschrapt) return AlGeschrapt;
        if (stand.Deelnames.Any(d => d.Partij == Partner)) return WasBinnen;

        return new PartnerGeschrapt(Partner).Voor(Publiek.Keten);
    }
}

public sealed record PartnerGeschrapt(PartijId Partner) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel with { Partners = deel.Partners.Verander(Partner, p => p with { IsGeschrapt = true }) };
}
