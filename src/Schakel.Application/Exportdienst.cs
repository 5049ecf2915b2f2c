using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Schakel.Application.Toegang;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Geheugen.Export;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;
using Schakel.Storage;

namespace Schakel.Application;

/// <summary>What a letter with an export says.</summary>
/// <param name="IsErbij">Whether the export itself goes along; else it was too large for a letter, and the head goes alone.</param>
public sealed record Exportbrief(string Wie, string Taal, StroomId Stroom, Naam Keten, long Nr, bool IsErbij);

/// <summary>What a partner has made by itself, and what came of the last one.</summary>
/// <param name="Map">Where it is found below the folder for exports, if it goes there.</param>
/// <param name="Door">In which seat it was planned.</param>
public sealed record Exportstand(Exportritme Ritme, Exportbestemming Bestemming, bool MetBestuur, string Map, DeelnameId Door, Datum Volgende, Datum? Laatst, long? Gelukt, string? Geweigerd);

/// <summary>
/// Makes the exports that partners have made by themselves, by the right of whoever asked for it: when he may no longer take it along, nothing is made and the
/// partner reads so. Into the folder of that partner on this server, or by mail to who asked for it; each with the signed head beside it.
/// </summary>
/// <param name="map">In which each partner has a folder.</param>
public sealed class Exportdienst(Exportplannen plannen, Deur deur, Bewijs bewijs, Postkeuzes keuzes, Postbus bus, string map)
{
    /// <summary>What most mailboxes take, less what writing it in letters adds.</summary>
    public const int MaximumInPost = 5 * 1024 * 1024;

    /// <summary>How it stands with what this partner has made; null when that is nothing.</summary>
    public async Task<Exportstand?> Stand(StroomId stroom, PartijId partij, CancellationToken stop) =>
        await plannen.Van(stroom, partij, stop) is { } p ? new(p.Ritme, p.Bestemming, p.MetBestuur, Path.Combine(stroom.ToString(), partij.ToString()), p.Deelname, p.Volgende, p.Laatst, p.Gelukt, p.Geweigerd) : null;

    /// <summary>Plans it for the partner of this seat; the first one is there tomorrow, and then by its rhythm. Refused to who may not take it along himself.</summary>
    public async Task<Afwijzing?> Zet(StroomId stroom, Deelname wie, Exportritme ritme, Exportbestemming bestemming, bool metBestuur, CancellationToken stop)
    {
        var stand = (await deur.Geschiedenis(stroom, stop)).Nu;
        if (Exportregels.Weiger(stand, wie.Persoon, wie.Id, metBestuur, deur.Vandaag) is { } geweigerd) return geweigerd;
        if (Exportregels.WeigerVanzelf(stand, bestemming, metBestuur) is { } nietZo) return nietZo;
        await plannen.Zet(new(stroom, wie.Partij!.Value, ritme, bestemming, metBestuur, wie.Persoon, wie.Id, deur.Vandaag.AddDays(1)), stop);
        return null;
    }

    /// <summary>What is planned in the chain by the right of this person.</summary>
    public Task<IReadOnlyList<Exportplan>> Van(StroomId stroom, PersoonId persoon, CancellationToken stop) => plannen.Van(stroom, persoon, stop);

    public Task Stop(StroomId stroom, PartijId partij, CancellationToken stop) => plannen.Weg(stroom, partij, stop);

    string Map(StroomId stroom, PartijId partij) => Path.Combine(map, stroom.ToString(), partij.ToString());

    /// <summary>Makes all that is due. What goes wrong with one the others do not notice; it comes again tomorrow.</summary>
    public async Task Ronde(Func<Exportbrief, (string Onderwerp, string Tekst)> schrijf, Action<StroomId, Exception> mislukt, CancellationToken stop)
    {
        while (await plannen.Neem(deur.Vandaag, stop) is { } plan)
        {
            try
            {
                var (nr, geweigerd) = await Maak(plan, schrijf, stop);
                await plannen.Rond(plan, deur.Vandaag, nr, geweigerd, plan.Ritme.Volgende(deur.Vandaag), stop);
            }
            catch (Exception fout) when (!stop.IsCancellationRequested)
            {
                await plannen.Rond(plan, deur.Vandaag, null, "export-mislukt", deur.Vandaag.AddDays(1), stop);
                mislukt(plan.Stroom, fout);
            }
        }
        await RuimOp(mislukt, stop);
    }

    // What was erased must not stay in what the server itself wrote before that. The heads stay: there are no words in them.
    async Task RuimOp(Action<StroomId, Exception> mislukt, CancellationToken stop)
    {
        if (!Directory.Exists(map)) return;
        foreach (var keten in Directory.GetDirectories(map))
        {
            if (Id.Lees<StroomId>(Path.GetFileName(keten)) is not { } stroom) continue;
            try
            {
                var gewist = (await deur.Geschiedenis(stroom, stop)).Nu.Deel(Publiek.Openbaar).GewisteTeksten.Select(t => (Tijdstip?)t.Gewist).Max();
                foreach (var export in Directory.GetFiles(keten, "schakel-export-*.jsonl", SearchOption.AllDirectories))
                    if (gewist is { } toen && !(Getekend(export) > toen)) File.Delete(export);
            }
            catch (Exception fout) when (!stop.IsCancellationRequested)
            {
                mislukt(stroom, fout);
            }
        }
    }

