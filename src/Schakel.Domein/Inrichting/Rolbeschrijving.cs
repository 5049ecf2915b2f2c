using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Schakel.Domein.Inrichting;

/// <summary>What a role is for in this chain, what whoever holds it answers for, and what he is good at.</summary>
/// <param name="Nummer">Which description of this role it is, from 1: so a proposal that was made on another one shows.</param>
public sealed record Rolbeschrijving(Rol Rol, int Nummer, Tekst Doel, ImmutableArray<Tekst> Verantwoordelijkheden, ImmutableArray<Tekst> Competenties)
{
    [JsonIgnore]
    public IEnumerable<Tekst> Teksten => [Doel, .. Verantwoordelijkheden, .. Competenties];
}

/// <summary>All descriptions of one role; the last one holds, those before it stay to be seen and to be erased.</summary>
public sealed record Rolbeschrijvingen(Rol Rol, ImmutableArray<Rolbeschrijving> Reeks)
{
    public Rolbeschrijving Geldend => Reeks[^1];
}
