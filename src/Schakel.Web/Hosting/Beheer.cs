using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Schakel.Storage;

namespace Schakel.Web.Hosting;

/// <summary>What whoever runs the server does with the data themselves, in place of serving them: <c>./start --overzetten</c> and its kind.</summary>
/// <param name="Wat">The folder, the file or the chain that it is about.</param>
/// <param name="Toch">Also where the key or the signed heads say that something is lost by it.</param>
/// <param name="VanWie">The fingerprint that the key of the other server must have.</param>
internal sealed record Beheer(string Soort, IReadOnlyList<string> Wat, bool Toch, string? VanWie)
{
    public const string Overzetten = "--overzetten";
    public const string Reservekopie = "--reservekopie";
    public const string Terugzetten = "--terugzetten";
    public const string Sleutel = "--sleutel";
    public const string Meegeven = "--meegeven";
    public const string Inlezen = "--inlezen";
    public const string OokZo = "--toch";
    public const string Vingerafdruk = "--vingerafdruk";

    // How many things each asks for behind it.
    static readonly Dictionary<string, int> Soorten = new(StringComparer.Ordinal) { [Overzetten] = 0, [Reservekopie] = 1, [Terugzetten] = 1, [Sleutel] = 0, [Meegeven] = 2, [Inlezen] = 1 };

    static readonly TimeSpan TussenRegels = TimeSpan.FromSeconds(2);

    /// <summary>Which one is asked for; null when a server is to start. What was asked for is taken out of the rest.</summary>
    public static Beheer? Lees(ref string[] args)
    {
        var plaats = Array.FindIndex(args, Soorten.ContainsKey);
        if (plaats < 0) return null;
        var (soort, aantal) = (args[plaats], Soorten[args[plaats]]);
        var wat = args.Skip(plaats + 1).Take(aantal).ToList();
        if (wat.Count < aantal || wat.Exists(w => w.StartsWith('-'))) throw StartRefusal.WatOntbreekt(soort);
        var over = args.Take(plaats).Concat(args.Skip(plaats + 1 + aantal)).ToList();
        var toch = soort is Overzetten or Terugzetten && over.Remove(OokZo);
        string? vanWie = null;
        if (soort == Inlezen && over.IndexOf(Vingerafdruk) is >= 0 and var bij)
        {
            vanWie = bij + 1 < over.Count ? over[bij + 1] : throw StartRefusal.VingerafdrukOngeldig();
            over.RemoveRange(bij, 2);
        }
        args = [.. over];
        return new(soort, wat, toch, vanWie);
    }

    /// <summary>Does it, and says on the way how far it is. Whoever stops it halfway leaves nothing that looks whole.</summary>
    public async Task<int> Voer(HostSettings settings)
    {
        using var stop = new CancellationTokenSource();
        void Stop(object? wie, ConsoleCancelEventArgs e)
        {
            e.Cancel = true;
            stop.Cancel();
        }
        Console.CancelKeyPress += Stop;
        try
        {
            return Soort switch
            {
                Reservekopie => Zeg(await Reserve.Maak(settings, Wat[0], Voortgang(), stop.Token)),
                Terugzetten => Zeg(await Reserve.ZetTerug(settings, Wat[0], Toch, Voortgang(), stop.Token)),
                Overzetten => Zeg(await Databankverhuizing.Voer(settings, Toch, Voortgang(), stop.Token)),
                Meegeven => await Ketenbestand.GeefMee(settings, Wat[0], Wat[1], stop.Token),
                Inlezen => await Ketenbestand.Lees(settings, Wat[0], VanWie, stop.Token),
                _ => Ketenbestand.ToonSleutel(settings),
            };
        }
        catch (OperationCanceledException)
        {
            throw StartRefusal.Gestopt();
        }
        catch (DatabankOnbruikbaar fout)
        {
            throw new StartRefusal(fout.Nl, fout.En);
        }
        catch (DoelNietLeeg)
        {
            throw StartRefusal.DoelNietLeeg();
        }
        catch (JournaalBeschadigd fout)
        {
            throw StartRefusal.JournaalBeschadigd(fout.Message);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException or SqliteException or NpgsqlException or DbUpdateException)
        {
            throw StartRefusal.Afgebroken((fout.InnerException ?? fout).Message);
        }
        finally
        {
            Console.CancelKeyPress -= Stop;
        }
    }

    // What can be held against a head that a partner keeps: its number and hash.
    static int Zeg(IReadOnlyList<Journaalproef> proeven)
    {
        foreach (var p in proeven)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"keten {p.Stroom}  nr {p.Nr}  hash {p.Hash}  teksten {p.Teksten}  bestanden {p.Bestanden}"));
        var mist = proeven.Where(p => p.Ontbreekt > 0).ToList();
        foreach (var p in mist)
        {
            Console.Error.WriteLine($"In keten {p.Stroom} ontbreken {p.Ontbreekt} teksten of bestanden die niet gewist zijn. Dat was al zo: iemand haalde ze buiten Schakel om weg.");
            Console.Error.WriteLine($"In chain {p.Stroom} {p.Ontbreekt} texts or files are missing that were not erased. That was so already: somebody took them away past Schakel.");
        }
        Console.WriteLine($"Klaar: {proeven.Count} ketens nagerekend vanaf hun eerste boeking. / Done: {proeven.Count} chains recomputed from their first entry.");
        return mist.Count == 0 ? 0 : 1;
    }

    // For who looks on; a program that runs this reads errors there.
    static Action<Overzetvoortgang> Voortgang()
    {
        if (Console.IsErrorRedirected) return _ => { };
        var laatst = Environment.TickCount64;
        return v =>
        {
            if (Environment.TickCount64 - laatst < TussenRegels.TotalMilliseconds) return;
            laatst = Environment.TickCount64;
            Console.Error.WriteLine($"keten {v.Stroom}: {v.Nr} / {v.Van}");
        };
    }
}
