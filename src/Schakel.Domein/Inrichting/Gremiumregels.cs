using System.Collections.Immutable;

namespace Schakel.Domein.Inrichting;

/// <summary>What every body must be, whether it is new or changed.</summary>
public static class Gremiumregels
{
    public const int MaximumGremia = 200;
    public const int MaximumZetels = 50;

    /// <summary>So many bodies one above the other at most.</summary>
    public const int MaximumDiepte = 8;

    public static readonly Afwijzing NiveauOngeldig = new(
        "niveau-ongeldig", "Kies bestuurlijk, tactisch of operationeel.", "Choose board, tactical or operational.", Veld: nameof(Gremium.Niveau));

    public static readonly Afwijzing GremiumOnbekend = new(
        "gremium-onbekend",
        "Dit gremium is er niet. Stel het eerst in, of laat dit gremium aan niemand verantwoording afleggen.",
        "There is no such body. Set it up first, or let this body answer to none.",
        Veld: nameof(Gremium.VerantwoordtAan));

    public static readonly Afwijzing VerantwoordingRond = new(
        "verantwoording-rond",
        "Dan legt dit gremium uiteindelijk verantwoording af aan zichzelf. Kies een ander gremium, of geen.",
        "Then this body would in the end answer to itself. Choose another body, or none.",
        Veld: nameof(Gremium.VerantwoordtAan));

    public static readonly Afwijzing TeDiep = new(
        "gremium-te-diep",
        "Er staan ten hoogste acht gremia boven elkaar. Kies een gremium dat hoger staat.",
        "At most eight bodies stand one above the other. Choose a body that stands higher.",
        Veld: nameof(Gremium.VerantwoordtAan));

    public static readonly Afwijzing NaamBezet = new(
        "naam-bezet", "Een ander gremium heet al zo. Kies een andere naam.", "Another body has this name. Choose another name.", AfwijzingSoort.Conflict, nameof(Gremium.Naam));

    public static readonly Afwijzing TeVeelGremia = new(
        "te-veel-gremia", "Een keten heeft hier ten hoogste 200 gremia.", "A chain has at most 200 bodies here.", AfwijzingSoort.Conflict);

    public static readonly Afwijzing RollenOngeldig = new(
        "gremium-rollen",
        "Kies in welke rollen mensen in dit gremium zitten: minstens een rol van een partner, en elke rol één keer.",
        "Choose in which roles people sit in this body: at least one role of a partner, and each role once.",
        Veld: nameof(Reglement.Rollen));

    public static readonly Afwijzing ZetelsOngeldig = new(
        "gremium-zetels",
        "Geef elke partner van de keten hoogstens één keer een aantal zetels, van 1 tot en met 50, en minstens één partner.",
        "Give each partner of the chain a number of seats at most once, from 1 to 50, and at least one partner.",
        Veld: nameof(Reglement.Zetels));

    public static readonly Afwijzing PartnerZonderZetel = new(
        "partner-zonder-zetel",
        "In een bestuurlijk gremium heeft elke partner minstens één zetel, want partners zijn gelijk. Geef elke partner een zetel, of kies een andere laag.",
        "In a body on the board's layer every partner has at least one seat, for partners are equal. Give every partner a seat, or choose another layer.",
        Veld: nameof(Reglement.Zetels));

    public static readonly Afwijzing BesluitregelOngeldig = new(
        "besluitregel-ongeldig", "Kies hoe dit gremium beslist: consent, unaniem, meerderheid, gekwalificeerd of gewogen.", "Choose how this body decides: consent, unanimous, majority, qualified or weighted.", Veld: nameof(Reglement.Besluitregel));

    public static readonly Afwijzing DrempelOngeldig = new(
        "gremium-drempel",
        "Bij gekwalificeerd en gewogen hoort een deel dat meer is dan de helft en hoogstens alles, bijvoorbeeld 2 van 3. Bij de andere regels hoort het niet.",
        "With qualified and weighted goes a share above a half and at most all, for example 2 of 3. With the other rules it does not.",
        Veld: nameof(Reglement.Drempel));

    public static readonly Afwijzing QuorumOngeldig = new(
        "quorum-ongeldig",
        "Er kunnen van een partner niet meer mensen nodig zijn dan hij zetels heeft. Kies een lager getal, of 0.",
        "No more people of a partner can be needed than it has seats. Choose a lower number, or 0.",
        Veld: nameof(Reglement.MinstensPerPartner));

