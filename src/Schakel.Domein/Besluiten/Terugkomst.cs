using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;
using Schakel.Domein.Geheugen;

namespace Schakel.Domein.Besluiten;

/// <summary>That a proposal comes back to what was decided before: nothing is undone in silence.</summary>
/// <param name="Besluiten">The decisions that it would change the effect of, the latest first.</param>
/// <param name="Sindsdien">What changed since they were taken; null where that was not said, because one of them came while the proposal was open.</param>
public sealed record Terugkomst(ImmutableArray<BesluitId> Besluiten, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Tekst? Sindsdien)
{
    /// <summary>How many decisions a refusal names.</summary>
    const int Genoemd = 5;

    public static readonly Afwijzing Nergens = new(
        "komt-nergens-op-terug",
        "Dit komt op geen besluit terug. Laat leeg wat er sindsdien veranderd is; wat u schreef kan in de toelichting.",
        "This comes back to no decision. Leave empty what changed since; what you wrote can stand in the explanation.",
        Veld: nameof(Sindsdien));

    public static Afwijzing Gevraagd(IEnumerable<Besluitnummer> nummers)
    {
        var genoemd = string.Join(", ", nummers.Take(Genoemd));
        return new(
            "wat-is-er-veranderd",
            string.Create(CultureInfo.InvariantCulture, $"Dit komt terug op wat eerder is besloten ({genoemd}). Lees waarom dat toen zo besloten is, en schrijf op wat er sindsdien veranderd is."),
            string.Create(CultureInfo.InvariantCulture, $"This comes back to what was decided before ({genoemd}). Read why that was decided then, and write down what changed since."),
            Veld: nameof(Sindsdien));
    }

    /// <summary>
    /// The decisions that took effect, or wait for their day, and of which these facts would change what now stands: the last of each thing, and each decision
    /// that they are about. The latest first.
    /// </summary>
    public static IEnumerable<Besluit> Op(Register<VoorstelId, Voorstel> voorstellen, Register<BesluitId, Besluit> besluiten, FrozenSet<Raakvlak> raakvlakken)
    {
        var over = raakvlakken.ToHashSet();
        foreach (var besluit in besluiten.Where(b => b.Werking is Besluitwerking.InWerking or Besluitwerking.Wacht).OrderByDescending(b => b.Boeking).ThenByDescending(b => b.Nummer.Volgnummer))
        {
            var raakt = Raakvlak.Van(voorstellen.Vind(besluit.Voorstel)!);
            if (!over.Overlaps(raakt)) continue;
            yield return besluit;
            over.ExceptWith(raakt.Where(r => !r.IsBesluit));
        }
    }

    /// <summary>Whether later decisions in effect changed all that this one touched.</summary>
    internal static bool IsOpgevolgd(Register<VoorstelId, Voorstel> voorstellen, Register<BesluitId, Besluit> besluiten, Besluit besluit)
    {
        var over = Raakvlak.Van(voorstellen.Vind(besluit.Voorstel)!).Where(r => !r.IsBesluit).ToHashSet();
        foreach (var later in besluiten.Where(b => b.Boeking > besluit.Boeking && b.Werking == Besluitwerking.InWerking)) over.ExceptWith(Raakvlak.Van(voorstellen.Vind(later.Voorstel)!));
        return over.Count == 0;
    }

    /// <summary>Those that hold or wait for their day, in one walk from the last to the first: what later ones in effect touched is no longer what an earlier one made of it.</summary>
    internal static IEnumerable<Besluit> VanKracht(Register<VoorstelId, Voorstel> voorstellen, Register<BesluitId, Besluit> besluiten)
    {
        var later = new HashSet<Raakvlak>();
        foreach (var besluit in besluiten.Where(b => !b.IsNietGebeurd).OrderByDescending(b => b.Boeking).ThenByDescending(b => b.Nummer.Volgnummer))
        {
            var raakt = Raakvlak.Van(voorstellen.Vind(besluit.Voorstel)!);
            // What only puts another off, or calls it off, touches decisions and nothing else.
            if (raakt.Any(r => !r.IsBesluit && !later.Contains(r))) yield return besluit;
            if (besluit.Werking == Besluitwerking.InWerking) later.UnionWith(raakt);
        }
    }

    internal static Terugkomst? Van(Stand stand, ImmutableArray<Feitregel> effect, Tekst? sindsdien) =>
        sindsdien is { } wat && Op(stand, effect) is { Count: > 0 } eerder ? new([.. eerder.Select(b => b.Id)], wat) : null;

    /// <summary>Why a proposal with this effect cannot be put forward with what it says of before; null when it can.</summary>
    internal static Afwijzing? Weiger(Stand stand, ImmutableArray<Feitregel> effect, Tekst? sindsdien)
    {
        var eerder = Op(stand, effect);
        if (eerder.Count == 0) return sindsdien is null ? null : Nergens;
        return sindsdien is null ? Gevraagd(eerder.Select(b => b.Nummer)) : null;
    }

    /// <summary>The decisions that an effect comes back to which became another; null when those are the ones that the proposal named.</summary>
    internal static ImmutableArray<BesluitId>? Erbij(Stand stand, ImmutableArray<Feitregel> effect, Terugkomst? genoemd) =>
        Op(stand, effect).Select(b => b.Id).ToImmutableArray() is var nu && nu.SequenceEqual(genoemd?.Besluiten ?? []) ? null : nu;

    static List<Besluit> Op(Stand stand, ImmutableArray<Feitregel> effect) => [.. Op(stand.Voorstellen, stand.Besluiten, Raakvlak.Van(effect).ToFrozenSet())];
}
