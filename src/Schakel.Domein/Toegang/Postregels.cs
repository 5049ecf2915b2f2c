namespace Schakel.Domein.Toegang;

/// <summary>Letters: how many somebody may have sent, when a failed one is tried again, and how long it is kept.</summary>
public static class Postregels
{
    /// <summary>In a day, for one account.</summary>
    public const int MaximumPerDag = 100;

    /// <summary>In a day, to one address: of invitations and ways back together, whoever sends them.</summary>
    public const int MaximumPerOntvanger = 10;

    /// <summary>About a new password to one address, in an hour: a stranger can ask for it too.</summary>
    public const int MaximumWachtwoordPerUur = 3;

    /// <summary>In a day, to one account, that its standpoint is asked: whoever gets more than this looks in the chain anyway.</summary>
    public const int MaximumVragenPerDag = 25;

    /// <summary>How long the link to a new password works.</summary>
    public static readonly TimeSpan Wachtwoordtijd = TimeSpan.FromHours(1);

    /// <summary>After this nothing of a letter is kept.</summary>
    public static readonly TimeSpan Bewaartijd = TimeSpan.FromDays(60);

    /// <summary>The same of a letter that anybody can ask for: it holds an address that may be a stranger's.</summary>
    public static readonly TimeSpan BewaartijdZonderMaker = TimeSpan.FromDays(2);

    static readonly TimeSpan[] Wachttijden = [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2), TimeSpan.FromHours(12)];

    static readonly Postsoort[] GevraagdDoorIemand = [Postsoort.Uitnodiging, Postsoort.Toegang, Postsoort.Stuk];

    /// <summary>The kinds that count together with this one: what the chain asks of somebody takes no room from what people have sent.</summary>
    public static IReadOnlyList<Postsoort> Samen(Postsoort soort) => GevraagdDoorIemand.Contains(soort) ? GevraagdDoorIemand : [soort];

    /// <summary>How far back letters of this kind count.</summary>
    public static TimeSpan Teltijd(Postsoort soort) => soort == Postsoort.Wachtwoord ? TimeSpan.FromHours(1) : TimeSpan.FromDays(1);

    /// <summary>Whether there is room for one more, after so many of its maker and so many to its address.</summary>
    public static bool HeeftPlaats(Postsoort soort, int vanMaker, int naarAdres) => soort switch
    {
        Postsoort.Wachtwoord => naarAdres < MaximumWachtwoordPerUur,
        Postsoort.Vraag or Postsoort.Export => vanMaker < MaximumVragenPerDag,
        _ => vanMaker < MaximumPerDag && naarAdres < MaximumPerOntvanger,
    };

    public static readonly Afwijzing TeVeel = new(
        "te-veel-post",
        "Vandaag gingen er voor u al honderd berichten uit, of naar dit adres al tien. De link werkt wel: geef hem zelf door, of stuur morgen weer.",
        "A hundred messages went out for you today already, or ten to this address. The link does work: pass it on yourself, or send again tomorrow.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing TeVeelStukken = new(
        "te-veel-post",
        "Vandaag gingen er voor u al honderd berichten uit, of naar dit adres al tien. De aanbieding staat er wel: download het stuk en geef het zelf.",
        "A hundred messages went out for you today already, or ten to this address. The presentation does stand: download the document and hand it over yourself.",
        AfwijzingSoort.Conflict);

    /// <summary>Why a letter of this kind does not go out when there is no room for it; each says what to do instead.</summary>
    public static Afwijzing Vol(Postsoort soort) => soort == Postsoort.Stuk ? TeVeelStukken : TeVeel;

    /// <summary>How long to wait after so many tries that failed; null when it was the last.</summary>
    public static TimeSpan? Wacht(int pogingen) => pogingen >= 1 && pogingen <= Wachttijden.Length ? Wachttijden[pogingen - 1] : null;
}
