using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Knelpunten;

/// <summary>Whoever was asked to take the repair over says that it does not, and why; so the owner need not wait for an answer that does not come.</summary>
public sealed record AanbodAfwijzen(SignaalId Signaal, Tekst Reden) : IOpdracht
{
    public static readonly Afwijzing NietGevraagd = new(
        "signaal-niet-gevraagd", "Uw organisatie is niet gevraagd dit over te nemen, of niet meer.", "Your organisation was not asked to take this over, or no longer is.", AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.AanbodAfwijzen;

    public Voorwerp? Over(Stand stand) => stand.Voorwerp(Signaal);

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Signalen.Vind(Signaal) is not { } signaal) return Afwijzing.NietGevonden;
        if (signaal.IsHersteld) return Signaalregels.AlHersteld;
        var eigen = KnelpuntRegels.Kant(stand, nu.Dader);
        return signaal.IsAangebodenAan(eigen) ? new AanbodAfgewezen(Signaal, eigen, Reden).Voor(signaal.Publiek) : NietGevraagd;
    }
}

public sealed record AanbodAfgewezen(SignaalId Signaal, PartijId Partij, Tekst Reden) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel with
    {
        Signalen = deel.Signalen.Verander(Signaal, s => (s with { Aanbod = s.Aanbod! with { Afgewezen = new(Reden, herkomst.Dader?.Deelname, herkomst.Tijdstip) } }).ZonderAanbod()),
    };
}
