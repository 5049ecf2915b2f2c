using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Voornemens;

/// <summary>The partner asks a party outside the chain what it will notice of its change, by a link that shows that change and nothing else of the chain.</summary>
/// <param name="Zegel">Of the secret in the link, which whoever asks makes and gives to that party.</param>
public sealed record RaadplegingBeginnen(VoornemenId Voornemen, RaadplegingId Raadpleging, Tekst Wie, Zegel Zegel) : IOpdracht
{
    /// <summary>About one change, those that were withdrawn with them.</summary>
    public const int Maximum = 50;

    public static readonly Afwijzing TeVeel = new(
        "te-veel-raadplegingen", "Over dit voornemen zijn al vijftig partijen gevraagd. Vraag de rest via een koepel.", "Fifty parties were asked about this change already. Ask the others by way of an umbrella organisation.", AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.RaadplegingBeginnen;

    public Voorwerp? Over(Stand stand) => stand.Voorwerp(Voornemen);

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Voornemens.Vind(Voornemen) is not { } voornemen) return Afwijzing.NietGevonden;
        if (Voornemenregels.WeigerVooraf(voornemen, nu.Vandaag) is { } geweigerd) return geweigerd;
        if (stand.Voornemens.Any(v => v.Vind(Raadpleging) is not null)) return Afwijzing.IdInGebruik;
        if (voornemen.Raadplegingen.Length >= Maximum) return TeVeel;

        return new RaadplegingBegonnen(Voornemen, Raadpleging, Wie, Zegel).Voor(Publiek.Keten);
    }
}

public sealed record RaadplegingBegonnen(VoornemenId Voornemen, RaadplegingId Raadpleging, Tekst Wie, Zegel Zegel) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel with
    {
        Voornemens = deel.Voornemens.Verander(Voornemen, v => v with { Raadplegingen = v.Raadplegingen.Add(new(Raadpleging, Wie, Zegel, herkomst.Dader?.Deelname, herkomst.Tijdstip, null, [], null)) }),
    };
}
