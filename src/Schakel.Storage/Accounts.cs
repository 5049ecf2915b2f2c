using Microsoft.EntityFrameworkCore;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Storage;

/// <summary>Who a person of a chain is.</summary>
/// <param name="Adres">The mail address by which he signs in.</param>
public sealed record Ketenmens(PersoonId Persoon, string Naam, string Adres);

/// <summary>What of accounts must happen once and whole, also when two come at the same time; the rest is for ASP.NET Core Identity.</summary>
public sealed class Accounts
{
    const int PerKeer = 200;

    readonly Func<SchakelContext> _nieuw;

    internal Accounts(Func<SchakelContext> nieuw) => _nieuw = nieuw;

    /// <summary>Counts an attempt before it is judged, so that many at once do not count as one. Says how many there were since the last right one.</summary>
    public async Task<int> TelPoging(Guid account, Pogingsoort soort, DateTimeOffset nu, CancellationToken stop)
    {
        await using var context = _nieuw();
        if (await Tel() > 0) return await Van(context, account, soort).Select(p => p.Aantal).SingleOrDefaultAsync(stop);
        try
        {
            context.Pogingen.Add(new() { Account = account, Soort = soort, Aantal = 1, Laatst = nu.UtcTicks });
            await context.SaveChangesAsync(stop);
            return 1;
        }
        catch (DbUpdateException) when (!stop.IsCancellationRequested)
        {
            // Another's was the first at the same moment.
            await Tel();
            return await Van(context, account, soort).Select(p => p.Aantal).SingleOrDefaultAsync(stop);
        }

        Task<int> Tel()
        {
            var vergeten = (nu - Aanmeldregels.Vergeettijd).UtcTicks;
            return Van(context, account, soort).ExecuteUpdateAsync(p => p.SetProperty(x => x.Aantal, x => x.Laatst < vergeten ? 1 : x.Aantal + 1).SetProperty(x => x.Laatst, nu.UtcTicks), stop);
        }
    }

    /// <summary>Whether the door is shut at this moment.</summary>
    public async Task<bool> IsGesloten(Guid account, Pogingsoort soort, DateTimeOffset nu, CancellationToken stop)
    {
        await using var context = _nieuw();
        return await Van(context, account, soort).AnyAsync(p => p.GeslotenTot > nu.UtcTicks, stop);
    }

    /// <summary>Shuts the door. True for the one who does so; who comes at the same moment finds it shut.</summary>
    public async Task<bool> Sluit(Guid account, Pogingsoort soort, DateTimeOffset nu, TimeSpan duur, CancellationToken stop)
    {
        var tot = (nu + duur).UtcTicks;
        await using var context = _nieuw();
        return await Van(context, account, soort).Where(p => p.GeslotenTot <= nu.UtcTicks).ExecuteUpdateAsync(p => p.SetProperty(x => x.GeslotenTot, tot), stop) == 1;
    }

    /// <summary>Forgets the wrong tries of this kind: there was a right one.</summary>
    public async Task WisPogingen(Guid account, Pogingsoort soort, CancellationToken stop)
    {
        await using var context = _nieuw();
        await Van(context, account, soort).ExecuteDeleteAsync(stop);
    }

    /// <summary>True for the first who comes with this time step, or a later one than came before.</summary>
    public async Task<bool> NeemStap(Guid account, long stap, CancellationToken stop)
    {
        await using var context = _nieuw();
        return await context.Aanmeldstanden.Where(a => a.Account == account && a.LaatsteStap < stap).ExecuteUpdateAsync(a => a.SetProperty(x => x.LaatsteStap, stap), stop) == 1;
    }

    /// <summary>Puts these recovery codes in the place of all that were there.</summary>
    public async Task ZetHerstelcodes(Guid account, IEnumerable<string> digests, CancellationToken stop)
    {
        await using var context = _nieuw();
        await using var transactie = await context.Database.BeginTransactionAsync(stop);
        await ZetHerstelcodes(context, account, digests, stop);
        await transactie.CommitAsync(stop);
    }

