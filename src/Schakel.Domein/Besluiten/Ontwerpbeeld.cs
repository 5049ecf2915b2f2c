using System.Collections.Frozen;
using System.Collections.Immutable;
using Schakel.Domein.Geheugen;

namespace Schakel.Domein.Besluiten;

/// <summary>
/// What a draft of changes comes to on the stand of now: of each change why it cannot be done, and what those that can would change.
/// Unlike <see cref="Uitvoering"/>, which does all or nothing: a draft is looked at while it is not finished.
/// </summary>
/// <param name="Raakvlakken">What they touch.</param>
public sealed record Ontwerpbeeld(ImmutableArray<Afwijzing?> Weigeringen, Verschil Verschil, FrozenSet<Raakvlak> Raakvlakken)
{
    public static Ontwerpbeeld Van(Stand stand, IEnumerable<IBestuurdeOpdracht> opdrachten)
    {
        var weigeringen = ImmutableArray.CreateBuilder<Afwijzing?>();
        var feiten = new List<IFeit>();
        var straks = stand;
        foreach (var opdracht in opdrachten)
        {
            var uitkomst = Uitvoering.Van(straks, [opdracht]);
            weigeringen.Add(uitkomst as Afwijzing);
            if (uitkomst is not Gebeurd gebeurd) continue;
            feiten.AddRange(gebeurd.Uitingen.Select(u => u.Feit));
            straks = straks.Alsof(gebeurd.Uitingen);
        }
        return new(weigeringen.ToImmutable(), Verschil.Van(stand.Deel(Publiek.Keten), feiten), feiten.Select(Raakvlak.Van).ToFrozenSet());
    }
}
