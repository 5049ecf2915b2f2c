using System.Text.Json.Serialization;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Besluiten;

/// <summary>
/// A decision as it was sent to the one who is politically responsible for a partner: to whom, by function, with which words, by whom and when.
/// </summary>
public sealed record Aanbieding(AanbiedingId Id, PartijId Partij, Tekst Aan, Tekst? Begeleidend, DeelnameId? Door, Tijdstip Aangeboden)
{
    [JsonIgnore]
    public IEnumerable<Tekstplaats> Teksten => new[] { Aan, Begeleidend }.OfType<Tekst>().Select(t => new Tekstplaats(t, Door));
}
