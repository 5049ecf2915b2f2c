using System.Collections.Concurrent;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;
using Schakel.Storage;

namespace Schakel.Application.Toegang;

/// <summary>Who an account is in each chain. The chain knows a person by an id of its own; here stands whose it is, and here it can go.</summary>
public sealed class Mensen(Accounts accounts, Deur deur, Klad klad, Gesprekken gesprekken)
{
    public const int MaximumKetens = 50;

    readonly SemaphoreSlim _terugkeer = new(1, 1);
    readonly ConcurrentDictionary<StroomId, int> _opgeruimd = new();

    public static readonly Afwijzing TeVeelKetens = new(
        "te-veel-ketens", "U doet al mee in vijftig ketens. Stop eerst ergens anders.", "You take part in fifty chains already. First stop somewhere else.", AfwijzingSoort.Conflict);

    public static readonly Afwijzing AlIemand = new(
        "al-iemand-in-keten",
        "Dit account doet al als een ander mee in deze keten. Meld u af en gebruik een ander account.",
        "This account takes part in this chain as another already. Sign out and use another account.",
        AfwijzingSoort.Conflict);

    public Task<PersoonId?> Persoon(Guid account, StroomId keten, CancellationToken stop) => accounts.Persoon(account, keten, stop);

    public Task<IReadOnlyList<StroomId>> Ketens(Guid account, CancellationToken stop) => accounts.Ketens(account, stop);

    /// <summary>The seats in which this account can act today, by chain.</summary>
    public async Task<IReadOnlyList<Zetelbeeld>> Zetels(Guid account, CancellationToken stop)
    {
        var zetels = new List<Zetelbeeld>();
        foreach (var keten in await accounts.Ketens(account, stop))
        {
            if (await accounts.Persoon(account, keten, stop) is not { } persoon || await deur.Inzage(keten, persoon, null, stop) is not { Keten: { } wat } inzage) continue;
            zetels.AddRange((await deur.Deelnames(keten, persoon, stop)).Select(d => new Zetelbeeld(keten, wat.Naam, d, d.Partij is { } partij ? inzage.Partners.Vind(partij)?.Naam : null)));
        }
        return [.. zetels.OrderBy(z => z.Keten.Waarde, StringComparer.Ordinal).ThenBy(z => z.Stroom)];
    }

    /// <summary>What people are called, for those whose account is there and whose name was not erased.</summary>
    public async Task<IReadOnlyDictionary<PersoonId, string>> Namen(StroomId keten, CancellationToken stop)
    {
        var (namen, gewist) = (await accounts.Namen(keten, stop), (await deur.Geschiedenis(keten, stop)).Nu.GewistePersonen);
        var nog = gewist.Where(p => namen.ContainsKey(p.Id)).Select(p => p.Id).ToList();
        if (nog.Count == 0) return namen;
        // What was to go with the fact is still there: the server fell between the two.
        foreach (var persoon in nog) await Vergeet(keten, persoon, stop);
        return namen.Where(n => !gewist.Bevat(n.Key)).ToDictionary(n => n.Key, n => n.Value);
    }

    /// <summary>Lets go whose account the clock made nobody of: nobody asks for that, so nobody would notice that it is still there.</summary>
    public async Task RuimOp(StroomId keten, CancellationToken stop)
    {
        var gewist = (await deur.Geschiedenis(keten, stop)).Nu.GewistePersonen.Count;
        if (_opgeruimd.GetValueOrDefault(keten) == gewist) return;
        await Namen(keten, stop);
        _opgeruimd[keten] = gewist;
    }

    /// <summary>Has a name erased, and with it whose account it was, his drafts and what he said in conversations.</summary>
    public async Task<Antwoord> Wis(Aanvraag wissen, CancellationToken stop)
    {
        var antwoord = await deur.Voer(wissen, stop);
        if (antwoord is Antwoord.Gedaan && wissen.Opdracht is PersoonWissen { Persoon: var persoon }) await Vergeet(wissen.Stroom, persoon, CancellationToken.None);
        return antwoord;
    }

    async Task Vergeet(StroomId keten, PersoonId persoon, CancellationToken stop)
    {
        await klad.Vergeet(keten, persoon, stop);
        await gesprekken.Vergeet(keten, persoon, stop);
        await accounts.Vergeet(keten, persoon, stop);
    }

    /// <summary>
    /// Begins a first or further deelname of this account by founding the chain or accepting an invitation. The account becomes somebody
    /// there just before, so that nobody can be in without an account; by itself that gives no right, and who is refused becomes nobody.
    /// </summary>
    /// <param name="maak">What is asked, in the name of this person.</param>
    public async Task<Antwoord> KomBinnen(Guid account, StroomId keten, Func<PersoonId, Aanvraag> maak, CancellationToken stop)
    {
        var persoon = new PersoonId(Guid.NewGuid());
        if (await accounts.Persoon(account, keten, stop) is { } al) persoon = al;
        else if (await TeVeel(account, stop)) return new Antwoord.Geweigerd(TeVeelKetens);
        // Sent twice at once the other may have come in meanwhile; then the door knows the answer to this one too.
        else if (await deur.Weiger(maak(persoon), stop) is { } geweigerd && await accounts.Persoon(account, keten, stop) is null) return new Antwoord.Geweigerd(geweigerd);

        return await deur.Voer(maak(await accounts.Word(account, keten, persoon, stop)), stop);
    }

