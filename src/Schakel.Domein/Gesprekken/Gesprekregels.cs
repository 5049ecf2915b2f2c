using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Gesprekken;

/// <summary>A conversation, about a bottleneck or in the room of a partner: who speaks in it, how much, and for how long it stays. What comes of it is recorded elsewhere.</summary>
public static class Gesprekregels
{
    public const int LangsteWoorden = 2_000;

    /// <summary>Of those that did not go yet, before the same readers; more than this is no conversation about one thing.</summary>
    public const int MaximumInGesprek = 500;

    public const int MaximumPerUur = 60;

    public const int TermijnInDagen = 90;

    /// <summary>Long enough to solve something, too short to become a file on people.</summary>
    public static readonly TimeSpan Termijn = TimeSpan.FromDays(TermijnInDagen);

    public static readonly TimeSpan Uur = TimeSpan.FromHours(1);

    public static readonly Afwijzing GesprekVol = new(
        "gesprek-vol",
        "Dit gesprek is vol: er staan 500 opmerkingen. Neem iets van uzelf terug, of leg vast wat eruit kwam.",
        "This conversation is full: it holds 500 remarks. Take back something of your own, or record what came of it.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing TeVaak = new(
        "te-vaak-gesproken",
        "U zei in een uur al 60 dingen. Wacht even, of voeg samen wat u nog wilt zeggen.",
        "You said 60 things within an hour already. Wait a while, or put together what you still want to say.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing TeLang = new(
        "te-lang",
        "Dit is te lang. Maak er ten hoogste 2000 tekens van, of zeg het in tweeën.",
        "This is too long. Make it at most 2000 characters, or say it in two parts.");

    public static readonly Afwijzing AndereLezers = new(
        "andere-lezers",
        "Sinds u dit schreef lezen anderen mee dan er toen bij stonden. Lees na wie dat zijn, en zeg het dan nog eens.",
        "Since you wrote this others read along than stood there then. Read who they are, and then say it once more.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing AlGezegd = new(
        "al-gezegd",
        "U zei dit al, met andere woorden. Herlaad de pagina om nog iets te zeggen.",
        "You said this already, in other words. Reload the page to say something more.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing AlleenEigen = new(
        "alleen-eigen-woorden",
        "Alleen wie iets zei neemt het terug. Vraag het degene die het zei.",
        "Only who said something takes it back. Ask the one who said it.",
        AfwijzingSoort.NietBevoegd);

    /// <summary>Null when this person may speak there now. Also about what was solved or decided, to look back.</summary>
    public static Afwijzing? Weiger(Stand stand, Dader dader, Gespreksplek plek, Datum dag) =>
        Mag.Weiger(stand, dader, plek.Vereist, plek.Over(stand), dag);

    /// <summary>Null when there is room for one more.</summary>
    /// <param name="inGesprek">How many stand in this conversation now.</param>
    /// <param name="inUur">How many the speaker said in the hour before this, wherever in the chain.</param>
    public static Afwijzing? WeigerAantal(int inGesprek, int inUur)
    {
        if (inUur >= MaximumPerUur) return TeVaak;
        return inGesprek >= MaximumInGesprek ? GesprekVol : null;
    }
}
