using System.Text;
using Schakel.Domein;
using Schakel.Domein.Geheugen;

namespace Schakel.Storage;

/// <summary>An entry as it is stored, with its hash beside it.</summary>
public sealed record Bewaard(Boeking Boeking, Zegel Hash);

/// <summary>Words with their salt; the fact that names them carries the seal over both.</summary>
public sealed record BewaardeTekst(TekstId Id, byte[] Zout, string Woorden)
{
    /// <summary>Whether these are the words that this seal was made over.</summary>
    public bool Past(Zegel zegel) => Zegel.Over(Merk.Tekst, Zout, Encoding.UTF8.GetBytes(Woorden)) == zegel;
}

/// <summary>A file with its salt; the fact that names it carries the seal over both.</summary>
public sealed record BewaardBestand(TekstId Id, byte[] Zout, byte[] Inhoud)
{
    /// <summary>More than any rule takes; what the tables refuse as well.</summary>
    public const int MaximumBytes = 8 * 1024 * 1024;

    /// <summary>Whether these are the bytes that this seal was made over.</summary>
    public bool Past(Zegel zegel) => Zegel.Over(Merk.Bestand, Zout, Inhoud) == zegel;
}

/// <summary>One entry to append, with the words and files that it brings and those that it erases: they stand or fall together.</summary>
public sealed record Bijschrijving(Boeking Boeking, Zegel Hash, IReadOnlyList<BewaardeTekst> Woorden, IReadOnlyList<TekstId> Gewist, IReadOnlyList<BewaardBestand>? Bestanden = null);

/// <summary>Somebody else appended to this stroom first: reload and decide again.</summary>
public sealed class AndereSchrijver(Exception? oorzaak = null) : Exception("Een ander schreef eerst in dit journaal.", oorzaak);

/// <summary>The append-only journal of all stromen in one database. Two implementations: SQLite and PostgreSQL.</summary>
public interface IJournaal
{
    /// <summary>Appends all of these in one transaction and returns when they are durable; entries of several stromen may stand together.</summary>
    /// <exception cref="AndereSchrijver">The number after the last one was taken.</exception>
    Task Voeg(IReadOnlyList<Bijschrijving> bijschrijvingen, CancellationToken stop);

    /// <summary>Number and hash of the last entry, by one indexed query; null for a stroom without entries.</summary>
    Task<(long Nr, Zegel Hash)?> Laatste(StroomId stroom, CancellationToken stop);

    /// <summary>The entries after <paramref name="na"/> up to and including <paramref name="totEnMet"/> (or the last), in order, read as a stream.</summary>
    IAsyncEnumerable<Bewaard> Lees(StroomId stroom, long na, long? totEnMet, CancellationToken stop);

    /// <summary>Which of these opdrachten were already carried out, and in which entry.</summary>
    Task<IReadOnlyDictionary<OpdrachtId, long>> Vind(StroomId stroom, IReadOnlyCollection<OpdrachtId> opdrachten, CancellationToken stop);

    /// <summary>The words that still stand; erased and unknown ones are absent.</summary>
    Task<IReadOnlyDictionary<TekstId, BewaardeTekst>> Teksten(StroomId stroom, IReadOnlyCollection<TekstId> ids, CancellationToken stop);

    /// <summary>The file, as long as it stands; null when it was erased or never there.</summary>
    Task<BewaardBestand?> Bestand(StroomId stroom, TekstId id, CancellationToken stop);

    Task<IReadOnlyList<StroomId>> Stromen(CancellationToken stop);
}
