using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Knelpunten;

/// <summary>One side puts the bottleneck in one text before the other; as soon as that agrees, it is of both.</summary>
/// <param name="Na">The number of the text that the writer had before him, 0 for none: so that two who write at once see each other.</param>
public sealed record KnelpuntVerwoorden(KnelpuntId Knelpunt, int Na, Tekst Probleem, Tekst Geprobeerd, Tekst Advies) : IOpdracht
{
    public const int Maximum = 50;

    /// <summary>Of one side one after another: more would only push away what the other is reading.</summary>
    public const int MeesteOnbeantwoord = 3;

    public static readonly Afwijzing WachtOpAnder = new(
        "verwoording-wacht-op-ander",
        "Uw kant schreef drie keer zonder antwoord. Wacht op de andere kant, of bel haar.",
        "Your side wrote three times without an answer. Wait for the other side, or call it.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing TeVeel = new(
        "te-veel-verwoordingen",
        "Er zijn al vijftig teksten over en weer gegaan. Breng het knelpunt hoger, zichtbaar alleen.",
        "Fifty texts went to and fro already. Raise the bottleneck, visibly alone.",
        AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.KnelpuntVerwoorden;

    public Voorwerp? Over(Stand stand) => stand.Voorwerp(Knelpunt);

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Knelpunten.Vind(Knelpunt) is not { } knelpunt) return Afwijzing.NietGevonden;
        if (KnelpuntRegels.WeigerSamen(stand, knelpunt, nu) is { } geweigerd) return geweigerd;
        if (knelpunt.Verwoordingen.Length != Na) return KnelpuntRegels.AndereTekst;
        if (Na >= Maximum) return TeVeel;
        var kant = KnelpuntRegels.Kant(stand, nu.Dader);
        if (knelpunt.Verwoordingen.Reverse().TakeWhile(v => v.Partij == kant && !v.IsVanBeiden).Count() >= MeesteOnbeantwoord) return WachtOpAnder;

        return new KnelpuntVerwoord(Knelpunt, Na + 1, kant, Probleem, Geprobeerd, Advies).Voor(knelpunt.Publiek);
    }
}

public sealed record KnelpuntVerwoord(KnelpuntId Knelpunt, int Nummer, PartijId Partij, Tekst Probleem, Tekst Geprobeerd, Tekst Advies) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst)
    {
        var verwoording = new Verwoording(Nummer, Partij, herkomst.Dader?.Deelname, herkomst.Tijdstip, Probleem, Geprobeerd, Advies, null);
        return deel.Met(deel.Knelpunten.Verander(Knelpunt, k => k with { Verwoordingen = k.Verwoordingen.Add(verwoording) }));
    }
}
