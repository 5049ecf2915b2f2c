using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Leren;

/// <summary>Tells all who work in the chain something. It binds nobody and changes nothing.</summary>
public sealed record NieuwsPlaatsen(NieuwsberichtId Bericht, Tekst Kop, Tekst Inhoud) : IOpdracht
{
    public const int Maximum = 2_000;

    public static readonly Afwijzing TeVeel = new(
        "te-veel-nieuws", "Een keten houdt hier ten hoogste 2.000 berichten.", "A chain keeps at most 2,000 news items here.", AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.NieuwsPlaatsen;

    public Voorwerp? Over(Stand stand) => stand.IsOpgericht ? new(Publiek.Keten, []) : null;

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Nieuws.Bevat(Bericht)) return Afwijzing.IdInGebruik;
        if (stand.Nieuws.Count >= Maximum) return TeVeel;

        return new NieuwsGeplaatst(Bericht, Kop, Inhoud).Voor(Publiek.Keten);
    }
}

public sealed record NieuwsGeplaatst(NieuwsberichtId Bericht, Tekst Kop, Tekst Inhoud) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) =>
        deel with { NieuwsOfNiets = deel.Nieuws.Met(Bericht, new(Bericht, Kop, Inhoud, herkomst.Dader?.Deelname, herkomst.Tijdstip, null)) };
}
