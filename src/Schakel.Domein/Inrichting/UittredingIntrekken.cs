using System.Collections.Immutable;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Inrichting;

/// <summary>A partner stays after all: until its last day its own act again. The terms that its leaving ended run on as before; what lapsed with it stays so.</summary>
public sealed record UittredingIntrekken(PartijId Partij) : IOpdracht
{
    public static readonly Afwijzing NietAangekondigd = new(
        "uittreding-niet-aangekondigd",
        "Uw organisatie treedt niet uit. Er is niets in te trekken.",
        "Your organisation is not leaving. There is nothing to withdraw.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing NaamBezet = new(
        "uittreding-naam-bezet",
        "Een nieuwe partner kreeg intussen uw naam. Spreek met elkaar af hoe u verder gaat.",
        "A new partner was given your name by now. Agree with each other how to go on.",
        AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.UittredingIntrekken;

    public Voorwerp? Over(Stand stand) => stand.Partners.Bevat(Partij) ? new(Publiek.Keten, [Partij]) : null;

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Partners.Vind(Partij) is not { } partner) return Afwijzing.NietGevonden;
        if (partner.Uittreding is not { } uittreding) return NietAangekondigd;
        if (PartnerToelaten.Heet(stand, partner.Naam)) return NaamBezet;

        // Whose term was ended earlier since keeps that day, and so does who acts for the chain in a role that another partner provides by now.
        var eindes = uittreding.Eerder.Where(e =>
            stand.Deelnames.Vind(e.Deelname) is { } d && Huisregels.Levert(stand, d.Plek) == Partij && d.Termijn.TotEnMet == PartnerUittreden.Einde(d, uittreding.Laatste).TotEnMet);
        return new UittredingIngetrokken(Partij, [.. eindes]).Voor(Publiek.Keten);
    }
}

public sealed record UittredingIngetrokken(PartijId Partij, ImmutableArray<Termijneinde> Eindes) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst)
    {
        var uittreding = deel.Partners.Vind(Partij)!.Uittreding!;
        return deel.MetVervangen(uittreding.Teksten.Select(t => t.Tekst), uittreding.Door).MetEindes(Eindes) with { Partners = deel.Partners.Verander(Partij, p => p with { Uittreding = null }) };
    }
}
