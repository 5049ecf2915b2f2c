using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Knelpunten;

/// <summary>It was repaired and the person is stuck after all: it is the owner's again that repaired it, and how stays to be read.</summary>
public sealed record SignaalHeropenen(SignaalId Signaal, Tekst Reden) : IOpdracht
{
    public const int Maximum = 20;

    public static readonly Afwijzing NietHersteld = new(
        "signaal-niet-hersteld", "Dit signaal is nog niet hersteld.", "This signal was not repaired yet.", AfwijzingSoort.Conflict);

    public static readonly Afwijzing TeVaak = new(
        "signaal-te-vaak-heropend",
        "Dit signaal is al twintig keer heropend. Meld het knelpunt dat erachter zit, en teken een nieuw signaal op.",
        "This signal was opened again twenty times already. Report the bottleneck behind it, and write down a new signal.",
        AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.SignaalHeropenen;

    public Voorwerp? Over(Stand stand) => stand.Voorwerp(Signaal);

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Signalen.Vind(Signaal) is not { } signaal) return Afwijzing.NietGevonden;
        if (!signaal.IsHersteld) return NietHersteld;
        if (signaal.Heropeningen.Length >= Maximum) return TeVaak;

        return new SignaalHeropend(Signaal, Reden).Voor(signaal.Publiek);
    }
}

public sealed record SignaalHeropend(SignaalId Signaal, Tekst Reden) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel with
    {
        Signalen = deel.Signalen.Verander(Signaal, s => s with
        {
            Herstel = null,
            Heropeningen = s.Heropeningen.Add(new(Reden, s.Herstel!, herkomst.Dader?.Deelname, herkomst.Tijdstip)),
        }),
    };
}
