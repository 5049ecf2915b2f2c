using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Toegang;

/// <summary>What only an example chain may: be replayed with given times, and be entered without sign-in (architecture laws 7 and 10).</summary>
public static class Voorbeeldregels
{
    public static readonly Afwijzing AlleenInVoorbeeld = new(
        "alleen-in-voorbeeld",
        "Dit kan alleen in een voorbeeldketen. Meld u aan om hier te handelen.",
        "This can be done in an example chain only. Sign in to act here.",
        AfwijzingSoort.NietBevoegd);

    public static readonly Afwijzing TijdLooptTerug = new(
        "tijd-loopt-terug",
        "Dit tijdstip ligt voor de laatste boeking. In een journaal loopt de tijd nooit terug.",
        "This moment lies before the last entry. In a journal time never runs backwards.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing TijdInDeToekomst = new(
        "tijd-in-de-toekomst",
        "Dit tijdstip moet nog komen. Speel alleen terug wat al gebeurd is.",
        "This moment is still to come. Replay only what has happened already.");

    public static Afwijzing? Weiger(Stand stand, Dader dader, IOpdracht opdracht, Tijdstip? gegeven, Tijdstip nu)
    {
        var isVoorbeeld = stand.Keten?.IsVoorbeeld ?? opdracht is KetenOprichten { IsVoorbeeld: true };
        if (!isVoorbeeld && (dader.Factor == Factor.Voorbeeld || gegeven is not null)) return AlleenInVoorbeeld;
        if (gegeven > nu) return TijdInDeToekomst;
        return gegeven < stand.Tijdstip ? TijdLooptTerug : null;
    }
}
