using System.Collections.Immutable;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Ontwikkeling;

/// <summary>One advice: the rule, and by which of the chain's answers it applies (none: always).</summary>
public sealed record Advies(Adviesregel Regel, ImmutableArray<Kenmerkantwoord> Omdat, Oorsprong? DoorOorsprong)
{
    public bool IsAltijd => Omdat.IsEmpty && DoorOorsprong is null;
}

/// <summary>A building block with the advice on it, what weighs most first.</summary>
public sealed record Bouwsteenadvies(Bouwsteen Bouwsteen, ImmutableArray<Advies> Adviezen);

/// <summary>
/// What to talk about: per building block what fits a chain that is as this one says it is, and why (contingency: there is no blueprint).
/// Pieces of advice may pull both ways; weighing them is the talk.
/// </summary>
/// <param name="Bouwstenen">All eighteen, in their order; those without advice too.</param>
/// <param name="Onbekend">What the chain did not say of itself: each may change the advice.</param>
public sealed record Praatpapier(ImmutableArray<Bouwsteenadvies> Bouwstenen, ImmutableArray<Kenmerk> Onbekend, bool OorsprongOnbekend)
{
    public static Praatpapier Van(Ketenprofiel? profiel, Register<int, Adviesregel> eigen)
    {
        var antwoorden = profiel?.Antwoorden ?? [];
        var adviezen = Adviesregels.Geldend(eigen).Select(r => Van(r, antwoorden, profiel?.Oorsprong)).OfType<Advies>().ToLookup(a => a.Regel.Bouwsteen);
        return new(
            [.. Enum.GetValues<Bouwsteen>().Select(b => new Bouwsteenadvies(b, [.. adviezen[b].OrderBy(a => a.Regel.Strekking).ThenBy(a => a.Regel.Nummer)]))],
            [.. Enum.GetValues<Kenmerk>().Where(k => antwoorden.All(a => a.Kenmerk != k))],
            profiel?.Oorsprong is null);
    }

    static Advies? Van(Adviesregel regel, ImmutableArray<Profielantwoord> antwoorden, Oorsprong? oorsprong)
    {
        ImmutableArray<Kenmerkantwoord> omdat = [.. antwoorden.Select(a => a.Antwoord).Where(regel.Grond.Antwoorden.Contains)];
        Oorsprong? door = oorsprong is { } o && regel.Grond.Oorsprongen.Contains(o) ? o : null;
        return regel.Grond.IsAltijd || !omdat.IsEmpty || door is not null ? new(regel, omdat, door) : null;
    }
}
