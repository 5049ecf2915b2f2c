using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Schakel.Domein.Geheugen;

namespace Schakel.Storage;

/// <summary>How far it is with the journal of one chain.</summary>
public readonly record struct Overzetvoortgang(StroomId Stroom, long Nr, long Van);

/// <summary>
/// Brings all that stands in one database to another, empty one: to move to PostgreSQL, to make a backup and to put it back. The journal goes entry by entry
/// and is read back from where it went: what it says then is the proof.
/// </summary>
public static class Overzetting
{
    // Beside the journal, in the one table that may name a chain that is not there.
    internal const string Bezig = "overzetting";

    /// <summary>Moves or goes on where it was broken off. Returns what stands at the other side, of each chain.</summary>
    /// <param name="sleutels">The keys that seal cookies and envelopes, when they do not stand in the source.</param>
    /// <exception cref="DoelNietLeeg">There is something else at the other side; nothing was changed.</exception>
    /// <exception cref="JournaalBeschadigd">The source is not as the program wrote it, or what came over is not what went.</exception>
    public static async Task<IReadOnlyList<Journaalproef>> Voer(Databank bron, Databank doel, IReadOnlyList<DataProtectionKey> sleutels, Action<Overzetvoortgang> voortgang, CancellationToken stop)
    {
        var stromen = await bron.Journaal.Stromen(stop);
        await Begin(stromen, doel, stop);
        var gegaan = new List<Journaalproef>(stromen.Count);
        foreach (var stroom in stromen) gegaan.Add(await Kopieer(bron.Journaal, doel.Journaal, stroom, voortgang, stop));

        await Tabelkopie.Kopieer(bron.NieuweContext, doel.NieuweContext, sleutels, klaar => Rond(klaar, gegaan, stop), stop);

        var gekomen = new List<Journaalproef>(stromen.Count);
        foreach (var ging in gegaan)
        {
            var kwam = await Reken(doel.Journaal, ging.Stroom, _ => { }, stop);
            if ((kwam.Nr, kwam.Hash) != (ging.Nr, ging.Hash)) throw new JournaalBeschadigd(ging.Stroom, kwam.Nr, "wat overkwam is niet wat ging");
            gekomen.Add(kwam);
        }
        return gekomen;
    }

    // People went after the journal: whoever read further than what came along would never deal with what comes in its place.
    static async Task Rond(SchakelContext klaar, IEnumerable<Journaalproef> gegaan, CancellationToken stop)
    {
        foreach (var (stroom, nr) in gegaan.Select(g => (g.Stroom.ToString(), g.Nr))) await klaar.Lezers.Where(l => l.Stroom == stroom && l.Nr > nr).ExecuteUpdateAsync(l => l.SetProperty(x => x.Nr, nr), stop);
        await klaar.Lezers.Where(l => l.Naam == Bezig).ExecuteDeleteAsync(stop);
    }

    /// <summary>Recomputes the journal of every chain from its first entry.</summary>
    /// <exception cref="JournaalBeschadigd">It is not as the program wrote it.</exception>
    public static async Task<IReadOnlyList<Journaalproef>> Reken(Databank databank, Action<Overzetvoortgang> voortgang, CancellationToken stop)
    {
        var gevonden = new List<Journaalproef>();
        foreach (var stroom in await databank.Journaal.Stromen(stop)) gevonden.Add(await Reken(databank.Journaal, stroom, voortgang, stop));
        return gevonden;
    }

    /// <summary>Copies the journal of one chain, with the words and files that still stand.</summary>
    public static async Task<Journaalproef> Kopieer(IJournaal bron, IJournaal doel, StroomId stroom, Action<Overzetvoortgang> voortgang, CancellationToken stop)
    {
        var al = await doel.Laatste(stroom, stop);
        var van = (await bron.Laatste(stroom, stop))?.Nr ?? 0;
        var gang = new Journaalgang(bron, stroom);
        await foreach (var blad in gang.Bladen(stop))
        {
            await Voeg(doel, blad, al, stop);
            voortgang(new(stroom, gang.Gevonden.Nr, van));
        }
        return gang.Gevonden.Nr < al?.Nr ? throw new DoelNietLeeg() : gang.Gevonden;
    }

    /// <summary>The journal of one chain, page by page, with the words and files that an entry is the first to name and that still stand.</summary>
    /// <exception cref="JournaalBeschadigd">It is not as the program wrote it.</exception>
    public static IAsyncEnumerable<IReadOnlyList<Bijschrijving>> Bladen(IJournaal journaal, StroomId stroom, CancellationToken stop) => new Journaalgang(journaal, stroom).Bladen(stop);

