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

    public static readonly Afwijzing GrondslagPastNiet = new(
        "grondslag-past-niet",
        "Dit doet u zelf of namens uw organisatie; het staat niet op een besluit of de oprichting. Verstuur het zonder grondslag.",
        "You do this yourself or for your organisation; it does not stand on a decision or the founding. Send it without a ground.");

    public static Afwijzing? Weiger(Stand stand, Dader dader, IOpdracht opdracht)
    {
        if (opdracht is not IBestuurdeOpdracht) return dader.Grondslag == Grondslag.Geen ? null : GrondslagPastNiet;

        return dader.Grondslag == Grondslag.Oprichting && IsInitiatiefnemer(stand, dader) ? null : BesluitVereist;
    }

    /// <summary>Who acts for the partner that began, as long as the founding runs: what is the chain's to say he may fill in; after that it takes a decision.</summary>
    internal static bool IsInitiatiefnemer(Stand stand, Dader dader) => dader.Deelname is { } id && stand.Deelnames.Vind(id) is { } wie && IsInitiatiefnemer(stand, wie);

    internal static bool IsInitiatiefnemer(Stand stand, Deelname wie) => stand.Keten is { InOprichting: true } keten && wie.Partij == keten.Initiatiefnemer;
}
