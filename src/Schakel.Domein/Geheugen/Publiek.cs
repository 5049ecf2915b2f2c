using System.Collections.Immutable;
using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Geheugen;

/// <summary>
/// Who may read a fact: everyone, the chain, the board, or a set of named parties (architecture law 4).
/// Its spelling is fixed and ordered: openbaar, keten, bestuur, then kring:id,id with the ids in ascending order.
/// </summary>
public sealed class Publiek : IEquatable<Publiek>, IComparable<Publiek>
{
    public const int MaximaleKring = 64;
    const string KringVooraf = "kring:";

    readonly int _rang;
    readonly string _spelling;

    Publiek(int rang, string spelling, ImmutableArray<PartijId> partijen) => (_rang, _spelling, Partijen) = (rang, spelling, partijen);

    public static readonly Publiek Openbaar = new(0, "openbaar", []);
    public static readonly Publiek Keten = new(1, "keten", []);
    public static readonly Publiek Bestuur = new(2, "bestuur", []);

    /// <summary>The named parties of a kring, ascending; empty for the other three.</summary>
    public ImmutableArray<PartijId> Partijen { get; }

    public bool IsKring => _rang == 3;

    public static Publiek Kring(params IEnumerable<PartijId> partijen)
    {
        ImmutableArray<PartijId> geordend = [.. partijen.Distinct().Order()];
        if (geordend.Length is 0 or > MaximaleKring) throw new ArgumentException("Een kring heeft 1 tot 64 partijen.", nameof(partijen));
        return new(3, KringVooraf + string.Join(',', geordend), geordend);
    }

    /// <summary>Reads the one spelling; null for anything else, also for a kring whose ids are not in order.</summary>
    public static Publiek? Lees(string spelling)
    {
        switch (spelling)
        {
            case "openbaar": return Openbaar;
            case "keten": return Keten;
            case "bestuur": return Bestuur;
        }
        if (!spelling.StartsWith(KringVooraf, StringComparison.Ordinal) || spelling.Length > KringVooraf.Length + MaximaleKring * 37) return null;
        var ids = spelling[KringVooraf.Length..].Split(',').Select(Id.Lees<PartijId>).ToList();
        if (ids.Contains(null)) return null;
        var kring = Kring(ids.Select(id => id!.Value));
        return kring._spelling == spelling ? kring : null;
    }

    public bool Equals(Publiek? other) => other is not null && (ReferenceEquals(this, other) || _spelling == other._spelling);

    public override bool Equals(object? obj) => Equals(obj as Publiek);

    public override int GetHashCode() => _spelling.GetHashCode(StringComparison.Ordinal);

    public int CompareTo(Publiek? other) =>
        other is null ? 1 : _rang != other._rang ? _rang.CompareTo(other._rang) : string.CompareOrdinal(_spelling, other._spelling);

    public override string ToString() => _spelling;
}
