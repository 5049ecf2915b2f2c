using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Knelpunten;

/// <summary>
/// The ketenmanager puts a bottleneck before who is politically responsible, past the board (NORA: in noodgevallen over het ketenbestuur heen). Told to
/// all, so that no board member hears it from a minister. Where it lies on the ladder stays as it is: he who asked answers for it.
/// </summary>
/// <param name="Aan">A function, never a person.</param>
/// <param name="Werkdagen">Within how many working days he needs an answer.</param>
public sealed record KnelpuntVoorleggen(KnelpuntId Knelpunt, Tekst Aan, Tekst Reden, int Werkdagen) : IOpdracht
{
    public const int MaximumWerkdagen = 60;
    public const int MaximumKeren = 20;

    public static readonly Afwijzing WerkdagenOngeldig = new(
        "voorleggen-werkdagen", "Kies 1 tot en met 60 werkdagen voor een antwoord.", "Choose 1 up to and including 60 working days for an answer.", Veld: nameof(Werkdagen));

    public static readonly Afwijzing AlVoorgelegd = new(
        "knelpunt-al-voorgelegd",
        "Dit knelpunt ligt al buiten het bestuur om bij iemand. Teken eerst het antwoord op.",
        "This bottleneck lies with somebody past the board already. Record the answer first.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing TeVaak = new(
        "knelpunt-te-vaak-voorgelegd", "Dit knelpunt is al twintig keer voorgelegd. Breng het bij het bestuur.", "This bottleneck was put before somebody twenty times already. Bring it to the board.", AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.KnelpuntVoorleggen;

    public Voorwerp? Over(Stand stand) => stand.Voorwerp(Knelpunt);

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Knelpunten.Vind(Knelpunt) is not { } knelpunt) return Afwijzing.NietGevonden;
        if (Doorzettingregels.Macht(stand, nu) is not { BuitenBestuurOm: true }) return Doorzettingregels.MachtOntbreekt;
        if (knelpunt.IsOpgelost) return KnelpuntRegels.AlOpgelost;
        if (knelpunt.Niveau < Niveau.Ketenmanager) return KnelpuntEscaleren.NogVanDePartners;
        if (Werkdagen is < 1 or > MaximumWerkdagen) return WerkdagenOngeldig;
        if (knelpunt.Voorgelegd is not null) return AlVoorgelegd;
        if (knelpunt.Voorleggingen.Length >= MaximumKeren) return TeVaak;

        return new KnelpuntVoorgelegd(Knelpunt, Aan, Reden, stand.Kalender.NaWerkdagen(nu.Vandaag, Werkdagen)).Voor(knelpunt.Publiek);
    }
}

public sealed record KnelpuntVoorgelegd(KnelpuntId Knelpunt, Tekst Aan, Tekst Reden, Datum Uiterlijk) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst)
    {
        var voorlegging = new Voorlegging(Aan, Reden, Uiterlijk, herkomst.Dader?.Deelname, herkomst.Tijdstip, null);
        return deel.Met(deel.Knelpunten.Verander(Knelpunt, k => k with { Voorleggingen = k.Voorleggingen.Add(voorlegging) }));
    }
}
