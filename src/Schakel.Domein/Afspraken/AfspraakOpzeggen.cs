using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Afspraken;

/// <summary>One of the two gives notice, with the reason and as many days ahead as was agreed: a partner stays free, but never by surprise.</summary>
public sealed record AfspraakOpzeggen(AfspraakId Afspraak, PartijId Partij, Datum Laatste, Tekst Reden) : IOpdracht
{
    public const int MaximumKeren = 20;

    public static readonly Afwijzing NietAangegaan = new(
        "afspraak-niet-aangegaan",
        "Deze afspraak bindt niemand (meer): zij is nog niet door beide partners getekend, of zij is voorbij. Er is niets op te zeggen.",
        "This agreement binds nobody (any more): it has not been signed by both partners yet, or it is over. There is nothing to give notice of.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing TeVaakOpgezegd = new(
        "afspraak-te-vaak-opgezegd",
        "Uw organisatie heeft deze afspraak al twintig keer opgezegd, telkens eerder. Laat het hierbij.",
        "Your organisation gave notice of this agreement twenty times already, each time earlier. Leave it at this.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing LaatsteOngeldig = new(
        "afspraak-laatste-dag",
        "Kies een dag die ten minste de opzegtermijn vooruit ligt, en voor het eind dat er al staat.",
        "Choose a day at least the notice period ahead, and before the end that stands already.",
        Veld: nameof(Laatste));

    public Bevoegdheid Vereist => Bevoegdheid.AfspraakOpzeggen;

    public Voorwerp? Over(Stand stand) => Afspraakregels.Voorwerp(stand, Afspraak, Partij);

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Afspraken.Vind(Afspraak) is not { } afspraak) return Afwijzing.NietGevonden;
        if (!afspraak.Bindt(nu.Vandaag)) return NietAangegaan;
        if (afspraak.Opzeggingen.Count(o => o.Partij == Partij) >= MaximumKeren) return TeVaakOpgezegd;
        if (Laatste < Vroegst(afspraak, nu.Vandaag) || Laatste > Periode.Laatst || afspraak.Termijn.TotEnMet <= Laatste) return LaatsteOngeldig;

        return new AfspraakOpgezegd(Afspraak, Partij, Laatste, Reden).Voor(afspraak.Publiek);
    }

    /// <summary>The earliest last day when notice is given on this day.</summary>
    public static Datum Vroegst(Afspraak afspraak, Datum vandaag) => vandaag.AddDays(afspraak.Inhoud.Opzegtermijn);
}

public sealed record AfspraakOpgezegd(AfspraakId Afspraak, PartijId Partij, Datum Laatste, Tekst Reden) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst)
    {
        var opzegging = new Opzegging(Partij, Laatste, Reden, herkomst.Dader?.Deelname, herkomst.Tijdstip);
        return deel with { Afspraken = deel.Afspraken.Verander(Afspraak, a => a with { Laatste = Laatste, Opzeggingen = a.Opzeggingen.Add(opzegging) }) };
    }
}
