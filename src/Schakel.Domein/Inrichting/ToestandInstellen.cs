using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Inrichting;

/// <summary>
/// The partners agree that the chain is steered more tightly for some time (crisis), or more quietly (rest), until a day on which it ends by itself.
/// Who wants to stop earlier agrees that it is ordinary again from a day on.
/// </summary>
/// <param name="Ladder">The terms in that time; the ordinary ones when it is ordinary again.</param>
public sealed record ToestandInstellen(Toestandsoort Soort, Periode Termijn, Tekst Aanleiding, Laddertermijnen Ladder, Tekst? Ritme) : IBestuurdeOpdracht
{
    public const int MaximumInOprichting = 100;
    public const int MaximumDagenCrisis = 92;
    public const int MaximumDagenRust = 732;
    public const int MaximumTermijn = 60;

    static readonly Laddertermijnen Minst = new(1, 1, 1);
    static readonly Laddertermijnen Meest = new(MaximumTermijn, MaximumTermijn, MaximumTermijn);

    public static readonly Afwijzing SoortOnbekend = new(
        "toestand-onbekend", "Kies crisis, rust of gewoon.", "Choose crisis, rest or ordinary.", Veld: nameof(Soort));

    public static readonly Afwijzing TermijnOngeldig = DeelnameBeginnen.OngeldigeTermijn.Bij(nameof(Termijn));

    public static readonly Afwijzing TeLang = new(
        "toestand-te-lang",
        "Noem een laatste dag: een crisis duurt hier ten hoogste 92 dagen, rust 732. Daarna kunt u opnieuw besluiten.",
        "Name a last day: a crisis lasts at most 92 days here, rest 732. After that you can decide again.",
        Veld: nameof(Termijn));

    public static readonly Afwijzing LadderPastNiet = new(
        "ladder-past-niet",
        "In een crisis zijn de termijnen hoogstens de gewone (5, 5 en 10 werkdagen), in rust minstens die, van 1 tot 60. Is het weer gewoon, dan zijn het de gewone.",
        "In a crisis the terms are at most the ordinary ones (5, 5 and 10 working days), in rest at least those, from 1 to 60. When it is ordinary again they are the ordinary ones.",
        Veld: nameof(Ladder));

    public static readonly Afwijzing TeVaak = new(
        "toestand-te-vaak",
        "In de oprichting wordt de toestand ten hoogste honderd keer ingesteld. Rond haar eerst af; daarna besluit u erover.",
        "In the founding the mode is set at most a hundred times. End it first; after that you decide on it.",
        AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.ToestandInstellen;

    public Voorwerp? Over(Stand stand) => stand.IsOpgericht ? new(Publiek.Keten, []) : null;

    public Uitkomst Beslis(Stand stand)
    {
        if (!Enum.IsDefined(Soort)) return SoortOnbekend;
        if (!Termijn.IsGeldig) return TermijnOngeldig;
        if (Soort == Toestandsoort.Crisis && !Duurt(MaximumDagenCrisis)) return TeLang;
        if (Soort == Toestandsoort.Rust && !Duurt(MaximumDagenRust)) return TeLang;
        if (!LadderPast) return LadderPastNiet;
        var nummer = stand.Toestanden.Count + 1;
        // After the founding each takes the consent of all, which limits itself.
        if (nummer > MaximumInOprichting && stand.Keten is { InOprichting: true }) return TeVaak;

        return new ToestandIngesteld(new(nummer, Soort, Termijn, Aanleiding, Ladder, Ritme)).Voor(Publiek.Keten);
    }

    bool LadderPast => Soort switch
    {
        Toestandsoort.Crisis => Ladder.LigtTussen(Minst, Laddertermijnen.Gewoon),
        Toestandsoort.Rust => Ladder.LigtTussen(Laddertermijnen.Gewoon, Meest),
        _ => Ladder == Laddertermijnen.Gewoon,
    };

    bool Duurt(int hoogstens) => Termijn.TotEnMet is { } eind && eind.DayNumber - Termijn.Van.DayNumber < hoogstens;
}

public sealed record ToestandIngesteld(Ketentoestand Toestand) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel with { Toestanden = deel.Toestanden.Met(Toestand.Nummer, Toestand) };
}
