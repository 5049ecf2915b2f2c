using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Inrichting;

/// <summary>
/// A partner no longer leaves it to the one that began to adopt what all share. As long as an objection stands that changes by a proposal,
/// which takes the consent of every partner that has joined.
/// </summary>
public sealed record BezwaarMaken(PartijId Partij, Tekst Reden) : IOpdracht
{
    public const int MaximumPerPartner = 100;

    public static readonly Afwijzing OprichtingVoorbij = new(
        "oprichting-voorbij",
        "De oprichting is voorbij. Wat u deelt verandert al alleen nog per besluit.",
        "The founding is over. What you share changes by decision only already.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing EigenVaststelling = new(
        "eigen-vaststelling",
        "Uw organisatie stelt in de oprichting zelf vast wat u deelt. Dien een voorstel in als u het samen wilt doen.",
        "In the founding your organisation itself adopts what you share. Submit a proposal when you want to do it together.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing StaatAl = new(
        "bezwaar-staat-al",
        "Uw organisatie heeft al bezwaar gemaakt. Trek dat eerst in als de reden een andere is.",
        "Your organisation has objected already. Withdraw that first when the reason is another.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing TeVaak = new(
        "te-veel-bezwaren",
        "Uw organisatie maakte al honderd keer bezwaar; meer wordt niet bewaard. Bespreek met elkaar hoe u verder wilt.",
        "Your organisation objected a hundred times already; no more are kept. Talk with each other about how to go on.",
        AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.BezwaarMaken;

    public Voorwerp? Over(Stand stand) => stand.Partners.Bevat(Partij) ? new(Publiek.Keten, [Partij]) : null;

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Keten is not { InOprichting: true } keten) return OprichtingVoorbij;
        if (Partij == keten.Initiatiefnemer) return EigenVaststelling;
        if (stand.Bezwaren.Any(b => b.IsHangend && b.Partij == Partij)) return StaatAl;
        if (stand.Bezwaren.Count(b => b.Partij == Partij) >= MaximumPerPartner) return TeVaak;

        return new BezwaarGemaakt(stand.Bezwaren.Count + 1, Partij, Reden).Voor(Publiek.Keten);
    }
}

public sealed record BezwaarGemaakt(int Nummer, PartijId Partij, Tekst Reden) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) =>
        deel with { Bezwaren = deel.Bezwaren.Met(Nummer, new(Nummer, Partij, Reden, herkomst.Dader?.Deelname, herkomst.Tijdstip)) };
}
