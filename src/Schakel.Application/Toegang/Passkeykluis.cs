using Microsoft.AspNetCore.Identity;
using Schakel.Domein;
using Schakel.Domein.Toegang;
using Schakel.Storage;

namespace Schakel.Application.Toegang;

/// <summary>What somebody does with passkeys: have one, lose one, and get in with one. What a browser answered is judged where it comes in; what counts is decided here.</summary>
public sealed class Passkeykluis(UserManager<Account> beheer, SchakelContext context, Passkeys passkeys, Accountkluis kluis, Deur deur, TimeProvider klok)
{
    public async Task<IReadOnlyList<Passkeybeeld>> Van(Guid account, CancellationToken stop) =>
        [.. (await passkeys.Van(account, stop)).Select(p => new Passkeybeeld(p.Kenmerk, p.Naam, p.Gemaakt, p.LaatstGebruikt))];

    /// <summary>Why this account may not ask its browser for a new passkey; empty when it may. Asked before the browser makes one that would then be nobody's.</summary>
    public async Task<IReadOnlyList<Afwijzing>> WeigerNieuw(Accountbeeld wie, Factor factor, string naam, string? wachtwoord, CancellationToken stop)
    {
        if (Passkeyregels.WeigerWijziging(wie.HeeftTweedeFactor, factor) is { } zonder) return [zonder];
        if (wie.IsNetHersteld(klok.GetUtcNow())) return [Aanmeldregels.NetHersteld];
        if (wie.Passkeys >= Passkeyregels.MaximumPerAccount) return [Passkeyregels.TeVeel];
        if (Passkeyregels.WeigerNaam(naam) is { } geweigerd) return [geweigerd];
        return await kluis.WeigerAnderWachtwoord(wie.Id, wachtwoord, stop) is { } past ? [past] : [];
    }

    /// <summary>
    /// Keeps a passkey that was just made. When it is the first second factor, recovery codes come with it and are shown this once: whoever loses
    /// his only passkey must not stay outside. Whatever else was signed in no longer is.
    /// </summary>
    public async Task<(IReadOnlyList<string> Herstelcodes, Accountantwoord Antwoord)> Voeg(Guid id, string naam, UserPasskeyInfo gemaakt, Passkeyvraag vraag, CancellationToken stop)
    {
        var account = await kluis.Haal(id);
        if (Accountkluis.Beeld(account).IsNetHersteld(klok.GetUtcNow())) return ([], Accountantwoord.Nee(Aanmeldregels.NetHersteld));
        if (account.Passkeys >= Passkeyregels.MaximumPerAccount) return ([], Accountantwoord.Nee(Passkeyregels.TeVeel));
        if (!await Neem(vraag, stop)) return ([], Accountantwoord.Nee(Passkeyregels.NietGemaakt));

        var codes = Accountkluis.Beeld(account).HeeftTweedeFactor ? [] : Herstelcodes.Nieuw();
        await using var transactie = await context.Database.BeginTransactionAsync(stop);
        Accountkluis.Moet(await beheer.AddOrUpdatePasskeyAsync(account, OpOnzeKlok(gemaakt, naam)));
        account.Passkeys++;
        Accountkluis.Moet(await beheer.UpdateSecurityStampAsync(account));
        if (codes.Count > 0) await Accounts.ZetHerstelcodes(context, id, codes.Select(c => Herstelcodes.Digest(c)!), stop);
        await transactie.CommitAsync(stop);
        return (codes, Accountantwoord.Van(Accountkluis.Beeld(account)));
    }

    /// <summary>Removes one; with the last second factor the recovery codes go too. Whatever else was signed in no longer is.</summary>
    public async Task<Accountantwoord> Verwijder(Accountbeeld wie, Factor factor, string kenmerk, string? wachtwoord, CancellationToken stop)
    {
        if (Passkeyregels.WeigerWijziging(wie.HeeftTweedeFactor, factor) is { } zonder) return Accountantwoord.Nee(zonder);
        if (await kluis.WeigerAnderWachtwoord(wie.Id, wachtwoord, stop) is { } geweigerd) return Accountantwoord.Nee(geweigerd);
        if ((await passkeys.Van(wie.Id, stop)).FirstOrDefault(p => p.Kenmerk == kenmerk) is not { } passkey) return Accountantwoord.Nee(Afwijzing.NietGevonden);

        var account = await kluis.Haal(wie.Id);
        await using var transactie = await context.Database.BeginTransactionAsync(stop);
        Accountkluis.Moet(await beheer.RemovePasskeyAsync(account, passkey.Id.ToArray()));
        account.Passkeys--;
        Accountkluis.Moet(await beheer.UpdateSecurityStampAsync(account));
        if (!Accountkluis.Beeld(account).HeeftTweedeFactor) await Accounts.ZetHerstelcodes(context, wie.Id, [], stop);
        await transactie.CommitAsync(stop);
        return Accountantwoord.Van(Accountkluis.Beeld(account));
    }

    /// <summary>
    /// Whether this passkey is that of this account, or of whichever account it is. The try is counted for that account before it is judged, as
    /// any other is; one of nobody counts for nobody, and says the same.
    /// </summary>
    /// <param name="oordeel">Whether the answer is good; the passkey as it then is, and whose.</param>
    public async Task<Accountantwoord> Met(Guid? wie, byte[] passkey, Pogingsoort soort, Passkeyvraag vraag, Func<Task<(UserPasskeyInfo Passkey, Guid Van)?>> oordeel, CancellationToken stop)
    {
        var account = wie is { } id ? await beheer.FindByIdAsync(id.ToString()) : await beheer.FindByPasskeyIdAsync(passkey);
        var mag = account is not null && await kluis.Probeer(account, soort, Klopt, stop);
        return mag ? Accountantwoord.Van(Accountkluis.Beeld(account!)) : Accountantwoord.Nee(Passkeyregels.PastNiet);

        async Task<bool> Klopt() =>
            await oordeel() is { } goed && goed.Van == account.Id && await Neem(vraag, stop)
            && await passkeys.Gebruik(goed.Passkey.CredentialId, goed.Passkey.SignCount, goed.Passkey.IsBackedUp, deur.Vandaag, stop);
    }

    Task<bool> Neem(Passkeyvraag vraag, CancellationToken stop) => passkeys.NeemVraag(vraag.Digest, klok.GetUtcNow(), vraag.Tot, stop);

    // Identity reads the clock of the machine.
    UserPasskeyInfo OpOnzeKlok(UserPasskeyInfo p, string naam) => new(
        p.CredentialId, p.PublicKey, klok.GetUtcNow(), p.SignCount, p.Transports, p.IsUserVerified, p.IsBackupEligible, p.IsBackedUp, p.AttestationObject, p.ClientDataJson)
    { Name = naam };
}

/// <summary>Which question an answer belongs to, and until when: it may be answered once.</summary>
public readonly record struct Passkeyvraag(string Digest, DateTimeOffset Tot);

/// <summary>A passkey in the list of its owner.</summary>
/// <param name="Kenmerk">By which a page names it.</param>
public sealed record Passkeybeeld(string Kenmerk, string Naam, DateTimeOffset Gemaakt, Datum? LaatstGebruikt);
