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

/// <summary>A rule of the talk paper: for a building block, what to think of, when and why, with the source. Advice, never a prescription.</summary>
/// <param name="Nummer">Up to <see cref="Adviesregels.HoogsteVanSchakel"/> one that Schakel brings along or that the chain put in its place; above it the chain's own.</param>
/// <param name="Reden">Null as long as the words are Schakel's: those are of the product, in the language of the reader. So is the source.</param>
/// <param name="Versie">How many times the chain wrote it; 0 when it never did.</param>
/// <param name="IsGeschrapt">Whether the chain leaves it out of its talk paper.</param>
/// <param name="Door">Who wrote it as it now is.</param>
public sealed record Adviesregel(
    int Nummer, Bouwsteen Bouwsteen, Strekking Strekking, Adviesgrond Grond, Tekst? Reden = null, Tekst? Bron = null, int Versie = 0, bool IsGeschrapt = false, DeelnameId? Door = null)
{
    [JsonIgnore]
    public bool IsVanSchakel => Reden is null;

    [JsonIgnore]
    public IEnumerable<Tekst> Teksten => new[] { Reden, Bron }.OfType<Tekst>();
}
