using System.Collections.Immutable;
using Schakel.Domein;
using Schakel.Domein.Geheugen;

namespace Schakel.Application;

/// <summary>
/// The stand now, and the immutable stand at every thousandth entry, so that any past moment is at most a thousand entries away.
/// Immutable itself: a reader keeps the one that it took.
/// </summary>
public sealed record Standgeschiedenis(Stand Nu, ImmutableArray<Stand> Duizendtallen)
{
    public const int Afstand = 1000;

    public static Standgeschiedenis Leeg(StroomId stroom) => new(Stand.Leeg(stroom), [Stand.Leeg(stroom)]);

    public Standgeschiedenis Na(Stand stand) => new(stand, stand.Nr % Afstand == 0 ? Duizendtallen.Add(stand) : Duizendtallen);

    /// <summary>The kept stand closest before this entry.</summary>
    public Stand Voor(long nr) => Duizendtallen[(int)Math.Min(nr / Afstand, Duizendtallen.Length - 1)];

    /// <summary>The last kept stand of this moment or earlier.</summary>
    public Stand Voor(Tijdstip moment)
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
