using Schakel.Domein.Toegang;

namespace Schakel.Domein.Geheugen;

/// <summary>Adopts how many years the words of one kind stay after the thing ended; without a number they stay for good.</summary>
public sealed record BewaartermijnVaststellen(Bewaarsoort Soort, int? Jaren) : IBestuurdeOpdracht
{
    public const int MinsteJaren = 1;
    public const int MeesteJaren = 100;

    /// <summary>How many days everyone has to hold something back before a new term, or the end of a hold, makes it go.</summary>
    public const int Aankondigingsdagen = 30;

    public static readonly Afwijzing SoortOngeldig = new(
        "bewaarsoort-ongeldig", "Kies een van de soorten die er staan.", "Choose one of the kinds shown.", Veld: nameof(Soort));

    public static readonly Afwijzing JarenOngeldig = new(
        "bewaartermijn-jaren",
        "Een bewaartermijn is 1 tot 100 hele jaren. Laat het veld leeg als de woorden moeten blijven.",
        "A retention term is 1 to 100 whole years. Leave the field empty when the words are to stay.",
        Veld: nameof(Jaren));

    public static readonly Afwijzing AlZo = new(
        "bewaartermijn-al-zo", "Dit is al zo afgesproken.", "This has been agreed already.", AfwijzingSoort.Conflict, nameof(Jaren));

    public Bevoegdheid Vereist => Bevoegdheid.BewaartermijnVaststellen;

    public Voorwerp? Over(Stand stand) => stand.IsOpgericht ? new(Publiek.Keten, []) : null;

    public Uitkomst Beslis(Stand stand)
    {
        if (!Enum.IsDefined(Soort)) return SoortOngeldig;
        if (Jaren is < MinsteJaren or > MeesteJaren) return JarenOngeldig;
        var was = stand.Deel(Publiek.Keten).Bewaren.Termijnen.Vind(Soort)?.Jaren;
        if (was == Jaren) return AlZo;

        return new BewaartermijnVastgesteld(Soort, was, Jaren).Voor(Publiek.Keten);
    }
}

/// <param name="Was">What it was, so that a proposal that was made on another one shows.</param>
public sealed record BewaartermijnVastgesteld(Bewaarsoort Soort, int? Was, int? Jaren) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst)
    {
        var bewaren = deel.Bewaren;
        return deel with { BewarenOfNiets = bewaren with { Termijnen = bewaren.Termijnen.Met(Soort, new(Soort, Jaren, herkomst.Tijdstip)) } };
    }
}
