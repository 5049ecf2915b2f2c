using Schakel.Domein;
using Schakel.Domein.Toegang;

namespace Schakel.Application;

/// <summary>Words of a place where no personal data may stand: looked at here, for no rule reads them later.</summary>
public sealed partial class Invoer
{
    public const int MaximumKenmerk = 40;

    /// <summary>One line that must be there and in which no personal data was recognised.</summary>
    public Tekst RegelZonderPersoon(string veld, string? getypt) => HeeftPersoon(veld, getypt) ? default : Regel(veld, getypt);

    /// <summary>Longer text that must be there and in which no personal data was recognised.</summary>
    public Tekst LopendZonderPersoon(string veld, string? getypt) => HeeftPersoon(veld, getypt) ? default : Lopend(veld, getypt);

    /// <summary>The same, that may be left out.</summary>
    public Tekst? LopendZonderPersoonOfNiets(string veld, string? getypt) => HeeftPersoon(veld, getypt) ? null : LopendOfNiets(veld, getypt);

    /// <summary>The reference by which somebody finds a case in his own system; never the number of a person.</summary>
    public Tekst Zaakkenmerk(string veld, string? getypt)
    {
        if (string.IsNullOrWhiteSpace(getypt)) return Fout(Leeg, veld);
        if (HeeftPersoon(veld, getypt)) return default;
        var kenmerk = getypt.Trim();
        return kenmerk.Length <= MaximumKenmerk && kenmerk.All(c => char.IsLetterOrDigit(c) || c is '-' or '.' or '/' or ' ' or '(' or ')') ? Regel(veld, kenmerk) : Fout(KenmerkOngeldig, veld);
    }

    /// <summary>The same, that may be left out.</summary>
    public Tekst? ZaakkenmerkOfNiets(string veld, string? getypt) => string.IsNullOrWhiteSpace(getypt) ? null : Zaakkenmerk(veld, getypt);

    // What is too long to keep is not searched either.
    bool HeeftPersoon(string veld, string? getypt)
    {
        if (getypt is null || Domein.Woorden.Gewoon(getypt) is not { Length: <= MaximumLopend } woorden || Persoonsgegevens.Vind(woorden) is not { } gegeven) return false;
        Fout(Persoonsgegevens.Weiger(gegeven), veld);
        return true;
    }

    static readonly Afwijzing KenmerkOngeldig = new(
        "kenmerk-ongeldig",
        "Schrijf het kenmerk in ten hoogste 40 letters, cijfers, streepjes, punten, schuine strepen, haakjes en spaties.",
        "Write the reference in at most 40 letters, digits, hyphens, points, slashes, brackets and spaces.");
}
