using System.Collections.Immutable;
using Schakel.Domein.Afspraken;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;

namespace Schakel.Domein.Werk;

/// <summary>A hand-over of one's own partner seen from there: who is on the other side, whom to call, what was agreed, and how much is open.</summary>
/// <param name="IsVoor">Whether the other side comes before: it hands over to us.</param>
/// <param name="Bel">Who is asked there.</param>
/// <param name="Afspraken">Those that hold on this day.</param>
public sealed record Buur(Overdracht Overdracht, PartijId Partner, bool IsVoor, ImmutableArray<Deelname> Bel, ImmutableArray<Afspraak> Afspraken, int Open)
{
    /// <summary>First what comes in, then what goes out, in the order of the chain.</summary>
    public static ImmutableArray<Buur> Van(Inzage inzage, PartijId partij, Knelpuntenbeeld beeld, Datum dag)
    {
        var open = beeld.Drukte.ToDictionary(d => d.Overdracht, d => d.Open);
        var plaats = Ketenvolgorde.Van(inzage.Partners, inzage.Overdrachten).Select((p, i) => (p.Id, i)).ToDictionary(p => p.Id, p => p.i);
        return
        [
            .. inzage.Overdrachten.Where(o => o.Van == partij || o.Naar == partij)
                .Select(o => (Overdracht: o, Ander: o.Van == partij ? o.Naar : o.Van))
                .Where(o => inzage.Partners.Vind(o.Ander)?.DoetMee(dag) == true)
                .Select(o => new Buur(
                    o.Overdracht, o.Ander, o.Overdracht.Naar == partij, [.. Aanspreekpunt.Van(inzage.Deelnames, o.Ander, dag)],
                    [.. inzage.Afspraken.Where(a => a.Inhoud.Overdracht == o.Overdracht.Id && a.IsVanKracht(dag)).OrderBy(a => a.Id)], open.GetValueOrDefault(o.Overdracht.Id)))
                .OrderBy(b => !b.IsVoor).ThenBy(b => plaats[b.Partner]).ThenBy(b => b.Overdracht.Id),
        ];
    }
}
