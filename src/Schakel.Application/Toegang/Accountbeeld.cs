using Schakel.Domein;
using Schakel.Domein.Toegang;

namespace Schakel.Application.Toegang;

/// <summary>What pages may know of an account.</summary>
/// <param name="Stempel">Changes with password and second factor, and with signing out everywhere: what was signed in before then no longer is.</param>
/// <param name="HeeftApp">An app for codes is set up.</param>
/// <param name="Passkeys">How many it has.</param>
/// <param name="WachtwoordHersteld">When its password was last chosen by a link in the mail, in ticks of UTC; 0 when never.</param>
public sealed record Accountbeeld(Guid Id, string Naam, string Adres, string Stempel, bool HeeftApp, int Passkeys, long WachtwoordHersteld)
{
    public bool HeeftTweedeFactor => HeeftApp || Passkeys > 0;

    /// <summary>Whether it stands on a new password by mail alone (<see cref="Aanmeldregels.IsNetHersteld"/>).</summary>
    public bool IsNetHersteld(DateTimeOffset nu) => Aanmeldregels.IsNetHersteld(WachtwoordHersteld, HeeftTweedeFactor, nu);
}

/// <summary>A second factor about to be set up: the secret, and what the square picture says.</summary>
public sealed record Eenmaalopzet(string Sleutel, string Adres);

/// <summary>What comes of something asked of an account: it, or why not.</summary>
public readonly record struct Accountantwoord(Accountbeeld? Account, IReadOnlyList<Afwijzing> Weigering)
{
    public static Accountantwoord Van(Accountbeeld account) => new(account, []);

    public static Accountantwoord Nee(params IReadOnlyList<Afwijzing> weigering) => new(null, weigering);
}
