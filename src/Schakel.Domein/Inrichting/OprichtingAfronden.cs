using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Inrichting;

/// <summary>
/// Ends the founding of an example chain, by the key holder of the partner that began: what its real partners signed is not for us to invent.
/// In every other chain the last signature under the covenant does this.
/// </summary>
public sealed record OprichtingAfronden : IOpdracht
{
    public static readonly Afwijzing HandtekeningenNodig = new(
        "handtekeningen-nodig",
        "De oprichting eindigt als alle partners het convenant hebben getekend. Tot dan stelt de initiatiefnemer vast wat u deelt.",
        "The founding ends when all partners have signed the covenant. Until then the initiator adopts what you share.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing AlAfgerond = new(
        "oprichting-al-afgerond",
        "De oprichting is al afgerond. Wat u deelt verandert nu per besluit: dien een voorstel in.",
        "The founding has ended already. What you share now changes by decision: submit a proposal.",
        AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.OprichtingAfronden;

    public Voorwerp? Over(Stand stand) => stand.Keten is { } keten ? new(Publiek.Keten, [keten.Initiatiefnemer]) : null;

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Keten is not { } keten) return Afwijzing.NietGevonden;
        if (!keten.IsVoorbeeld) return HandtekeningenNodig;
        if (!keten.InOprichting) return AlAfgerond;

        return new OprichtingAfgerond().Voor(Publiek.Keten);
    }
}

public sealed record OprichtingAfgerond : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel with { Keten = deel.Keten! with { InOprichting = false } };
}
