namespace Schakel.Domein.Toegang;

/// <summary>How far a letter is.</summary>
public enum Poststaat
{
    Wacht,

    /// <summary>The mail server took it.</summary>
    Verstuurd,

    /// <summary>It lies in the folder of this installation, which sends no mail.</summary>
    InMap,

    /// <summary>The mail server refused it for good, or was not to be had for too long.</summary>
    Mislukt,
}
