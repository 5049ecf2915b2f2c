using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Inrichting;

/// <summary>Ends a mandate: the partner that gave it, or whoever carries it and gives it back.</summary>
public sealed record MandaatBeeindigen(MandaatId Mandaat, Datum Laatste) : IOpdracht
{
    public static readonly Afwijzing LaatsteOngeldig = new(
        "mandaat-laatste-dag",
        "Kies gisteren om het mandaat meteen te laten eindigen, of een latere dag die voor het eind ligt dat er al staat.",
        "Choose yesterday to let the mandate end at once, or a later day that lies before the end that stands already.",
        Veld: nameof(Laatste));

    public Bevoegdheid Vereist => Bevoegdheid.MandaatBeeindigen;

    public Voorwerp? Over(Stand stand) => stand.Mandaten.Vind(Mandaat) is { } mandaat && stand.Deelnames.Vind(mandaat.Houder) is { Partij: { } huis } ? new(Publiek.Keten, [huis]) : null;

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Mandaten.Vind(Mandaat) is not { } mandaat || nu.Dader.Deelname is not { } id || stand.Deelnames.Vind(id) is not { } wie) return Afwijzing.NietGevonden;
        if (mandaat.Houder != wie.Id)
        {
            if (!Mag.RollenVoor(Bevoegdheid.MandaatVerlenen).Contains(wie.Rol)) return Mag.NietBevoegd(Bevoegdheid.MandaatVerlenen);
            if (Mag.WeigerMeteen(stand, nu.Dader, nu.Vandaag) is { } nogNiet) return nogNiet;
        }
        if (Laatste < mandaat.Termijn.VroegsteEind(nu.Vandaag) || Laatste > Periode.Laatst || mandaat.Termijn.TotEnMet <= Laatste) return LaatsteOngeldig;

        return new MandaatBeeindigd(Mandaat, Laatste).Voor(Publiek.Keten);
    }
}

public sealed record MandaatBeeindigd(MandaatId Mandaat, Datum Laatste) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) =>
        deel with { Mandaten = deel.Mandaten.Verander(Mandaat, m => m with { Termijn = m.Termijn with { TotEnMet = Laatste } }) };
}
