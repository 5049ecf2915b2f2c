using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Voornemens;

/// <summary>
/// A change that is there already lasts longer or shorter than was announced. Nobody is asked anew, for what one notices of it now is a bottleneck; but the
/// calendar of all says what is true.
/// </summary>
/// <param name="TotEnMet">The last day of it, also one that has passed; null: it stays.</param>
public sealed record VoornemenEindeBepalen(VoornemenId Voornemen, Datum? TotEnMet, Tekst Reden) : IOpdracht
{
    /// <summary>With the times that it was moved before it began, so that there are always some left.</summary>
    public const int MaximumKeren = 2 * VoornemenVerzetten.MaximumKeren;

    public static readonly Afwijzing NogNietBegonnen = new(
        "voornemen-nog-niet-begonnen", "Deze verandering is er nog niet. Verzet haar, dan wordt iedereen opnieuw gevraagd.", "This change is not there yet. Move it, and all are asked anew.", AfwijzingSoort.Conflict);

    public static readonly Afwijzing ZelfdeEinde = new(
        "voornemen-zelfde-einde", "Dit is de laatste dag die er al stond. Kies een andere.", "This is the last day that it had already. Choose another.", AfwijzingSoort.Conflict, nameof(TotEnMet));

    public static readonly Afwijzing EindeOngeldig = new(
        "voornemen-einde", "Kies een laatste dag die niet voor de eerste ligt.", "Choose a last day that is not before the first.", Veld: nameof(TotEnMet));

    public static readonly Afwijzing TeVaak = new(
        "voornemen-einde-te-vaak",
        "De dagen van deze verandering zijn al honderd keer anders geworden. Meld een knelpunt als de laatste niet klopt.",
        "The days of this change were changed a hundred times already. Report a bottleneck if the last one is wrong.",
        AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.VoornemenEindeBepalen;

    public Voorwerp? Over(Stand stand) => stand.Voorwerp(Voornemen);

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Voornemens.Vind(Voornemen) is not { } voornemen) return Afwijzing.NietGevonden;
        if (!voornemen.GaatDoor) return Voornemenregels.GaatNietDoor;
        if (!voornemen.IsBegonnen(nu.Vandaag)) return NogNietBegonnen;
        if (TotEnMet == voornemen.Wanneer.TotEnMet) return ZelfdeEinde;
        if (!(voornemen.Wanneer with { TotEnMet = TotEnMet }).IsGeldig) return EindeOngeldig;
        if (voornemen.Verzettingen.Length >= MaximumKeren) return TeVaak;

        return new VoornemenEindeBepaald(Voornemen, TotEnMet, Reden).Voor(Publiek.Keten).MetGasten(stand, Voornemen);
    }
}

public sealed record VoornemenEindeBepaald(VoornemenId Voornemen, Datum? TotEnMet, Tekst Reden) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel with
    {
        Voornemens = deel.Voornemens.Verander(Voornemen, v => v with { Wanneer = v.Wanneer with { TotEnMet = TotEnMet }, Verzettingen = v.Verzettingen.Add(new(v.Wanneer, Reden, herkomst.Dader?.Deelname, herkomst.Tijdstip)) }),
    };
}
