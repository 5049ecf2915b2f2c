using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Inrichting;

/// <summary>
/// Ends the chain: after its last day it can be read, taken along and erased, and nothing new happens in it. All who take part decide it;
/// in the founding the partner that began only as long as it is alone.
/// </summary>
public sealed record KetenBeeindigen(Datum Laatste, Tekst Reden) : IBestuurdeOpdracht
{
    public static readonly Afwijzing AlBeeindigd = new(
        "keten-al-beeindigd",
        "Er staat al een laatste dag voor deze keten. Er is niets te beëindigen.",
        "This chain has a last day already. There is nothing to end.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing LaatsteOngeldig = new(
        "keten-laatste-dag",
        "Kies een laatste dag vanaf de dag waarop de keten begon, tot en met 2199.",
        "Choose a last day from the day on which the chain began, up to and including 2199.",
        Veld: nameof(Laatste));

    public Bevoegdheid Vereist => Bevoegdheid.KetenBeeindigen;

    public Voorwerp? Over(Stand stand) => stand.IsOpgericht ? new(Publiek.Keten, []) : null;

    public Uitkomst Beslis(Stand stand)
    {
        if (stand.Keten is not { } keten) return Afwijzing.NietGevonden;
        if (keten.Einde is not null) return AlBeeindigd;
        if (Laatste > Periode.Laatst || Laatste < Datum.FromDateTime(keten.Opgericht.Moment.UtcDateTime)) return LaatsteOngeldig;

        return new KetenBeeindigd(Laatste, Reden).Voor(Publiek.Keten);
    }
}

public sealed record KetenBeeindigd(Datum Laatste, Tekst Reden) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel with { Keten = deel.Keten! with { Einde = new(Laatste, Reden) } };
}
