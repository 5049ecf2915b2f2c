using System.Runtime.CompilerServices;
using Schakel.Domein;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Geheugen.Export;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;
using Schakel.Storage;

namespace Schakel.Application;

/// <summary>While the export was being made a text was erased that it names: it would say that words are missing. Make it again.</summary>
public sealed class ExportIngehaald() : Exception("Tijdens het maken van de export is een tekst gewist. Maak de export opnieuw.");

/// <summary>
/// The chain knows another key than this server has. Signing with this one as if nothing happened would make every export look forged
/// (docs/journaal.md): the key comes back first, or an earlier key vouches for it.
/// </summary>
public sealed class SleutelNietBekend() : Exception("Deze keten kent de sleutel van deze server niet, en wel een andere.");

/// <summary>What comes of asking for an export: its lines, or why not.</summary>
public abstract record Exportantwoord
{
    private Exportantwoord() { }

    /// <param name="Regels">Line by line without line ends; made as they are read.</param>
    public sealed record Gemaakt(IAsyncEnumerable<byte[]> Regels) : Exportantwoord;

    public sealed record Geweigerd(Afwijzing Afwijzing) : Exportantwoord;
}

/// <summary>What a partner takes home to prove the memory: signed heads, and exports of what it may read (docs/journaal.md).</summary>
public sealed class Bewijs(Deur deur, IJournaal journaal, Tekensleutel sleutel, TimeProvider klok, TimeZoneInfo zone)
{
    const int TekstenPerKeer = 500;

    /// <summary>The head of now, signed; also the form of a receipt.</summary>
    public async Task<HoofdRegel> Hoofd(StroomId stroom, CancellationToken stop) => Teken((await Aangekondigd(stroom, stop)).Nu);

    /// <summary>The export of the partner for which this person acts, up to the entry that is the last when it begins.</summary>
    /// <exception cref="SleutelNietBekend">Nothing can be signed now.</exception>
    /// <exception cref="HoofdTeruggezet">Nothing can be signed as long as the chain is not what it was.</exception>
    public async Task<Exportantwoord> Export(StroomId stroom, PersoonId wie, DeelnameId deelname, bool metBestuur, CancellationToken stop)
    {
        var stand = (await deur.Geschiedenis(stroom, stop)).Nu;
        if (Exportregels.Weiger(stand, wie, deelname, metBestuur, new Tijdstip(klok.GetUtcNow()).DatumIn(zone)) is { } afwijzing) return new Exportantwoord.Geweigerd(afwijzing);

        stand = (await Aangekondigd(stroom, stop)).Nu;
        return new Exportantwoord.Gemaakt(Export(stand, new(stand.Deelnames.Vind(deelname)!.Partij!.Value, metBestuur), stop));
    }

    /// <summary>The receipt of one decision for the partner for which this person acts: it proves itself, without the rest of the memory (ADR 38).</summary>
    /// <exception cref="SleutelNietBekend">Nothing can be signed now.</exception>
    /// <exception cref="HoofdTeruggezet">Nothing can be signed as long as the chain is not what it was.</exception>
    public async Task<Exportantwoord> Besluit(StroomId stroom, PersoonId wie, DeelnameId deelname, BesluitId besluit, CancellationToken stop)
    {
        var stand = (await deur.Geschiedenis(stroom, stop)).Nu;
        if (Exportregels.Weiger(stand, wie, deelname, metBestuur: false, new Tijdstip(klok.GetUtcNow()).DatumIn(zone)) is { } afwijzing) return new Exportantwoord.Geweigerd(afwijzing);
        if (!stand.Besluiten.Bevat(besluit)) return new Exportantwoord.Geweigerd(Afwijzing.NietGevonden);

        stand = (await Aangekondigd(stroom, stop)).Nu;
        return new Exportantwoord.Gemaakt(Bewijsregels(stand, new(stand, stand.Besluiten.Vind(besluit)!, stand.Deelnames.Vind(deelname)!.Partij!.Value), stop));
    }

