using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;
using Schakel.Storage;

namespace Schakel.Application;

/// <summary>
/// What a person typed, on its way in: checks it, gives each text its id, salt and seal, and keeps the words apart from the opdracht.
/// Everything that is wrong is collected, so that a form can name all of it at once.
/// </summary>
/// <param name="toeval">Gives 32 random bytes each time; that of the machine when absent.</param>
public sealed partial class Invoer(Func<byte[]>? toeval = null)
{
    public const int MaximumRegel = 200;
    public const int MaximumLopend = 20_000;

    readonly Func<byte[]> _toeval = toeval ?? Toeval.Werp;
    readonly List<Afwijzing> _fouten = [];
    readonly List<BewaardeTekst> _woorden = [];
    readonly List<BewaardBestand> _bestanden = [];

    public IReadOnlyList<Afwijzing> Fouten => _fouten;

    public IReadOnlyList<BewaardeTekst> Woorden => _woorden;

    /// <summary>The words by the text that they were given, to show what was typed before anything is sent.</summary>
    public IReadOnlyDictionary<TekstId, string> Getypt => _woorden.ToDictionary(w => w.Id, w => w.Woorden);
    public IReadOnlyList<BewaardBestand> Bestanden => _bestanden;

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

    /// <summary>A row of cells as one text, with tabs between them; lines and tabs within a cell become spaces.</summary>
    public Tekst Cellen(string veld, IEnumerable<string> cellen)
    {
        var woorden = string.Join('\t', cellen.Select(c => c.ReplaceLineEndings(" ").Replace('\t', ' ').Trim()));
        if (string.IsNullOrWhiteSpace(woorden)) return Fout(Leeg, veld);
        if (woorden.Length > MaximumLopend) return Fout(TeLang(MaximumLopend), veld);
        return Domein.Woorden.IsLopend(woorden) ? Schrijf(woorden) : Fout(Onleesbaar, veld);
    }

    public Naam Naam(string veld, string? getypt)
    {
        if (Domein.Naam.Lees(getypt) is { } naam) return naam;
        Fout(string.IsNullOrWhiteSpace(getypt) ? Leeg : getypt.Trim().Length > Domein.Naam.MaximaleLengte ? TeLang(Domein.Naam.MaximaleLengte) : Onleesbaar, veld);
        return default;
    }

    /// <summary>The same, that may be left out.</summary>
    public Naam? NaamOfNiets(string veld, string? getypt) => string.IsNullOrWhiteSpace(getypt) ? null : Naam(veld, getypt);

    /// <summary>An OIN, or an RSIN to make one of, that may be left out.</summary>
    public Oin? OinOfNiets(string veld, string? getypt)
    {
        if (string.IsNullOrWhiteSpace(getypt)) return null;
        var oin = Oin.Lees(getypt, out var waarom);
        if (waarom is not null) Fout(waarom, veld);
        return oin;
    }

    /// <summary>An address in the list of government organisations that may be left out.</summary>
    public Tooi? TooiOfNiets(string veld, string? getypt)
    {
        if (string.IsNullOrWhiteSpace(getypt)) return null;
        var tooi = Tooi.Lees(getypt);
        if (tooi is null) Fout(Tooi.Ongeldig, veld);
        return tooi;
    }

    /// <summary>A measure of size; what is wrong with it stands at that part of it.</summary>
    public Omvangmaat Omvang(string veld, string? naam, decimal waarde, int jaar)
    {
        var maat = new Omvangmaat(Naam($"{veld}.{nameof(Omvangmaat.Naam)}", naam), waarde, jaar);
        foreach (var ongeldig in maat.Weiger()) Fout(ongeldig, $"{veld}.{ongeldig.Veld}");
        return maat;
    }

    /// <summary>The same as typed.</summary>
    public Omvangmaat Omvang(string veld, string? naam, string? waarde, string? jaar) =>
        Omvang(veld, naam, Getal($"{veld}.{nameof(Omvangmaat.Waarde)}", waarde), int.TryParse(jaar?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var getal) ? getal : 0);

    public TId Kenmerk<TId>(string veld, string? getypt) where TId : struct, IId<TId>
    {
        if (Id.Lees<TId>(getypt) is { } id) return id;
        Fout(OngeldigKenmerk, veld);
        return default;
    }

