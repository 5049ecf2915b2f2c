using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Voornemens;

/// <summary>What a party outside the chain says that it will notice, and when it said so.</summary>
/// <param name="Toelichting">What it notices and what it needs; absent only when it notices nothing.</param>
public sealed record Reactie(Impactmaat Maat, Tekst? Toelichting, Tijdstip Tijdstip);

/// <summary>
/// A party outside the chain, such as a maker of software, that the partner asked by a link what it will notice of an announced change. Whoever holds
/// the link answers for it; who that is, the chain does not know.
/// </summary>
/// <param name="Wie">Who was asked.</param>
/// <param name="Zegel">Of the secret in the link.</param>
/// <param name="Reactie">Its last word about the days that it then knew.</param>
/// <param name="Eerdere">What it said before it said something else, or before the days became others.</param>
public sealed record Raadpleging(RaadplegingId Id, Tekst Wie, Zegel Zegel, DeelnameId? Door, Tijdstip Begonnen, Reactie? Reactie, ImmutableArray<Reactie> Eerdere, Tijdstip? Ingetrokken)
{
    [JsonIgnore]
    public bool IsIngetrokken => Ingetrokken is not null;

    /// <summary>All that it said, the last word last.</summary>
    [JsonIgnore]
    public IEnumerable<Reactie> Reacties => Reactie is { } laatste ? Eerdere.Append(laatste) : Eerdere;

    /// <summary>Whether this is the secret of its link.</summary>
    public bool PastBij(Linkgeheim geheim) => geheim.Verzegel(Id) == Zegel;
}
