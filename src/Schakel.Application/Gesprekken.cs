using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Gesprekken;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;
using Schakel.Storage;

namespace Schakel.Application;

/// <summary>
/// The conversations about bottlenecks, and those in the rooms of partners. They stand beside the journal and never in it: what was said has the readers of that moment, goes after a
/// term, and can be taken back by whoever said it (architecture law 6).
/// </summary>
public sealed class Gesprekken(Deur deur, Opmerkingen opmerkingen, TimeProvider klok, TimeZoneInfo zone)
{
    const int HoogstensPerKeer = 500;

    // Who counts and then writes, does so one after another. Not per chain: who is rare enough to wait waits shortly. Another node may overshoot by a few.
    readonly SemaphoreSlim[] _sloten = [.. Enumerable.Range(0, 64).Select(_ => new SemaphoreSlim(1, 1))];

    /// <summary>What this viewer sees of the conversation, the last first.</summary>
    public async Task<IReadOnlyList<Opmerking>> Lees(Inzage inzage, Gespreksplek plek, CancellationToken stop) =>
        inzage.Ziet(plek) ? [.. (await opmerkingen.Over(inzage.Stroom, plek, Begin(), stop)).Where(inzage.Ziet)] : [];

    /// <summary>What this person said in the chain and still stands, the first first.</summary>
    public IAsyncEnumerable<Opmerking> Van(StroomId stroom, PersoonId persoon, CancellationToken stop) => opmerkingen.Van(stroom, persoon, Begin(), stop);

    /// <summary>Says something, once under this id. Null when it was said, now or before.</summary>
    /// <param name="lezers">Who read along when it was written; null for who did not ask. Nobody says to a chain what he meant for two partners.</param>
    public async Task<Afwijzing?> Zeg(StroomId stroom, Dader dader, OpmerkingId id, Gespreksplek plek, string woorden, Publiek? lezers, CancellationToken stop)
    {
        var slot = _sloten[(stroom.GetHashCode() & int.MaxValue) % _sloten.Length];
        await slot.WaitAsync(stop);
        try
        {
            var (stand, nu) = ((await deur.Geschiedenis(stroom, stop)).Nu, new Tijdstip(klok.GetUtcNow()));
            if (Gesprekregels.Weiger(stand, dader, plek, nu.DatumIn(zone)) is { } geweigerd) return geweigerd;

            var publiek = plek.Over(stand)!.Publiek;
            var opmerking = new Opmerking(id, stroom, plek, dader.Persoon!.Value, dader.Deelname!.Value, nu, publiek, woorden);
            if (await opmerkingen.Vind(id, stop) is { } eerder) return Herhaald(eerder, opmerking);
            if (lezers is not null && !lezers.Equals(publiek)) return Gesprekregels.AndereLezers;
            var (inGesprek, inUur) = (await opmerkingen.Tel(stroom, plek, publiek, Begin(), stop), await opmerkingen.TelVan(stroom, opmerking.Persoon, new(nu.Moment - Gesprekregels.Uur), stop));
            if (Gesprekregels.WeigerAantal(inGesprek, inUur) is { } teVeel) return teVeel;
            return await opmerkingen.Bewaar(opmerking, stop) || await opmerkingen.Vind(id, stop) is not { } tegelijk ? null : Herhaald(tegelijk, opmerking);
        }
        finally
        {
            slot.Release();
        }
    }

    /// <summary>Takes back what this person said. Null when it is not there any more: what he does not see was never there for him.</summary>
    public async Task<Afwijzing?> NeemTerug(Inzage inzage, PersoonId persoon, Gespreksplek plek, OpmerkingId id, CancellationToken stop)
    {
        if (await opmerkingen.NeemTerug(inzage.Stroom, plek, persoon, id, stop)) return null;
        return (await Lees(inzage, plek, stop)).Any(o => o.Id == id) ? Gesprekregels.AlleenEigen : null;
    }

    /// <summary>Deletes all that this person said there.</summary>
    public Task Vergeet(StroomId stroom, PersoonId persoon, CancellationToken stop) => opmerkingen.Vergeet(stroom, persoon, stop);

    /// <summary>Deletes what had its term, in all chains.</summary>
    public async Task RuimOp(CancellationToken stop)
    {
        var begin = Begin();
        while (await opmerkingen.RuimOp(begin, HoogstensPerKeer, stop) == HoogstensPerKeer) { }
    }

    /// <summary>What was typed to be said; what is wrong with it stands in the input.</summary>
    public static string Lees(Invoer invoer, string veld, string? getypt)
    {
        if (getypt is not null && Domein.Woorden.Gewoon(getypt).Length > Gesprekregels.LangsteWoorden)
        {
            invoer.Weiger(Gesprekregels.TeLang.Bij(veld));
            return "";
        }
        var tekst = invoer.Lopend(veld, getypt);
        return invoer.Getypt.GetValueOrDefault(tekst.Id) ?? "";
    }

    // What was said at this moment or before had its term.
    Tijdstip Begin() => new(klok.GetUtcNow() - Gesprekregels.Termijn);

    // The same again is the same, and other words must not hear that they were said; the id of another tells nothing of what it stands for.
    static Afwijzing? Herhaald(Opmerking eerder, Opmerking nu) =>
        (eerder.Stroom, eerder.Plek, eerder.Persoon) != (nu.Stroom, nu.Plek, nu.Persoon) ? Afwijzing.IdInGebruik : eerder.Woorden == nu.Woorden ? null : Gesprekregels.AlGezegd;
}
