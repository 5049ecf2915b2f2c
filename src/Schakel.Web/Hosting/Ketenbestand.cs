using System.Data.Common;
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
        // All that can be known before is known before: afterwards the chain does not go on here.
        if (await Overzetting.Reken(databank.Journaal, stroom, stop) is { Ontbreekt: > 0 and var ontbreekt }) throw StartRefusal.WoordenOntbreken(ontbreekt);
        using var half = Halfbestand.Naast(bestand);
        try
        {
            switch (await vertrek.GeefMee(stroom, stop))
            {
                case Exportantwoord.Gemaakt gemaakt: await half.Schrijf(gemaakt.Regels, stop); break;
                case Exportantwoord.Geweigerd nee: throw StartRefusal.Niet(nee.Afwijzing);
            }
        }
        catch (Exception fout) when (fout is SleutelNietBekend or HoofdTeruggezet)
        {
            throw StartRefusal.KanNietTekenen();
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException or DbException)
        {
            throw StartRefusal.HalfMeegegeven(fout.Message);
        }
        var (nr, hash) = (await databank.Journaal.Laatste(stroom, stop))!.Value;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"keten {stroom}  nr {nr}  hash {hash}"));
        Console.WriteLine("Klaar. Wie dit bestand heeft, leest alles van deze keten; gooi het weg als zij is aangekomen. / Done. Whoever has this file reads all of this chain; throw it away when it has arrived.");
        return 0;
    }

    public static async Task<int> Lees(HostSettings settings, string bestand, string? vingerafdruk, CancellationToken stop)
    {
        var verwacht = vingerafdruk is null ? (Zegel?)null : Zegel.Lees(vingerafdruk.ToLowerInvariant()) ?? throw StartRefusal.VingerafdrukOngeldig();
        if (!File.Exists(bestand)) throw StartRefusal.GeenBestand(bestand);
        var folder = DataFolder.Open(settings);
        using var sleutel = Memory.OpenKey(settings, folder);
        await using var databank = settings.Postgres is { } postgres ? await Databank.OpenPostgres(postgres, stop) : await Databank.OpenSqlite(folder.Path, stop);
        var aankomst = new Ketenaankomst(databank, sleutel, new UpperInvariantLookupNormalizer().NormalizeName);
        try
        {
            var (verslag, geweigerd, mensen) = await aankomst.Neem(() => Regels(bestand), verwacht, stop);
            if (geweigerd == Aankomstweigering.KloptNiet) return Zeg(verslag);
            if (geweigerd is { } nee) throw nee switch
            {
                Aankomstweigering.NietHeel => StartRefusal.NietHeel(bestand),
                Aankomstweigering.MensOngeldig => StartRefusal.MensOngeldig(),
                Aankomstweigering.MailboxOnbewezen => StartRefusal.MailboxOnbewezen(mensen),
                _ => StartRefusal.NietHierheen(sleutel.Id),
            };
            var (nr, hash) = (await databank.Journaal.Laatste(verslag.Stroom, stop))!.Value;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"keten {verslag.Stroom}  nr {nr}  hash {hash}  teksten {verslag.Teksten}  bestanden {verslag.Bestanden}  mensen {mensen}  getekend met {verslag.Sleutel}"));
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
}
