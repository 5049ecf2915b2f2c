using System.Collections.Immutable;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Inrichting;

/// <summary>A partner says who and how large it is: its own act, at once, and announced to all. What it said before is replaced whole and stays in the memory.</summary>
public sealed record PartnerBeschrijven(
    PartijId Partner, Partnersoort Soort, Naam? OnderdeelVan, Oin? Oin, Tooi? Tooi, ImmutableArray<Omvangmaat> Omvang) : IOpdracht
{
    public const int MaximumMaten = 20;

    public static readonly Afwijzing SoortOngeldig = new(
        "partnersoort-ongeldig",
        "Kies of uw partner een organisatie is of een afdeling.",
        "Choose whether your partner is an organisation or a department.",
        Veld: nameof(Soort));

    public static readonly Afwijzing GeenOnderdeel = new(
        "organisatie-is-geen-onderdeel",
        "Alleen een afdeling is onderdeel van een organisatie. Maak dit veld leeg, of kies dat u een afdeling bent.",
        "Only a department is part of an organisation. Empty this field, or choose that you are a department.",
        Veld: nameof(OnderdeelVan));

    public static readonly Afwijzing EigenNaam = new(
        "onderdeel-van-zichzelf",
        "Een afdeling is geen onderdeel van zichzelf. Noem de organisatie waar zij bij hoort.",
        "A department is no part of itself. Name the organisation that it belongs to.",
        Veld: nameof(OnderdeelVan));

    public static readonly Afwijzing OinBezet = new(
        "oin-bezet",
        "Een andere partner van deze keten heeft dit OIN al. Dat kan alleen als u allebei een afdeling bent. Controleer het nummer.",
        "Another partner of this chain has this OIN already. That is possible only when both of you are departments. Check the number.",
        AfwijzingSoort.Conflict,
        nameof(Oin));

    public static readonly Afwijzing TeVeelMaten = new(
        "te-veel-maten",
        "Een partner heeft ten hoogste twintig maten. Haal er weg wat niet meer nodig is.",
        "A partner has at most twenty measures. Remove what is not needed any more.",
        Veld: nameof(Omvang));

    public static readonly Afwijzing MaatDubbel = new(
        "maat-dubbel",
        "Een maat staat er voor hetzelfde jaar twee keer. Laat er één staan.",
        "A measure occurs twice for the same year. Leave one of them.",
        Veld: nameof(Omvang));

    public Bevoegdheid Vereist => Bevoegdheid.PartnerBeschrijven;

    public Voorwerp? Over(Stand stand) => stand.Partners.Bevat(Partner) ? new(Publiek.Keten, [Partner]) : null;

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Partners.Vind(Partner) is not { } partner) return Afwijzing.NietGevonden;
        if (!Enum.IsDefined(Soort)) return SoortOngeldig;
        if (OnderdeelVan is not null && Soort != Partnersoort.Afdeling) return GeenOnderdeel;
        if (string.Equals(OnderdeelVan?.Waarde, partner.Naam.Waarde, StringComparison.OrdinalIgnoreCase)) return EigenNaam;
        if (Oin is { } oin && IsBezet(stand, oin)) return OinBezet;
        var maten = Omvang.IsDefault ? [] : Omvang;
        if (maten.Length > MaximumMaten) return TeVeelMaten;
        if (maten.SelectMany(m => m.Weiger()).FirstOrDefault() is { } ongeldig) return ongeldig.Bij(nameof(Omvang));
        if (maten.DistinctBy(m => (m.Naam.Waarde.ToUpperInvariant(), m.Jaar)).Count() < maten.Length) return MaatDubbel;

        var geordend = maten.OrderBy(m => m.Naam.Waarde, StringComparer.Ordinal).ThenBy(m => m.Jaar);
        return new PartnerBeschreven(Partner, new(Soort, OnderdeelVan, Oin, Tooi, [.. geordend])).Voor(Publiek.Keten);
    }

    // Departments of one organisation may share its number; an organisation has its own.
    bool IsBezet(Stand stand, Oin oin) => stand.Partners.Any(p =>
        p.Id != Partner && stand.Beschrijvingen.Vind(p.Id) is { Oin: { } hunne } ander && hunne == oin && !(Soort == Partnersoort.Afdeling && ander.Soort == Partnersoort.Afdeling));
}

public sealed record PartnerBeschreven(PartijId Partner, Partnerbeschrijving Beschrijving) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel with { Beschrijvingen = deel.Beschrijvingen.Met(Partner, Beschrijving) };
}
