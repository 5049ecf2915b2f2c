using Microsoft.EntityFrameworkCore;

namespace Schakel.Storage;

/// <summary>What of passkeys must happen once, also when two come at the same time; making and removing them is for ASP.NET Core Identity.</summary>
public sealed class Passkeys
{
    readonly Func<SchakelContext> _nieuw;

    internal Passkeys(Func<SchakelContext> nieuw) => _nieuw = nieuw;

    /// <summary>Those of this account, the oldest first.</summary>
    public async Task<IReadOnlyList<Passkey>> Van(Guid account, CancellationToken stop)
    {
        await using var context = _nieuw();
        var rijen = await context.AccountPasskeys.AsNoTracking().Where(p => p.UserId == account).OrderBy(p => p.Data.CreatedAt).ToListAsync(stop);
        return [.. rijen.Select(r => new Passkey(r.CredentialId, r.Data.Name ?? "", r.Data.CreatedAt, r.LaatstGebruikt))];
    }

    /// <summary>True for the first who comes with the answer to this question.</summary>
    public async Task<bool> NeemVraag(string digest, DateTimeOffset nu, DateTimeOffset tot, CancellationToken stop)
    {
        await using var context = _nieuw();
        await context.GebruikteVragen.Where(v => v.Tot < nu.UtcTicks).ExecuteDeleteAsync(stop);
        try
        {
            context.GebruikteVragen.Add(new() { Digest = digest, Tot = tot.UtcTicks });
            await context.SaveChangesAsync(stop);
            return true;
        }
        catch (DbUpdateException) when (!stop.IsCancellationRequested)
        {
            if (!await context.GebruikteVragen.AnyAsync(v => v.Digest == digest, stop)) throw;
            return false;
        }
    }

    /// <summary>Remembers that it was used. False when it is gone, or when its counter went on meanwhile: then somebody has a copy of it.</summary>
    /// <param name="teller">How often it was used, by its own count; many do not count and stay at 0.</param>
    public async Task<bool> Gebruik(byte[] id, uint teller, bool isElders, Datum vandaag, CancellationToken stop)
    {
        await using var context = _nieuw();
        return await context.AccountPasskeys.Where(p => p.CredentialId == id && (p.Data.SignCount < teller || (teller == 0 && p.Data.SignCount == 0))).ExecuteUpdateAsync(
            p => p.SetProperty(x => x.Data.SignCount, teller).SetProperty(x => x.Data.IsBackedUp, isElders).SetProperty(x => x.LaatstGebruikt, vandaag), stop) == 1;
    }
}
