using System.Collections.Frozen;

namespace Schakel.Domein.Toegang;

/// <summary>Signing in: which password will do, how long the door stays shut after wrong tries, and how long a second factor is fresh.</summary>
public static class Aanmeldregels
{
    public const int KortsteWachtwoord = 12;
    public const int LangsteWachtwoord = 128;
    public const int LangsteAdres = 254;

    /// <summary>Of a code as it is typed, with hyphens and spaces.</summary>
    public const int LangsteCode = 40;

    const int MinsteVerschillendeTekens = 5;

    // 15 minutes doubled this often is more than a day; further on the figure itself would grow too large.
    const int MeesteVerdubbelingen = 10;

    /// <summary>How often somebody may be wrong before the door shuts.</summary>
    public const int MaximumPogingen = 5;

    /// <summary>How long after proving the second factor a person may bind a partner.</summary>
    public static readonly TimeSpan Versheid = TimeSpan.FromMinutes(5);

    /// <summary>How long after the last wrong try all of them are forgotten.</summary>
    public static readonly TimeSpan Vergeettijd = TimeSpan.FromDays(1);

    /// <summary>How long after a new password by mail an account without a second factor stays as it is, and binds nobody.</summary>
    public static readonly TimeSpan Hersteltijd = TimeSpan.FromDays(1);

    static readonly TimeSpan KortsteSlot = TimeSpan.FromMinutes(15);
    static readonly TimeSpan LangsteSlot = TimeSpan.FromDays(1);

    public static readonly Afwijzing WachtwoordLengte = new(
        "wachtwoord-lengte",
        "Kies een wachtwoord van 12 tot en met 128 tekens. Een zin die u onthoudt is goed.",
        "Choose a password of 12 to 128 characters. A sentence that you remember is fine.",
        Veld: "Wachtwoord");

    public static readonly Afwijzing WachtwoordTeBekend = new(
        "wachtwoord-te-bekend",
        "Dit wachtwoord raadt een ander zo. Kies iets anders, niet uw adres en geen herhaling.",
        "Somebody else guesses this password easily. Choose another, not your address and no repetition.",
        Veld: "Wachtwoord");

    public static readonly Afwijzing AdresOngeldig = new(
        "adres-ongeldig",
        "Dit is geen mailadres. Schrijf het als naam@organisatie.nl.",
        "This is no mail address. Write it as name@organisation.com.",
        Veld: "Adres");

    /// <summary>One answer, whoever asks: it does not tell whether the address is known here, nor which of the two was wrong.</summary>
    public static readonly Afwijzing PastNiet = new(
        "aanmelden-past-niet",
        "Dit adres en wachtwoord horen niet bij elkaar, of u bent na te veel pogingen even buitengesloten. Kijk het na, of probeer het later nog eens.",
        "This address and password do not belong together, or you are shut out for a while after too many tries. Check them, or try again later.",
        AfwijzingSoort.NietBevoegd);

    public static readonly Afwijzing CodePastNiet = new(
        "code-past-niet",
        "Deze code klopt niet, is al gebruikt, of u bent na te veel pogingen even buitengesloten. Wacht op de volgende code in uw app.",
        "This code is not right, has been used, or you are shut out for a while after too many tries. Wait for the next code in your app.",
        AfwijzingSoort.NietBevoegd,
        "Code");

    /// <summary>While an app is being set up: nobody is shut out of that, so the code itself is the matter.</summary>
    public static readonly Afwijzing CodeVanAppPastNiet = new(
        "code-van-app-past-niet",
        "Deze code hoort niet bij de sleutel op deze pagina. Kijk of uw app haar heeft overgenomen en typ de code die er nu staat.",
        "This code does not belong to the key on this page. Check that your app has taken it over, and type the code that stands there now.",
        AfwijzingSoort.NietBevoegd,
        "Code");

    public static readonly Afwijzing WachtwoordOfCodePastNiet = new(
        "wachtwoord-of-code-past-niet",
        "Dit wachtwoord of deze code klopt niet, of u bent na te veel pogingen even buitengesloten. Kijk beide na, of probeer het later nog eens.",
        "This password or this code is not right, or you are shut out for a while after too many tries. Check both, or try again later.",
        AfwijzingSoort.NietBevoegd);

    public static readonly Afwijzing NetHersteld = new(
        "wachtwoord-net-hersteld",
        "Het wachtwoord van dit account is met een link uit de mail opnieuw gekozen. Een dag lang komt er geen tweede factor of token bij, gaat het account niet weg, en doet u niets wat bindt of wist, of wat anderen binnenlaat of eruit zet.",
        "The password of this account was chosen anew by a link from the mail. For a day no second factor or token is added, the account is not removed, and you do nothing that binds or erases, or that lets others in or puts them out.",
        AfwijzingSoort.NietBevoegd);

