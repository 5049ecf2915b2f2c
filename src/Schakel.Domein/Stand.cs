using System.Collections.Immutable;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;

namespace Schakel.Domein;

/// <summary>
/// The state of one keten: the fold of its journal, one slice per audience. Decisions see all of it;
/// pages never do, they see <see cref="Inzage"/>.
/// </summary>
public sealed record Stand(StroomId Stroom, long Nr, Zegel Hash, Tijdstip Tijdstip, ImmutableSortedDictionary<Publiek, Deelstand> Delen)
{
    /// <summary>Rises whenever the same facts fold into another state, so that a digest is never compared with one of another fold.</summary>
    public const int Vouwversie = 1;

    public static Stand Leeg(StroomId stroom) => new(stroom, 0, Zegel.Begin, default, ImmutableSortedDictionary<Publiek, Deelstand>.Empty);

    public bool IsOpgericht => Keten is not null;

    public Keten? Keten => Deel(Publiek.Keten).Keten;

    public Register<PartijId, Ketenpartner> Partners => Deel(Publiek.Keten).Partners;

    public Register<DeelnameId, Deelname> Deelnames => Deel(Publiek.Keten).Deelnames;

    public Samengevoegd<KnelpuntId, Knelpunt> Knelpunten => new(Delen.Values, d => d.Knelpunten);

    public Deelstand Deel(Publiek publiek) => Delen.GetValueOrDefault(publiek, Deelstand.Leeg);

    /// <summary>The stand after the next entry; each fact touches only the slice of its own audience.</summary>
    public Stand Na(Boeking boeking, Zegel hash)
    {
        if (boeking.Nr != Nr + 1 || boeking.Vorige != Hash) throw new InvalidOperationException($"Boeking {boeking.Nr} sluit niet aan op {Nr}.");

        var delen = Delen;
        foreach (var deel in boeking.Delen)
        {
            var herkomst = new Herkomst(boeking.Nr, boeking.Kop.Tijdstip, Feitensoorten.LeesDader(deel.Dader));
            var deelstand = delen.GetValueOrDefault(deel.Publiek, Deelstand.Leeg);
            foreach (var regel in deel.Feiten) deelstand = Feitensoorten.Lees(regel).Verwerk(deelstand, herkomst);
            delen = delen.SetItem(deel.Publiek, deelstand);
        }
        return this with { Nr = boeking.Nr, Hash = hash, Tijdstip = boeking.Kop.Tijdstip, Delen = delen };
    }
}
