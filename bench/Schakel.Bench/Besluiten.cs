using System.Diagnostics;
using Schakel.Application;
using Schakel.Domein;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;
using Schakel.Storage;

namespace Schakel.Bench;

/// <summary>A proposal with as many changes as one can hold, in a big chain: what it shows, whether it would still do that, and its adoption at the door; beside the same in a chain of a few facts.</summary>
internal static class Besluiten
{
    static readonly Deelname Bestuurder = GroteKeten.Begin with { Id = new(Guid.NewGuid()), Persoon = new(Guid.NewGuid()), Rol = Rol.Bestuurder };

    public static async Task Meet(TextWriter uit)
    {
        // Once before, so that neither is the first to be compiled.
        await Keten(10);
        var klein = await Keten(10);
        var groot = await Keten(100_000);
        await uit.WriteLineAsync(groot.Verschil.Rij($"≤ 200 ms; {groot.Verschil.Mediaan / klein.Verschil.Mediaan:F2} × that in a chain of a few facts"));
        await uit.WriteLineAsync(groot.Houdbaar.Rij($"none; {groot.Houdbaar.Mediaan / klein.Houdbaar.Mediaan:F2} × that"));
        await uit.WriteLineAsync(groot.Aannemen.Rij($"≤ 500 ms; {groot.Aannemen.Mediaan / klein.Aannemen.Mediaan:F2} × that"));
        await uit.WriteLineAsync(klein.Verschil.Rij("yardstick"));
        await uit.WriteLineAsync(klein.Houdbaar.Rij("yardstick"));
        await uit.WriteLineAsync(klein.Aannemen.Rij("yardstick"));
    }

    static async Task<(Meting Verschil, Meting Houdbaar, Meting Aannemen)> Keten(int feiten)
    {
        var (map, stroom) = (Directory.CreateTempSubdirectory("schakel-bench-"), new StroomId(Guid.NewGuid()));
        try
        {
            await using var databank = await Databank.OpenSqlite(map.FullName, CancellationToken.None);
            foreach (var deel in GroteKeten.Maak(stroom, feiten, isVoorbeeld: true).Chunk(500)) await databank.Journaal.Voeg(deel, CancellationToken.None);
            await using var deur = new Deur(new GroepsJournaal(databank.Journaal), TimeProvider.System, TimeZoneInfo.Utc);
            await Doe(deur, stroom, GroteKeten.Begin, new DeelnameBeginnen(Bestuurder), new());
            var bij = $"of {VoorstelIndienen.MaximumOpdrachten} changes in a chain of {feiten:N0} facts";
            return (
                await Meting.Van($"the difference {bij}", "ms", async () => await Kijk(deur, stroom, (inzage, _, v) => inzage.WatVerandert(v).NieuweOverdrachten.Length)),
                await Meting.Van($"whether it would still do that, {bij}", "ms", async () => await Kijk(deur, stroom, (_, mag, v) => mag.Houdbaarheid(v).Feiten.Length)),
                await Meting.Van($"adoption, durable, {bij}", "ms", async () => await Neem(deur, stroom)));
        }
        finally
        {
            map.Delete(recursive: true);
        }
    }

    static async Task<double> Kijk(Deur deur, StroomId stroom, Func<Inzage, Bevoegdheden, Voorstel, int> kijk)
    {
        var id = await Dien(deur, stroom);
        var (inzage, mag) = ((await deur.Inzage(stroom, Bestuurder.Persoon, null, CancellationToken.None))!, await deur.Bevoegdheden(stroom, Als(Bestuurder), CancellationToken.None));
        var voorstel = inzage.Voorstellen.Vind(id)!;
        var begin = Stopwatch.GetTimestamp();
        if (kijk(inzage, mag, voorstel) != VoorstelIndienen.MaximumOpdrachten) throw new InvalidOperationException("Dit is een ander verschil.");
        var duur = Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
        await Doe(deur, stroom, GroteKeten.Regisseur, new VoorstelIntrekken(id), new());
        return duur;
    }

    static async Task<double> Neem(Deur deur, StroomId stroom)
    {
        var id = await Dien(deur, stroom);
        var begin = Stopwatch.GetTimestamp();
        await Doe(deur, stroom, Bestuurder, new StandpuntGeven(id, GroteKeten.A, 1, Oordeel.Instemmen, null), new());
        var duur = Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
        var inzage = await deur.Inzage(stroom, Bestuurder.Persoon, null, CancellationToken.None);
        return inzage!.Voorstellen.Vind(id)!.Status == Voorstelstatus.Besloten ? duur : throw new InvalidOperationException("Dit is niet besloten.");
    }

    static async Task<VoorstelId> Dien(Deur deur, StroomId stroom)
    {
        var (id, invoer) = (new VoorstelId(Guid.NewGuid()), new Invoer());
        await Doe(deur, stroom, GroteKeten.Regisseur, new VoorstelIndienen(
            id, new(Guid.NewGuid()), invoer.Regel("", "Alle overdrachten op een rij"), invoer.Lopend("", "Dan weet iedereen wie waarop wacht."), null, new(2030, 1, 1),
            [.. Enumerable.Range(0, VoorstelIndienen.MaximumOpdrachten).Select(i => new OverdrachtVaststellen(new(Guid.NewGuid()), GroteKeten.A, GroteKeten.B, invoer.Regel("", $"Levering {i}")))]), invoer);
        return id;
    }

    static Dader Als(Deelname wie) => Dader.Van(wie.Persoon, wie.Id, Factor.Voorbeeld);

    static async Task Doe(Deur deur, StroomId stroom, Deelname wie, IOpdracht opdracht, Invoer invoer)
    {
        var antwoord = await deur.Voer(new(stroom, new(Guid.NewGuid()), Als(wie), opdracht, invoer.Woorden), CancellationToken.None);
        if (antwoord is not Antwoord.Gedaan) throw new InvalidOperationException(antwoord.ToString());
    }
}
