namespace Schakel.Domein.Toegang;

/// <summary>
/// What somebody tries to prove, and from where. Each is counted apart: who proves one thing has proved nothing of another, and who guesses
/// from outside does not keep somebody who is in from binding his partner.
/// </summary>
public enum Pogingsoort
{
    /// <summary>The password, by whoever comes in.</summary>
    Wachtwoord,

    /// <summary>The code after the password, by whoever comes in.</summary>
    Code,

    /// <summary>The password once more, in a session that runs.</summary>
    WachtwoordBinnen,

    /// <summary>A code, in a session that runs.</summary>
    CodeBinnen,

    /// <summary>A passkey, by whoever comes in.</summary>
    Passkey,

    /// <summary>A passkey, in a session that runs.</summary>
    PasskeyBinnen,
}
