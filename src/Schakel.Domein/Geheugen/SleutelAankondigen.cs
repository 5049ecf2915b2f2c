using Schakel.Domein.Toegang;

namespace Schakel.Domein.Geheugen;

/// <summary>A public key with which heads are signed: the digest of its SubjectPublicKeyInfo, which is also its id, and those bytes in base64.</summary>
public sealed record Sleutel(Zegel Id, string Spki, Tijdstip Sinds);

/// <summary>Announces the key that will sign heads from now on; technical administration does this, visible to everyone.</summary>
public sealed record SleutelAankondigen(Zegel Sleutel, string Spki) : IOpdracht
{
    public static readonly Afwijzing AlAangekondigd = new(
        "sleutel-al-aangekondigd", "Deze sleutel is al aangekondigd.", "This key has been announced already.", AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.SleutelAankondigen;

    public Voorwerp? Over(Stand stand) => stand.IsOpgericht ? new(Publiek.Openbaar, []) : null;

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Deel(Publiek.Openbaar).Sleutels.Bevat(Sleutel)) return AlAangekondigd;

        return new SleutelAangekondigd(Sleutel, Spki).Voor(Publiek.Openbaar);
    }
}

public sealed record SleutelAangekondigd(Zegel Sleutel, string Spki) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) =>
        deel with { Sleutels = deel.Sleutels.Met(Sleutel, new(Sleutel, Spki, herkomst.Tijdstip)) };
}
