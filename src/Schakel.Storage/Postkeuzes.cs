using Microsoft.EntityFrameworkCore;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;

namespace Schakel.Storage;

/// <summary>Whether accounts want letters that nobody has sent, and in which language.</summary>
public sealed class Postkeuzes
{
    readonly Func<SchakelContext> _nieuw;

    internal Postkeuzes(Func<SchakelContext> nieuw) => _nieuw = nieuw;

    /// <summary>To whom of these people of a chain letters that ask a standpoint go, as far as their accounts are there and want them.</summary>
    public Task<IReadOnlyDictionary<PersoonId, Ontvanger>> Ontvangers(StroomId stroom, IReadOnlyCollection<PersoonId> personen, CancellationToken stop) => Lees(stroom, personen, ookWieNietWil: false, stop);

    /// <summary>The same for what somebody asked for himself.</summary>
    public Task<IReadOnlyDictionary<PersoonId, Ontvanger>> Lezers(StroomId stroom, IReadOnlyCollection<PersoonId> personen, CancellationToken stop) => Lees(stroom, personen, ookWieNietWil: true, stop);

    async Task<IReadOnlyDictionary<PersoonId, Ontvanger>> Lees(StroomId stroom, IReadOnlyCollection<PersoonId> personen, bool ookWieNietWil, CancellationToken stop)
    {
        var (keten, wie) = (stroom.ToString(), personen.Select(p => p.ToString()).ToArray());
        await using var context = _nieuw();
        var rijen = await (
            from persoon in context.Personen.Where(p => p.Stroom == keten && wie.Contains(p.Persoon))
            join account in context.Users on persoon.Account equals account.Id
            join keuze in context.Postkeuzes on account.Id equals keuze.Account into keuzes
            from keuze in keuzes.DefaultIfEmpty()
            where ookWieNietWil || keuze == null || !keuze.GeenVragen
            select new { persoon.Persoon, account.Id, account.Naam, account.Email, keuze.Taal }).ToListAsync(stop);
        return rijen.ToDictionary(r => Id.Lees<PersoonId>(r.Persoon)!.Value, r => new Ontvanger(r.Id, r.Naam, r.Email!, r.Taal ?? "nl"));
    }

    public async Task<bool> WilVragen(Guid account, CancellationToken stop)
    {
        await using var context = _nieuw();
        return !await context.Postkeuzes.AnyAsync(k => k.Account == account && k.GeenVragen, stop);
    }

    /// <summary>The language of letters to this account; null as long as none was chosen.</summary>
    public async Task<string?> Taal(Guid account, CancellationToken stop)
    {
        await using var context = _nieuw();
        return await context.Postkeuzes.Where(k => k.Account == account).Select(k => k.Taal).SingleOrDefaultAsync(stop);
    }

    public Task KiesVragen(Guid account, bool wil, CancellationToken stop) => Kies(account, keuze => keuze.GeenVragen = !wil, stop);

    public Task KiesTaal(Guid account, string taal, CancellationToken stop) => Kies(account, keuze => keuze.Taal = taal, stop);

    /// <summary>The language of whoever never chose one: that in which he came in.</summary>
    public async Task OnthoudTaal(Guid account, string taal, CancellationToken stop)
    {
        await using (var context = _nieuw())
            if (await context.Postkeuzes.AnyAsync(k => k.Account == account, stop)) return;
        await KiesTaal(account, taal, stop);
    }

    async Task Kies(Guid account, Action<PostkeuzeRij> wat, CancellationToken stop)
    {
        await using var context = _nieuw();
        var keuze = await context.Postkeuzes.SingleOrDefaultAsync(k => k.Account == account, stop);
        if (keuze is null) context.Postkeuzes.Add(keuze = new() { Account = account });
        wat(keuze);
        try
        {
            await context.SaveChangesAsync(stop);
        }
        catch (DbUpdateException) when (!stop.IsCancellationRequested)
        {
            // In two windows at once, or the account went meanwhile: it is no more than a wish, and can be said again.
        }
    }
}
