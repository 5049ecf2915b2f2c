using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Schakel.Domein.Geheugen;

namespace Schakel.Domein.Besluiten;

/// <summary>A decision as everyone may read it. It stands by itself, for whoever reads this reads nothing else of the chain: no partner, no standpoint, no person.</summary>
/// <param name="Keten">What the chain is called, which is known outside it by this alone.</param>
/// <param name="Onderwerpen">What it is about, each once.</param>
/// <param name="Openbaar">Since when everyone may read it.</param>
public sealed record Publicatie(
    BesluitId Besluit, Besluitnummer Nummer, Naam Keten, Tekst Titel, Tekst? Samenvatting, ImmutableArray<Besluitonderwerp> Onderwerpen, Tijdstip Genomen, Tijdstip Openbaar)
{
    [JsonIgnore]
    public IEnumerable<Tekst> Woorden => Samenvatting is { } samenvatting ? [Titel, samenvatting] : [Titel];

    /// <summary>The same as copies: whose words these are stands in the proposals that they come from.</summary>
    [JsonIgnore]
    public IEnumerable<Tekstplaats> Teksten => Woorden.Select(t => new Tekstplaats(t, null) { IsAfschrift = true });
}
