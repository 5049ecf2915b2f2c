using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Knelpunten;

/// <summary>A level gives a bottleneck back to one below it, with advice: there it can be solved after all. Nothing else brings a bottleneck down.</summary>
public sealed record KnelpuntTeruggeven(KnelpuntId Knelpunt, Niveau Naar, Tekst Advies) : IOpdracht
{
    public static readonly Afwijzing NiveauNietLager = new(
        "niveau-niet-lager",
        "Het knelpunt ligt al op dit niveau of lager. Kies een lager niveau.",
        "The bottleneck is on this level already, or lower. Choose a lower level.",
        AfwijzingSoort.Conflict,
        nameof(Naar));

    public static readonly Afwijzing NietAanU = new(
        "niveau-niet-aan-u",
        "Teruggeven doet wie het knelpunt op zijn niveau heeft. Vraag het daar.",
        "Giving back is done by whoever has the bottleneck on his level. Ask there.",
        AfwijzingSoort.NietBevoegd);

    public Bevoegdheid Vereist => Bevoegdheid.KnelpuntTeruggeven;

    public Voorwerp? Over(Stand stand) => stand.Voorwerp(Knelpunt);

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Knelpunten.Vind(Knelpunt) is not { } knelpunt || nu.Dader.Deelname is not { } id || stand.Deelnames.Vind(id) is not { } wie) return Afwijzing.NietGevonden;
        if (knelpunt.IsOpgelost) return KnelpuntRegels.AlOpgelost;
        var ladder = stand.Ladder(knelpunt.Soort, nu.Vandaag);
        if (!KnelpuntRegels.IsVan(ladder, knelpunt.Niveau, wie)) return NietAanU;
        if (Naar >= knelpunt.Niveau) return NiveauNietLager;
        if (!ladder.Heeft(Naar)) return KnelpuntEscaleren.NiveauBestaatNiet;

        return new KnelpuntTeruggegeven(Knelpunt, knelpunt.Niveau, Naar, ladder.Termijn(Naar), Advies).Voor(knelpunt.Publiek);
    }
}

public sealed record KnelpuntTeruggegeven(KnelpuntId Knelpunt, Niveau Van, Niveau Naar, Niveautermijn Termijn, Tekst Advies) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst)
    {
        var stap = new KnelpuntStap(herkomst.Tijdstip, Stapsoort.Teruggegeven, Naar, herkomst.Dader?.Deelname, Advies);
        return deel.Met(deel.Knelpunten.Verander(Knelpunt, k => k with { Niveau = Naar, Termijn = Termijn, Stappen = k.Stappen.Add(stap) }));
    }
}
