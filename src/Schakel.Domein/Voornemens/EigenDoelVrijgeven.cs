using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Voornemens;

/// <summary>The line manager lets the whole chain read it. That cannot be taken back: what was read is read.</summary>
public sealed record EigenDoelVrijgeven(EigenDoelId Doel) : IOpdracht
{
    public static readonly Afwijzing AlVrijgegeven = new(
        "eigen-doel-al-vrijgegeven", "De hele keten leest dit al. Geldt het niet meer, trek het dan in.", "The whole chain reads this already. If it holds no more, withdraw it.", AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.EigenDoelVrijgeven;

    public Voorwerp? Over(Stand stand) => stand.Voorwerp(Doel);

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.EigenDoelen.Vind(Doel) is not { } doel) return Afwijzing.NietGevonden;
        if (doel.IsIngetrokken) return EigenDoelregels.AlIngetrokken;
        if (doel.IsVrijgegeven) return AlVrijgegeven;

        return new EigenDoelVrijgegeven(doel with { InDeelSinds = 0 }).Voor(Publiek.Keten);
    }
}

/// <summary>The whole target as it is at the moment that the chain gets it, with the same id and the same texts.</summary>
public sealed record EigenDoelVrijgegeven(EigenDoel Doel) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel with
    {
        EigenDoelen = deel.EigenDoelen.Met(Doel.Id, Doel with { Vrijgegeven = herkomst.Tijdstip, InDeelSinds = herkomst.Nr }),
    };
}