    static async Task<Journaalproef> Reken(IJournaal journaal, StroomId stroom, Action<Overzetvoortgang> voortgang, CancellationToken stop)
    {
        var van = (await journaal.Laatste(stroom, stop))?.Nr ?? 0;
        var gang = new Journaalgang(journaal, stroom);
        await foreach (var _ in gang.Bladen(stop)) voortgang(new(stroom, gang.Gevonden.Nr, van));
        return gang.Gevonden;
    }

    // Whoever was broken off finds his mark, and only what he himself brought; a server does not start on it.
    static async Task Begin(IReadOnlyList<StroomId> stromen, Databank doel, CancellationToken stop)
    {
        await using var context = doel.NieuweContext();
        var isBezig = await context.Lezers.AnyAsync(l => l.Naam == Bezig, stop);
        var staat = await doel.Journaal.Stromen(stop);
        if (isBezig ? staat.Except(stromen).Any() : staat.Count > 0 || await context.Users.AnyAsync(stop)) throw new DoelNietLeeg();
        await Merk(context, "", stop);
    }

    // One at a time: whoever ends takes only his own mark away.
    static async Task Merk(SchakelContext context, string wat, CancellationToken stop)
    {
        var bezig = await context.Lezers.Where(l => l.Naam == Bezig).Select(l => l.Stroom).ToListAsync(stop);
        if (bezig.Exists(b => b != wat)) throw new DoelNietLeeg();
        if (bezig.Count > 0) return;
        context.Lezers.Add(new() { Naam = Bezig, Stroom = wat, Nr = 0 });
        await context.SaveChangesAsync(stop);
    }

    /// <summary>
    /// Brings in one chain from elsewhere, or goes on where that was broken off, or where the chain was when it left here; no server starts until
    /// <see cref="Accounts.Verwelkom"/> ends it.
    /// </summary>
    /// <param name="tot">The last entry of what is brought.</param>
    /// <param name="bladen">Its pages from the first, as often as they are asked for.</param>
    /// <exception cref="DoelNietLeeg">This chain is here as far as that or further, goes on otherwise here, or another is being brought.</exception>
    public static async Task Breng(Databank doel, StroomId stroom, long tot, Func<IEnumerable<IReadOnlyList<Bijschrijving>>> bladen, CancellationToken stop)
    {
        var al = await doel.Journaal.Laatste(stroom, stop);
        // Before the mark is made: what cannot go on must not keep a server from starting.
        if (al is { } eerder && bladen().SelectMany(b => b).FirstOrDefault(b => b.Boeking.Nr == eerder.Nr)?.Hash != eerder.Hash) throw new DoelNietLeeg();
        await using (var context = doel.NieuweContext())
        {
            var wie = stroom.ToString();
            if (al?.Nr >= tot && !await context.Lezers.AnyAsync(l => l.Naam == Bezig && l.Stroom == wie, stop)) throw new DoelNietLeeg();
            await Merk(context, wie, stop);
        }
        foreach (var blad in bladen()) await Voeg(doel.Journaal, blad, al, stop);
    }

    static Task Voeg(IJournaal doel, IReadOnlyList<Bijschrijving> blad, (long Nr, Zegel Hash)? al, CancellationToken stop) =>
        al is { } eerder && blad.Any(b => b.Boeking.Nr == eerder.Nr && b.Hash != eerder.Hash) ? throw new DoelNietLeeg()
        : doel.Voeg([.. blad.Where(b => !(b.Boeking.Nr <= al?.Nr))], stop);

    /// <summary>What was begun to here and not finished: a chain that is being brought in, or an empty name for all that a database held. Null when nothing was.</summary>
    public static async Task<string?> BezigNaar(Databank doel, CancellationToken stop)
    {
        await using var context = doel.NieuweContext();
        return await context.Lezers.Where(l => l.Naam == Bezig).Select(l => l.Stroom).FirstOrDefaultAsync(stop);
    }

    /// <summary>Recomputes the journal of one chain.</summary>
    /// <exception cref="JournaalBeschadigd">It is not as the program wrote it.</exception>
    public static Task<Journaalproef> Reken(IJournaal journaal, StroomId stroom, CancellationToken stop) => Reken(journaal, stroom, _ => { }, stop);
}

/// <summary>Nothing is brought over what is there already.</summary>
public sealed class DoelNietLeeg() : Exception("Het doel is niet leeg.");