    /// <summary>A digest as a page wrote it.</summary>
    public Zegel Zegel(string veld, string? getypt)
    {
        if (Domein.Geheugen.Zegel.Lees(getypt) is { } zegel) return zegel;
        Fout(OngeldigKenmerk, veld);
        return default;
    }

    /// <summary>One of a few, by its exact name.</summary>
    public TKeuze Keuze<TKeuze>(string veld, string? getypt) where TKeuze : struct, Enum
    {
        if (Enum.TryParse<TKeuze>(getypt, out var keuze) && Enum.GetName(keuze) == getypt) return keuze;
        Fout(OngeldigKenmerk, veld);
        return default;
    }

    /// <summary>The thing that was chosen; it must be one that the person sees.</summary>
    public TDing? Bestaand<TDing>(string veld, TDing? gekozen) where TDing : class
    {
        if (gekozen is null) Fout(OngeldigKenmerk, veld);
        return gekozen;
    }

    /// <summary>What is wrong beside the single fields.</summary>
    public void Weiger(Afwijzing afwijzing) => _fouten.Add(afwijzing);

    /// <summary>A whole number without a sign.</summary>
    public int Heel(string veld, string? getypt)
    {
        if (int.TryParse(getypt?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var getal)) return getal;
        Fout(string.IsNullOrWhiteSpace(getypt) ? Leeg : GeenHeelGetal, veld);
        return 0;
    }

    /// <summary>A day, as a browser sends it or as people write it.</summary>
    public Datum Dag(string veld, string? getypt)
    {
        if (LeesDag(getypt) is { } dag) return dag;
        Fout(string.IsNullOrWhiteSpace(getypt) ? Leeg : OngeldigeDag, veld);
        return default;
    }

    /// <summary>The same, that may be left out.</summary>
    public Datum? DagOfNiets(string veld, string? getypt) => string.IsNullOrWhiteSpace(getypt) ? null : Dag(veld, getypt);

    public static Datum? LeesDag(string? getypt)
    {
        return (Lees(Dagvormen, CultureInfo.InvariantCulture) ?? Lees(Maandvormen, Nederlands) ?? Lees(Maandvormen, Engels)) is { } dag && dag >= Periode.Vroegst && dag <= Periode.Laatst ? dag : null;

        Datum? Lees(string[] vormen, CultureInfo taal) => Datum.TryParseExact(getypt?.Trim(), vormen, taal, DateTimeStyles.None, out var gelezen) ? gelezen : null;
    }

    /// <summary>An amount in euro that may be left out. It has no third decimal, so what stands before three digits parts thousands.</summary>
    public Bedrag? BedragOfNiets(string veld, string? getypt)
    {
        var kaal = getypt?.Trim().TrimStart('€').Trim();
        if (GetalOfNiets(veld, kaal is { Length: <= 40 } ? Duizendtallen().Replace(kaal, "") : kaal) is not { } euro) return null;
        if (Bedrag.VanEuro(euro) is { } bedrag) return bedrag;
        Fout(OngeldigBedrag, veld);
        return null;
    }

