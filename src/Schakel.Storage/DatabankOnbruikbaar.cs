namespace Schakel.Storage;

public enum DatabankSoort
{
    AlInGebruik,
    NieuwerDanProgramma,
    GeenDatabank,
    GeenToegang,
    NietBereikbaar,
    NietDuurzaam,
    OuderDanProgramma,
}

/// <summary>The database cannot be used as it is. Nothing in it was changed; the text says what to do.</summary>
public sealed class DatabankOnbruikbaar(DatabankSoort soort, string nl, string en, Exception? oorzaak = null) : Exception(nl, oorzaak)
{
    public DatabankSoort Soort { get; } = soort;

    public string Nl { get; } = nl;

    public string En { get; } = en;

    internal static DatabankOnbruikbaar AlInGebruik(string map, Exception oorzaak) => new(
        DatabankSoort.AlInGebruik,
        $"De gegevens in {map} zijn al in gebruik door een andere Schakel. Sluit die eerst af, of kies een andere map. Met meer knooppunten tegelijk werken kan met PostgreSQL.",
        $"The data in {map} are already in use by another Schakel. Close that one first, or choose another folder. To work with several nodes at once, use PostgreSQL.",
        oorzaak);

    internal static DatabankOnbruikbaar NieuwerDanProgramma(string waar, IEnumerable<string> onbekend) => new(
        DatabankSoort.NieuwerDanProgramma,
        $"De gegevens in {waar} zijn gemaakt door een nieuwere Schakel ({string.Join(", ", onbekend)}). Gebruik die nieuwere versie, of zet een reservekopie van vóór de overgang terug.",
        $"The data in {waar} were made by a newer Schakel ({string.Join(", ", onbekend)}). Use that newer version, or restore a backup from before the upgrade.");

    internal static DatabankOnbruikbaar GeenDatabank(string waar, Exception? oorzaak = null) => new(
        DatabankSoort.GeenDatabank,
        $"{waar} is geen databank van Schakel, of is beschadigd. Zet het bestand opzij en zet een reservekopie terug, of kies een andere map.",
        $"{waar} is not a database of Schakel, or is damaged. Put the file aside and restore a backup, or choose another folder.",
        oorzaak);

    internal static DatabankOnbruikbaar GeenToegang(string waar, Exception oorzaak) => new(
        DatabankSoort.GeenToegang,
        $"{waar} kan niet worden gelezen en geschreven. Controleer of de map bestaat, of er ruimte is, en of de gebruiker waaronder Schakel draait er mag lezen en schrijven. ({oorzaak.Message})",
        $"{waar} cannot be read and written. Check that the folder exists, that there is space, and that the user under which Schakel runs may read and write there. ({oorzaak.Message})",
        oorzaak);

    internal static DatabankOnbruikbaar AlleenLezen(string waar) => new(
        DatabankSoort.GeenToegang,
        $"{waar} kan wel worden gelezen maar niet geschreven. Geef de gebruiker waaronder Schakel draait schrijfrecht op het bestand en de map.",
        $"{waar} can be read but not written. Give the user under which Schakel runs the right to write to the file and the folder.");

    internal static DatabankOnbruikbaar GeenToegangPostgres(string waar, Exception oorzaak) => new(
        DatabankSoort.GeenToegang,
        $"De databank {waar} laat Schakel niet toe. Controleer de naam, de gebruiker, het wachtwoord en de rechten op het schema. ({oorzaak.Message})",
        $"The database {waar} does not let Schakel in. Check the name, the user, the password and the rights on the schema. ({oorzaak.Message})",
        oorzaak);

    internal static DatabankOnbruikbaar NietBereikbaar(string waar, Exception oorzaak) => new(
        DatabankSoort.NietBereikbaar,
        $"De databank {waar} is niet bereikbaar. Controleer of PostgreSQL draait, en het adres en de poort. ({oorzaak.Message})",
        $"The database {waar} cannot be reached. Check that PostgreSQL runs, and the address and port. ({oorzaak.Message})",
        oorzaak);

    internal static DatabankOnbruikbaar IsErNiet(string waar) => new(
        DatabankSoort.GeenDatabank,
        $"{waar} is er niet. Controleer de map.",
        $"{waar} does not exist. Check the folder.");

    internal static DatabankOnbruikbaar OuderDanProgramma(string waar) => new(
        DatabankSoort.OuderDanProgramma,
        $"De gegevens in {waar} zijn van een oudere Schakel. Start Schakel er eerst één keer mee; dan worden ze bijgewerkt.",
        $"The data in {waar} are of an older Schakel. First start Schakel once with them; that brings them up to date.");

    internal static DatabankOnbruikbaar NietDuurzaam(string wat) => new(
        DatabankSoort.NietDuurzaam,
        $"De databank bewaart niet zeker wat is vastgelegd ({wat}). Zet deze instelling goed: Schakel geeft pas antwoord als iets op schijf staat.",
        $"The database does not surely keep what was committed ({wat}). Correct this setting: Schakel answers only when a thing is on disk.");
}
