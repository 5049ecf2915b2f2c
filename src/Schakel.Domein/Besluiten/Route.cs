using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Besluiten;

/// <summary>How far a proposal reaches beyond the body that it comes from. What reaches no further has no route: that body decides and it is done.</summary>
[JsonConverter(typeof(Enumnaam<Reikwijdte>))]
public enum Reikwijdte
{
    /// <summary>Decided in the body itself, and confirmed by the body to which it answers before anything happens.</summary>
    Tactisch,

    /// <summary>Asked of the body to which it answers, which decides.</summary>
    Strategisch,
}

/// <summary>What the lower body decided, before it was asked to be confirmed.</summary>
public sealed record Lagerbesluit(Telling Telling, Tijdstip Tijdstip, ImmutableArray<Standpunt> Standpunten)
{
    /// <summary>The partners that said this there, and whose word counted.</summary>
    internal IEnumerable<PartijId> Met(Oordeel oordeel) => Standpunten.Where(s => s.Oordeel == oordeel && Telling.Kring.Contains(s.Partij)).Select(s => s.Partij);
}

/// <summary>The way of a proposal along two bodies, as the chain had them when it was put forward: all know beforehand who has the last word.</summary>
/// <param name="Laag">The body that it comes from.</param>
/// <param name="Hoog">The body to which that one answers.</param>
/// <param name="Besloten">What was decided low; null while it was not, and where it is asked higher up at once.</param>
public sealed record Route(Reikwijdte Reikwijdte, GremiumId Laag, GremiumId Hoog, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Lagerbesluit? Besloten = null)
{
    /// <summary>The body that speaks first.</summary>
    [JsonIgnore]
    public GremiumId Eerst => Reikwijdte == Reikwijdte.Strategisch ? Hoog : Laag;
}
