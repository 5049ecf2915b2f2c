using System.Collections.Immutable;
using Schakel.Domein.Geheugen;

namespace Schakel.Domein.Inrichting;

/// <summary>What the partners promise one another, in words, for how long, and who signed it.</summary>
/// <param name="Ondertekeningen">The last of each partner, in the order of their ids; whether one still counts says <see cref="Structuur"/>.</param>
public sealed record Convenant(int Nummer, Tekst Inhoud, Periode Termijn, Tijdstip Opgesteld, ImmutableArray<Ondertekening> Ondertekeningen)
{
    public Ondertekening? Van(PartijId partij) => Ondertekeningen.FirstOrDefault(h => h.Partij == partij);

    /// <summary>Whether this partner signed what the chain shares as it now is.</summary>
    public bool IsGetekendDoor(PartijId partij, Zegel structuur) => Van(partij)?.Onder == structuur;
}
