using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Schakel.Domein;
using Schakel.Domein.Toegang;
using Schakel.Storage;

namespace Schakel.Application.Toegang;

/// <summary>Making an account and getting in: what ASP.NET Core Identity keeps, under our rules and on our clock.</summary>
public sealed class Accountkluis(UserManager<Account> beheer, Accounts accounts, Mensen mensen, Klad klad, Gesprekken gesprekken, IDataProtectionProvider zegelaar, TimeProvider klok)
{
    readonly IDataProtector _zegel = zegelaar.CreateProtector("Schakel.Eenmaalsleutel.1");

    /// <summary>Makes an account. Whether the address was taken already is not told here: signing in with what was typed works or does not.</summary>
    public async Task<IReadOnlyList<Afwijzing>> Maak(string? naam, string? adres, string? wachtwoord, string? nogEens)
    {
        (naam, adres, wachtwoord) = (naam?.Trim() ?? "", adres?.Trim() ?? "", wachtwoord ?? "");
        var fouten = new List<Afwijzing>();
        if (naam.Length is 0 or > Account.MaximumNaam || !Woorden.IsRegel(naam)) fouten.Add(NaamOngeldig);
        if (!Aanmeldregels.IsAdres(adres)) fouten.Add(Aanmeldregels.AdresOngeldig);
        if (WeigerWachtwoord(wachtwoord, nogEens, adres) is { } geweigerd) fouten.Add(geweigerd);
        if (fouten.Count > 0) return fouten;

        var account = new Account { Id = Guid.NewGuid(), Naam = naam, UserName = adres, Email = adres, Aanmeldstand = new() };
        var uitslag = await beheer.CreateAsync(account, wachtwoord);
        if (!uitslag.Errors.All(e => e.Code is nameof(IdentityErrorDescriber.DuplicateUserName) or nameof(IdentityErrorDescriber.DuplicateEmail))) Moet(uitslag);
        return [];
    }

    /// <summary>The account that this address and password open. For an unknown address the same work is done, so that nothing tells the two apart.</summary>
    public async Task<Accountantwoord> MetWachtwoord(string? adres, string? wachtwoord, CancellationToken stop)
    {
        (adres, wachtwoord) = (adres?.Trim() ?? "", wachtwoord ?? "");
        var account = Aanmeldregels.IsLeesbaar(adres) ? await beheer.FindByNameAsync(adres) : null;
        if (account is null || wachtwoord.Length > Aanmeldregels.LangsteWachtwoord)
        {
            beheer.PasswordHasher.VerifyHashedPassword(new(), NepHash.Value, Kort(wachtwoord));
            return Accountantwoord.Nee(Aanmeldregels.PastNiet);
        }
        var mag = await Probeer(account, Pogingsoort.Wachtwoord, () => beheer.CheckPasswordAsync(account, wachtwoord), stop);
        return mag ? Accountantwoord.Van(Beeld(account)) : Accountantwoord.Nee(Aanmeldregels.PastNiet);
    }

    /// <summary>Whether this code of the app, or a recovery code, is this account's; each works once.</summary>
    /// <param name="soort">From where: after the password, or in a session that runs.</param>
    public async Task<Accountantwoord> MetCode(Guid id, Pogingsoort soort, string? code, CancellationToken stop)
    {
        if (code is not { Length: > 0 and <= Aanmeldregels.LangsteCode } || await Vind(id) is not { } account || !Beeld(account).HeeftTweedeFactor) return Accountantwoord.Nee(Aanmeldregels.CodePastNiet);
        var mag = await Probeer(account, soort, () => Klopt(account, code, metHerstel: true, stop), stop);
        return mag ? Accountantwoord.Van(Beeld(account)) : Accountantwoord.Nee(Aanmeldregels.CodePastNiet);
    }

    public async Task<Accountbeeld?> Van(Guid id) => await Vind(id) is { } account ? Beeld(account) : null;

    /// <summary>The secret to set up an app with. It counts only after a code proves that the app has it.</summary>
    public async Task<Eenmaalopzet> BeginTweedeFactor(Guid id)
    {
        var account = await Haal(id);
        if (account.TwoFactorEnabled) throw new InvalidOperationException("Er is al een tweede factor.");
        if (account.Eenmaalsleutel is null)
        {
            account.Eenmaalsleutel = _zegel.Protect(Eenmaalcode.NieuweSleutel());
            // Opened twice at once: both show the key that was kept first.
            if (!(await beheer.UpdateAsync(account)).Succeeded) return await BeginTweedeFactor(id);
        }
        var sleutel = _zegel.Unprotect(account.Eenmaalsleutel);
        return new(sleutel, Eenmaalcode.Adres(sleutel, account.Email!));
    }

