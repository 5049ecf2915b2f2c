using System.CommandLine;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Geheugen.Export;

namespace Schakel.Cli.Geheugen;

/// <summary><c>schakel geheugen controleren EXPORT [--hoofd BEWIJS…] [--sleutel VINGERAFDRUK] [--json]</c>: 0 proven, 1 does not hold, 2 cannot be read.</summary>
internal static class GeheugenControleren
{
    const int MaximumHoofd = 64 * 1024;

    public static Command Opdracht()
    {
        var export = new Argument<FileInfo>("export") { Description = "Het exportbestand. / The export file." };
        var hoofden = new Option<FileInfo[]>("--hoofd") { Description = "Een hoofd dat u bewaarde; mag vaker. / A head that you kept; may be repeated.", AllowMultipleArgumentsPerToken = true };
        var sleutel = new Option<string?>("--sleutel") { Description = "De vingerafdruk die u buiten Schakel om hoorde. / The fingerprint that you heard outside Schakel." };
        var json = new Option<bool>("--json") { Description = "Eén JSON-document. / One JSON document." };
        var opdracht = new Command("controleren", "Controleert een export op uw eigen machine. / Verifies an export on your own machine.") { export, hoofden, sleutel, json };
        opdracht.SetAction(gelezen => Voer(gelezen.GetRequiredValue(export), gelezen.GetValue(hoofden) ?? [], gelezen.GetValue(sleutel), gelezen.GetValue(json)));
        return opdracht;
    }

    static int Voer(FileInfo export, FileInfo[] hoofden, string? vingerafdruk, bool json)
    {
        try
        {
            var sleutel = Vingerafdruk(vingerafdruk);
            var gehouden = hoofden.Select(Hoofd).ToList();
            using var stroom = export.OpenRead();
            var verslag = Controle.Van(Regels.Van(stroom), gehouden, sleutel);
            if (json) VerslagJson.Schrijf(Console.Out, verslag);
            else VerslagTekst.Schrijf(Console.Out, verslag);
            return verslag.Klopt ? 0 : 1;
        }
        catch (GeenExport fout)
        {
            return Onleesbaar.Meld(new($"{export}, regel {fout.Regel}: {fout.Nl}", $"{export}, line {fout.Regel}: {fout.En}"), json);
        }
        catch (OngeldigeInvoer fout)
        {
            return Onleesbaar.Meld(fout.Reden, json);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            return Onleesbaar.Meld(new($"{export} is niet te lezen. ({fout.Message})", $"{export} cannot be read. ({fout.Message})"), json);
        }
    }

    static Zegel? Vingerafdruk(string? hex) =>
        hex is null ? null
        : Zegel.Lees(hex.Replace(":", "", StringComparison.Ordinal).ToLowerInvariant())
            ?? throw new OngeldigeInvoer("--sleutel: een vingerafdruk heeft 64 hexadecimale tekens.", "--sleutel: a fingerprint has 64 hexadecimal characters.");

    static HoofdRegel Hoofd(FileInfo bestand)
    {
        if (!bestand.Exists) throw new OngeldigeInvoer($"--hoofd: {bestand} is er niet.", $"--hoofd: {bestand} does not exist.");
        var bytes = new byte[MaximumHoofd + 1];
        // Read and count: a device or a pipe says that it is empty and never ends.
        using var stroom = bestand.OpenRead();
        var lengte = stroom.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        if (lengte > MaximumHoofd) throw new OngeldigeInvoer($"{bestand.Name} is te groot voor een hoofd.", $"{bestand.Name} is too large for a head.");
        return Controle.LeesHoofd(bytes.AsSpan(0, lengte))
            ?? throw new OngeldigeInvoer($"{bestand.Name} is geen hoofd van Schakel.", $"{bestand.Name} is not a head of Schakel.");
    }

    sealed class OngeldigeInvoer(string nl, string en) : Exception(nl)
    {
        public Onleesbaar Reden { get; } = new(nl, en);
    }
}