    /// <summary>The same, as part of what this context is changing.</summary>
    public static async Task ZetHerstelcodes(SchakelContext context, Guid account, IEnumerable<string> digests, CancellationToken stop)
    {
        await context.Herstelcodes.Where(c => c.Account == account).ExecuteDeleteAsync(stop);
        context.Herstelcodes.AddRange(digests.Select(d => new HerstelcodeRij { Account = account, Digest = d }));
        await context.SaveChangesAsync(stop);
    }

    public async Task<int> TelHerstelcodes(Guid account, CancellationToken stop)
    {
        await using var context = _nieuw();
        return await context.Herstelcodes.CountAsync(c => c.Account == account, stop);
    }

    /// <summary>True for the one who uses this code; after that it is gone.</summary>
    public async Task<bool> NeemHerstelcode(Guid account, string digest, CancellationToken stop)
    {
        await using var context = _nieuw();
        return await context.Herstelcodes.Where(c => c.Account == account && c.Digest == digest).ExecuteDeleteAsync(stop) == 1;
    }

    /// <summary>Who this account is in a chain; null when it is nobody there.</summary>
    public async Task<PersoonId?> Persoon(Guid account, StroomId stroom, CancellationToken stop)
    {
        var keten = stroom.ToString();
        await using var context = _nieuw();
        return await context.Personen.Where(p => p.Account == account && p.Stroom == keten).Select(p => p.Persoon).SingleOrDefaultAsync(stop) is { } id ? Id.Lees<PersoonId>(id) : null;
    }

    /// <summary>The chains in which this account is somebody.</summary>
    public async Task<IReadOnlyList<StroomId>> Ketens(Guid account, CancellationToken stop)
    {
        await using var context = _nieuw();
        var ketens = await context.Personen.Where(p => p.Account == account).Select(p => p.Stroom).ToListAsync(stop);
        return [.. ketens.Select(k => Id.Lees<StroomId>(k)).OfType<StroomId>()];
    }

    /// <summary>What the people of a chain are called, as far as their accounts are there.</summary>
    public async Task<IReadOnlyDictionary<PersoonId, string>> Namen(StroomId stroom, CancellationToken stop)
    {
        var keten = stroom.ToString();
        await using var context = _nieuw();
        var namen = await context.Personen.Where(p => p.Stroom == keten).Join(context.Users, p => p.Account, a => a.Id, (p, a) => new { p.Persoon, a.Naam }).ToListAsync(stop);
        return namen.ToDictionary(n => Id.Lees<PersoonId>(n.Persoon)!.Value, n => n.Naam);
    }

    /// <summary>Who the people of a chain are, as far as their accounts are there: what they are called and by which address they sign in.</summary>
    public async Task<IReadOnlyList<Ketenmens>> Mensen(StroomId stroom, CancellationToken stop)
    {
        var keten = stroom.ToString();
        await using var context = _nieuw();
        var rijen = await context.Personen.Where(p => p.Stroom == keten).OrderBy(p => p.Persoon).Join(context.Users, p => p.Account, a => a.Id, (p, a) => new { p.Persoon, a.Naam, a.Email }).ToListAsync(stop);
        return [.. rijen.Select(r => new Ketenmens(Id.Lees<PersoonId>(r.Persoon)!.Value, r.Naam, r.Email!))];
    }

    /// <summary>
    /// How many of these people have an account here of which nobody ever showed that the mailbox is his. Anybody could have made it, so nobody becomes somebody by it:
    /// first a password is chosen by a letter.
    /// </summary>
    public async Task<int> Onbewezen(IEnumerable<Ketenmens> mensen, Func<string, string> spelling, CancellationToken stop)
    {
        await using var context = _nieuw();
        var aantal = 0;
        foreach (var adressen in mensen.Select(m => spelling(m.Adres)).Chunk(PerKeer)) aantal += await context.Users.CountAsync(a => adressen.Contains(a.NormalizedUserName) && a.WachtwoordHersteld == 0 && a.PasswordHash != null, stop);
        return aantal;
    }

