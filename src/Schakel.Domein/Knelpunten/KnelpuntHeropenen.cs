using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Knelpunten;

/// <summary>What was solved came back: it goes on where it was solved, with a new term, and how it had been solved stays to be read.</summary>
public sealed record KnelpuntHeropenen(KnelpuntId Knelpunt, Tekst Reden) : IOpdracht
{
    public const int Maximum = 20;

    public static readonly Afwijzing NietOpgelost = new(
        "niet-opgelost", "Dit knelpunt is nog niet opgelost.", "This bottleneck has not been solved yet.", AfwijzingSoort.Conflict);

    public static readonly Afwijzing TeVaak = new(
        "te-vaak-heropend",
        "Dit knelpunt is al twintig keer heropend. Meld een nieuw knelpunt, en kijk samen waarom het steeds terugkomt.",
        "This bottleneck was opened again twenty times already. Report a new one, and look together why it keeps coming back.",
        AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.KnelpuntHeropenen;

    public Voorwerp? Over(Stand stand) => stand.Voorwerp(Knelpunt);

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Knelpunten.Vind(Knelpunt) is not { } knelpunt || nu.Dader.Deelname is not { } id || stand.Deelnames.Vind(id) is not { } wie) return Afwijzing.NietGevonden;
        if (!wie.IsNamensKeten && !KnelpuntRegels.WerktEraan(stand, knelpunt, nu)) return KnelpuntRegels.NietGenoemd;
        if (!knelpunt.IsOpgelost) return NietOpgelost;
        if (knelpunt.Betrokken.Any(p => stand.Partners.Vind(p)?.DoetMee(nu.Vandaag) != true)) return PartnerUittreden.TreedtUit;
        if (knelpunt.Stappen.Count(s => s.Soort == Stapsoort.Heropend) >= Maximum) return TeVaak;

        // A ladder that was adopted since may lack its level: it stays there, with the term of the closest one, for nothing but giving back brings it down.
        var ladder = stand.Ladder(knelpunt.Soort, nu.Vandaag);
        var termijn = ladder.Termijn(ladder.Heeft(knelpunt.Niveau) ? knelpunt.Niveau : ladder.Onder(knelpunt.Niveau).First());
        return new KnelpuntHeropend(Knelpunt, knelpunt.Niveau, termijn, Reden).Voor(knelpunt.Publiek);
    }
}

public sealed record KnelpuntHeropend(KnelpuntId Knelpunt, Niveau Niveau, Niveautermijn Termijn, Tekst Reden) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel.Met(deel.Knelpunten.Verander(Knelpunt, k => k with
    {
        Niveau = Niveau,
        Termijn = Termijn,
        Oplossing = null,
        Stappen = k.Stappen.Add(new(herkomst.Tijdstip, Stapsoort.Heropend, Niveau, herkomst.Dader?.Deelname, Reden, Was: k.Oplossing)),
    }));
}
