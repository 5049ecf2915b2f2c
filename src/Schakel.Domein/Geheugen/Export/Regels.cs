namespace Schakel.Domein.Geheugen.Export;

/// <summary>The lines of a file, one at a time, so that an export larger than memory can be verified.</summary>
public static class Regels
{
    /// <param name="lees">Fills what it is given with the next bytes, and says how many: none when there are no more.</param>
    /// <returns>Lines without their end; each holds until the next is asked for.</returns>
    /// <exception cref="GeenExport">A line is too long, or the file ends within one.</exception>
    public static IEnumerable<ReadOnlyMemory<byte>> Van(Func<Memory<byte>, int> lees)
    {
        var buffer = new byte[64 * 1024];
        var (begin, einde) = (0, 0);
        for (var nummer = 1L; ; nummer++)
        {
            int lengte;
            while ((lengte = buffer.AsSpan(begin, einde - begin).IndexOf((byte)'\n')) < 0)
            {
                if (einde - begin > Controle.MaximumRegel) throw new GeenExport(nummer, "Deze regel is langer dan 32 MiB.", "This line is longer than 32 MiB.");
                (buffer, begin, einde) = Schuif(buffer, begin, einde);
                var gelezen = lees(buffer.AsMemory(einde));
                einde += gelezen;
                if (gelezen > 0) continue;
                if (einde > begin) throw new GeenExport(nummer, "Het bestand houdt midden in een regel op.", "The file ends in the middle of a line.");
                yield break;
            }
            yield return buffer.AsMemory(begin, lengte);
            begin += lengte + 1;
        }
    }

    static (byte[] Buffer, int Begin, int Einde) Schuif(byte[] buffer, int begin, int einde)
    {
        var doel = einde - begin > buffer.Length / 2 ? new byte[buffer.Length * 2] : buffer;
        Buffer.BlockCopy(buffer, begin, doel, 0, einde - begin);
        return (doel, 0, einde - begin);
    }
}
