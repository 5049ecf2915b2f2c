using System.Collections.Immutable;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Geheugen.Export;

/// <summary>The first line of a decision receipt: of which decision it is, for whom, and in which entries what it proves stands.</summary>
/// <param name="Voorstel">The entry that brought in the words of the proposal as it was adopted.</param>
/// <param name="Standpunt">The entry in which this partner said what it thought; null: it said nothing that counted.</param>
/// <param name="Genomen">The entry with which the decision was taken.</param>
/// <param name="Afloop">Of an effect on a later day, the entry that says what became of it; null: it took effect at once, or its day did not come.</param>
public sealed record BewijsRegel(string Soort, int Versie, StroomId Stroom, PartijId Lezer, BesluitId Besluit, long Voorstel, long? Standpunt, long Genomen, long? Afloop)
{
    public const string Merk = "bewijs";
}

/// <summary>One entry out of the chain: as in an export, with the hash of the entry before it, which is not shown.</summary>
public sealed record SchakelRegel(string Soort, long Nr, Zegel Vorige, Zegel Hash, OpenInhoud Kop, ImmutableArray<DeelRegel> Delen)
{
    public const string Merk = "schakel";
}
