using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Geheugen;

/// <summary>
/// Holds the words of one thing back, whatever term they have: a claim or an inquiry asks for them. Until whoever did so lets it go nothing of it is destroyed by the clock.
/// What ended can be held back before any term is agreed.
/// </summary>
public sealed record VernietigingAanhouden(Bewaarsoort Soort, BewaarstukId Stuk, Tekst Reden) : IOpdracht
{
    public const int MaximumKeren = 20;

    public static readonly Afwijzing NietAfgerond = new(
        "vernietiging-niet-afgerond",
        "Dit loopt nog; hiervan gaat niets weg. Houd het aan wanneer het klaar is.",
        "This still goes on; nothing of it goes. Hold it back when it is done.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing AlVernietigd = new(
        "al-vernietigd", "De woorden hiervan zijn al vernietigd.", "The words of this were destroyed already.", AfwijzingSoort.Conflict);

    public static readonly Afwijzing AlAangehouden = new(
        "al-aangehouden",
        "Dit wordt al aangehouden. Na de vrijgave hebt u dertig dagen om het zelf aan te houden.",
        "This is held back already. After it is let go you have thirty days to hold it back yourself.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing TeVaak = new(
        "te-vaak-aangehouden",
        "Dit is van uw kant al twintig keer aangehouden. Spreek samen af of de termijn wel klopt.",
        "This was held back from your side twenty times already. Agree together whether the term is right.",
        AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.VernietigingAanhouden;

    public Voorwerp? Over(Stand stand) => Bewaaragenda.Van(stand).Vind(Soort, Stuk) is { } stuk ? new(stuk.Publiek, stuk.Betrokken) : null;

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (Bewaaragenda.Van(stand).Vind(Soort, Stuk) is not { } stuk) return Afwijzing.NietGevonden;
        if (stuk.Einde is null) return NietAfgerond;
        if (stuk.IsVernietigd) return AlVernietigd;
        if (stuk.Aangehouden is not null) return AlAangehouden;
        // Each house counts for itself: who wants the words gone cannot use up what another has.
        var huis = Huis(stand, nu.Dader.Deelname);
        if (stand.Deel(stuk.Publiek).Bewaren.Aanhoudingen.Vind(Stuk)?.Reeks.Count(a => Huis(stand, a.Door) == huis) >= MaximumKeren) return TeVaak;

        return new VernietigingAangehouden(Soort, Stuk, Reden).Voor(stuk.Publiek);
    }

    static PartijId? Huis(Stand stand, DeelnameId? wie) => wie is { } id ? stand.Deelnames.Vind(id)?.Partij : null;
}

public sealed record VernietigingAangehouden(Bewaarsoort Soort, BewaarstukId Stuk, Tekst Reden) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst)
    {
        var bewaren = deel.Bewaren;
        var eerder = bewaren.Aanhoudingen.Vind(Stuk)?.Reeks ?? [];
        return deel with { BewarenOfNiets = bewaren with { Aanhoudingen = bewaren.Aanhoudingen.Met(Stuk, new(Stuk, Soort, eerder.Add(new(Reden, herkomst.Dader?.Deelname, herkomst.Tijdstip)))) } };
    }
}
