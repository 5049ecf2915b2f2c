using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Inrichting;

/// <summary>
/// A partner signs the covenant, by a board member in person. What he saw goes with it, so that nobody signs what changed meanwhile.
/// The last signature under one and the same structure ends the founding: from then on what is shared changes by decision only.
/// </summary>
public sealed record ConvenantTekenen(PartijId Partij, Zegel Structuur) : IOpdracht
{
    public static readonly Afwijzing GeenConvenant = new(
        "geen-convenant",
        "Er is nog geen convenant om te tekenen. Stel het eerst op.",
        "There is no covenant to sign yet. Write it first.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing StructuurVeranderd = new(
        "structuur-veranderd",
        "Wat u deelt is veranderd sinds u keek. Bekijk het opnieuw en teken dan.",
        "What you share has changed since you looked. Look at it again and then sign.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing AlGetekend = new(
        "al-getekend",
        "Uw organisatie heeft dit al getekend. U hoeft niets te doen, tenzij er iets verandert.",
        "Your organisation has signed this already. You need do nothing, unless something changes.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing Gewist = new(
        "stuk-gewist",
        "De woorden waar u voor zou tekenen zijn gewist. Stel het opnieuw op.",
        "The words that you would sign for were erased. Write it anew.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing Voorbij = new(
        "stuk-voorbij",
        "De laatste dag hiervan is voorbij. Stel het opnieuw op.",
        "The last day of this has passed. Write it anew.",
        AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.ConvenantTekenen;

    public Voorwerp? Over(Stand stand) => stand.Partners.Bevat(Partij) ? new(Publiek.Keten, [Partij]) : null;

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Convenant is not { } convenant || stand.Keten is not { } keten) return GeenConvenant;
        var structuur = Inrichting.Structuur.Van(stand.Deel(Publiek.Keten));
        if (Structuur != structuur) return StructuurVeranderd;
        if (convenant.IsGetekendDoor(Partij, structuur)) return AlGetekend;
        if (IsGewist(stand, convenant.Inhoud)) return Gewist;
        if (convenant.Termijn.IsVoorbij(nu.Vandaag)) return Voorbij;

        var getekend = new ConvenantGetekend(Partij, structuur).Voor(Publiek.Keten);
        var isLaatste = stand.Partners.Where(p => p.Blijft).All(p => p.Id == Partij || convenant.IsGetekendDoor(p.Id, structuur));
        return isLaatste && keten.InOprichting ? getekend.En(new OprichtingAfgerond(), Publiek.Keten) : getekend;
    }

    /// <summary>Whether one of these texts has no words any more: nobody signs for what he cannot read.</summary>
    internal static bool IsGewist(Stand stand, params ReadOnlySpan<Tekst> teksten)
    {
        var gewist = stand.Deel(Publiek.Openbaar).GewisteTeksten;
        foreach (var tekst in teksten)
            if (gewist.Bevat(tekst.Id)) return true;
        return false;
    }
}

public sealed record ConvenantGetekend(PartijId Partij, Zegel Structuur) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst)
    {
        var ondertekening = new Ondertekening(Partij, Structuur, herkomst.Dader?.Deelname, herkomst.Tijdstip);
        return deel with { Convenant = deel.Convenant! with { Ondertekeningen = [.. deel.Convenant.Ondertekeningen.Where(h => h.Partij != Partij).Append(ondertekening).OrderBy(h => h.Partij)] } };
    }
}
