using System.Text.Json.Serialization;
using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Knelpunten;

/// <summary>The other side agreed: this is how it is.</summary>
public sealed record Beaming(PartijId Partij, DeelnameId? Door, Tijdstip Tijdstip);

/// <summary>A bottleneck in one text, so that who is asked above need not hear two stories: what the problem is, what was tried, what the floor advises.</summary>
/// <param name="Nummer">Which text it is, from 1; the last one that both sides stand behind counts.</param>
/// <param name="Partij">The side that wrote it.</param>
/// <param name="Beaamd">The other side's agreement; with it the text is of both.</param>
public sealed record Verwoording(int Nummer, PartijId Partij, DeelnameId? Door, Tijdstip Tijdstip, Tekst Probleem, Tekst Geprobeerd, Tekst Advies, Beaming? Beaamd)
{
    [JsonIgnore]
    public bool IsVanBeiden => Beaamd is not null;
}
