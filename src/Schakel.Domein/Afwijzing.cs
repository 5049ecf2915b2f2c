namespace Schakel.Domein;

public enum AfwijzingSoort
{
    Ongeldig,
    NietGevonden,
    NietBevoegd,
    Conflict,
}

/// <summary>A refusal is a value: a code that stays, and what to do, in both languages. Exceptions are for bugs.</summary>
public sealed record Afwijzing(string Code, string Nl, string En, AfwijzingSoort Soort = AfwijzingSoort.Ongeldig, string? Veld = null) : Uitkomst
{
    public static readonly Afwijzing NietGevonden = new(
        "niet-gevonden",
        "Dit bestaat hier niet, of u mag het niet zien. Controleer het adres.",
        "This does not exist here, or you may not see it. Check the address.",
        AfwijzingSoort.NietGevonden);

    public static readonly Afwijzing IdInGebruik = new(
        "id-in-gebruik",
        "Dit kenmerk is al in gebruik. Open het formulier opnieuw en verstuur het nog eens.",
        "This identifier is already in use. Open the form again and send it once more.",
        AfwijzingSoort.Conflict);

    public Afwijzing Bij(string veld) => this with { Veld = veld };
}