    /// <summary>Turns the second factor on; the recovery codes are shown this once. Whatever else was signed in no longer is.</summary>
    public async Task<(IReadOnlyList<string> Herstelcodes, Accountantwoord Antwoord)> BevestigTweedeFactor(Guid id, string? wachtwoord, string? code, CancellationToken stop)
    {
        var account = await Haal(id);
        if (Beeld(account).IsNetHersteld(klok.GetUtcNow())) return ([], Accountantwoord.Nee(Aanmeldregels.NetHersteld));
        // Without it whoever holds the session for a moment could shut its owner out for good.
        if (!await Probeer(account, Pogingsoort.WachtwoordBinnen, () => beheer.CheckPasswordAsync(account, Kort(wachtwoord)), stop)) return ([], Accountantwoord.Nee(WachtwoordPastNiet));
        if (account is not { Eenmaalsleutel: not null, TwoFactorEnabled: false } || code is not { Length: > 0 and <= Aanmeldregels.LangsteCode } || !await Klopt(account, code, metHerstel: false, stop))
            return ([], Accountantwoord.Nee(Aanmeldregels.CodeVanAppPastNiet));

        var codes = Herstelcodes.Nieuw();
        await accounts.ZetHerstelcodes(id, codes.Select(c => Herstelcodes.Digest(c)!), stop);
        account.TwoFactorEnabled = true;
        Moet(await beheer.UpdateSecurityStampAsync(account));
        return (codes, Accountantwoord.Van(Beeld(account)));
    }

    /// <summary>Turns the second factor off; that takes the password and a code.</summary>
    public async Task<Accountantwoord> ZetTweedeFactorUit(Guid id, string? wachtwoord, string? code, CancellationToken stop)
    {
        var account = await Haal(id);
        if (!await ProbeerBeide(account, wachtwoord, code, stop)) return Accountantwoord.Nee(Aanmeldregels.WachtwoordOfCodePastNiet);

        // The codes go last: without a factor they open nothing, and a factor without codes would shut somebody out.
        (account.TwoFactorEnabled, account.Eenmaalsleutel) = (false, null);
        Moet(await beheer.UpdateSecurityStampAsync(account));
        if (account.Passkeys == 0) await accounts.ZetHerstelcodes(id, [], stop);
        return Accountantwoord.Van(Beeld(account));
    }

    /// <summary>Puts new recovery codes in the place of all that were there, and shows them this once; that takes the password and a code.</summary>
    public async Task<(IReadOnlyList<string> Herstelcodes, Accountantwoord Antwoord)> VernieuwHerstelcodes(Guid id, string? wachtwoord, string? code, CancellationToken stop)
    {
        var account = await Haal(id);
        if (!await ProbeerBeide(account, wachtwoord, code, stop)) return ([], Accountantwoord.Nee(Aanmeldregels.WachtwoordOfCodePastNiet));

        var codes = Herstelcodes.Nieuw();
        await accounts.ZetHerstelcodes(id, codes.Select(c => Herstelcodes.Digest(c)!), stop);
        return (codes, Accountantwoord.Van(Beeld(account)));
    }

    public Task<int> HerstelcodesOver(Guid id, CancellationToken stop) => accounts.TelHerstelcodes(id, stop);

    public async Task<Accountantwoord> WijzigWachtwoord(Guid id, string? oud, string? nieuw, string? nogEens, CancellationToken stop)
    {
        var account = await Haal(id);
        if (WeigerWachtwoord(nieuw ?? "", nogEens, account.Email!) is { } geweigerd) return Accountantwoord.Nee(geweigerd);
        if (!await Probeer(account, Pogingsoort.WachtwoordBinnen, () => beheer.CheckPasswordAsync(account, Kort(oud)), stop)) return Accountantwoord.Nee(OudPastNiet);

        VergeetOpzet(account);
        account.PasswordHash = beheer.PasswordHasher.HashPassword(account, nieuw!);
        Moet(await beheer.UpdateSecurityStampAsync(account));
        return Accountantwoord.Van(Beeld(account));
    }

    /// <summary>Refused when this is not the password; null when it is. For what outlasts a session.</summary>
    public async Task<Afwijzing?> WeigerAnderWachtwoord(Guid id, string? wachtwoord, CancellationToken stop)
    {
        var account = await Haal(id);
        return await Probeer(account, Pogingsoort.WachtwoordBinnen, () => beheer.CheckPasswordAsync(account, Kort(wachtwoord)), stop) ? null : WachtwoordPastNiet;
    }

    /// <summary>Ends every session of this account, also this one.</summary>
    public async Task OveralAfmelden(Guid id)
    {
        var account = await Haal(id);
        VergeetOpzet(account);
        Moet(await beheer.UpdateSecurityStampAsync(account));
    }

    /// <summary>
    /// Leaves every chain, and removes the account with all that is kept of this human being; the facts name a person in a chain and stay.
    /// Refused as long as a partner would be left without anybody who holds its key.
    /// </summary>
    public async Task<Afwijzing?> Verwijder(Guid id, string? wachtwoord, CancellationToken stop)
    {
        var account = await Haal(id);
        if (!await Probeer(account, Pogingsoort.WachtwoordBinnen, () => beheer.CheckPasswordAsync(account, Kort(wachtwoord)), stop)) return OudPastNiet;
        if (Beeld(account).IsNetHersteld(klok.GetUtcNow())) return Aanmeldregels.NetHersteld;
        if (await mensen.Vertrek(id, stop) is { } geweigerd) return geweigerd;
        foreach (var keten in await accounts.Ketens(id, stop))
        {
            if (await accounts.Persoon(id, keten, stop) is not { } persoon) continue;
            await klad.Vergeet(keten, persoon, stop);
            await gesprekken.Vergeet(keten, persoon, stop);
        }
        Moet(await beheer.DeleteAsync(account));
        return null;
    }

