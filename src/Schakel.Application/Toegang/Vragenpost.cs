using System.Security.Cryptography;
using System.Text;
using Schakel.Domein;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;
using Schakel.Domein.Werk;
using Schakel.Storage;

namespace Schakel.Application.Toegang;

/// <summary>What a letter that asks a standpoint says; of the proposal itself it says nothing, for a mailbox has no audience and words in it cannot be erased.</summary>
/// <param name="Wie">What the receiver is called, and in which <paramref name="Taal"/> he reads.</param>
/// <param name="Huis">The partner for which the receiver speaks.</param>
/// <param name="Uiterlijk">The last day on which it can be given; null where it waits for everyone.</param>
public sealed record Standpuntvraag(string Wie, string Taal, StroomId Stroom, Naam Keten, Naam Huis, VoorstelId Voorstel, Datum? Uiterlijk);

/// <summary>
/// Writes to whoever speaks for a partner when a proposal asks for it: one letter per round of a proposal and per person. It reads the journal of each
/// chain once, from where it is when it first looks; what lies before that, and an example, it leaves alone.
/// </summary>
public sealed class Vragenpost(Deur deur, Postkeuzes keuzes, Lezers lezers, Postbus bus)
{
    const string Naam = "standpunten";

    /// <summary>How much it reads of one chain before it writes down how far it is.</summary>
    const int PerKeer = 500;

    readonly Dictionary<StroomId, long> _tot = [];

    /// <summary>Looks in all chains. Where it fails the others do not notice, and the next round comes to it again.</summary>
    public async Task Ronde(Func<Standpuntvraag, Bericht> schrijf, Action<StroomId, Exception> mislukt, CancellationToken stop)
    {
        foreach (var stroom in await deur.Stromen(stop))
        {
            try
            {
                await Lees(stroom, schrijf, stop);
            }
            catch (Exception fout) when (!stop.IsCancellationRequested)
            {
                mislukt(stroom, fout);
            }
        }
    }

    public Task<bool> IsGewild(Guid account, CancellationToken stop) => keuzes.WilVragen(account, stop);

    /// <summary>The language in which letters to this account are written; null as long as it chose none.</summary>
    public Task<string?> Taal(Guid account, CancellationToken stop) => keuzes.Taal(account, stop);

    public Task Kies(Guid account, bool wil, CancellationToken stop) => keuzes.KiesVragen(account, wil, stop);

    /// <summary>The language in which letters to this account are written: nl or en.</summary>
    public Task KiesTaal(Guid account, string taal, CancellationToken stop) => keuzes.KiesTaal(account, taal, stop);

    /// <summary>The same as long as it chose none: that in which it came in.</summary>
    public Task OnthoudTaal(Guid account, string taal, CancellationToken stop) => keuzes.OnthoudTaal(account, taal, stop);

    async Task Lees(StroomId stroom, Func<Standpuntvraag, Bericht> schrijf, CancellationToken stop)
    {
        var stand = (await deur.Geschiedenis(stroom, stop)).Nu;
        if (stand.Keten is not { IsVoorbeeld: false } keten || (_tot.TryGetValue(stroom, out var tot) && tot >= stand.Nr)) return;
        for (tot = await lezers.Tot(Naam, stroom, stop) ?? stand.Nr; tot < stand.Nr; tot = await Klaar(stroom, Math.Min(tot + PerKeer, stand.Nr), stop))
        {
            // Asked twice in what is read at once, it is asked in one letter.
            var vragen = new HashSet<VoorstelId>();
            await foreach (var feit in deur.Feiten(stroom, tot, Math.Min(tot + PerKeer, stand.Nr), stop))
                if (Standpuntvragen.Van(feit) is { } voorstel) vragen.Add(voorstel);
            foreach (var voorstel in vragen) await Schrijf(stand, keten, voorstel, schrijf, stop);
        }
        await Klaar(stroom, tot, stop);
    }

    // The proposal as it is by now: what was answered meanwhile is not asked any more.
    async Task Schrijf(Stand stand, Keten keten, VoorstelId id, Func<Standpuntvraag, Bericht> schrijf, CancellationToken stop)
    {
        if (stand.Voorstellen.Vind(id) is not { VraagtStandpunten: true } voorstel) return;
        var gevraagd = new Dictionary<PersoonId, PartijId>();
        foreach (var wie in stand.Deelnames.Where(d => d.Termijn.Omvat(deur.Vandaag)))
        {
            if (wie.Partij is { } partij && await deur.Inzage(stand.Stroom, wie.Persoon, null, stop) is { } inzage && Standpuntvragen.Wacht(wie, id, inzage, deur.Vandaag)) gevraagd.TryAdd(wie.Persoon, partij);
        }
        foreach (var (persoon, ontvanger) in await keuzes.Ontvangers(stand.Stroom, gevraagd.Keys, stop))
        {
            var brief = Toeval.Kenmerk(SHA256.HashData(Encoding.UTF8.GetBytes($"{Naam} {stand.Stroom} {id} {voorstel.Ronde} {persoon}")));
            await bus.StuurVanzelf(brief, Postsoort.Vraag, ontvanger, schrijf(new(ontvanger.Naam, ontvanger.Taal, stand.Stroom, keten.Naam, stand.Partners.Vind(gevraagd[persoon])!.Naam, id, voorstel.Sluiting?.Op)), stop);
        }
    }

    async Task<long> Klaar(StroomId stroom, long tot, CancellationToken stop)
    {
        await lezers.Zet(Naam, stroom, tot, stop);
        return _tot[stroom] = tot;
    }
}
