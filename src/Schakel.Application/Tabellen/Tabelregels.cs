using System.Globalization;
using Schakel.Domein;
using Schakel.Domein.Geheugen;

namespace Schakel.Application.Tabellen;

/// <summary>How large a table may be, and what is said of one that cannot be read: which cell, why, and what to do.</summary>
public static class Tabelregels
{
    public const int MaximumBytes = 5 * 1024 * 1024;
    public const int MaximumUitgepakt = 32 * 1024 * 1024;
    public const int MaximumDelen = 1000;

    /// <summary>No spreadsheet of words and numbers is packed tighter than this; a bomb is.</summary>
    public const int MaximumVerhouding = 250;

    public const int MaximumRijen = LijstMeebrengen.MaximumRijen + 10;
    public const int MaximumKolommen = LijstMeebrengen.MaximumKolommen;
    public const int MaximumCel = 2000;

    /// <summary>Enough to mend a file by; who sees these first sees the others the next time.</summary>
    public const int MaximumFouten = 50;

    public static readonly Afwijzing TeGroot = new(
        "tabel-te-groot",
        "Dit bestand is groter dan 5 MB. Bewaar alleen het blad dat u wilt meebrengen, of verdeel het over meer bestanden.",
        "This file is larger than 5 MB. Save only the sheet that you want to bring, or divide it over more files.");

    public static readonly Afwijzing Leeg = new(
        "tabel-leeg", "Hier staat geen enkele rij in. Plak een lijst of kies een bestand.", "There is not a single row in this. Paste a list or choose a file.");

    public static readonly Afwijzing Onbekend = new(
        "tabel-soort-onbekend",
        "Dit is geen rekenblad dat wij lezen. Bewaar het als XLSX, ODS of CSV en kies dat bestand.",
        "This is no spreadsheet that we read. Save it as XLSX, ODS or CSV and choose that file.");

    public static readonly Afwijzing OudeSoort = new(
        "tabel-oude-soort",
        "Dit is een rekenblad van de oude soort (.xls). Open het en bewaar het als XLSX.",
        "This is a spreadsheet of the old kind (.xls). Open it and save it as XLSX.");

    public static readonly Afwijzing Wachtwoord = new(
        "tabel-met-wachtwoord",
        "Dit bestand is met een wachtwoord beveiligd. Bewaar het zonder wachtwoord en kies het opnieuw.",
        "This file is protected by a password. Save it without a password and choose it again.");

    public static readonly Afwijzing Stuk = new(
        "tabel-stuk",
        "Dit bestand is beschadigd of niet wat het zegt te zijn. Open het in uw rekenprogramma, bewaar het opnieuw en kies dat bestand.",
        "This file is damaged or not what it says it is. Open it in your spreadsheet program, save it again and choose that file.");

    public static readonly Afwijzing Uitgepakt = new(
        "tabel-uitgepakt-te-groot",
        "Uitgepakt is dit bestand veel groter dan een lijst kan zijn. Kopieer de rijen naar een nieuw, leeg blad en bewaar dat.",
        "Unpacked this file is far larger than a list can be. Copy the rows to a new, empty sheet and save that.");

    public static readonly Afwijzing DuurtTeLang = new(
        "tabel-duurt-te-lang",
        "Deze lijst lezen duurt te lang; wij zijn ermee gestopt en er is niets bewaard. Kopieer de rijen naar een nieuw, leeg blad en bewaar dat.",
        "Reading this list takes too long; we stopped and nothing was kept. Copy the rows to a new, empty sheet and save that.");

    public static readonly Afwijzing TeVeelRijen = new(
        "tabel-te-veel-rijen",
        "Dit zijn meer dan 500 rijen. Verdeel de lijst over meer bestanden.",
        "These are more than 500 rows. Divide the list over more files.");

    public static readonly Afwijzing TeVeelKolommen = new(
        "tabel-te-veel-kolommen",
        "Na kolom AD staat nog iets; meer dan 30 kolommen past niet. Haal weg wat u niet nodig hebt.",
        "There is something after column AD; more than 30 columns do not fit. Remove what you do not need.");

    public static Afwijzing CelTeLang(int rij, int kolom) => Bij(
        "cel-te-lang", rij, kolom,
        "hier staan meer dan 2.000 tekens. Maak het korter.",
        "this holds more than 2,000 characters. Shorten it.");

    public static Afwijzing CelTekens(int rij, int kolom) => Bij(
        "cel-tekens", rij, kolom,
        "hier staan tekens in die niet te bewaren zijn, zoals stuurtekens. Typ de tekst over.",
        "this holds characters that cannot be kept, such as control characters. Type the text again.");

    public static Afwijzing CelZonderUitkomst(int rij, int kolom) => Bij(
        "cel-zonder-uitkomst", rij, kolom,
        "hier staat een formule zonder bewaarde uitkomst. Open het bestand in uw rekenprogramma, bewaar het opnieuw, of zet de uitkomst zelf in de cel.",
        "this holds a formula without a stored result. Open the file in your spreadsheet program and save it again, or put the result in the cell yourself.");

    public static Afwijzing CelRekenfout(int rij, int kolom) => Bij(
        "cel-rekenfout", rij, kolom,
        "de formule hier geeft een fout. Verbeter haar, of zet de uitkomst zelf in de cel.",
        "the formula here gives an error. Correct it, or put the result in the cell yourself.");

    public static Afwijzing CelNietDicht(int rij, int kolom) => Bij(
        "cel-niet-dicht", rij, kolom,
        "het aanhalingsteken dat hier opent sluit nergens. Zet er een bij, of haal het weg.",
        "the quotation mark that opens here closes nowhere. Add one, or remove it.");

    /// <summary>A refusal of one cell, that names it in the words and as the field.</summary>
    public static Afwijzing Bij(string code, int rij, int kolom, string nl, string en)
    {
        var plaats = Cel.Plaats(rij, kolom);
        return new(code, string.Create(CultureInfo.InvariantCulture, $"Cel {plaats}: {nl}"), string.Create(CultureInfo.InvariantCulture, $"Cell {plaats}: {en}"), Veld: plaats);
    }
}