    // What heads every list of leaked passwords and is long enough to get past the length.
    static readonly FrozenSet<string> Bekend = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "123456789012", "1234567890123", "12345678901234", "1234567890123456", "qwertyuiop12", "qwertyuiopasdf", "qwertyuiop123", "passwordpassword", "password1234",
        "password12345", "password123456", "wachtwoord12", "wachtwoord123", "wachtwoord1234", "wachtwoordwachtwoord", "welkom123456", "welkom01welkom01", "letmeinletmein",
        "iloveyouiloveyou", "administrator", "administrator1", "changemechangeme", "correcthorsebatterystaple", "correct horse battery staple", "asdfghjklqwe", "1q2w3e4r5t6y",
        "qazwsxedcrfv", "1qaz2wsx3edc", "abcdefghijkl", "abcdefghijklmnop", "loonaangifteketen", "ketensturing1");

    /// <summary>Why this password will not do for whoever has this address; null when it will.</summary>
    public static Afwijzing? WeigerWachtwoord(string wachtwoord, string adres)
    {
        if (wachtwoord.Length is < KortsteWachtwoord or > LangsteWachtwoord) return WachtwoordLengte;

        var isAdres = adres.Length > 0 && (wachtwoord.Contains(adres, StringComparison.OrdinalIgnoreCase) || adres.Contains(wachtwoord, StringComparison.OrdinalIgnoreCase));
        return isAdres || Bekend.Contains(wachtwoord) || wachtwoord.Distinct().Count() < MinsteVerschillendeTekens ? WachtwoordTeBekend : null;
    }

    /// <summary>Whether this could be the address of an account, as far as looking for it goes.</summary>
    public static bool IsLeesbaar(string adres) => adres.Length is >= 3 and <= LangsteAdres && Woorden.IsRegel(adres);

    /// <summary>
    /// Whether mail could go there: words with points between them, one sign, words with points again (RFC 5322 dot-atom, and letters of any
    /// alphabet). Quotes and remarks, by which one mailbox has many spellings, are left out.
    /// </summary>
    public static bool IsAdres(string adres) =>
        IsLeesbaar(adres) && adres.Split('@') is [var bus, var domein]
        && bus.Split('.').All(d => d.Length > 0 && d.All(t => char.IsLetterOrDigit(t) || "!#$%&'*+/=?^_`{|}~-".Contains(t, StringComparison.Ordinal)))
        && domein.Split('.').All(d => d is { Length: > 0 and <= 63 } && d[0] != '-' && d[^1] != '-' && d.All(t => char.IsLetterOrDigit(t) || t == '-'));

    /// <summary>How long the door stays shut after this many wrong tries in a row; null when it stays open. Each further try doubles it, up to a day.</summary>
    public static TimeSpan? Slot(int pogingen)
    {
        if (pogingen < MaximumPogingen) return null;
        var keer = Math.Min(pogingen - MaximumPogingen, MeesteVerdubbelingen);
        var slot = KortsteSlot * Math.Pow(2, keer);
        return slot < LangsteSlot ? slot : LangsteSlot;
    }

    /// <summary>
    /// Whether an account stands on a new password by mail alone: whoever reads that mail must not be able to bind a partner, or bring in
    /// others who could, before its owner noticed. With a second factor the mail alone did not let anybody in.
    /// </summary>
    /// <param name="hersteld">When that password was chosen, in ticks of UTC; 0 when never.</param>
    public static bool IsNetHersteld(long hersteld, bool heeftTweedeFactor, DateTimeOffset nu) => !heeftTweedeFactor && hersteld > (nu - Hersteltijd).UtcTicks;

    /// <summary>Why somebody who acts with this proof does not take along all that is of his account; null when he does. It is more than a session left open should give away.</summary>
    public static Afwijzing? WeigerMeenemen(bool heeftTweedeFactor, Factor factor) => heeftTweedeFactor && factor != Factor.Dubbel ? Mag.TweedeFactorVereist : null;

    /// <summary>With which proof somebody acts who signed in, and proved his second factor at that moment or never.</summary>
    public static Factor FactorOp(DateTimeOffset? bewezen, bool isNetHersteld, DateTimeOffset nu)
    {
        if (bewezen is { } toen && toen <= nu && nu - toen <= Versheid) return Factor.Dubbel;
        return isNetHersteld ? Factor.Hersteld : Factor.Enkel;
    }
}
