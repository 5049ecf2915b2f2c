using System.Collections.Immutable;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Storage;

namespace Schakel.Application;

/// <summary>
/// The stand now, and the immutable stand at every thousandth entry, so that any past moment is at most a thousand entries away.
/// Immutable itself: a reader keeps the one that it took.
/// </summary>
public sealed record Standgeschiedenis(Stand Nu, ImmutableArray<Stand> Duizendtallen)
{
    public const int Afstand = 1000;

    const int VooruitLezen = 2048;

    /// <summary>The moment at which all that the clock had due was done; null before that. It goes with the stand: what is not durable is not done.</summary>
    internal Tijdstip? Bekeken { get; init; }

    public static Standgeschiedenis Leeg(StroomId stroom) => new(Stand.Leeg(stroom), [Stand.Leeg(stroom)]);

    public Standgeschiedenis Na(Stand stand) => Vanaf(stand.Tijdstip) with { Nu = stand, Duizendtallen = stand.Nr % Afstand == 0 ? Duizendtallen.Add(stand) : Duizendtallen };

    // An entry of before the look, of a replay or of a node that runs behind, can give a term that was over by then.
    Standgeschiedenis Vanaf(Tijdstip boeking) => boeking < Bekeken ? this with { Bekeken = boeking } : this;

    /// <summary>With everything that the journal holds after it; with <paramref name="verifieer"/> every hash is recomputed on the way.</summary>
    public async Task<Standgeschiedenis> Bijgewerkt(IJournaal journaal, bool verifieer, CancellationToken stop)
    {
        var (geschiedenis, vouwing) = (this, new Vouwing(Nu));
        await foreach (var (boeking, hash) in journaal.Lees(Nu.Stroom, Nu.Nr, null, stop).LeesVooruit(VooruitLezen, stop))
        {
            if (verifieer && boeking.Hash() != hash) throw new JournaalBeschadigd(boeking.Stroom, boeking.Nr, "zij past niet bij haar hash");
            vouwing.Na(boeking, hash);
            if (boeking.Nr == Nu.Nr + 1) geschiedenis = geschiedenis.Vanaf(boeking.Kop.Tijdstip);
            if (boeking.Nr % Afstand == 0) geschiedenis = geschiedenis.Na(vouwing.Stand());
        }
        return vouwing.Nr == geschiedenis.Nu.Nr ? geschiedenis : geschiedenis.Na(vouwing.Stand());
    }

    /// <summary>The stand as it was at this moment, from the closest one that was kept.</summary>
    public async Task<Stand> Op(IJournaal journaal, Moment op, CancellationToken stop)
    {
        if (op.Nr >= Nu.Nr || op.Tijdstip >= Nu.Tijdstip) return Nu;
        var toen = op.Nr is { } nr ? Voor(nr) : Voor(op.Tijdstip!.Value);
        if (toen.Nr == op.Nr) return toen;
        var vouwing = new Vouwing(toen);
        await foreach (var (boeking, hash) in journaal.Lees(toen.Stroom, toen.Nr, op.Nr ?? Nu.Nr, stop))
        {
            if (boeking.Kop.Tijdstip > op.Tijdstip) break;
            vouwing.Na(boeking, hash);
        }
        return vouwing.Stand();
    }

    /// <summary>The kept stand closest before this entry.</summary>
    Stand Voor(long nr) => Duizendtallen[(int)Math.Min(nr / Afstand, Duizendtallen.Length - 1)];

    /// <summary>The last kept stand of this moment or earlier.</summary>
    Stand Voor(Tijdstip moment)
    {
        var (laag, hoog) = (0, Duizendtallen.Length - 1);
        while (laag < hoog)
        {
            var midden = (laag + hoog + 1) / 2;
            if (Duizendtallen[midden].Tijdstip <= moment) laag = midden;
            else hoog = midden - 1;
        }
        return Duizendtallen[laag];
    }
}
