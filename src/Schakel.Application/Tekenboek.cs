using System.Globalization;
using Schakel.Domein;
using Schakel.Domein.Geheugen;

namespace Schakel.Application;

/// <summary>
/// What this server signed before does not stand in the chain as it is now: it was cut off or rewritten outside Schakel, or an older copy
/// was put back. Signing it would give the shorter history the same standing as the one that partners hold a head of.
/// </summary>
public sealed class HoofdTeruggezet() : Exception("Wat eerder getekend is staat niet in deze keten.");

/// <summary>Beside the key nothing can be written, so nothing could be signed.</summary>
public sealed class NietTeSchrijven(string map, Exception oorzaak) : Exception($"In '{map}' kan niet worden geschreven.", oorzaak)
{
    public string Map { get; } = map;
}

/// <summary>The last head of a chain that was signed here.</summary>
public sealed record Getekend(StroomId Stroom, long Nr, Zegel Hash);

/// <summary>Beside the key, for each chain: the last head that was signed. A floor under what is signed next.</summary>
sealed class Tekenboek(string map)
{
    readonly Lock _slot = new();

    /// <summary>Proves that it can be written, so that a server that could sign nothing does not start.</summary>
    /// <exception cref="NietTeSchrijven">It cannot.</exception>
    public void Probeer()
    {
        try
        {
            var proef = Path.Combine(Directory.CreateDirectory(map).FullName, Path.GetRandomFileName());
            using var bestand = new FileStream(proef, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
            bestand.WriteByte(1);
            bestand.Flush(flushToDisk: true);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            throw new NietTeSchrijven(map, fout);
        }
    }

    /// <exception cref="HoofdTeruggezet">What stands in the book cannot be read.</exception>
    public (long Nr, Zegel Hash)? Laatste(StroomId stroom)
    {
        if (!File.Exists(Pad(stroom))) return null;
        return File.ReadAllText(Pad(stroom)).Split(' ') is [var nr, var hash]
            && long.TryParse(nr, NumberStyles.None, CultureInfo.InvariantCulture, out var getal)
            && Zegel.Lees(hash) is { } zegel ? (getal, zegel) : throw new HoofdTeruggezet();
    }

    /// <summary>Of every chain that stands in it.</summary>
    /// <exception cref="HoofdTeruggezet">What stands in the book cannot be read.</exception>
    public IReadOnlyList<Getekend> Alles() =>
        Directory.Exists(map) ? [.. Directory.GetFiles(map).Select(p => Id.Lees<StroomId>(Path.GetFileName(p))).OfType<StroomId>().Select(s => (s, Laatste(s)!.Value)).Select(g => new Getekend(g.s, g.Item2.Nr, g.Item2.Hash))] : [];

    public void Onthoud(StroomId stroom, long nr, Zegel hash)
    {
        lock (_slot)
        {
            if (Laatste(stroom)?.Nr >= nr) return;
            var nieuw = Path.Combine(Directory.CreateDirectory(map).FullName, Path.GetRandomFileName());
            using (var bestand = new FileStream(nieuw, FileMode.CreateNew))
            {
                bestand.Write(System.Text.Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{nr} {hash}")));
                bestand.Flush(flushToDisk: true);
            }
            File.Move(nieuw, Pad(stroom), overwrite: true);
        }
    }

    string Pad(StroomId stroom) => Path.Combine(map, stroom.ToString());
}
