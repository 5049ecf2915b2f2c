using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Geheugen;

/// <summary>Lets go what was held back. Its term goes on, and nothing of it goes in the next thirty days, so that another can still hold it back.</summary>
public sealed record VernietigingVrijgeven(Bewaarsoort Soort, BewaarstukId Stuk) : IOpdracht
{
    public static readonly Afwijzing NietAangehouden = new(
        "niet-aangehouden", "Dit wordt niet aangehouden.", "This is not held back.", AfwijzingSoort.Conflict);

    public static readonly Afwijzing NietUwAanhouding = new(
        "niet-uw-aanhouding",
        "De organisatie die dit aanhield geeft het vrij. Vraag het daar.",
        "The organisation that held this back lets it go. Ask there.",
        AfwijzingSoort.NietBevoegd);

    public Bevoegdheid Vereist => Bevoegdheid.VernietigingVrijgeven;

    public Voorwerp? Over(Stand stand) => Bewaaragenda.Van(stand).Vind(Soort, Stuk) is { } stuk ? new(stuk.Publiek, stuk.Betrokken) : null;

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (Bewaaragenda.Van(stand).Vind(Soort, Stuk) is null || nu.Dader.Deelname is not { } id || stand.Deelnames.Vind(id) is not { } wie) return Afwijzing.NietGevonden;
        // Where it was held back: a thing that moved since may have another audience by now.
        if (stand.Delen.Where(d => d.Value.Bewaren.Aanhoudingen.Vind(Stuk)?.Nu is not null).Select(d => d.Key).FirstOrDefault() is not { } publiek) return NietAangehouden;
        var door = stand.Deel(publiek).Bewaren.Aanhoudingen.Vind(Stuk)!.Nu!.Door;
        if (!IsVan(stand, door is { } eerder ? stand.Deelnames.Vind(eerder) : null, wie, nu.Vandaag)) return NietUwAanhouding;

        return new VernietigingVrijgegeven(Soort, Stuk).Voor(publiek);
    }

    // Of the same partner, or namens de keten as well; of a partner that has left, or a function that nobody holds, whoever may do it at all.
    static bool IsVan(Stand stand, Deelname? hield, Deelname wie, Datum dag) =>
        hield is null || hield.Partij == wie.Partij
        || (hield.Partij is { } partij ? stand.Partners.Vind(partij)?.DoetMee(dag) != true : !stand.Deelnames.Any(d => d.Rol == hield.Rol && d.Termijn.Omvat(dag)));
}

public sealed record VernietigingVrijgegeven(Bewaarsoort Soort, BewaarstukId Stuk) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst)
    {
        var bewaren = deel.Bewaren;
        var aanhoudingen = bewaren.Aanhoudingen.Verander(Stuk, a => a with { Reeks = a.Reeks.SetItem(a.Reeks.Length - 1, a.Reeks[^1] with { Vrijgegeven = herkomst.Tijdstip }) });
        return deel with { BewarenOfNiets = bewaren with { Aanhoudingen = aanhoudingen } };
    }
}
