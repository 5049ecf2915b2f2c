using System.Text.Json.Serialization;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Knelpunten;

namespace Schakel.Domein.Inrichting;

/// <summary>How tightly a chain is steered (NORA, ketenmanager: daily and intensive in a crisis, in the background when it is stable).</summary>
[JsonConverter(typeof(Enumnaam<Toestandsoort>))]
public enum Toestandsoort
{
    Gewoon,

    /// <summary>Every day, with shorter terms.</summary>
    Crisis,

    /// <summary>Quiet, with longer terms.</summary>
    Rust,
}

/// <summary>How many working days a level of the ladder has.</summary>
public sealed record Laddertermijnen(int Ketenregisseurs, int Ketenmanager, int Ketenbestuur)
{
    /// <summary>Our own proposal, for a chain that adopted no ladder; a crisis shortens these at most, and rest lengthens them at least.</summary>
    public static readonly Laddertermijnen Gewoon = new(5, 5, 10);

    /// <summary>What a chain goes by in such a mode when it says nothing else.</summary>
    public static Laddertermijnen Bij(Toestandsoort soort) => soort switch
    {
        Toestandsoort.Crisis => new(1, 1, 2),
        Toestandsoort.Rust => new(10, 10, 20),
        _ => Gewoon,
    };

    public int Van(Niveau niveau) => niveau switch
    {
        // The shop floor gets what the level above it gets.
        Niveau.Werkvloer or Niveau.Ketenregisseurs => Ketenregisseurs,
        Niveau.Ketenmanager => Ketenmanager,
        Niveau.Ketenbestuur => Ketenbestuur,
        _ => throw new ArgumentOutOfRangeException(nameof(niveau), niveau, null),
    };

    /// <summary>Whether no level has less than there, and none more than this many days.</summary>
    internal bool LigtTussen(Laddertermijnen minst, Laddertermijnen meest) =>
        Ketenregisseurs >= minst.Ketenregisseurs && Ketenmanager >= minst.Ketenmanager && Ketenbestuur >= minst.Ketenbestuur
        && Ketenregisseurs <= meest.Ketenregisseurs && Ketenmanager <= meest.Ketenmanager && Ketenbestuur <= meest.Ketenbestuur;
}

/// <summary>How the chain is steered in a period, and why. It ends by itself with its last day.</summary>
/// <param name="Nummer">Which one it is, from 1; of those that hold on a day the last one counts.</param>
/// <param name="Ladder">The terms of what comes on a level in that time.</param>
/// <param name="Ritme">How often the bodies meet in that time.</param>
public sealed record Ketentoestand(int Nummer, Toestandsoort Soort, Periode Termijn, Tekst Aanleiding, Laddertermijnen Ladder, Tekst? Ritme)
{
    /// <summary>The one that counts on this day; null when the chain is as it ordinarily is.</summary>
    public static Ketentoestand? Op(Register<int, Ketentoestand> toestanden, Datum dag) =>
        toestanden.LastOrDefault(t => t.Termijn.Omvat(dag)) is { Soort: not Toestandsoort.Gewoon } toestand ? toestand : null;

    [JsonIgnore]
    public IEnumerable<Tekst> Teksten => Ritme is { } ritme ? [Aanleiding, ritme] : [Aanleiding];
}
