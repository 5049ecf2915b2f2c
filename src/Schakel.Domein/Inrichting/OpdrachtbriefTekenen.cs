using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Inrichting;

/// <summary>A partner signs the ketenmanager's letter of assignment, by a board member in person; the letter that he saw.</summary>
public sealed record OpdrachtbriefTekenen(PartijId Partij, Zegel Brief) : IOpdracht
{
    public static readonly Afwijzing GeenBrief = new(
        "geen-opdrachtbrief",
        "Er is nog geen opdrachtbrief om te tekenen. Stel hem eerst op.",
        "There is no letter of assignment to sign yet. Write it first.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing BriefVeranderd = new(
        "opdrachtbrief-veranderd",
        "Er ligt een andere opdrachtbrief dan u zag. Lees hem en teken dan.",
        "There is another letter of assignment than you saw. Read it and then sign.",
        AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.OpdrachtbriefTekenen;

    public Voorwerp? Over(Stand stand) => stand.Partners.Bevat(Partij) ? new(Publiek.Keten, [Partij]) : null;

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Opdrachtbrief is not { } brief) return GeenBrief;
        if (Brief != brief.Zegel()) return BriefVeranderd;
        if (brief.Van(Partij) is not null) return ConvenantTekenen.AlGetekend;
        if (ConvenantTekenen.IsGewist(stand, brief.Opdracht, brief.Resultaat)) return ConvenantTekenen.Gewist;
        if (brief.IsVoorbij(stand.Deelnames.Vind(brief.Ketenmanager), nu.Vandaag)) return ConvenantTekenen.Voorbij;

        return new OpdrachtbriefGetekend(Partij, Brief).Voor(Publiek.Keten);
    }
}

public sealed record OpdrachtbriefGetekend(PartijId Partij, Zegel Brief) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst)
    {
        var ondertekening = new Ondertekening(Partij, Brief, herkomst.Dader?.Deelname, herkomst.Tijdstip);
        return deel with { Opdrachtbrief = deel.Opdrachtbrief! with { Ondertekeningen = [.. deel.Opdrachtbrief.Ondertekeningen.Append(ondertekening).OrderBy(h => h.Partij)] } };
    }
}