    /// <summary>
    /// Makes these people somebody in a chain that came from elsewhere. Whoever has no account here gets one without a password, and chooses one by a letter to his
    /// address; nobody's account changes.
    /// </summary>
    public async Task Verwelkom(StroomId stroom, IReadOnlyCollection<Ketenmens> mensen, Func<string, string> spelling, CancellationToken stop)
    {
        var keten = stroom.ToString();
        await using var context = _nieuw();
        await using var samen = await context.Database.BeginTransactionAsync(stop);
        foreach (var groep in mensen.Chunk(PerKeer))
        {
            var (adressen, personen) = (groep.Select(m => spelling(m.Adres)).ToList(), groep.Select(m => m.Persoon.ToString()).ToList());
            var accounts = await context.Users.Where(a => adressen.Contains(a.NormalizedUserName!)).ToDictionaryAsync(a => a.NormalizedUserName!, a => a.Id, StringComparer.Ordinal, stop);
            // Of a chain that comes back to where it was its people are here.
            var al = await context.Personen.Where(p => p.Stroom == keten && personen.Contains(p.Persoon)).Select(p => p.Persoon).ToListAsync(stop);
            foreach (var (mens, adres) in groep.Zip(adressen))
            {
                if (al.Contains(mens.Persoon.ToString())) continue;
                if (!accounts.TryGetValue(adres, out var account))
                {
                    account = Guid.NewGuid();
                    context.Users.Add(new() { Id = account, Naam = mens.Naam, UserName = mens.Adres, Email = mens.Adres, NormalizedUserName = adres, NormalizedEmail = adres, SecurityStamp = Guid.NewGuid().ToString(), Aanmeldstand = new() });
                }
                context.Personen.Add(new() { Account = account, Stroom = keten, Persoon = mens.Persoon.ToString() });
            }
            await context.SaveChangesAsync(stop);
            context.ChangeTracker.Clear();
        }
        await context.Lezers.Where(l => l.Naam == Overzetting.Bezig && l.Stroom == keten).ExecuteDeleteAsync(stop);
        await samen.CommitAsync(stop);
    }

    /// <summary>The person that this account is in the chain: this one, or the one that it was already.</summary>
    public async Task<PersoonId> Word(Guid account, StroomId stroom, PersoonId persoon, CancellationToken stop)
    {
        if (await Persoon(account, stroom, stop) is { } al) return al;
        try
        {
            await using var context = _nieuw();
            context.Personen.Add(new() { Account = account, Stroom = stroom.ToString(), Persoon = persoon.ToString() });
            await context.SaveChangesAsync(stop);
            return persoon;
        }
        catch (DbUpdateException fout) when (!stop.IsCancellationRequested)
        {
            // Sent twice at once: the other was first.
            return await Persoon(account, stroom, stop) ?? throw new InvalidOperationException("Dit account kon niemand worden in deze keten.", fout);
        }
    }

    /// <summary>Gives this person to this account, whichever account had it. The account must be nobody else there.</summary>
    public async Task Geef(Guid account, StroomId stroom, PersoonId persoon, CancellationToken stop)
    {
        var (keten, wie) = (stroom.ToString(), persoon.ToString());
        await using var context = _nieuw();
        if (await context.Personen.Where(p => p.Stroom == keten && p.Persoon == wie).ExecuteUpdateAsync(p => p.SetProperty(x => x.Account, account), stop) > 0) return;
        context.Personen.Add(new() { Account = account, Stroom = keten, Persoon = wie });
        await context.SaveChangesAsync(stop);
    }

    /// <summary>Nobody is this person any more: what still says whose account it was goes with it, tokens and planned exports of that chain too.</summary>
    public async Task Vergeet(StroomId stroom, PersoonId persoon, CancellationToken stop)
    {
        var (keten, wie) = (stroom.ToString(), persoon.ToString());
        await using var context = _nieuw();
        await context.Exportplannen.Where(p => p.Stroom == keten && p.Persoon == wie).ExecuteDeleteAsync(stop);
        await context.ApiTokens.Where(t => t.Stroom == keten && context.Personen.Any(p => p.Stroom == keten && p.Persoon == wie && p.Account == t.Account)).ExecuteDeleteAsync(stop);
        // Last, for it is by this row that what was left halfway is found again.
        await context.Personen.Where(p => p.Stroom == keten && p.Persoon == wie).ExecuteDeleteAsync(stop);
    }

    static IQueryable<PogingRij> Van(SchakelContext context, Guid account, Pogingsoort soort) => context.Pogingen.Where(p => p.Account == account && p.Soort == soort);
}