    public static readonly Afwijzing VoorzitterOngeldig = new(
        "voorzitter-ongeldig",
        "Kies als voorzitter een partner met een zetel in dit gremium. Bij de ketenmanager hoort geen partner.",
        "Choose as chair a partner with a seat in this body. With the chain manager goes no partner.",
        Veld: nameof(Reglement.Voorzitter));

    /// <summary>Whether another body has this name.</summary>
    static bool IsBezet(Stand stand, Gremium gremium) => stand.Gremia.Any(g => g.Naam == gremium.Naam && g.Id != gremium.Id && !g.IsOpgeheven);

    /// <summary>Why the chain cannot have this body; null when it can.</summary>
    public static Afwijzing? Weiger(Stand stand, Gremium gremium)
    {
        if (!Enum.IsDefined(gremium.Niveau)) return NiveauOngeldig;
        if (gremium.VerantwoordtAan is { } boven && stand.Gremia.Vind(boven) is not { IsOpgeheven: false }) return GremiumOnbekend;
        if (IsRond(stand, gremium)) return VerantwoordingRond;
        if (Boven(stand, gremium) + Onder(stand, gremium.Id) > MaximumDiepte) return TeDiep;
        if (IsBezet(stand, gremium)) return NaamBezet;
        return gremium.Reglement is { } reglement ? Weiger(stand, gremium.Niveau, reglement) : null;
    }

    // The line upward through the bodies as they are now; only this one changes, so only through it a circle can close.
    static bool IsRond(Stand stand, Gremium gremium)
    {
        for (var boven = gremium.VerantwoordtAan; boven is { } id; boven = stand.Gremia.Vind(id)?.VerantwoordtAan)
            if (id == gremium.Id) return true;
        return false;
    }

    static int Boven(Stand stand, Gremium gremium)
    {
        var aantal = 0;
        for (var boven = gremium.VerantwoordtAan; boven is { } id; boven = stand.Gremia.Vind(id)?.VerantwoordtAan) aantal++;
        return aantal;
    }

    // Itself and those below it, one under the other; never round, for each was judged when it came.
    static int Onder(Stand stand, GremiumId gremium) =>
        1 + stand.Gremia.Where(g => g.VerantwoordtAan == gremium && g.Id != gremium && !g.IsOpgeheven).Select(g => Onder(stand, g.Id)).DefaultIfEmpty(0).Max();

    static Afwijzing? Weiger(Stand stand, Gremiumniveau niveau, Reglement reglement)
    {
        if (!IsRollen(reglement.Rollen)) return RollenOngeldig;
        if (!IsZetels(stand, reglement.Zetels)) return ZetelsOngeldig;
        if (Gremium.ZonderZetel(stand.Partners, niveau, reglement).Any()) return PartnerZonderZetel;
        if (!Enum.IsDefined(reglement.Besluitregel)) return BesluitregelOngeldig;
        if (reglement.Drempel is null == (reglement.Besluitregel is Besluitregel.Gekwalificeerd or Besluitregel.Gewogen) || reglement.Drempel is { IsGeldig: false }) return DrempelOngeldig;
        if (reglement.MinstensPerPartner < 0 || reglement.Zetels.Any(z => z.Aantal < reglement.MinstensPerPartner)) return QuorumOngeldig;
        return IsVoorzitter(reglement) ? null : VoorzitterOngeldig;
    }

    static bool IsRollen(ImmutableArray<Rol> rollen) =>
        !rollen.IsDefaultOrEmpty && rollen.All(r => Rollen.VanDeelnemers.Contains(r)) && rollen.Distinct().Count() == rollen.Length && rollen.Any(r => Rollen.VanEenPartner.Contains(r));

    static bool IsZetels(Stand stand, ImmutableArray<Gremiumzetels> zetels) =>
        !zetels.IsDefaultOrEmpty && zetels.All(z => z.Aantal is >= 1 and <= MaximumZetels && stand.Partners.Vind(z.Partij) is { Blijft: true }) && zetels.DistinctBy(z => z.Partij).Count() == zetels.Length;

    static bool IsVoorzitter(Reglement reglement) => reglement.Voorzitterregel switch
    {
        Voorzitterregel.Ketenmanager => reglement.Voorzitter is null,
        Voorzitterregel.Partner => reglement.Voorzitter is { } vast && reglement.ZetelsVan(vast) > 0,
        Voorzitterregel.Wisselend => reglement.Voorzitter is not { } eerst || reglement.ZetelsVan(eerst) > 0,
        _ => false,
    };
}
