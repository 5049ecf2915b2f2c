using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Schakel.Domein;
using Schakel.Domein.Toegang;
using Schakel.Storage;

namespace Schakel.Application.Toegang;

/// <summary>A new password for whoever reads the mail of an account. The second factor stays; and where there is none, none can be made for a day.</summary>
public sealed class Wachtwoordherstel(UserManager<Account> beheer, Accounts accounts, IDataProtectionProvider zegelaar, TimeProvider klok)
{
    readonly IDataProtector _zegel = zegelaar.CreateProtector("Schakel.Wachtwoordherstel.1");

    static readonly Afwijzing LinkWerktNiet = new(
        "wachtwoordlink-werkt-niet",
        "Deze link werkt niet (meer): hij is gebruikt, ouder dan een uur, of niet heel overgenomen. Vraag een nieuwe aan.",
        "This link does not work (any more): it was used, is older than an hour, or was not copied whole. Ask for a new one.",
        AfwijzingSoort.Conflict);

    /// <summary>
    /// The key to a new password for the account that is found by this address, and where it is to be sent: to the address of the account as its
    /// owner wrote it, never as somebody else did. Null when nobody has it. It works once, for an hour, and until anything else ends the sessions.
    /// </summary>
    public async Task<(string Sleutel, string Aan)?> Sleutel(string adres, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        if (await beheer.FindByNameAsync(adres) is not { Email: { } aan } account) return null;
        return (_zegel.Protect($"{account.Id}|{account.SecurityStamp}|{klok.GetUtcNow().UtcTicks.ToString(CultureInfo.InvariantCulture)}"), aan);
    }

    /// <summary>Why this key opens nothing; null when it does.</summary>
    public async Task<Afwijzing?> Weiger(string? sleutel) => await Vind(sleutel) is null ? LinkWerktNiet : null;

    /// <summary>Chooses the new password. Ends every session and every token of the account.</summary>
    public async Task<Afwijzing?> Zet(string? sleutel, string? nieuw, string? nogEens, CancellationToken stop)
    {
        if (await Vind(sleutel) is not { } account) return LinkWerktNiet;
        if (Accountkluis.WeigerWachtwoord(nieuw ?? "", nogEens, account.Email!) is { } geweigerd) return geweigerd;

        Accountkluis.VergeetOpzet(account);
        account.PasswordHash = beheer.PasswordHasher.HashPassword(account, nieuw!);
        account.WachtwoordHersteld = klok.GetUtcNow().UtcTicks;
        var uitslag = await beheer.UpdateSecurityStampAsync(account);
        if (uitslag.Errors.Any(e => e.Code == nameof(IdentityErrorDescriber.ConcurrencyFailure))) return LinkWerktNiet;
        Accountkluis.Moet(uitslag);
        await accounts.WisPogingen(account.Id, Pogingsoort.Wachtwoord, stop);
        return null;
    }

    async Task<Account?> Vind(string? sleutel)
    {
        try
        {
            if (sleutel is not { Length: > 0 and <= 1000 } || _zegel.Unprotect(sleutel).Split('|') is not [var id, var stempel, var ticks]) return null;
            if (klok.GetUtcNow() - new DateTimeOffset(long.Parse(ticks, CultureInfo.InvariantCulture), TimeSpan.Zero) > Postregels.Wachtwoordtijd) return null;
            return await beheer.FindByIdAsync(id) is { } account && account.SecurityStamp == stempel ? account : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
