using System.CommandLine;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Geheugen.Export;

namespace Schakel.Cli.Geheugen;

/// <summary><c>schakel geheugen controleren BESTAND [--hoofd BEWIJS…] [--sleutel VINGERAFDRUK] [--json]</c>, an export or a decision receipt: 0 proven, 1 does not hold, 2 cannot be read.</summary>
internal static class GeheugenControleren
{
    const int MaximumHoofd = 64 * 1024;

    public static Command Opdracht()
    {
        var export = new Argument<FileInfo>("export") { Description = "Een export, of het bewijs van een besluit. / An export, or the receipt of a decision." };
        var hoofden = new Option<FileInfo[]>("--hoofd") { Description = "Een hoofd dat u bewaarde; mag vaker. / A head that you kept; may be repeated.", AllowMultipleArgumentsPerToken = true };
        var sleutel = new Option<string?>("--sleutel") { Description = "De vingerafdruk die u buiten Schakel om hoorde. / The fingerprint that you heard outside Schakel." };
        var json = new Option<bool>("--json") { Description = "Eén JSON-document. / One JSON document." };
        var opdracht = new Command("controleren", "Controleert een export of een bewijs op uw eigen machine. / Verifies an export or a receipt on your own machine.") { export, hoofden, sleutel, json };
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
            var begin = new byte[4];
            ReadOnlyMemory<byte> eerst = begin.AsMemory(0, stroom.ReadAtLeast(begin, begin.Length, throwOnEndOfStream: false));
            if (IsIngepakt(eerst.Span)) throw new OngeldigeInvoer($"{export} is nog ingepakt. Pak het uit en geef het bestand dat erin zit.", $"{export} is still packed. Unpack it and give the file that is in it.");
            var regels = new Eersteregel(Regels.Van(bytes => Lees(stroom, ref eerst, bytes)));
            return Bewijscontrole.Herkent(regels.Eerste) ? Bewijs(regels, gehouden, sleutel, json) : Export(regels, gehouden, sleutel, json);
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

    // What was looked at comes first; a pipe does not give it twice.
    static int Lees(Stream stroom, ref ReadOnlyMemory<byte> eerst, Memory<byte> bytes)
    {
        if (eerst.IsEmpty) return stroom.Read(bytes.Span);
        var lengte = Math.Min(eerst.Length, bytes.Length);
        eerst[..lengte].CopyTo(bytes);
        eerst = eerst[lengte..];
        return lengte;
    }

    // gzip, as letters carry it, and zip: what is in it is judged when somebody unpacked it, not while it blows up here.
    static bool IsIngepakt(ReadOnlySpan<byte> begin) => begin.StartsWith((ReadOnlySpan<byte>)[0x1f, 0x8b]) || begin.StartsWith("PK\u0003\u0004"u8);

    static int Export(Eersteregel regels, IReadOnlyList<HoofdRegel> gehouden, Zegel? sleutel, bool json)
    {
        var verslag = Controle.Van(regels, gehouden, sleutel);
        if (json) VerslagJson.Schrijf(Console.Out, verslag);
        else VerslagTekst.Schrijf(Console.Out, verslag);
        return verslag.Klopt ? 0 : 1;
    }

    static int Bewijs(Eersteregel regels, IReadOnlyList<HoofdRegel> gehouden, Zegel? sleutel, bool json)
    {
        if (gehouden.Count > 0) throw new OngeldigeInvoer("--hoofd hoort bij een export; een bewijs van een besluit staat op zichzelf.", "--hoofd goes with an export; the receipt of a decision stands by itself.");
        var verslag = Bewijscontrole.Van(regels, sleutel);
        if (json) BewijsverslagJson.Schrijf(Console.Out, verslag);
        else BewijsverslagTekst.Schrijf(Console.Out, verslag);
        return verslag.Klopt ? 0 : 1;
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