    [GeneratedRegex(@"(?<=^[1-9]\d{0,2}(\.\d{3})*)\.(?=\d{3}(\.\d{3})*(,\d{1,2})?$)|(?<=^[1-9]\d{0,2}(,\d{3})*),(?=\d{3}(,\d{3})*(\.\d{1,2})?$)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Duizendtallen();

    /// <summary>The same in whole cents.</summary>
    public Bedrag? CentenOfNiets(string veld, long? centen)
    {
        if (centen is not { } aantal) return null;
        if (Bedrag.VanCenten(aantal) is { } bedrag) return bedrag;
        Fout(OngeldigBedrag, veld);
        return null;
    }

    /// <summary>A mail address that may be left out.</summary>
    public string? AdresOfNiets(string veld, string? getypt)
    {
        if (string.IsNullOrWhiteSpace(getypt)) return null;
        var adres = getypt.Trim();
        if (!Aanmeldregels.IsAdres(adres)) Fout(Aanmeldregels.AdresOngeldig, veld);
        return adres;
    }

    /// <summary>A choice of two that nothing was filled in for beforehand.</summary>
    public bool JaOfNee(string veld, string? getypt)
    {
        if (getypt is not ("ja" or "nee")) Fout(OngeldigKenmerk, veld);
        return getypt == "ja";
    }

    public decimal Getal(string veld, string? getypt)
    {
        if (string.IsNullOrWhiteSpace(getypt)) Fout(Leeg, veld);
        return GetalOfNiets(veld, getypt) ?? 0;
    }

    /// <summary>
    /// A number with a comma or a point before its decimals, whatever the language. What would read as thousands in the language of the person
    /// (1.000 in Dutch, 1,000 in English) is refused: to guess would be to change a norm a thousandfold.
    /// </summary>
    public decimal? GetalOfNiets(string veld, string? getypt)
    {
        if (string.IsNullOrWhiteSpace(getypt)) return null;
        var waarde = getypt.Trim().Replace('\u2212', '-');
        if (!LijktDuizend(waarde) && decimal.TryParse(waarde.Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var getal)) return getal;
        Fout(OngeldigGetal, veld);
        return null;
    }

    static bool LijktDuizend(string waarde)
    {
        var groep = CultureInfo.CurrentCulture.NumberFormat.NumberGroupSeparator;
        return waarde.TrimStart('-', '+').Split(groep) is [{ Length: >= 1 and <= 3 } duizend, { Length: 3 }] && duizend != "0";
    }

    Tekst Schrijf(string woorden)
    {
        var tekst = new BewaardeTekst(new(Toeval.Kenmerk(_toeval())), _toeval(), woorden);
        _woorden.Add(tekst);
        return new(tekst.Id, Domein.Geheugen.Zegel.Over(Merk.Tekst, tekst.Zout, Encoding.UTF8.GetBytes(woorden)));
    }

    Tekst Fout(Afwijzing afwijzing, string veld)
    {
        _fouten.Add(afwijzing.Bij(veld));
        return default;
    }

    static readonly Afwijzing Leeg = new("leeg", "Vul dit in.", "Fill this in.");

    static readonly Afwijzing OngeldigKenmerk = new("keuze-ongeldig", "Maak een keuze uit de lijst.", "Choose from the list.");

    static readonly string[] Dagvormen = ["yyyy-MM-dd", "d-M-yyyy", "d/M/yyyy"];
    static readonly string[] Maandvormen = ["d MMMM yyyy", "d MMM yyyy"];
    static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");
    static readonly CultureInfo Engels = CultureInfo.GetCultureInfo("en-GB");

    static readonly Afwijzing OngeldigeDag = new(
        "dag-onleesbaar", "Dit is geen dag tussen 1900 en 2199. Schrijf hem als 31-12-2027.", "This is no day between 1900 and 2199. Write it as 31/12/2027, the day first.");

    static readonly Afwijzing GeenHeelGetal = new("getal-niet-heel", "Schrijf hier een heel getal, zoals 8.", "Write a whole number here, such as 8.");

    static readonly Afwijzing OngeldigGetal = new(
        "getal-onleesbaar",
        "Dit is geen getal dat wij zeker begrijpen. Schrijf het zonder punten voor duizendtallen en met een komma voor decimalen, zoals 1250 of 0,5.",
        "This is not a number that we understand for certain. Write it without commas for thousands and with a point for decimals, such as 1250 or 0.5.");

    static readonly Afwijzing OngeldigBedrag = new(
        "bedrag-ongeldig",
        "Schrijf een bedrag vanaf 0 tot honderd miljard euro, met ten hoogste twee decimalen.",
        "Write an amount from 0 to a hundred billion euro, with at most two decimals.");

    static readonly Afwijzing Onleesbaar = new(
        "tekens-ongeldig",
        "Hier staan tekens in die niet te bewaren zijn, zoals stuurtekens. Haal ze weg of typ de tekst over.",
        "This holds characters that cannot be kept, such as control characters. Remove them or type the text again.");

    static Afwijzing TeLang(int maximum) => new(
        "te-lang", $"Dit is te lang. Maak er ten hoogste {maximum} tekens van.", $"This is too long. Make it at most {maximum} characters.");
}
