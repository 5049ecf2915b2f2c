using Microsoft.EntityFrameworkCore;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;

namespace Schakel.Storage;

/// <summary>The API tokens that were made and not withdrawn. One holds up to its last day, as long as the stamp of its account stays what it was.</summary>
public sealed class ApiTokens
{
    readonly Func<SchakelContext> _nieuw;

    internal ApiTokens(Func<SchakelContext> nieuw) => _nieuw = nieuw;

    /// <summary>Keeps a new one, unless so many of this account hold already. What no longer holds goes.</summary>
    public async Task<bool> Bewaar(ApiToken token, string digest, string stempel, int maximum, Datum vandaag, CancellationToken stop)
    {
        await using var context = _nieuw();
        await using var transactie = await context.Database.BeginTransactionAsync(stop);
        // By the stamp as it is, not as whoever asks knew it: a password may have been changed since.
        await context.ApiTokens.Where(t => t.Account == token.Account && (t.TotEnMet < vandaag || !context.Users.Any(a => a.Id == t.Account && a.SecurityStamp == t.Stempel))).ExecuteDeleteAsync(stop);
        if (await context.ApiTokens.CountAsync(t => t.Account == token.Account, stop) >= maximum) return false;
        context.ApiTokens.Add(new()
        {
            Id = token.Id,
            Account = token.Account,
            Digest = digest,
            Stempel = stempel,
            Naam = token.Naam,
            Stroom = token.Stroom.ToString(),
            Deelname = token.Deelname.ToString(),
            Bereik = token.Bereik,
            TotEnMet = token.TotEnMet,
        });
        await context.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
        return true;
    }

    /// <summary>Those of this account that hold, the first to end first.</summary>
    public async Task<IReadOnlyList<ApiToken>> Van(Guid account, Datum vandaag, CancellationToken stop)
    {
        await using var context = _nieuw();
        return [.. (await Geldend(context, vandaag).Where(t => t.Account == account).OrderBy(t => t.TotEnMet).ThenBy(t => t.Naam).ThenBy(t => t.Id).ToListAsync(stop)).Select(Lees)];
    }

    /// <summary>The one with this digest, when it holds; and remembers that it was used today.</summary>
    public async Task<ApiToken?> Gebruik(string digest, Datum vandaag, CancellationToken stop)
    {
        await using var context = _nieuw();
        if (await Geldend(context, vandaag).SingleOrDefaultAsync(t => t.Digest == digest, stop) is not { } rij) return null;
        // Once a day: what reads all day long must not write all day long.
        if (rij.LaatstGebruikt != vandaag) await context.ApiTokens.Where(t => t.Id == rij.Id).ExecuteUpdateAsync(t => t.SetProperty(x => x.LaatstGebruikt, vandaag), stop);
        return Lees(rij);
    }

    /// <summary>Ends one of this account's; nothing happens when it had ended already.</summary>
    public async Task Vergeet(Guid account, Guid token, CancellationToken stop)
    {
        await using var context = _nieuw();
        await context.ApiTokens.Where(t => t.Account == account && t.Id == token).ExecuteDeleteAsync(stop);
    }

    static IQueryable<ApiTokenRij> Geldend(SchakelContext context, Datum vandaag) =>
        context.ApiTokens.AsNoTracking().Where(t => t.TotEnMet >= vandaag && context.Users.Any(a => a.Id == t.Account && a.SecurityStamp == t.Stempel));

    static ApiToken Lees(ApiTokenRij rij) =>
        new(rij.Id, rij.Account, rij.Naam, Id.Lees<StroomId>(rij.Stroom)!.Value, Id.Lees<DeelnameId>(rij.Deelname)!.Value, rij.Bereik, rij.TotEnMet, rij.LaatstGebruikt);
}