    /// <summary>
    /// Makes this account the person who comes back by a link; the account that he had is nobody there any more. Should this end between the
    /// two, the link is used and the person waits for a new one.
    /// </summary>
    public async Task<Antwoord> KomTerug(Guid account, Aanvraag aannemen, CancellationToken stop)
    {
        if (aannemen.Dader.Persoon is not { } persoon) return new Antwoord.Geweigerd(Afwijzing.NietGevonden);
        // One after another: what is looked at here must still be so when the place goes over.
        await _terugkeer.WaitAsync(stop);
        try
        {
            return await KomTerug(account, aannemen, persoon, stop);
        }
        finally
        {
            _terugkeer.Release();
        }
    }

    async Task<Antwoord> KomTerug(Guid account, Aanvraag aannemen, PersoonId persoon, CancellationToken stop)
    {
        var al = await accounts.Persoon(account, aannemen.Stroom, stop);
        if (al is not null && al != persoon) return new Antwoord.Geweigerd(AlIemand);
        if (al is null && await TeVeel(account, stop)) return new Antwoord.Geweigerd(TeVeelKetens);
        // Whoever once came back by it does not do so again: a later link may have brought the person to another account.
        if (al is null && await deur.Weiger(aannemen, stop) is { } geweigerd) return new Antwoord.Geweigerd(geweigerd);

        // Whoever breaks off the line now must not leave a link that is used and a place that did not go over.
        var antwoord = await deur.Voer(aannemen, CancellationToken.None);
        if (antwoord is Antwoord.Gedaan) await accounts.Geef(account, aannemen.Stroom, persoon, CancellationToken.None);
        return antwoord;
    }

    /// <summary>
    /// Ends whatever this account does in any chain, today, and what it would begin later. Refused, with the name of the chain, where nobody else holds the key of the partner;
    /// then it stays everywhere.
    /// </summary>
    public async Task<Afwijzing?> Vertrek(Guid account, CancellationToken stop)
    {
        var (vertrekken, namen) = (new List<Aanvraag>(), new List<Aanvraag>());
        foreach (var keten in await accounts.Ketens(account, stop))
        {
            if (await accounts.Persoon(account, keten, stop) is not { } persoon) continue;
            if (await deur.Inzage(keten, persoon, null, stop) is not { } inzage)
            {
                // A guest sees nothing of the chain, and goes all the same.
                foreach (var gast in await deur.Deelnames(keten, persoon, stop))
                {
                    if (gast.Termijn.TotEnMet != deur.Vandaag) vertrekken.Add(new(keten, new(Guid.NewGuid()), Dader.Van(persoon, gast.Id, Factor.Enkel), new DeelnameBeeindigen(gast.Id, deur.Vandaag), []));
                    namen.Add(new(keten, new(Guid.NewGuid()), Dader.Van(persoon, gast.Id, Factor.Enkel), new PersoonWissen(persoon), []));
                }
                continue;
            }
            var isAlleen = inzage.Deelnames.All(d => d.Persoon == persoon || d.Review is not null || d.Rol == Rol.Gast || d.Termijn.IsVoorbij(deur.Vandaag));
            if ((await deur.Deelnames(keten, persoon, stop)).OrderBy(d => d.Rol == Rol.Sleuteldrager).LastOrDefault() is not { } zetel) continue;
            var eigen = inzage.Deelnames.Where(d => d.Persoon == persoon && !d.Termijn.IsVoorbij(deur.Vandaag) && d.Termijn.TotEnMet != deur.Vandaag).OrderBy(d => d.Id == zetel.Id).ToList();
            foreach (var deelname in eigen)
            {
                // Of somebody alone the last one goes when the others are over: only then may the chain stay behind without a key.
                var vroegst = deelname.Termijn.VroegsteEind(deur.Vandaag);
                var laatste = (isAlleen && deelname.Id != zetel.Id) || vroegst > deur.Vandaag ? vroegst : deur.Vandaag;
                var aanvraag = new Aanvraag(keten, new(Guid.NewGuid()), Dader.Van(persoon, zetel.Id, Factor.Enkel), new DeelnameBeeindigen(deelname.Id, laatste), []);
                if (!isAlleen && await deur.Weiger(aanvraag, stop) is { } geweigerd) return In(geweigerd, inzage.Keten?.Naam);
                vertrekken.Add(aanvraag);
            }
            namen.Add(new(keten, new(Guid.NewGuid()), Dader.Van(persoon, zetel.Id, Factor.Enkel), new PersoonWissen(persoon), []));
        }
        foreach (var aanvraag in vertrekken)
            if (await deur.Voer(aanvraag, stop) is Antwoord.Geweigerd geweigerd) return geweigerd.Afwijzing;
        // His last day is today: he can still say that he is to be forgotten. Where a later day was the earliest, his name goes with the account all the same.
        foreach (var aanvraag in namen) await deur.Voer(aanvraag, stop);
        return null;
    }

    static Afwijzing In(Afwijzing geweigerd, Naam? keten) => geweigerd with { Nl = $"{keten}: {geweigerd.Nl}", En = $"{keten}: {geweigerd.En}", Veld = null };

    // Only chains where a term runs count: whoever stopped somewhere has room again.
    async Task<bool> TeVeel(Guid account, CancellationToken stop)
    {
        var ketens = await accounts.Ketens(account, stop);
        if (ketens.Count < MaximumKetens) return false;

        var lopend = 0;
        foreach (var keten in ketens)
            if (await accounts.Persoon(account, keten, stop) is { } persoon && (await deur.Deelnames(keten, persoon, stop)).Count > 0) lopend++;
        return lopend >= MaximumKetens;
    }
}
