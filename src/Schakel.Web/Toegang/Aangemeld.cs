using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Schakel.Application.Toegang;
using Schakel.Domein.Toegang;
using Schakel.Web.Voorkeuren;

namespace Schakel.Web.Toegang;

/// <summary>Whose account this visit is under. Looked up at each request, so that what ends elsewhere ends here.</summary>
internal sealed class Aangemeld(IServiceProvider diensten, Vragenpost post, TimeProvider klok)
{
    public const string Schema = "account";
    public const string Koekje = "schakel-account";

    /// <summary>Between password and code: known who, not yet in.</summary>
    public const string Halverwege = "account-halverwege";

    const string Stempel = "stempel";
    const string Bewezen = "bewezen";

    DateTimeOffset? _bewezen;

    // Only when a cookie asks for it: whoever has no account must not pay for a database context at every page.
    Accountkluis Kluis => diensten.GetRequiredService<Accountkluis>();

    public Accountbeeld? Wie { get; private set; }

    /// <summary>With which proof this person acts now.</summary>
    public Factor Factor => Aanmeldregels.FactorOp(_bewezen, Wie?.IsNetHersteld(klok.GetUtcNow()) == true, klok.GetUtcNow());

    /// <summary>Reads the cookie; one with another stamp than the account has now opens nothing any more.</summary>
    public async Task Lees(HttpContext context)
    {
        if ((await context.AuthenticateAsync(Schema)).Principal is not { } drager || Id(drager) is not { } id) return;
        if (await Kluis.Van(id) is not { } account || account.Stempel != drager.FindFirstValue(Stempel))
        {
            await context.SignOutAsync(Schema);
            return;
        }
        Wie = account;
        _bewezen = long.TryParse(drager.FindFirstValue(Bewezen), NumberStyles.None, CultureInfo.InvariantCulture, out var ticks) ? new(ticks, TimeSpan.Zero) : null;
    }

    /// <summary>Begins a session with a cookie of its own: nothing that was there before goes on.</summary>
    public async Task Begin(HttpContext context, Accountbeeld account, bool isBewezen)
    {
        var nu = klok.GetUtcNow();
        List<Claim> claims = [new(ClaimTypes.NameIdentifier, account.Id.ToString()), new(Stempel, account.Stempel)];
        if (isBewezen) claims.Add(new(Bewezen, nu.UtcTicks.ToString(CultureInfo.InvariantCulture)));
        await post.OnthoudTaal(account.Id, Talen.Huidige, context.RequestAborted);
        await context.SignOutAsync(Halverwege);
        await context.SignInAsync(Schema, new(new ClaimsIdentity(claims, Schema)));
        (Wie, _bewezen) = (account, isBewezen ? nu : null);
    }

    /// <summary>Remembers for a few minutes who gave a right password and owes a code.</summary>
    public static Task Onderweg(HttpContext context, Accountbeeld account) =>
        context.SignInAsync(Halverwege, new(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, account.Id.ToString()), new(Stempel, account.Stempel)], Halverwege)));

    /// <summary>Who gave a right password just now and owes the code; null when nobody does.</summary>
    public async Task<Accountbeeld?> WieOnderweg(HttpContext context) =>
        (await context.AuthenticateAsync(Halverwege)).Principal is { } drager && Id(drager) is { } id && await Kluis.Van(id) is { } account && account.Stempel == drager.FindFirstValue(Stempel) ? account : null;

    public static async Task Eindig(HttpContext context)
    {
        await context.SignOutAsync(Schema);
        await context.SignOutAsync(Halverwege);
    }

    static Guid? Id(ClaimsPrincipal drager) => Guid.TryParse(drager.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : null;
}
