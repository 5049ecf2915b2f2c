using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Inrichting;

/// <summary>
/// Ends the chain: after its last day it can be read, taken along and erased, and nothing new happens in it. All who take part decide it;
/// in the founding the partner that began only as long as it is alone. Until that day another can be agreed on in its place.
/// </summary>
public sealed record KetenBeeindigen(Datum Laatste, Tekst Reden) : IBestuurdeOpdracht
{
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
        if (Laatste > Periode.Laatst || Laatste < Datum.FromDateTime(keten.Opgericht.Moment.UtcDateTime)) return LaatsteOngeldig;

        return new KetenBeeindigd((keten.Einde?.Nummer ?? 0) + 1, Laatste, Reden).Voor(Publiek.Keten);
    }
}

/// <param name="Nummer">Which end it is, from 1: so a proposal that was made on another one shows.</param>
public sealed record KetenBeeindigd(int Nummer, Datum Laatste, Tekst Reden) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst)
    {
        var keten = deel.Keten!;
        return deel.MetVervangen(keten.Einde is { } eerder ? [eerder.Reden] : []) with { Keten = keten with { Einde = new(Nummer, Laatste, Reden) } };
    }
}