    static readonly Afwijzing NaamOngeldig = new(
        "naam-ongeldig", "Vul uw naam in, op één regel en in ten hoogste 100 tekens.", "Fill in your name, on one line and in 100 characters at most.", Veld: "Naam");

    static readonly Afwijzing NietGelijk = new(
        "wachtwoord-niet-gelijk", "De twee wachtwoorden zijn niet gelijk. Typ twee keer hetzelfde.", "The two passwords are not equal. Type the same twice.", Veld: "NogEens");

    static readonly Afwijzing OudPastNiet = new(
        "wachtwoord-past-niet",
        "Dit is niet uw wachtwoord, of u bent na te veel pogingen even buitengesloten.",
        "This is not your password, or you are shut out for a while after too many tries.",
        AfwijzingSoort.NietBevoegd,
        "Oud");

    static readonly Afwijzing WachtwoordPastNiet = OudPastNiet with { Veld = "Wachtwoord" };

    // A password that nobody has, to be as slow about an address that nobody has.
    static readonly Lazy<string> NepHash = new(() => new PasswordHasher<Account>().HashPassword(new(), Guid.NewGuid().ToString()));

    internal static Afwijzing? WeigerWachtwoord(string wachtwoord, string? nogEens, string adres) =>
        Aanmeldregels.WeigerWachtwoord(wachtwoord, adres) ?? (wachtwoord == nogEens ? null : NietGelijk);

    static string Kort(string? wachtwoord) => wachtwoord is { Length: <= Aanmeldregels.LangsteWachtwoord } ? wachtwoord : "";

    // Counted before it is judged: of many guesses at the same time none is free. After too many the door shuts with each try, and opens when it was right.
    internal async Task<bool> Probeer(Account account, Pogingsoort soort, Func<Task<bool>> oordeel, CancellationToken stop)
    {
        var nu = klok.GetUtcNow();
        var isOpen = !await accounts.IsGesloten(account.Id, soort, nu, stop);
        if (isOpen && Aanmeldregels.Slot(await accounts.TelPoging(account.Id, soort, nu, stop)) is { } slot) isOpen = await accounts.Sluit(account.Id, soort, nu, slot, stop);
        if (!isOpen)
        {
            beheer.PasswordHasher.VerifyHashedPassword(account, NepHash.Value, "");
            return false;
        }
        if (!await oordeel()) return false;
        await accounts.WisPogingen(account.Id, soort, stop);
        return true;
    }

    Task<bool> ProbeerBeide(Account account, string? wachtwoord, string? code, CancellationToken stop) => Probeer(
        account,
        Pogingsoort.CodeBinnen,
        async () => await beheer.CheckPasswordAsync(account, Kort(wachtwoord)) && code is { Length: > 0 and <= Aanmeldregels.LangsteCode } && await Klopt(account, code, metHerstel: true, stop),
        stop);

    async Task<bool> Klopt(Account account, string code, bool metHerstel, CancellationToken stop)
    {
        // Of a key that was only shown no code counts, but the one that confirms it.
        var sleutel = account.TwoFactorEnabled || !metHerstel ? account.Eenmaalsleutel : null;
        if (sleutel is not null && Eenmaalcode.Stap(_zegel.Unprotect(sleutel), code, klok.GetUtcNow()) is { } stap) return await accounts.NeemStap(account.Id, stap, stop);
        return metHerstel && Herstelcodes.Digest(code) is { } digest && await accounts.NeemHerstelcode(account.Id, digest, stop);
    }

    Task<Account?> Vind(Guid id) => beheer.FindByIdAsync(id.ToString());

    internal async Task<Account> Haal(Guid id) => await Vind(id) ?? throw new InvalidOperationException("Dit account is er niet meer.");

    // Identity tells of a change by another at the same time with an answer, not with an exception; what was not kept must not be reported as done.
    internal static void Moet(IdentityResult uitslag)
    {
        if (uitslag.Errors.Any(e => e.Code == nameof(IdentityErrorDescriber.ConcurrencyFailure))) throw new Tegelijk();
        if (!uitslag.Succeeded) throw new InvalidOperationException(string.Join(", ", uitslag.Errors.Select(e => e.Code)));
    }

    // A key that was shown but never confirmed may have been seen by whoever is put out now.
    internal static void VergeetOpzet(Account account)
    {
        if (!account.TwoFactorEnabled) account.Eenmaalsleutel = null;
    }

    internal static Accountbeeld Beeld(Account account) => new(account.Id, account.Naam, account.Email!, account.SecurityStamp!, account.TwoFactorEnabled, account.Passkeys, account.WachtwoordHersteld);
}
