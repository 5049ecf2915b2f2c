using System.Collections.Immutable;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Ontwikkeling;

/// <summary>One advice: the rule, in whose words, and by which of the chain's answers it applies (none: always).</summary>
/// <param name="Eigen">The rule as the chain wrote it; null when it is as Schakel brings it.</param>
public sealed record Advies(int Nummer, Bouwsteen Bouwsteen, Strekking Strekking, ImmutableArray<Kenmerkantwoord> Omdat, Oorsprong? DoorOorsprong, Adviesregel? Eigen)
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
        var adviezen = Regels(eigen).Select(r => Van(r.Nummer, r.Bouwsteen, r.Strekking, r.Grond, r.Eigen, antwoorden, profiel?.Oorsprong)).OfType<Advies>().ToLookup(a => a.Bouwsteen);
        return new(
            [.. Enum.GetValues<Bouwsteen>().Select(b => new Bouwsteenadvies(b, [.. adviezen[b].OrderBy(a => a.Strekking).ThenBy(a => a.Nummer)]))],
            [.. Enum.GetValues<Kenmerk>().Where(k => antwoorden.All(a => a.Kenmerk != k))],
            profiel?.Oorsprong is null);
    }

    /// <summary>The rules that this chain goes by: its own, and Schakel's that it did not replace or leave out.</summary>
    public static IEnumerable<(int Nummer, Bouwsteen Bouwsteen, Strekking Strekking, Adviesgrond Grond, Adviesregel? Eigen)> Regels(Register<int, Adviesregel> eigen) =>
        Adviesregels.Standaard.Where(s => !eigen.Bevat(s.Nummer)).Select(s => (s.Nummer, s.Bouwsteen, s.Strekking, s.Grond, (Adviesregel?)null))
            .Concat(eigen.Where(e => !e.IsGeschrapt).Select(e => (e.Nummer, e.Bouwsteen, e.Strekking, e.Grond, (Adviesregel?)e)))
            .OrderBy(r => r.Item1);

    static Advies? Van(int nummer, Bouwsteen bouwsteen, Strekking strekking, Adviesgrond grond, Adviesregel? eigen, ImmutableArray<Profielantwoord> antwoorden, Oorsprong? oorsprong)
    {
        ImmutableArray<Kenmerkantwoord> omdat = [.. antwoorden.Select(a => a.Antwoord).Where(grond.Antwoorden.Contains)];
        Oorsprong? door = oorsprong is { } o && grond.Oorsprongen.Contains(o) ? o : null;
        return grond.IsAltijd || !omdat.IsEmpty || door is not null ? new(nummer, bouwsteen, strekking, omdat, door, eigen) : null;
    }
}