    // When the head was signed that stands beside an export.
    static Tijdstip? Getekend(string export)
    {
        var hoofd = export.Replace("schakel-export-", "schakel-hoofd-", StringComparison.Ordinal).Replace(".jsonl", ".json", StringComparison.Ordinal);
        return File.Exists(hoofd) ? Controle.LeesHoofd(File.ReadAllBytes(hoofd))?.Getekend : null;
    }

    async Task<(long? Nr, string? Geweigerd)> Maak(Exportplan plan, Func<Exportbrief, (string Onderwerp, string Tekst)> schrijf, CancellationToken stop)
    {
        var hoofd = await bewijs.Hoofd(plan.Stroom, stop);
        return await bewijs.Export(plan.Stroom, plan.Persoon, plan.Deelname, plan.MetBestuur, stop) switch
        {
            Exportantwoord.Gemaakt gemaakt when plan.Bestemming == Exportbestemming.Map => (await InMap(plan, hoofd, gemaakt.Regels, stop), null),
            Exportantwoord.Gemaakt gemaakt => await InPost(plan, hoofd, gemaakt.Regels, schrijf, stop),
            Exportantwoord.Geweigerd geweigerd => (null, geweigerd.Afwijzing.Code),
            _ => throw new InvalidOperationException("Een export is gemaakt of geweigerd."),
        };
    }

    async Task<long> InMap(Exportplan plan, HoofdRegel hoofd, IAsyncEnumerable<byte[]> regels, CancellationToken stop)
    {
        var huis = Map(plan.Stroom, plan.Partij);
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(huis);
        else Directory.CreateDirectory(huis, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var naam = string.Create(CultureInfo.InvariantCulture, $"{deur.Vandaag:yyyy-MM-dd}-nr{hoofd.Nr}");
        // Written beside and then renamed, so that nobody takes half an export for a whole one.
        var half = Path.Combine(huis, $".{naam}.half");
        await using (var bestand = File.Create(half)) await Schrijf(bestand, regels, stop);
        // The head first: an export without one would prove less than it could.
        await File.WriteAllBytesAsync(Path.Combine(huis, $"schakel-hoofd-{naam}.json"), ExportSchrijver.Bewijs(hoofd), stop);
        File.Move(half, Path.Combine(huis, $"schakel-export-{naam}.jsonl"), overwrite: true);
        foreach (var rest in Directory.GetFiles(huis, ".*.half")) File.Delete(rest);
        foreach (var oud in Directory.GetFiles(huis, "schakel-export-*.jsonl").OrderDescending(StringComparer.Ordinal).Skip(Exportritmes.Bewaard)) File.Delete(oud);
        return hoofd.Nr;
    }

    async Task<(long? Nr, string? Geweigerd)> InPost(Exportplan plan, HoofdRegel hoofd, IAsyncEnumerable<byte[]> regels, Func<Exportbrief, (string Onderwerp, string Tekst)> schrijf, CancellationToken stop)
    {
        if ((await keuzes.Lezers(plan.Stroom, [plan.Persoon], stop)).GetValueOrDefault(plan.Persoon) is not { } aan) return (null, "export-zonder-adres");
        using var geperst = new MemoryStream();
        await using (var gzip = new GZipStream(geperst, CompressionLevel.Optimal, leaveOpen: true)) await Schrijf(gzip, regels, stop);
        var past = geperst.Length <= MaximumInPost;
        var (onderwerp, tekst) = schrijf(new(aan.Naam, aan.Taal, plan.Stroom, (await deur.Geschiedenis(plan.Stroom, stop)).Nu.Keten!.Naam, hoofd.Nr, past));
        List<Briefbestand> bestanden = [new($"schakel-hoofd-{hoofd.Nr}.json", "application/json", ExportSchrijver.Bewijs(hoofd))];
        if (past) bestanden.Add(new($"schakel-export-{hoofd.Nr}.jsonl.gz", "application/gzip", geperst.ToArray()));
        var id = Toeval.Kenmerk(SHA256.HashData(Encoding.UTF8.GetBytes($"export {plan.Stroom} {plan.Partij} {deur.Vandaag:yyyy-MM-dd}")));
        if (!await bus.StuurVanzelf(id, Postsoort.Export, aan, new(onderwerp, tekst) { Bestanden = bestanden }, stop)) return (null, "export-geen-plaats");
        return past ? (hoofd.Nr, null) : (null, "export-te-groot");
    }

    static async Task Schrijf(Stream uit, IAsyncEnumerable<byte[]> regels, CancellationToken stop)
    {
        await foreach (var regel in regels.WithCancellation(stop))
        {
            await uit.WriteAsync(regel, stop);
            await uit.WriteAsync("\n"u8.ToArray(), stop);
        }
    }
}
