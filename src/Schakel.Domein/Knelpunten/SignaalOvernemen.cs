using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Knelpunten;

/// <summary>A partner involved takes the repair upon itself, asked or not; from then on it owns it. The only way in which the owner becomes another.</summary>
public sealed record SignaalOvernemen(SignaalId Signaal) : IOpdracht
{
    public const int MaximumKeren = 50;

    public static readonly Afwijzing AlVanU = new(
        "signaal-al-van-u", "Uw organisatie herstelt dit al. Lukt het niet, vraag dan een andere partner.", "Your organisation owns this repair already. If it does not succeed, ask another partner.", AfwijzingSoort.Conflict);

    public static readonly Afwijzing TeVaak = new(
        "signaal-te-vaak-overgenomen", "Dit signaal is al vijftig keer overgenomen. Bel elkaar, en herstel het.", "This signal was taken over fifty times already. Call each other, and repair it.", AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.SignaalOvernemen;

    public Voorwerp? Over(Stand stand) => stand.Voorwerp(Signaal);

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Signalen.Vind(Signaal) is not { } signaal) return Afwijzing.NietGevonden;
        if (signaal.IsHersteld) return Signaalregels.AlHersteld;
        var eigen = KnelpuntRegels.Kant(stand, nu.Dader);
        if (signaal.Eigenaar == eigen) return AlVanU;
        // Whoever left owns nothing any more: from him it can always be taken.
        if (signaal.Eigenaars.Length > MaximumKeren && stand.Partners.Vind(signaal.Eigenaar)?.DoetMee(nu.Vandaag) == true) return TeVaak;

        return new SignaalOvergenomen(Signaal, eigen, signaal.IsAangebodenAan(eigen)).Voor(signaal.Publiek);
    }
}

public sealed record SignaalOvergenomen(SignaalId Signaal, PartijId Eigenaar, bool Aangeboden) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel with
    {
        Signalen = deel.Signalen.Verander(Signaal, s => s.ZonderAanbod() with { Eigenaars = s.Eigenaars.Add(new(Eigenaar, herkomst.Dader?.Deelname, herkomst.Tijdstip, Aangeboden)) }),
    };
}
