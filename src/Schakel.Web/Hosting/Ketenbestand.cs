using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Schakel.Application;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Geheugen.Export;
using Schakel.Storage;
using Schakel.Web.Tijden;

namespace Schakel.Web.Hosting;

/// <summary>A whole chain as a file between two servers: the one writes it by decision of the partners, the other verifies it before anything of it is taken in.</summary>
internal static class Ketenbestand
{
    const int Onleesbaar = 2;

    /// <summary>What the partners decide with, when a chain is to come here.</summary>
    public static int ToonSleutel(HostSettings settings)
    {
        using var sleutel = Memory.OpenKey(settings, DataFolder.Open(settings));
        Console.WriteLine(Convert.ToBase64String(sleutel.Spki));
        Console.WriteLine($"vingerafdruk / fingerprint {sleutel.Id}");
        return 0;
    }

    public static async Task<int> GeefMee(HostSettings settings, string keten, string bestand, CancellationToken stop)
    {
        if (Path.Exists(bestand)) throw StartRefusal.BestandIsEr(bestand);
        var folder = settings.Postgres is null ? Databankverhuizing.Bestaand(settings) : DataFolder.Open(settings);
        using var sleutel = Memory.OpenKey(settings, folder);
        await using var databank = await Memory.OpenAsync(settings, folder);
        if (Id.Lees<StroomId>(keten) is not { } stroom || await databank.Journaal.Laatste(stroom, stop) is null) throw StartRefusal.GeenKeten(keten);
        await using var deur = new Deur(databank.Journaal, TimeProvider.System, Vandaag.Tijdzone, settings.Postgres is not null, verifieerBijOpenen: true, eigenSleutel: sleutel.Id);
        var vertrek = new Ketenvertrek(deur, new(deur, databank.Journaal, sleutel, TimeProvider.System, Vandaag.Tijdzone), databank.Journaal, databank.Accounts, sleutel);
        try
        {
            if (await vertrek.GeefMee(stroom, stop) is not Exportantwoord.Gemaakt gemaakt) throw StartRefusal.Niet(Domein.Inrichting.KetenVerhuizen.NietBesloten);
            await Schrijf(bestand, gemaakt.Regels, stop);
        }
        catch (Exception fout) when (fout is SleutelNietBekend or HoofdTeruggezet)
        {
            throw StartRefusal.KanNietTekenen();
        }
        var (nr, hash) = (await databank.Journaal.Laatste(stroom, stop))!.Value;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"keten {stroom}  nr {nr}  hash {hash}"));
        Console.WriteLine("Klaar. Wie dit bestand heeft, leest alles van deze keten; gooi het weg als zij is aangekomen. / Done. Whoever has this file reads all of this chain; throw it away when it has arrived.");
        return 0;
    }

    public static async Task<int> Lees(HostSettings settings, string bestand, CancellationToken stop)
    {
        if (!File.Exists(bestand)) throw StartRefusal.GeenBestand(bestand);
        var folder = DataFolder.Open(settings);
        using var sleutel = Memory.OpenKey(settings, folder);
        await using var databank = settings.Postgres is { } postgres ? await Databank.OpenPostgres(postgres, stop) : await Databank.OpenSqlite(folder.Path, stop);
        var aankomst = new Ketenaankomst(databank, sleutel, new UpperInvariantLookupNormalizer().NormalizeName);
        try
        {
            var (verslag, geweigerd, mensen) = await aankomst.Neem(() => Regels(bestand), [], null, stop);
            if (geweigerd == Aankomstweigering.KloptNiet) return Zeg(verslag);
            if (geweigerd is { } nee) throw nee switch
            {
                Aankomstweigering.NietHeel => StartRefusal.NietHeel(bestand),
                Aankomstweigering.MensOngeldig => StartRefusal.MensOngeldig(),
                _ => StartRefusal.NietHierheen(sleutel.Id),
            };
            var (nr, hash) = (await databank.Journaal.Laatste(verslag.Stroom, stop))!.Value;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"keten {verslag.Stroom}  nr {nr}  hash {hash}  teksten {verslag.Teksten}  bestanden {verslag.Bestanden}  mensen {mensen}"));
            Console.WriteLine("Klaar. Wie meedoet kiest een wachtwoord met 'Wachtwoord vergeten'. / Done. Who takes part chooses a password with 'Forgot password'.");
            return 0;
        }
        catch (GeenExport fout)
        {
            await Console.Error.WriteLineAsync($"{bestand}, regel {fout.Regel}: {fout.Nl}");
            await Console.Error.WriteLineAsync($"{bestand}, line {fout.Regel}: {fout.En}");
            return Onleesbaar;
        }
    }

    static int Zeg(Controleverslag verslag)
    {
        Console.Error.WriteLine("Dit bestand bewijst niet wat het zegt; er is niets van overgenomen.");
        Console.Error.WriteLine("This file does not prove what it says; nothing of it was taken in.");
        foreach (var b in verslag.Bevindingen) Console.Error.WriteLine($"  {b.Code}{(b.Nr is { } nr ? $" {nr}" : "")}: {b.Nl} / {b.En}");
        return 1;
    }

    static IEnumerable<ReadOnlyMemory<byte>> Regels(string bestand)
    {
        using var stroom = File.OpenRead(bestand);
        foreach (var regel in Domein.Geheugen.Export.Regels.Van(bytes => stroom.Read(bytes.Span))) yield return regel;
    }

    // Beside it first, so that nobody carries half a chain away; for its owner alone, because everything is in it.
    static async Task Schrijf(string bestand, IAsyncEnumerable<byte[]> regels, CancellationToken stop)
    {
        var half = bestand + ".half";
        var opties = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) opties.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        try
        {
            await using (var uit = new FileStream(half, opties))
            {
                await foreach (var regel in regels.WithCancellation(stop))
                {
                    await uit.WriteAsync(regel, stop);
                    await uit.WriteAsync("\n"u8.ToArray(), stop);
                }
            }
            File.Move(half, bestand);
        }
        finally
        {
            File.Delete(half);
        }
    }
}
