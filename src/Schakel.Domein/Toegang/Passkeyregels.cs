namespace Schakel.Domein.Toegang;

/// <summary>Passkeys: how many there are, what one is called, and what it takes to change them.</summary>
public static class Passkeyregels
{
    public const int MaximumPerAccount = 10;
    public const int LangsteNaam = 60;

    /// <summary>Of the answer of a browser, as text; one with a long certificate chain stays far below it.</summary>
    public const int LangsteAntwoord = 32 * 1024;

    /// <summary>How long a question may wait for its answer: as long as somebody takes to find his key.</summary>
    public static readonly TimeSpan Vraagtijd = TimeSpan.FromMinutes(10);

    public static readonly Afwijzing NaamOngeldig = new(
        "passkey-naam-ongeldig",
        "Geef de passkey een naam waaraan u hem later herkent, op één regel en in ten hoogste 60 tekens.",
        "Give the passkey a name by which you know it later, on one line and in 60 characters at most.",
        Veld: "Naam");

    public static readonly Afwijzing TeVeel = new(
        "te-veel-passkeys",
        "U hebt al tien passkeys. Verwijder er eerst een.",
        "You have ten passkeys already. Remove one first.",
        AfwijzingSoort.Conflict);

    /// <summary>One answer, whatever was wrong: it does not tell whether a passkey is known here.</summary>
    public static readonly Afwijzing PastNiet = new(
        "passkey-past-niet",
        "Met deze passkey ging het niet: hij hoort hier niet bij, de vraag was verlopen of al gebruikt, of u bent na te veel pogingen even buitengesloten. Probeer het nog eens, of neem een andere weg.",
        "It did not work with this passkey: it does not belong here, the question had expired or was used before, or you are shut out for a while after too many tries. Try again, or take another way.",
        AfwijzingSoort.NietBevoegd);

    public static readonly Afwijzing NietGemaakt = new(
        "passkey-niet-gemaakt",
        "De passkey is niet toegevoegd: de vraag was verlopen of al gebruikt, of het antwoord klopte niet. Begin opnieuw.",
        "The passkey was not added: the question had expired or was used before, or the answer was not right. Begin again.",
        AfwijzingSoort.NietBevoegd);

    /// <summary>Why this name will not do; null when it will.</summary>
    public static Afwijzing? WeigerNaam(string naam) => naam.Length is 0 or > LangsteNaam || !Woorden.IsRegel(naam) ? NaamOngeldig : null;

    /// <summary>
    /// Why somebody who acts with this proof may not change how he signs in; null when he may. Whoever has no second factor yet has only his
    /// password to give; once there is one, a password by itself must not bring in another, nor take one away.
    /// </summary>
    public static Afwijzing? WeigerWijziging(bool heeftTweedeFactor, Factor factor) => heeftTweedeFactor && factor != Factor.Dubbel ? Mag.TweedeFactorVereist : null;
}
