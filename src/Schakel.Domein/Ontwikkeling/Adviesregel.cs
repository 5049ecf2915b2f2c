using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Ontwikkeling;

/// <summary>Which way an advice points.</summary>
[JsonConverter(typeof(Enumnaam<Strekking>))]
public enum Strekking
{
    /// <summary>This chain can hardly do without.</summary>
    Nodig,

    /// <summary>Worth talking about.</summary>
    Overwegen,

    /// <summary>It can be light here, or be left out.</summary>
    Licht,
}

/// <summary>When a rule applies: always, or when the chain gave one of these answers or came to be in one of these ways.</summary>
public sealed record Adviesgrond(ImmutableArray<Kenmerkantwoord> Antwoorden, ImmutableArray<Oorsprong> Oorsprongen)
{
    public static readonly Adviesgrond Altijd = new([], []);

    [JsonIgnore]
    public bool IsAltijd => Antwoorden.IsEmpty && Oorsprongen.IsEmpty;

    public static Adviesgrond Bij(params ImmutableArray<Kenmerkantwoord> antwoorden) => new(antwoorden, []);

    public static Adviesgrond Bij(params ImmutableArray<Oorsprong> oorsprongen) => new([], oorsprongen);
}

/// <summary>A rule of the talk paper as the chain wrote it: for a building block, what to think of and why, with the source. Advice, never a prescription.</summary>
/// <param name="Nummer">One of <see cref="Adviesregels.VanSchakel"/> that it replaces, or above it for one of its own.</param>
/// <param name="Versie">How many times the chain wrote it; 0 when it only left it out.</param>
/// <param name="IsGeschrapt">Whether the chain leaves it out of its talk paper; the words are then as they last were, and absent when they were Schakel's.</param>
/// <param name="Door">Who wrote it as it now is.</param>
public sealed record Adviesregel(int Nummer, Bouwsteen Bouwsteen, Strekking Strekking, Adviesgrond Grond, Tekst? Reden, Tekst? Bron, int Versie, bool IsGeschrapt = false, DeelnameId? Door = null)
{
    [JsonIgnore]
    public IEnumerable<Tekst> Teksten => new[] { Reden, Bron }.OfType<Tekst>();
}
