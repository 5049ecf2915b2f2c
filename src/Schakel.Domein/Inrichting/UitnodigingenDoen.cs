using System.Collections.Immutable;
using System.Globalization;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Inrichting;

/// <summary>
/// Invites all people of a list at once, each as one by one, in one entry: if one of them cannot be invited, nobody is. Who they are the chain
/// hears from themselves, when they accept; a list of names that was brought along makes nobody take part.
/// </summary>
public sealed record UitnodigingenDoen(ImmutableArray<UitnodigingDoen> Uitnodigingen) : IOpdracht
{
    public const int Maximum = 100;

    public static readonly Afwijzing AantalOngeldig = new(
        "uitnodigingen-aantal",
        "Nodig een tot honderd mensen tegelijk uit. Verdeel een langere lijst.",
        "Invite one to a hundred people at once. Divide a longer list.",
        Veld: nameof(Uitnodigingen));

    public static readonly Afwijzing EenHuis = new(
        "uitnodigingen-een-huis",
        "Nodig de mensen van een organisatie tegelijk uit, en die van een andere apart.",
        "Invite the people of one organisation at once, and those of another apart.",
        Veld: nameof(Uitnodigingen));

    public Bevoegdheid Vereist => Bevoegdheid.UitnodigingDoen;

    public Voorwerp? Over(Stand stand) => Uitnodigingen.IsDefaultOrEmpty ? (stand.IsOpgericht ? new(Geheugen.Publiek.Keten, []) : null) : Uitnodigingen[0].Over(stand);

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (Uitnodigingen.IsDefaultOrEmpty || Uitnodigingen.Length > Maximum) return AantalOngeldig;
        // The right was looked at for the first; the others must be of the same house.
        if (Uitnodigingen.Any(u => u.Partij != Uitnodigingen[0].Partij)) return EenHuis;

        var (straks, gedaan) = (stand, ImmutableArray.CreateBuilder<Uiting>(Uitnodigingen.Length));
        for (var i = 0; i < Uitnodigingen.Length; i++)
        {
            var uitkomst = Uitnodigingen[i].Beslis(straks, nu);
            if (uitkomst is Afwijzing nee) return nee.Bij(string.Create(CultureInfo.InvariantCulture, $"{nameof(Uitnodigingen)}[{i}]"));
            var gebeurd = (Gebeurd)uitkomst;
            gedaan.AddRange(gebeurd.Uitingen);
            straks = straks.Alsof(gebeurd.Uitingen);
        }
        return new Gebeurd(gedaan.ToImmutable());
    }
}
