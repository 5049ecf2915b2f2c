using Microsoft.AspNetCore.Identity;
using Schakel.Application.Toegang;
using Schakel.Storage;

namespace Schakel.Web.Hosting;

/// <summary>
/// What ASP.NET Core Identity knows of WebAuthn, for pages that know accounts by their id. Without its sign-in manager: that keeps cookies and
/// a clock of its own.
/// </summary>
internal sealed class Passkeykeuring(UserManager<Account> beheer, IPasskeyHandler<Account> passkeys)
{
    /// <summary>A question for a passkey of this account, or of whichever: for the browser, and what to hold its answer against.</summary>
    public async Task<(string Opties, string Staat)> Vraag(HttpContext context, Guid? wie)
    {
        var vraag = await passkeys.MakeRequestOptionsAsync(wie is { } id ? await beheer.FindByIdAsync(id.ToString()) : null, context);
        return (vraag.RequestOptionsJson, vraag.AssertionState!);
    }

    /// <summary>The same for a new passkey of this account.</summary>
    public async Task<(string Opties, string Staat)> VraagNieuw(HttpContext context, Accountbeeld wie)
    {
        var vraag = await passkeys.MakeCreationOptionsAsync(new() { Id = wie.Id.ToString(), Name = wie.Adres, DisplayName = wie.Naam }, context);
        return (vraag.CreationOptionsJson, vraag.AttestationState!);
    }

    /// <summary>Which passkey answered rightly, and whose it is; null when none did.</summary>
    public async Task<(UserPasskeyInfo Passkey, Guid Van)?> Keur(HttpContext context, string antwoord, string staat)
    {
        var uitslag = await passkeys.PerformAssertionAsync(new() { HttpContext = context, CredentialJson = antwoord, AssertionState = staat });
        return uitslag.Succeeded ? (uitslag.Passkey, uitslag.User.Id) : null;
    }

    /// <summary>The passkey that was made; null when it is not one, or is somebody's already.</summary>
    public async Task<UserPasskeyInfo?> KeurNieuw(HttpContext context, string antwoord, string staat)
    {
        var uitslag = await passkeys.PerformAttestationAsync(new() { HttpContext = context, CredentialJson = antwoord, AttestationState = staat });
        return uitslag.Succeeded ? uitslag.Passkey : null;
    }
}
