using System.IO.Compression;
using Schakel.Domein;

namespace Schakel.Application.Tabellen;

/// <summary>
/// Unpacks a packed file once, to nowhere, before anything in it is read: how large it becomes is counted, and not believed from what it says itself.
/// </summary>
internal static class Zipwacht
{
    const int PasVanaf = 1024 * 1024;

    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    public static Afwijzing? Weiger(ZipArchive zip, Leestijd tijd)
    {
        if (zip.Entries.Count > Tabelregels.MaximumDelen) return Tabelregels.Uitgepakt;
        var buffer = new byte[64 * 1024];
        var totaal = 0L;
        foreach (var deel in zip.Entries)
        {
            if (tijd.IsOm()) return Tabelregels.DuurtTeLang;
            using var stroom = deel.Open();
            var lengte = 0L;
            for (int gelezen; (gelezen = stroom.Read(buffer)) > 0;)
            {
                lengte += gelezen;
                totaal += gelezen;
                if (totaal > Tabelregels.MaximumUitgepakt || (lengte > PasVanaf && lengte / Math.Max(1, deel.CompressedLength) > Tabelregels.MaximumVerhouding)) return Tabelregels.Uitgepakt;
            }
        }
        return null;
    }
}
