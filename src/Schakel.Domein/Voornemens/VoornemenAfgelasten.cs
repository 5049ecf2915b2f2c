using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Voornemens;

/// <summary>The change does not happen; whoever prepared for it reads why.</summary>
public sealed record VoornemenAfgelasten(VoornemenId Voornemen, Tekst Reden) : IOpdracht
{
    public Bevoegdheid Vereist => Bevoegdheid.VoornemenAfgelasten;

    public Voorwerp? Over(Stand stand) => stand.Voorwerp(Voornemen);

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Voornemens.Vind(Voornemen) is not { } voornemen) return Afwijzing.NietGevonden;
        return Voornemenregels.WeigerVooraf(voornemen, nu.Vandaag) ?? (Uitkomst)new VoornemenAfgelast(Voornemen, Reden).Voor(Publiek.Keten).MetGasten(stand, Voornemen);
    }
}

public sealed record VoornemenAfgelast(VoornemenId Voornemen, Tekst Reden) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel with
    {
        Voornemens = deel.Voornemens.Verander(Voornemen, v => v with { Afgelasting = new(Reden, herkomst.Dader?.Deelname, herkomst.Tijdstip) }),
    };
}
