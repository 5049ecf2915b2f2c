using System.Collections.Immutable;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Inrichting;

/// <summary>Takes an invitation back: the link works no more. For the house that it leads into, the partner that provides the role, and the one that sent it.</summary>
public sealed record UitnodigingIntrekken(UitnodigingId Uitnodiging) : IOpdracht
{
    public static readonly Afwijzing NietOpen = new(
        "uitnodiging-niet-open",
        "Deze uitnodiging is al aangenomen of ingetrokken. Wie al binnen is, beëindigt u bij Mensen.",
        "This invitation has been accepted or withdrawn already. Whoever is in already you end at People.",
        AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.UitnodigingIntrekken;

    public Voorwerp? Over(Stand stand) => stand.Uitnodigingen.Vind(Uitnodiging) is { } uitnodiging ? new(Publiek.Keten, Van(stand, uitnodiging)) : null;

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Uitnodigingen.Vind(Uitnodiging) is not { } uitnodiging) return Afwijzing.NietGevonden;
        if (uitnodiging.Stand != Uitnodigingstand.Open) return NietOpen;

        return new UitnodigingIngetrokken(Uitnodiging).Voor(Publiek.Keten);
    }

    // One for a role that nobody is to hold any more is everybody's to take back.
    static ImmutableArray<PartijId> Van(Stand stand, Uitnodiging uitnodiging)
    {
        var ketenrol = uitnodiging.Partij is null ? stand.Ketenrollen.Vind(uitnodiging.Rol) : null;
        if (ketenrol is { Levert: null }) return [];
        return [.. new[] { uitnodiging.Partij, ketenrol?.Levert, uitnodiging.Door is { } door ? stand.Deelnames.Vind(door)?.Partij : null }.OfType<PartijId>().Distinct()];
    }
}

public sealed record UitnodigingIngetrokken(UitnodigingId Uitnodiging) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) =>
        deel with { Uitnodigingen = deel.Uitnodigingen.Verander(Uitnodiging, u => u with { Stand = Uitnodigingstand.Ingetrokken }) };
}
