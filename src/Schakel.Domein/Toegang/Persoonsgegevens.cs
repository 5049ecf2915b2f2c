using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Schakel.Domein.Toegang;

/// <summary>What can be told of a person from how it is written. A name cannot.</summary>
public enum Persoonsgegeven
{
    /// <summary>A BSN, or the RSIN of a legal person, which pass the same test.</summary>
    Nummer,

    Rekening,
    Mailadres,
    Telefoon,
    Geboortedatum,
}

/// <summary>
/// Looks for personal data in what is typed, before it becomes words: a place where cases are named by reference alone is not to hold them.
/// It catches what has a form of its own and lets years, dates, amounts and references through.
/// </summary>
public static partial class Persoonsgegevens
{
    const int Cijfers = 9;
    const int Wachttijd = 1000;

    // The lengths of the IBAN registry for the countries of SEPA.
    static readonly FrozenDictionary<string, int> Rekeninglengten =
        "AD24 AL28 AT20 BE16 BG22 CH21 CY28 CZ24 DE22 DK18 EE20 ES24 FI18 FR27 GB22 GI23 GR27 HR21 HU28 IE22 IS26 IT27 LI21 LT20 LU20 LV21 MC27 MD24 ME22 MK19 MT31 NL18 NO15 PL28 PT25 RO24 RS22 SE24 SI19 SK24 SM27 VA22"
            .Split(' ').ToFrozenDictionary(l => l[..2], l => int.Parse(l[2..], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>The first kind that stands in it; null when none was recognised.</summary>
    public static Persoonsgegeven? Vind(string getypt)
    {
        var woorden = Gelijk(getypt);
        return Mailadres().IsMatch(woorden) ? Persoonsgegeven.Mailadres
        : HeeftRekening(woorden) ? Persoonsgegeven.Rekening
        : Geboren().IsMatch(woorden) ? Persoonsgegeven.Geboortedatum
        : HeeftNummer(woorden) ? Persoonsgegeven.Nummer
        : Telefoon().IsMatch(woorden) ? Persoonsgegeven.Telefoon
        : null;
    }

    // The same in one spelling: digits of all scripts as 0 to 9, wide letters as ordinary ones, and without what cannot be seen or is no character.
    static string Gelijk(string getypt)
    {
        var woorden = new StringBuilder(getypt.Length);
        foreach (var teken in getypt.EnumerateRunes())
        {
            switch (Rune.GetUnicodeCategory(teken))
            {
                case UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned:
                    break;
                case UnicodeCategory.DecimalDigitNumber:
                    woorden.Append((int)Rune.GetNumericValue(teken));
                    break;
                default:
                    woorden.Append(teken);
                    break;
            }
        }
        return woorden.ToString().Normalize(NormalizationForm.FormKC);
    }

    // Whole groups of digits that are nine together, parted by points or by spaces: '1234.56.782', '123 456 782'.
    static bool HeeftNummer(string woorden)
    {
        var groepen = Cijfergroep().Matches(woorden);
        for (var eerste = 0; eerste < groepen.Count; eerste++)
        {
            var (cijfers, scheiding) = ("", default(char?));
            for (var i = eerste; i < groepen.Count && cijfers.Length < Cijfers; i++)
            {
                if (i > eerste)
                {
                    var vorige = groepen[i - 1];
                    if (Tussen(woorden.AsSpan()[(vorige.Index + vorige.Length)..groepen[i].Index]) is not { } tussen || (scheiding is { } eerder && eerder != tussen)) break;
                    scheiding = tussen;
                }
                cijfers += groepen[i].Value;
                if (cijfers.Length == Cijfers && DoorstaatElfproef(cijfers) && !IsBedrag(woorden, groepen[eerste].Index, groepen[i].Index + groepen[i].Length, scheiding is not null)) return true;
            }
        }
        return false;
    }

    // What stands between two groups: a point or only spaces; null when something else does.
    static char? Tussen(ReadOnlySpan<char> wat) => wat is "." ? '.' : wat.Length > 0 && wat.IsWhiteSpace() ? ' ' : null;

    static bool DoorstaatElfproef(string cijfers)
    {
        var som = -(cijfers[^1] - '0');
        for (var i = 0; i < Cijfers - 1; i++) som += (Cijfers - i) * (cijfers[i] - '0');
        return som % 11 == 0 && cijfers.Any(c => c != '0');
    }

    // Euros before it, or in groups with cents behind it.
    static bool IsBedrag(string woorden, int begin, int eind, bool inGroepen) => woorden.AsSpan()[..begin].TrimEnd().EndsWith("€") || (inGroepen && Centen().IsMatch(woorden.AsSpan()[eind..]));

    static bool HeeftRekening(string woorden)
    {
        foreach (var begin in Rekeningbegin().EnumerateMatches(woorden))
        {
            if (!Rekeninglengten.TryGetValue(woorden.Substring(begin.Index, 2).ToUpperInvariant(), out var lengte)) continue;
            var rekening = string.Concat(woorden[begin.Index..].Where(c => !char.IsWhiteSpace(c) && c is not ('.' or '-')).Take(lengte)).ToUpperInvariant();
            if (rekening.Length == lengte && rekening.All(char.IsAsciiLetterOrDigit) && RestNa97(rekening) == 1) return true;
        }
        return false;
    }

    // ISO 7064: the first four to the end, letters as 10 to 35.
    static int RestNa97(string rekening) => (rekening[4..] + rekening[..4]).Aggregate(0, (rest, c) => char.IsAsciiDigit(c) ? (rest * 10 + c - '0') % 97 : (rest * 100 + c - 'A' + 10) % 97);

    [GeneratedRegex(@"[^\s@<>()\[\],;:""]+@[\p{L}\d-]+(\.[\p{L}\d-]+)+", RegexOptions.ExplicitCapture, Wachttijd)]
    private static partial Regex Mailadres();

    [GeneratedRegex("[0-9]+", RegexOptions.None, Wachttijd)]
    private static partial Regex Cijfergroep();

    [GeneratedRegex(@"^,[0-9]{2}(?![0-9])", RegexOptions.None, Wachttijd)]
    private static partial Regex Centen();

    [GeneratedRegex(@"(?<![A-Za-z0-9])[A-Za-z]{2}[\s.-]?[0-9][\s.-]?[0-9]", RegexOptions.None, Wachttijd)]
    private static partial Regex Rekeningbegin();

    // Nine digits behind 0, 0031 or +31; a date with a time behind it is no number to call.
    [GeneratedRegex(@"(?<![0-9])(?<![0-9][-./])(?!\(?[0-9]{1,2}(?<scheiding>[-./ ])[0-9]{1,2}\k<scheiding>(?:19|20)[0-9]{2}(?![0-9]))(?:(?:\+|00)\s?31[\s.-]?(?:\(0\)[\s.-]?)?|\(?0)(?:[1-9](?:[\s.()/-]{0,2}[0-9]){8})(?![0-9])", RegexOptions.None, Wachttijd)]
    private static partial Regex Telefoon();

    [GeneratedRegex(@"(?<!\p{L})(geboren|geb|gebdat|geboortedatum|geboortedag|born|date of birth|dob)(?!\p{L})[^0-9\n]{0,20}([0-9]{1,2}[-./ ]{1,2}[0-9]{1,2}[-./ ]{1,2}[0-9]{2,4}|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}|[0-9]{1,2}(e|st|nd|rd|th)?\s+\p{L}{3,9}\.?\s+[0-9]{2,4})", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Wachttijd)]
    private static partial Regex Geboren();

    /// <summary>What is told to whoever typed it. What was typed is not in it: an answer may be kept.</summary>
    public static Afwijzing Weiger(Persoonsgegeven gegeven)
    {
        var (nl, en) = gegeven switch
        {
            Persoonsgegeven.Nummer => ("een burgerservicenummer of RSIN", "a citizen service number or RSIN"),
            Persoonsgegeven.Rekening => ("een rekeningnummer", "an account number"),
            Persoonsgegeven.Mailadres => ("een mailadres", "a mail address"),
            Persoonsgegeven.Telefoon => ("een telefoonnummer", "a telephone number"),
            _ => ("een geboortedatum", "a date of birth"),
        };
        return new(
            "persoonsgegeven",
            $"Hier lijkt {nl} te staan. Haal het weg en noem het kenmerk waaronder u de zaak kent.{(gegeven == Persoonsgegeven.Nummer ? " Is het zelf dat kenmerk, zet er dan een streepje in." : "")}",
            $"This seems to hold {en}. Take it out and give the reference by which you know the case.{(gegeven == Persoonsgegeven.Nummer ? " If it is that reference itself, put a hyphen in it." : "")}");
    }
}
