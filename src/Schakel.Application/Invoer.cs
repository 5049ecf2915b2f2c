using System.Globalization;
using System.Text;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Storage;

namespace Schakel.Application;

/// <summary>
/// What a person typed, on its way in: checks it, gives each text its id, salt and seal, and keeps the words apart from the opdracht.
/// Everything that is wrong is collected, so that a form can name all of it at once.
/// </summary>
/// <param name="toeval">Gives 32 random bytes each time; that of the machine when absent.</param>
public sealed class Invoer(Func<byte[]>? toeval = null)
{
    public const int MaximumRegel = 200;
    public const int MaximumLopend = 20_000;

    readonly Func<byte[]> _toeval = toeval ?? Toeval.Werp;
    readonly List<Afwijzing> _fouten = [];
    readonly List<BewaardeTekst> _woorden = [];

    public IReadOnlyList<Afwijzing> Fouten => _fouten;

    public IReadOnlyList<BewaardeTekst> Woorden => _woorden;

    /// <summary>One line that must be there.</summary>
    public Tekst Regel(string veld, string? getypt)
    {
        if (string.IsNullOrWhiteSpace(getypt)) return Fout(Leeg, veld);
        var woorden = getypt.Trim();
        if (woorden.Length > MaximumRegel) return Fout(TeLang(MaximumRegel), veld);
        return Domein.Woorden.IsRegel(woorden) ? Schrijf(woorden) : Fout(Onleesbaar, veld);
    }

    /// <summary>Longer text that must be there.</summary>
    public Tekst Lopend(string veld, string? getypt) =>
        string.IsNullOrWhiteSpace(getypt) ? Fout(Leeg, veld) : LopendOfNiets(veld, getypt) ?? default;

    /// <summary>Longer text that may be left out.</summary>
    public Tekst? LopendOfNiets(string veld, string? getypt)
    {
        if (string.IsNullOrWhiteSpace(getypt)) return null;
        var woorden = Domein.Woorden.Gewoon(getypt);
        if (woorden.Length > MaximumLopend) return Fout(TeLang(MaximumLopend), veld);
        return Domein.Woorden.IsLopend(woorden) ? Schrijf(woorden) : Fout(Onleesbaar, veld);
    }

    public Naam Naam(string veld, string? getypt)
    {
        if (Domein.Naam.Lees(getypt) is { } naam) return naam;
        Fout(string.IsNullOrWhiteSpace(getypt) ? Leeg : getypt.Trim().Length > Domein.Naam.MaximaleLengte ? TeLang(Domein.Naam.MaximaleLengte) : Onleesbaar, veld);
        return default;
    }

    public TId Kenmerk<TId>(string veld, string? getypt) where TId : struct, IId<TId>
    {
        if (Id.Lees<TId>(getypt) is { } id) return id;
        Fout(OngeldigKenmerk, veld);
        return default;
    }

    /// <summary>A day as a date field sends it (2015-06-01), or as people here type it (1-6-2015).</summary>
    public Datum Dag(string veld, string? getypt)
    {
        if (LeesDag(getypt) is { } dag) return dag;
        Fout(string.IsNullOrWhiteSpace(getypt) ? Leeg : OngeldigeDag, veld);
        return default;
    }

    public static Datum? LeesDag(string? getypt) =>
        Datum.TryParseExact(getypt?.Trim(), ["yyyy-MM-dd", "d-M-yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag) && dag >= Periode.Vroegst && dag <= Periode.Laatst ? dag : null;

    /// <summary>A number with a decimal comma or a decimal point; without signs between thousands, because nobody knows what those mean.</summary>
    public decimal Getal(string veld, string? getypt)
    {
        const NumberStyles vorm = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (decimal.TryParse(getypt?.Trim().Replace(',', '.'), vorm, CultureInfo.InvariantCulture, out var getal)) return getal;
        Fout(string.IsNullOrWhiteSpace(getypt) ? Leeg : OngeldigGetal, veld);
        return default;
    }

    /// <summary>A choice of two that nothing was filled in for beforehand.</summary>
    public bool JaOfNee(string veld, string? getypt)
    {
        if (getypt is not ("ja" or "nee")) Fout(OngeldigKenmerk, veld);
        return getypt == "ja";
    }

    Tekst Schrijf(string woorden)
    {
        var tekst = new BewaardeTekst(new(Toeval.Kenmerk(_toeval())), _toeval(), woorden);
        _woorden.Add(tekst);
        return new(tekst.Id, Zegel.Over(Merk.Tekst, tekst.Zout, Encoding.UTF8.GetBytes(woorden)));
    }

    Tekst Fout(Afwijzing afwijzing, string veld)
    {
        _fouten.Add(afwijzing.Bij(veld));
        return default;
    }

    static readonly Afwijzing Leeg = new("leeg", "Vul dit in.", "Fill this in.");

    static readonly Afwijzing OngeldigKenmerk = new("keuze-ongeldig", "Maak een keuze uit de lijst.", "Choose from the list.");

    static readonly Afwijzing OngeldigeDag = new(
        "dag-onleesbaar", "Dit is geen dag tussen 1900 en 2199. Schrijf hem als 1-6-2015.", "This is no day between 1900 and 2199. Write it as 1-6-2015, the day first.");

    static readonly Afwijzing OngeldigGetal = new(
        "getal-onleesbaar", "Dit is geen getal. Schrijf het als 98,4, zonder punten tussen duizendtallen.", "This is not a number. Write it as 98.4, without signs between thousands.");

    static readonly Afwijzing Onleesbaar = new(
        "tekens-ongeldig",
        "Hier staan tekens in die niet te bewaren zijn, zoals stuurtekens. Haal ze weg of typ de tekst over.",
        "This holds characters that cannot be kept, such as control characters. Remove them or type the text again.");

    static Afwijzing TeLang(int maximum) => new(
        "te-lang", $"Dit is te lang. Maak er ten hoogste {maximum} tekens van.", $"This is too long. Make it at most {maximum} characters.");
}
