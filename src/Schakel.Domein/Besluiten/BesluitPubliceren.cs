using System.Collections.Immutable;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Besluiten;

/// <summary>
/// Makes a decision public. What everyone read once does not become unread, so that is decided itself, with the consent of every partner, also in the founding.
/// </summary>
/// <param name="Samenvatting">What whoever knows nothing of the chain should know of it; null: the title says enough.</param>
public sealed record BesluitPubliceren(BesluitId Besluit, Tekst? Samenvatting) : IBestuurdeOpdracht
{
    public static readonly Afwijzing NietInWerking = new(
        "publiceren-niet-in-werking",
        "Dit besluit is niet in werking: het wacht op zijn dag, liep vast of is afgelast. Maak het openbaar als het is ingegaan.",
        "This decision is not in effect: it waits for its day, got stuck or was called off. Make it public when it has taken effect.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing AlOpenbaar = new(
        "besluit-al-openbaar",
        "Dit besluit is al openbaar. U hoeft niets te doen.",
        "This decision is public already. There is nothing left to do.",
        AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.BesluitPubliceren;

    public Voorwerp? Over(Stand stand) => stand.Besluiten.Bevat(Besluit) ? new(Publiek.Keten, []) : null;

    public Uitkomst Beslis(Stand stand)
    {
        if (stand.Besluiten.Vind(Besluit) is not { } besluit || stand.Keten is not { } keten) return Afwijzing.NietGevonden;
        if (besluit.Werking != Besluitwerking.InWerking) return NietInWerking;
        if (stand.Publicaties.Bevat(Besluit)) return AlOpenbaar;

        var voorstel = stand.Voorstellen.Vind(besluit.Voorstel)!;
        ImmutableArray<Besluitonderwerp> onderwerpen = [.. voorstel.Opdrachten.Select(Opdrachtsoorten.Onderwerp).Distinct().Order()];
        return new BesluitGepubliceerd(Besluit, besluit.Nummer, keten.Naam, voorstel.Titel, Samenvatting, onderwerpen, besluit.Genomen).Voor(Publiek.Openbaar);
    }
}

/// <summary>The whole of what everyone may read of it, as it then was.</summary>
public sealed record BesluitGepubliceerd(
    BesluitId Besluit, Besluitnummer Nummer, Naam Keten, Tekst Titel, Tekst? Samenvatting, ImmutableArray<Besluitonderwerp> Onderwerpen, Tijdstip Genomen) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel with
    {
        PublicatiesOfNiets = deel.Publicaties.Met(Besluit, new(Besluit, Nummer, Keten, Titel, Samenvatting, Onderwerpen, Genomen, herkomst.Tijdstip)),
    };
}
