using System.Collections.Immutable;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Voornemens;

/// <summary>What the acts on an announced change have alike.</summary>
public static class Voornemenregels
{
    /// <summary>How long beforehand something can be announced.</summary>
    public const int MaximumJaren = 10;

    public static readonly Afwijzing DagenOngeldig = new(
        "voornemen-dagen",
        "Kies een eerste dag na vandaag en binnen tien jaar, en een laatste dag die niet daarvoor ligt. Is het al zover, meld dan een knelpunt.",
        "Choose a first day after today and within ten years, and a last day not before it. Is it there already, then report a bottleneck.",
        Veld: nameof(Voornemen.Wanneer));

    public static readonly Afwijzing WerkdagenOngeldig = new(
        "voornemen-werkdagen",
        "Geef de anderen 1 tot en met 60 werkdagen, die eindigen voor de verandering begint.",
        "Give the others 1 up to and including 60 working days, which end before the change begins.",
        Veld: nameof(VoornemenAankondigen.Werkdagen));

    public static readonly Afwijzing GaatNietDoor = new(
        "voornemen-gaat-niet-door", "Dit voornemen gaat niet door. Kondig een nieuw aan.", "This change does not happen. Announce a new one.", AfwijzingSoort.Conflict);

    public static readonly Afwijzing AlBegonnen = new(
        "voornemen-al-begonnen",
        "Deze verandering is er al. Merkt u er iets van, meld het dan als knelpunt.",
        "This change is there already. If you notice it, report it as a bottleneck.",
        AfwijzingSoort.Conflict);

    public static Voorwerp? Voorwerp(this Stand stand, VoornemenId id) => stand.Voornemens.Vind(id) is { } voornemen ? new(Publiek.Keten, [voornemen.Partij]) : null;

    internal static bool IsGeldig(Periode wanneer, Datum vandaag) => wanneer.IsGeldig && wanneer.Van > vandaag && wanneer.Van <= vandaag.AddYears(MaximumJaren);

    /// <summary>The last day on which the others say what they notice; null when it would not lie before the change.</summary>
    internal static Datum? Uiterlijk(Stand stand, Periode wanneer, int werkdagen, Datum vandaag) =>
        werkdagen is >= 1 and <= VoornemenAankondigen.MaximumWerkdagen && stand.Kalender.NaWerkdagen(vandaag, werkdagen) is var dag && dag < wanneer.Van ? dag : null;

    /// <summary>Who is asked what he will notice: the partners on the other side of these hand-overs; or all others, when none were chosen or nobody is left on the other side.</summary>
    internal static ImmutableArray<PartijId> Gevraagd(Stand stand, PartijId partij, ImmutableArray<OverdrachtId> overdrachten, Datum dag)
    {
        ImmutableArray<PartijId> anderen = [.. stand.Partners.Where(p => p.Id != partij && p.DoetMee(dag)).Select(p => p.Id).Order()];
        ImmutableArray<PartijId> overkant = [.. anderen.Where(p => overdrachten.Any(o => stand.Overdrachten.Vind(o)?.LigtTussen(partij, p) == true))];
        return overkant.IsEmpty ? anderen : overkant;
    }

    /// <summary>
    /// With it each party around the chain that sees this change gets it whole as it becomes by this, and after it; who was let go gets nothing any more.
    /// </summary>
    /// <param name="alleen">When it concerns only this party.</param>
    internal static Gebeurd MetGasten(this Gebeurd gebeurd, Stand stand, VoornemenId id, PartijId? alleen = null)
    {
        if (stand.Alsof(gebeurd.Uitingen).Voornemens.Vind(id) is not { Delingen: { } delingen } voornemen || stand.Partners.Vind(voornemen.Partij) is not { } partner) return gebeurd;
        return delingen.Select(d => d.Met).Where(met => (alleen is null || met == alleen) && stand.Omgeving.Vind(met)?.Blijft == true)
            .Aggregate(gebeurd, (erbij, met) => erbij.En(new GedeeldVoornemenBijgewerkt(GedeeldVoornemen.Van(voornemen, partner.Naam, met)), Publiek.Kring(met, voornemen.Partij)));
    }

    /// <summary>Why nothing is said about it beforehand any more; null when it is still to come.</summary>
    internal static Afwijzing? WeigerVooraf(Voornemen voornemen, Datum dag) => !voornemen.GaatDoor ? GaatNietDoor : voornemen.IsBegonnen(dag) ? AlBegonnen : null;
}
