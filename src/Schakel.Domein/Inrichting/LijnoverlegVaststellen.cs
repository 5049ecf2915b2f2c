using System.Collections.Immutable;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Inrichting;

/// <summary>
/// A partner says on which days its own line meets, where it forms what it thinks. Its own act, at once; what it said before is replaced whole. The terms
/// of a proposal that comes after this wait for such a day where needed.
/// </summary>
public sealed record LijnoverlegVaststellen(PartijId Partner, ImmutableArray<Datum> Dagen) : IOpdracht
{
    public const int MaximumDagen = 60;

    /// <summary>How many years ahead.</summary>
    public const int MaximumJaren = 2;

    public static readonly Afwijzing TeVeelDagen = new(
        "lijnoverleg-te-veel-dagen", "Noem ten hoogste zestig dagen. De rest kan later.", "Name at most sixty days. The rest can come later.", Veld: nameof(Dagen));

    public static readonly Afwijzing DagOngeldig = new(
        "lijnoverleg-dag",
        "Een van de dagen is al geweest of ligt meer dan twee jaar vooruit. Noem dagen vanaf vandaag.",
        "One of the days has passed or lies more than two years ahead. Name days from today on.",
        Veld: nameof(Dagen));

    public static readonly Afwijzing DagDubbel = new(
        "lijnoverleg-dag-dubbel", "Een dag staat er twee keer. Noem elke dag één keer.", "A day stands there twice. Name each day once.", Veld: nameof(Dagen));

    public Bevoegdheid Vereist => Bevoegdheid.LijnoverlegVaststellen;

    public Voorwerp? Over(Stand stand) => stand.Partners.Bevat(Partner) ? new(Publiek.Keten, [Partner]) : null;

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        var dagen = Dagen.IsDefault ? [] : Dagen;
        if (dagen.Length > MaximumDagen) return TeVeelDagen;
        if (dagen.Distinct().Count() < dagen.Length) return DagDubbel;
        if (dagen.Any(d => d < nu.Vandaag || d > nu.Vandaag.AddYears(MaximumJaren))) return DagOngeldig;

        return new LijnoverlegVastgesteld(Partner, [.. dagen.Order()]).Voor(Publiek.Keten);
    }
}

/// <param name="Dagen">In their order.</param>
public sealed record LijnoverlegVastgesteld(PartijId Partner, ImmutableArray<Datum> Dagen) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) =>
        deel with { Partners = deel.Partners.Verander(Partner, p => p with { Lijnoverleg = Dagen.IsEmpty ? null : Dagen }) };
}
