using System.Collections.Immutable;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein;

/// <summary>What a decision yields: an <see cref="Afwijzing"/>, or <see cref="Gebeurd"/> with facts.</summary>
public abstract record Uitkomst
{
    private protected Uitkomst() { }
}

/// <summary>The facts of one opdracht, each with the audience that may read it; <paramref name="DaderIn"/> keeps who acted to a narrower audience, <paramref name="Grondslag"/> is the ground that the decision itself made.</summary>
public sealed record Gebeurd(ImmutableArray<Uiting> Uitingen, Publiek? DaderIn = null, Grondslag Grondslag = Grondslag.Geen) : Uitkomst
{
    /// <summary>Who acted, on the ground that the decision made if it made one.</summary>
    internal Dader Dader(Omstandigheden nu) => Grondslag == Grondslag.Geen ? nu.Dader : nu.Dader with { Grondslag = Grondslag };
}

/// <summary>One fact for one audience.</summary>
public sealed record Uiting(Publiek Publiek, IFeit Feit);

public static class FeitUitkomst
{
    /// <summary>The outcome that consists of this one fact, for this audience.</summary>
    public static Gebeurd Voor(this IFeit feit, Publiek publiek) => new([new(publiek, feit)]);

    public static Gebeurd En(this Gebeurd gebeurd, IFeit feit, Publiek publiek) => gebeurd with { Uitingen = gebeurd.Uitingen.Add(new(publiek, feit)) };
}
