using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
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

    public const int MeesteStappen = 200;

    public static readonly Afwijzing DoorWieHetBracht = new(
        "teruggeven-door-wie-het-bracht",
        "De andere kant bracht dit hier, of de ketenmanager of de klok. Teruggeven doet wie het bracht of de ketenmanager; u kunt het wel oplossen of hoger brengen.",
        "The other side brought this here, or the chain manager or the clock. Giving it back is done by whoever brought it or by the chain manager; you can solve it or raise it.",
        AfwijzingSoort.NietBevoegd);

    public static readonly Afwijzing TeVaak = new(
        "te-veel-stappen",
        "Dit knelpunt ging al tweehonderd keer heen en weer. Los het op, of breng het hoger.",
        "This bottleneck went to and fro two hundred times already. Solve it, or raise it.",
        AfwijzingSoort.Conflict);

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
        // Nobody shuts the mouth of the other side: of the partners only who raised it gives it back.
        if (wie.Partij is { } kant && Bracht(stand, knelpunt) != kant) return DoorWieHetBracht;
        if (knelpunt.Stappen.Length >= MeesteStappen) return TeVaak;

        return new KnelpuntTeruggegeven(Knelpunt, knelpunt.Niveau, Naar, ladder.Termijn(Naar), Advies).Voor(knelpunt.Publiek);
    }

    // The partner that brought it to the level where it is; null when that was nobody of a partner.
    static PartijId? Bracht(Stand stand, Knelpunt knelpunt) =>
        knelpunt.Stappen.LastOrDefault(s => s.Soort is Stapsoort.Gebracht or Stapsoort.Gestegen) is { Soort: Stapsoort.Gebracht, Door: { } door } ? stand.Deelnames.Vind(door)?.Partij : null;
}

public sealed record KnelpuntTeruggegeven(KnelpuntId Knelpunt, Niveau Van, Niveau Naar, Niveautermijn Termijn, Tekst Advies) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst)
    {
        var stap = new KnelpuntStap(herkomst.Tijdstip, Stapsoort.Teruggegeven, Naar, herkomst.Dader?.Deelname, Advies);
        return deel.Met(deel.Knelpunten.Verander(Knelpunt, k => k with { Niveau = Naar, Termijn = Termijn, Stappen = k.Stappen.Add(stap) }));
    }
}
