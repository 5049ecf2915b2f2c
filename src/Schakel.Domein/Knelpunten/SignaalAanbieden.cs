using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Knelpunten;

/// <summary>The owner asks another partner involved to take the repair over. It stays the owner until that one does, so that nothing lies between two chairs.</summary>
public sealed record SignaalAanbieden(SignaalId Signaal, PartijId Aan, Tekst Reden) : IOpdracht
{
    public const int MaximumKeren = 50;

    public static readonly Afwijzing AanOngeldig = new(
        "signaal-aan", "Kies een andere partner die erbij betrokken is.", "Choose another partner that is involved in it.", Veld: nameof(Aan));

    public static readonly Afwijzing AlAangeboden = new(
        "signaal-al-aangeboden",
        "U vroeg dit deze partner al, en die nam het nog niet over. Bel elkaar, of vraag een ander.",
        "You asked this partner already, and it did not take it over yet. Call each other, or ask another.",
        AfwijzingSoort.Conflict,
        nameof(Aan));

    public static readonly Afwijzing TeVaak = new(
        "signaal-te-vaak-aangeboden", "Dit signaal is al vijftig keer aangeboden. Bel elkaar, en herstel het.", "This signal was offered fifty times already. Call each other, and repair it.", AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.SignaalAanbieden;

    public Voorwerp? Over(Stand stand) => stand.Voorwerp(Signaal);

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Signalen.Vind(Signaal) is not { } signaal) return Afwijzing.NietGevonden;
        if (Signaalregels.WeigerEigenaar(signaal, KnelpuntRegels.Kant(stand, nu.Dader)) is { } geweigerd) return geweigerd;
        if (!signaal.Partijen.Contains(Aan) || Aan == signaal.Eigenaar) return AanOngeldig;
        if (stand.Partners.Vind(Aan)?.DoetMee(nu.Vandaag) != true) return PartnerUittreden.TreedtUit.Bij(nameof(Aan));
        if (signaal.IsAangebodenAan(Aan)) return AlAangeboden;
        if (signaal.EerdereAanbiedingen.Length + (signaal.Aanbod is null ? 0 : 1) >= MaximumKeren) return TeVaak;

        return new SignaalAangeboden(Signaal, Aan, Reden).Voor(signaal.Publiek);
    }
}

public sealed record SignaalAangeboden(SignaalId Signaal, PartijId Aan, Tekst Reden) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel with
    {
        Signalen = deel.Signalen.Verander(Signaal, s => s.ZonderAanbod() with { Aanbod = new(Aan, Reden, herkomst.Dader?.Deelname, herkomst.Tijdstip) }),
    };
}
