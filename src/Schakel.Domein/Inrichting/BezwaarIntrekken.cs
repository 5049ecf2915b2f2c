using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Inrichting;

/// <summary>A partner takes its objection back; when none stands any more the partner that began adopts again what all share, until the founding ends.</summary>
public sealed record BezwaarIntrekken(PartijId Partij) : IOpdracht
{
    public static readonly Afwijzing StaatNiet = new(
        "geen-bezwaar",
        "Uw organisatie heeft geen bezwaar staan. U hoeft niets in te trekken.",
        "Your organisation has no objection standing. There is nothing to withdraw.",
        AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.BezwaarIntrekken;

    public Voorwerp? Over(Stand stand) => stand.Partners.Bevat(Partij) ? new(Publiek.Keten, [Partij]) : null;

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Keten is not { InOprichting: true }) return BezwaarMaken.OprichtingVoorbij;
        if (stand.Bezwaren.FirstOrDefault(b => b.IsHangend && b.Partij == Partij) is not { } bezwaar) return StaatNiet;

        return new BezwaarIngetrokken(bezwaar.Nummer).Voor(Publiek.Keten);
    }
}

public sealed record BezwaarIngetrokken(int Nummer) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) =>
        deel with { Bezwaren = deel.Bezwaren.Verander(Nummer, b => b with { Ingetrokken = herkomst.Tijdstip }) };
}
