using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Knelpunten;

/// <summary>Says by which reference the own partner finds the case in its own system; one that it gave before is replaced.</summary>
public sealed record ZaakkenmerkGeven(SignaalId Signaal, Tekst Kenmerk) : IOpdracht
{
    /// <summary>How often one partner replaces it.</summary>
    public const int MaximumKeren = 20;

    public static readonly Afwijzing TeVaak = new(
        "kenmerk-te-vaak", "Uw organisatie gaf hier al twintig keer een ander kenmerk. Bel elkaar.", "Your organisation gave another reference here twenty times already. Call each other.", AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.ZaakkenmerkGeven;

    public Voorwerp? Over(Stand stand) => stand.Voorwerp(Signaal);

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Signalen.Vind(Signaal) is not { } signaal) return Afwijzing.NietGevonden;
        if (signaal.IsHersteld) return Signaalregels.AlHersteld;
        var eigen = KnelpuntRegels.Kant(stand, nu.Dader);
        if (signaal.EerdereKenmerken.Count(k => k.Partij == eigen) >= MaximumKeren) return TeVaak;

        return new ZaakkenmerkGegeven(Signaal, eigen, Kenmerk).Voor(signaal.Publiek);
    }
}

public sealed record ZaakkenmerkGegeven(SignaalId Signaal, PartijId Partij, Tekst Kenmerk) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel with
    {
        Signalen = deel.Signalen.Verander(Signaal, s => s with
        {
            Kenmerken = [.. s.Kenmerken.Where(k => k.Partij != Partij), new(Partij, Kenmerk, herkomst.Dader?.Deelname, herkomst.Tijdstip)],
            EerdereKenmerken = s.EerdereKenmerken.AddRange(s.Kenmerken.Where(k => k.Partij == Partij)),
        }),
    };
}
