namespace Schakel.Domein.Inrichting;

/// <summary>How large a partner is by one measure in one year, such as its staff; what costs can later be divided by.</summary>
public sealed record Omvangmaat(Naam Naam, decimal Waarde, int Jaar)
{
    public const int EersteJaar = 1990;
    public const int LaatsteJaar = 2199;

    public static readonly Afwijzing WaardeOngeldig = new(
        "omvang-waarde",
        "Een omvang is 0 of meer, ten hoogste een biljoen, met ten hoogste zes decimalen. Verbeter het getal.",
        "A size is 0 or more, at most a trillion, with at most six decimals. Correct the number.",
        Veld: nameof(Waarde));

    public static readonly Afwijzing JaarOngeldig = new(
        "omvang-jaar", "Kies een jaar van 1990 tot en met 2199.", "Choose a year from 1990 up to and including 2199.", Veld: nameof(Jaar));

    /// <summary>What is wrong with it by itself, at which of its parts.</summary>
    public IEnumerable<Afwijzing> Weiger()
    {
        if (Waarde < 0 || !NormVaststellen.IsGetal(Waarde)) yield return WaardeOngeldig;
        if (Jaar is < EersteJaar or > LaatsteJaar) yield return JaarOngeldig;
    }
}
