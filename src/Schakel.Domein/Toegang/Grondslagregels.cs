using System.Collections.Frozen;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Toegang;

/// <summary>What is shared changes on a ground only (architecture law 3). A decision carries out its opdrachten itself, so whoever comes through the door with a governed one has the founding or nothing.</summary>
public static class Grondslagregels
{
    public static readonly Afwijzing BesluitVereist = new(
        "besluit-vereist",
        "Dit delen alle partners, dus het verandert per besluit. Dien het als voorstel in.",
        "All partners share this, so it changes by decision. Submit it as a proposal.",
        AfwijzingSoort.NietBevoegd);

    public static readonly Afwijzing BezwaarStaat = new(
        "bezwaar-staat",
        "Een partner heeft bezwaar gemaakt: wat u deelt verandert nu met instemming van alle partners die meedoen. Dien het als voorstel in.",
        "A partner has objected: what you share now changes with the consent of all partners that have joined. Submit it as a proposal.",
        AfwijzingSoort.NietBevoegd);

    public static readonly Afwijzing GrondslagPastNiet = new(
        "grondslag-past-niet",
        "Dit doet u zelf of namens uw organisatie; het staat niet op een besluit of de oprichting. Verstuur het zonder grondslag.",
        "You do this yourself or for your organisation; it does not stand on a decision or the founding. Send it without a ground.");

    public static Afwijzing? Weiger(Stand stand, Dader dader, IOpdracht opdracht)
    {
        if (opdracht is not IBestuurdeOpdracht bestuurd) return dader.Grondslag == Grondslag.Geen ? null : GrondslagPastNiet;

        // What everyone may read does not come back, so nobody makes it so alone.
        if (dader.Grondslag != Grondslag.Oprichting || opdracht is BesluitPubliceren) return BesluitVereist;
        // What ends it for all, who from outside sees what all wrote, and what all decided, is nobody's alone from the moment that another is in.
        if (opdracht is KetenBeeindigen or VerhuizingVaststellen or ReviewOpdragen or OmgevingspartijOpnemen or BesluitAfgelasten or BesluitHerbevestigen && !IsAlleen(stand)) return BesluitVereist;
        if (WeigerVaststellen(stand, Wie(stand, dader)) is { } geweigerd) return geweigerd;
        // What was decided together is not undone alone.
        return !IsAlleen(stand) && stand.Besluiten.Count > 0 && bestuurd.Beslis(stand) is Gebeurd gebeurd
            && Terugkomst.Op(stand.Voorstellen, stand.Besluiten, gebeurd.Uitingen.Select(u => Raakvlak.Van(u.Feit)).ToFrozenSet()).Any() ? BesluitVereist : null;
    }

    /// <summary>
    /// Why what is the chain's is not for whoever acts in this deelname to fill in: that is for the partner that began, in the founding, until another
    /// objects. Null when it is.
    /// </summary>
    internal static Afwijzing? WeigerVaststellen(Stand stand, Deelname? wie)
    {
        if (wie is null || !IsInitiatiefnemer(stand, wie)) return BesluitVereist;
        return stand.Bezwaren.Any(b => b.IsHangend) ? BezwaarStaat : null;
    }

    internal static Deelname? Wie(Stand stand, Dader dader) => dader.Deelname is { } id ? stand.Deelnames.Vind(id) : null;

    /// <summary>Whether nobody of another partner than the one that began is or was in.</summary>
    internal static bool IsAlleen(Stand stand) => !stand.Deelnames.Any(d => d.Rol != Rol.Gast && d.Partij is { } partij && partij != stand.Keten?.Initiatiefnemer);

    /// <summary>Who acts for the partner that began, as long as the founding runs.</summary>
    internal static bool IsInitiatiefnemer(Stand stand, Deelname wie) => stand.Keten is { InOprichting: true } keten && wie.Partij == keten.Initiatiefnemer;
}
