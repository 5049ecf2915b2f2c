using System.Text.Json.Serialization;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Knelpunten;

/// <summary>Who reported a bottleneck without his name towards the other side: known to his own partner alone, with what he wrote, so that he can still erase it.</summary>
public sealed record Melder(KnelpuntId Knelpunt, DeelnameId? Door, Tekst Titel, Tekst? Omschrijving, Bestand? Bijlage)
{
    [JsonIgnore]
    public IEnumerable<Tekstplaats> Teksten
    {
        get
        {
            yield return new(Titel, Door);
            if (Omschrijving is { } omschrijving) yield return new(omschrijving, Door);
            if (Bijlage is { } bijlage) yield return Tekstplaats.Van(bijlage, Door);
        }
    }
}
