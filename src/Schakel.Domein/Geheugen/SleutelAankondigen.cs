using Schakel.Domein.Geheugen.Export;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Geheugen;

/// <summary>A public key with which heads are signed: the digest of its SubjectPublicKeyInfo, which is also its id, those bytes in base64, and whether an earlier key vouched for it (or it was the first).</summary>
public sealed record Sleutel(Zegel Id, string Spki, bool IsBevestigd, Tijdstip Sinds);

/// <summary>
/// Announces the key that will sign heads from now on; technical administration does this, visible to everyone. An earlier key vouches
/// for it by its signature. Where the earlier key was lost nobody can: then partners must hear the fingerprint outside the product.
/// </summary>
public sealed record SleutelAankondigen(string Spki, Sleutelbevestiging? Bevestiging) : IOpdracht
{
    public static readonly Afwijzing AlAangekondigd = new(
        "sleutel-al-aangekondigd", "Deze sleutel is al aangekondigd.", "This key has been announced already.", AfwijzingSoort.Conflict);

    public static readonly Afwijzing OngeldigeSleutel = new(
        "sleutel-ongeldig", "Dit is geen openbare sleutel op P-256.", "This is not a public key on P-256.", Veld: nameof(Spki));

    public static readonly Afwijzing OngeldigeBevestiging = new(
        "bevestiging-ongeldig",
        "De bevestiging is niet van een eerder aangekondigde sleutel. Laat haar weg, of teken opnieuw.",
        "The vouching is not by a key announced before. Leave it out, or sign again.",
        Veld: nameof(Bevestiging));

    public Bevoegdheid Vereist => Bevoegdheid.SleutelAankondigen;

    public Voorwerp? Over(Stand stand) => stand.IsOpgericht ? new(Publiek.Openbaar, []) : null;

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        var sleutels = stand.Deel(Publiek.Openbaar).Sleutels;
        if (Base64.Lees(Spki) is not { } spki || !Handtekening.IsSleutel(spki)) return OngeldigeSleutel;
        var id = Handtekening.SleutelId(spki);
        if (sleutels.Bevat(id)) return AlAangekondigd;
        if (Bevestiging is not null && !Sleutelketen.Bevestigt(stand.Stroom, id, Bevestiging, sleutels.Vind(Bevestiging.Door))) return OngeldigeBevestiging;

        return new SleutelAangekondigd(id, Spki, Bevestiging, sleutels.Count == 0 || Bevestiging is not null).Voor(Publiek.Openbaar);
    }
}

public sealed record SleutelAangekondigd(Zegel Sleutel, string Spki, Sleutelbevestiging? Bevestiging, bool IsBevestigd) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) =>
        deel with { Sleutels = deel.Sleutels.Met(Sleutel, new(Sleutel, Spki, IsBevestigd, herkomst.Tijdstip)) };
}
