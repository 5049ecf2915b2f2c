using System.Runtime.CompilerServices;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Geheugen.Export;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;
using Schakel.Storage;

namespace Schakel.Application;

/// <summary>While the export was being made a text was erased that it names: it would say that words are missing. Make it again.</summary>
public sealed class ExportIngehaald() : Exception("Tijdens het maken van de export is een tekst gewist. Maak de export opnieuw.");

/// <summary>What a partner takes home to prove the memory: signed heads, and exports of what it may read (docs/journaal.md).</summary>
public sealed class Bewijs(Deur deur, IJournaal journaal, Tekensleutel sleutel, TimeProvider klok)
{
    const int TekstenPerKeer = 500;

    /// <summary>The head of now, signed; also the form of a receipt.</summary>
    public async Task<HoofdRegel> Hoofd(StroomId stroom, CancellationToken stop) => Teken((await Aangekondigd(stroom, stop)).Nu);

    /// <summary>The export for this reader, line by line without line ends, up to the entry that is the last when it begins.</summary>
    public async IAsyncEnumerable<byte[]> Export(StroomId stroom, Lezer lezer, [EnumeratorCancellation] CancellationToken stop)
    {
        var stand = (await Aangekondigd(stroom, stop)).Nu;
        using var schrijver = new ExportSchrijver(stroom, lezer, stand.Nr);
        yield return schrijver.Begin();
        await foreach (var (boeking, hash) in journaal.Lees(stroom, 0, stand.Nr, stop)) yield return schrijver.Boeking(boeking, hash);

        foreach (var ids in schrijver.Genoemd.Order().Chunk(TekstenPerKeer))
        {
            var teksten = await journaal.Teksten(stroom, ids, stop);
            if (ids.Any(id => !teksten.ContainsKey(id) && !stand.Deel(Publiek.Openbaar).GewisteTeksten.Bevat(id)) && (await deur.Geschiedenis(stroom, stop)).Nu.Nr > stand.Nr) throw new ExportIngehaald();
            foreach (var id in ids.Where(teksten.ContainsKey)) yield return schrijver.Tekst(id, teksten[id].Zout, teksten[id].Woorden);
        }

        yield return schrijver.Hoofd(Teken(stand));
        foreach (var (publiek, deel) in stand.Delen.Where(d => lezer.Leesrecht.Omvat(d.Key)))
        {
            var digest = new Standdigest(stroom, stand.Nr, stand.Hash, publiek, Stand.Vouwversie, deel.Digest(), sleutel.Id);
            yield return schrijver.Stand(new(StandRegel.Merk, publiek.ToString(), Stand.Vouwversie, digest.Digest, Convert.ToBase64String(sleutel.Teken(digest.TeTekenen()))));
        }
        yield return schrijver.Einde(sleutel.Id, sleutel.Teken);
    }

    HoofdRegel Teken(Stand stand)
    {
        var hoofd = new Hoofd(stand.Stroom, stand.Nr, stand.Hash, new(klok.GetUtcNow()), sleutel.Id);
        var handtekening = Convert.ToBase64String(sleutel.Teken(hoofd.TeTekenen()));
        return new(HoofdRegel.Merk, hoofd.Stroom, hoofd.Nr, hoofd.Hash, hoofd.Getekend, Convert.ToBase64String(sleutel.Spki), handtekening);
    }

    // A head under a key that the chain has not heard of proves nothing: the key is announced first, visible to everyone.
    async Task<Standgeschiedenis> Aangekondigd(StroomId stroom, CancellationToken stop)
    {
        var geschiedenis = await deur.Geschiedenis(stroom, stop);
        if (!geschiedenis.Nu.IsOpgericht || geschiedenis.Nu.Deel(Publiek.Openbaar).Sleutels.Bevat(sleutel.Id)) return geschiedenis;
        var opdracht = new SleutelAankondigen(Convert.ToBase64String(sleutel.Spki), null);
        await deur.Voer(new(stroom, new(Guid.NewGuid()), Dader.Beheer, opdracht, []), stop);
        return await deur.Geschiedenis(stroom, stop);
    }
}
