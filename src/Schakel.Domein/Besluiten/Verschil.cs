using System.Collections.Immutable;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Besluiten;

/// <summary>One value of a norm that would come to hold: what holds on that day as things are now (null when nothing does), and what would hold then.</summary>
public sealed record Normverschil(Norm Norm, Normwaarde? Nu, Normwaarde Dan)
{
    public Datum Vanaf => Dan.Periode.Van;
}

/// <summary>What a proposal changes, thing by thing. Of an adopted proposal it is asked on the state before the entry of its decision.</summary>
public sealed record Verschil(ImmutableArray<Gremium> NieuweGremia, ImmutableArray<Overdracht> NieuweOverdrachten, ImmutableArray<Normverschil> Normen)
{
    /// <summary>Computed from the frozen facts, on the slice of the chain: the same facts that the adoption must yield again.</summary>
    public static Verschil Van(Deelstand keten, Voorstel voorstel)
    {
        var dan = voorstel.Bevroren.Select(Feitensoorten.Lees).Aggregate(keten, (deel, feit) => feit.Verwerk(deel, default));
        return new(
            [.. dan.Gremia.Where(g => !keten.Gremia.Bevat(g.Id))],
            [.. dan.Overdrachten.Where(o => !keten.Overdrachten.Bevat(o.Id))],
            [.. dan.Normen.OrderBy(n => n.Nummer).SelectMany(n => Van(keten.Normen.Vind(n.Id), n))]);
    }

    // A value that holds from a day on never becomes another one (NormVaststellen): what begins on a day that nothing began on is new.
    static IEnumerable<Normverschil> Van(Norm? nu, Norm dan) =>
        from waarde in dan.Waarden
        let geldt = nu?.Op(waarde.Periode.Van)
        where geldt?.Periode.Van != waarde.Periode.Van
        select new Normverschil(dan, geldt, waarde);
}
