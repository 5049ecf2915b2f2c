namespace Schakel.Domein.Toegang;

/// <summary>What a letter is for.</summary>
public enum Postsoort
{
    /// <summary>The link by which somebody comes into a chain.</summary>
    Uitnodiging,

    /// <summary>The link by which somebody comes back as the person that he was.</summary>
    Toegang,

    /// <summary>The link to a new password. Nobody but the owner of the address reads it.</summary>
    Wachtwoord,

    /// <summary>A decision as a document, for somebody without an account.</summary>
    Stuk,

    /// <summary>That the standpoint of the partner of the receiver is asked; nobody has it sent.</summary>
    Vraag,

    /// <summary>The export that a partner has made by itself, for who asked for it.</summary>
    Export,
}
