using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Geheugen.Export;
using Schakel.Domein.Toegang;
using Schakel.Storage;

namespace Schakel.Application;

/// <summary>Why a whole chain does not come in here.</summary>
public enum Aankomstweigering
{
    /// <summary>It reads and does not prove: see the findings.</summary>
    KloptNiet,

    /// <summary>It is the export of one partner, which does not hold all of it.</summary>
    NietHeel,

    /// <summary>Its partners decided that it goes on elsewhere, or nowhere else.</summary>
    NietHierheen,

    /// <summary>It says of a person what cannot be an account here, or the same address of two.</summary>
    MensOngeldig,

    /// <summary>Of some of its people there is an account here of which nobody showed that the mailbox is his.</summary>
    MailboxOnbewezen,
}

/// <summary>What came of it.</summary>
/// <param name="Mensen">How many people of the chain have an account here now; how many stand in the way when it was refused for that.</param>
public sealed record Aankomst(Controleverslag Verslag, Aankomstweigering? Geweigerd, int Mensen = 0);

/// <summary>Takes in a chain that another server gave along: first it is verified from its first entry, and only then anything is written.</summary>
public sealed class Ketenaankomst(Databank databank, Tekensleutel sleutel, Func<string, string> spelling)
{
    const int PerKeer = 256;
    const int MaximumBestandsbytes = 16 * 1024 * 1024;

    /// <summary>People that one file brings at most.</summary>
    public const int MaximumMensen = 10_000;

    /// <param name="lees">Opens the lines of the file from the beginning; it is read more than once.</param>
    /// <param name="vingerafdruk">Of the key of the other server, heard outside the product.</param>
    /// <exception cref="GeenExport">It cannot be read as an export.</exception>
    /// <exception cref="DoelNietLeeg">This chain is here already as far or further, or another is being brought in.</exception>
    /// <exception cref="JournaalBeschadigd">What was written is not what was verified.</exception>
    public async Task<Aankomst> Neem(Func<IEnumerable<ReadOnlyMemory<byte>>> lees, Zegel? vingerafdruk, CancellationToken stop)
    {
        var verslag = Controle.Van(lees(), [], vingerafdruk);
        if (Weiger(verslag) is { } geweigerd) return new(verslag, geweigerd);
        var mensen = Mensen(lees()).ToList();
        if (mensen.Count > MaximumMensen || mensen.DistinctBy(m => spelling(m.Adres), StringComparer.Ordinal).Count() < mensen.Count || !mensen.TrueForAll(m => Aanmeldregels.IsAdres(m.Adres) && m.Naam.Length is > 0 and <= Account.MaximumNaam && Woorden.IsRegel(m.Naam)))
            return new(verslag, Aankomstweigering.MensOngeldig);
        if (await databank.Accounts.Onbewezen(mensen, spelling, stop) is > 0 and var onbewezen) return new(verslag, Aankomstweigering.MailboxOnbewezen, onbewezen);

        await Overzetting.Breng(databank, verslag.Stroom, verslag.Boekingen, () => Bladen(lees(), verslag.Stroom), stop);
        // Read back: what was verified is what stands here, whoever touched the file meanwhile.
        var proef = await Overzetting.Reken(databank.Journaal, verslag.Stroom, stop);
        if ((proef.Nr, proef.Hash, proef.Ontbreekt) != (verslag.Boekingen, verslag.Hash, 0)) throw new JournaalBeschadigd(verslag.Stroom, proef.Nr, "wat overkwam is niet wat ging");
        await databank.Accounts.Verwelkom(verslag.Stroom, mensen, spelling, stop);
        return new(verslag, null, mensen.Count);
    }

    Aankomstweigering? Weiger(Controleverslag verslag) =>
        !verslag.Klopt ? Aankomstweigering.KloptNiet
        : verslag.Lezer is not null ? Aankomstweigering.NietHeel
        : verslag.Bestemming != sleutel.Id ? Aankomstweigering.NietHierheen
        : null;

    static IEnumerable<IReadOnlyList<Bijschrijving>> Bladen(IEnumerable<ReadOnlyMemory<byte>> regels, StroomId stroom)
    {
        var (blad, bytes) = (new List<Bijschrijving>(), 0L);
        foreach (var bij in Boekingen(regels, stroom))
        {
            blad.Add(bij);
            bytes += bij.Bestanden!.Sum(b => (long)b.Inhoud.Length);
            if (blad.Count < PerKeer && bytes < MaximumBestandsbytes) continue;
            yield return blad;
            (blad, bytes) = ([], 0);
        }
        yield return blad;
    }

    // The lines were verified; here they only become what they were.
    static IEnumerable<Bijschrijving> Boekingen(IEnumerable<ReadOnlyMemory<byte>> regels, StroomId stroom)
    {
        var vorige = Zegel.Begin;
        (Boeking Boeking, Zegel Hash, List<BewaardeTekst> Woorden, List<BewaardBestand> Bestanden)? nu = null;
        foreach (var regel in regels)
        {
            switch (Ketenregels.Lees(regel.Span))
            {
                case BoekingRegel boeking:
                    if (nu is { } klaar) yield return Van(klaar);
                    nu = (Ketenregels.Boeking(boeking, stroom, vorige), boeking.Hash, [], []);
                    vorige = boeking.Hash;
                    break;
                case TekstRegel tekst:
                    nu!.Value.Woorden.Add(new(tekst.Tekst, Convert.FromBase64String(tekst.Zout), tekst.Woorden));
                    break;
                case BestandRegel bestand:
                    nu!.Value.Bestanden.Add(new(bestand.Bestand, Convert.FromBase64String(bestand.Zout), Convert.FromBase64String(bestand.Inhoud)));
                    break;
            }
        }
        if (nu is { } laatste) yield return Van(laatste);
    }

    // Where a chain comes back to, words may stand that were erased elsewhere.
    static Bijschrijving Van((Boeking Boeking, Zegel Hash, List<BewaardeTekst> Woorden, List<BewaardBestand> Bestanden) nu) =>
        new(nu.Boeking, nu.Hash, nu.Woorden, [.. nu.Boeking.Delen.SelectMany(d => d.Feiten).Where(f => f.Naam == nameof(TekstGewist)).Select(Feitensoorten.Lees).OfType<TekstGewist>().Select(f => f.Gewist)], nu.Bestanden);

    static IEnumerable<Ketenmens> Mensen(IEnumerable<ReadOnlyMemory<byte>> regels) =>
        regels.Select(r => Ketenregels.Lees(r.Span)).OfType<MensRegel>().Select(m => new Ketenmens(m.Persoon, m.Naam.Trim(), m.Adres.Trim()));
}