    async IAsyncEnumerable<byte[]> Bewijsregels(Stand stand, Bewijskeuze keuze, [EnumeratorCancellation] CancellationToken stop)
    {
        await foreach (var (boeking, hash) in journaal.Lees(stand.Stroom, 0, stand.Nr, stop)) keuze.Bezie(boeking, hash);
        if (!keuze.IsHeel || keuze.Laatste != stand.Hash) throw new JournaalBeschadigd(stand.Stroom, null, "de boekingen sluiten niet op elkaar aan");

        using var schrijver = new BewijsSchrijver(keuze);
        yield return schrijver.Begin();
        foreach (var (boeking, hash) in keuze.Schakels) yield return schrijver.Schakel(boeking, hash);
        foreach (var ids in keuze.Genoemd.Chunk(TekstenPerKeer))
        {
            var teksten = await journaal.Teksten(stand.Stroom, ids, stop);
            if (ids.Any(id => !teksten.ContainsKey(id) && !keuze.IsGewist(id)) && (await deur.Geschiedenis(stand.Stroom, stop)).Nu.Nr > stand.Nr) throw new ExportIngehaald();
            foreach (var id in ids.Where(teksten.ContainsKey)) yield return schrijver.Tekst(id, teksten[id].Zout, teksten[id].Woorden);
        }
        foreach (var (boeking, hash) in keuze.Schakels) yield return schrijver.Hoofd(Teken(stand.Stroom, boeking.Nr, hash));
        yield return schrijver.Einde(sleutel.Id, sleutel.Teken);
    }

    async IAsyncEnumerable<byte[]> Export(Stand stand, Lezer lezer, [EnumeratorCancellation] CancellationToken stop)
    {
        var stroom = stand.Stroom;
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
        foreach (var (publiek, deel) in stand.Delen.Where(d => lezer.Leesrecht.Omvat(d.Key))) yield return schrijver.Stand(Teken(stand, publiek, deel));
        yield return schrijver.Einde(sleutel.Id, sleutel.Teken);
    }

    /// <summary>The digest of one slice at this head, signed.</summary>
    internal StandRegel Teken(Stand stand, Publiek publiek, Deelstand deel)
    {
        var digest = new Standdigest(stand.Stroom, stand.Nr, stand.Hash, publiek, Stand.Vouwversie, deel.Digest(), sleutel.Id);
        return new(StandRegel.Merk, publiek.ToString(), Stand.Vouwversie, digest.Digest, Convert.ToBase64String(sleutel.Teken(digest.TeTekenen())));
    }

    internal HoofdRegel Teken(Stand stand) => Teken(stand.Stroom, stand.Nr, stand.Hash);

    // Of an entry of before too: the book keeps the highest, so that never lowers what was promised.
    HoofdRegel Teken(StroomId stroom, long nr, Zegel hash)
    {
        sleutel.Boek.Onthoud(stroom, nr, hash);
        var hoofd = new Hoofd(stroom, nr, hash, new(klok.GetUtcNow()), sleutel.Id);
        var handtekening = Convert.ToBase64String(sleutel.Teken(hoofd.TeTekenen()));
        return new(HoofdRegel.Merk, hoofd.Stroom, hoofd.Nr, hoofd.Hash, hoofd.Getekend, Convert.ToBase64String(sleutel.Spki), handtekening);
    }

    // A head under a key that the chain has not heard of proves nothing: the first key is announced, visible to everyone. A later one never
    // by itself: an empty key folder, or a second server with one of its own, would go unnoticed until a partner's verifier cries forgery.
    internal async Task<Standgeschiedenis> Aangekondigd(StroomId stroom, CancellationToken stop)
    {
        // Before the chain is read: what another request signs meanwhile would else seem to be gone from it.
        var getekend = sleutel.Boek.Laatste(stroom);
        var geschiedenis = await deur.Geschiedenis(stroom, stop);
        if (getekend is { } laatste && !await Draagt(geschiedenis.Nu, laatste.Nr, laatste.Hash, stop)) throw new HoofdTeruggezet();
        if (geschiedenis.Nu.IsOpgericht && geschiedenis.Nu.Deel(Publiek.Openbaar).Sleutels.Count == 0)
        {
            await deur.Voer(new(stroom, new(Guid.NewGuid()), Dader.Beheer, new SleutelAankondigen(Convert.ToBase64String(sleutel.Spki), null), []), stop);
            geschiedenis = await deur.Geschiedenis(stroom, stop);
        }
        return geschiedenis.Nu.Deel(Publiek.Openbaar).Sleutels.Vind(sleutel.Id) is { IsBevestigd: true } ? geschiedenis : throw new SleutelNietBekend();
    }

    async Task<bool> Draagt(Stand stand, long nr, Zegel getekend, CancellationToken stop)
    {
        if (stand.Nr <= nr) return stand.Nr == nr && stand.Hash == getekend;
        await foreach (var (_, hash) in journaal.Lees(stand.Stroom, nr - 1, nr, stop)) return hash == getekend;
        return false;
    }
}
