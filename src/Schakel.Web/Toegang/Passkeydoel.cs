namespace Schakel.Web.Toegang;

/// <summary>What a passkey is asked for; the answer to one question is none to another.</summary>
public enum Passkeydoel
{
    Aanmelden,

    /// <summary>In the place of the code, after the password.</summary>
    NaWachtwoord,

    /// <summary>Once more, just before something that binds.</summary>
    Bevestigen,

    Maken,
}
