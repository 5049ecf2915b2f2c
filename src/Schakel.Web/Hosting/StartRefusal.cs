namespace Schakel.Web.Hosting;

/// <summary>
/// The program cannot start for a reason that the starter can mend. An exception, because it must also leave
/// the building of the host; it is printed as two sentences and never with a stack trace.
/// </summary>
internal sealed class StartRefusal(string nl, string en) : Exception(nl)
{
    public string Nl { get; } = nl;
    public string En { get; } = en;

    public static StartRefusal UnknownOption(string option) => new(
        $"Onbekende optie '{option}'. Zie ./start --help.",
        $"Unknown option '{option}'. See ./start --help.");

    public static StartRefusal BadUrl(string url) => new(
        $"{HostSettings.UrlName} is geen bruikbaar adres: '{url}'. Geef een adres als {HostSettings.DefaultUrl}.",
        $"{HostSettings.UrlName} is not a usable address: '{url}'. Give an address like {HostSettings.DefaultUrl}.");

    public static StartRefusal NotLoopback(string url) => new(
        $"{HostSettings.UrlName} '{url}' is van buiten bereikbaar. Zolang aanmelden nog niet bestaat, draait Schakel alleen op deze computer zelf, zoals {HostSettings.DefaultUrl}.",
        $"{HostSettings.UrlName} '{url}' can be reached from outside. Until sign-in exists, Schakel only runs on this computer itself, such as {HostSettings.DefaultUrl}.");

    public static StartRefusal DataFolderUnusable(string folder) => new(
        $"In de gegevensmap '{folder}' kan niet worden geschreven. Geef uzelf schrijfrecht of kies met {HostSettings.DataName} een andere map.",
        $"The data folder '{folder}' cannot be written to. Give yourself write permission or choose another folder with {HostSettings.DataName}.");

    public static StartRefusal BadSignInLimit(string text) => new(
        $"{HostSettings.AanmeldingenName} is '{text}'. Geef een heel getal van 1 tot en met 100000: zo vaak mag een adres per minuut proberen aan te melden.",
        $"{HostSettings.AanmeldingenName} is '{text}'. Give a whole number from 1 to 100000: so often may one address try to sign in each minute.");

    // What was typed is not repeated: it may hold a password.
    public static StartRefusal BadMailServer() => new(
        $"{HostSettings.SmtpName} is geen adres van een mailserver. Schrijf het als smtp://mail.organisatie.nl:587, met naam:wachtwoord@ ervoor als de server daarom vraagt.",
        $"{HostSettings.SmtpName} is not the address of a mail server. Write it as smtp://mail.organisation.com:587, with name:password@ before the host when the server asks for it.");

    public static StartRefusal BadSender(string? text) => new(
        $"{HostSettings.PostVanName} is '{text}'. Noem het mailadres waar de post vandaan komt, zoals schakel@organisatie.nl.",
        $"{HostSettings.PostVanName} is '{text}'. Name the mail address that letters come from, such as schakel@organisation.com.");

    public static StartRefusal SharedKeyMissing() => new(
        $"Met {HostSettings.PostgresName} tekenen alle servers met dezelfde sleutel. Noem met {HostSettings.SleutelName} de map of het PEM-bestand waar die staat.",
        $"With {HostSettings.PostgresName} all servers sign with the same key. Name the folder or PEM file that holds it with {HostSettings.SleutelName}.");

    public static StartRefusal KeyUnusable(string place) => new(
        $"Op '{place}' staat geen bruikbare tekensleutel (een PEM-bestand met een privésleutel op P-256). Zet de goede sleutel terug of kies met {HostSettings.SleutelName} een andere plaats.",
        $"There is no usable signing key at '{place}' (a PEM file with a private key on P-256). Put the right key back or choose another place with {HostSettings.SleutelName}.");

    public static StartRefusal SignedUnwritable(string folder) => new(
        $"Schakel houdt naast de tekensleutel bij wat het tekende, en kan in '{folder}' niet schrijven. Geef uzelf schrijfrecht of kies met {HostSettings.SleutelName} een andere plaats voor de sleutel.",
        $"Schakel keeps beside the signing key what it signed, and cannot write in '{folder}'. Give yourself write permission or choose another place for the key with {HostSettings.SleutelName}.");

    public static StartRefusal ExampleDoesNotFit(string reason) => new(
        $"De voorbeeldketen is hier ooit half geladen en daarna veranderd, en kan niet worden afgemaakt. Start met {HostSettings.LeegOption}, of kies met {HostSettings.DataName} een lege map. ({reason})",
        $"The example chain was once loaded halfway here and changed after that, and cannot be completed. Start with {HostSettings.LeegOption}, or choose an empty folder with {HostSettings.DataName}. ({reason})");

    public static StartRefusal AlreadyRunning(Uri url) => new(
        $"Schakel draait al op {Shown(url)}. Open dat adres in uw browser, of kies met {HostSettings.UrlName} een ander adres.",
        $"Schakel is already running on {Shown(url)}. Open that address in your browser, or choose another one with {HostSettings.UrlName}.");

    public static StartRefusal PortTaken(Uri url) => new(
        $"Poort {url.Port} is bezet door een ander programma. Kies met {HostSettings.UrlName} een ander adres, bijvoorbeeld http://localhost:{NextPort(url)}.",
        $"Port {url.Port} is taken by another program. Choose another address with {HostSettings.UrlName}, for example http://localhost:{NextPort(url)}.");

    public static StartRefusal PortForbidden(Uri url) => new(
        $"Poort {url.Port} mag door u niet worden gebruikt. Kies met {HostSettings.UrlName} een poort boven 1023.",
        $"You may not use port {url.Port}. Choose a port above 1023 with {HostSettings.UrlName}.");

    public static StartRefusal WatOntbreekt(string optie) => new(
        $"Bij {optie} ontbreekt waar het om gaat: een map, een keten of een bestand. Zie ./start --help.",
        $"{optie} lacks what it is about: a folder, a chain or a file. See ./start --help.");

    public static StartRefusal GeenKeten(string keten) => new(
        $"Hier is geen keten '{keten}'. Neem het kenmerk uit het adres van haar pagina's.",
        $"There is no chain '{keten}' here. Take the id from the address of its pages.");

    public static StartRefusal BestandIsEr(string bestand) => new(
        $"'{bestand}' is er al. Kies een nieuwe naam.",
        $"'{bestand}' exists already. Choose a new name.");

    public static StartRefusal GeenBestand(string bestand) => new(
        $"'{bestand}' is er niet of is niet te lezen.",
        $"'{bestand}' does not exist or cannot be read.");

    public static StartRefusal Niet(Domein.Afwijzing waarom) => new(waarom.Nl, waarom.En);

    public static StartRefusal NietHeel(string bestand) => new(
        $"'{bestand}' is de export van een partner. Die is om na te gaan; een keten komt binnen met het bestand dat de andere server met {Beheer.Meegeven} maakte.",
        $"'{bestand}' is the export of a partner. That is to verify; a chain comes in with the file that the other server made with {Beheer.Meegeven}.");

    public static StartRefusal NietHierheen(Domein.Geheugen.Zegel eigen) => new(
        $"De partners besloten dat deze keten elders verder gaat, of blijft waar zij was. Voor hier besluiten zij het met de sleutel van deze server: {Beheer.Sleutel} toont hem (vingerafdruk {eigen}).",
        $"The partners decided that this chain goes on elsewhere, or stays where it was. To come here they decide it with the key of this server: {Beheer.Sleutel} shows it (fingerprint {eigen}).");

    public static StartRefusal MensOngeldig() => new(
        "In het bestand staat van een mens een naam of mailadres waar hier geen account mee kan bestaan. Laat dat op de andere server verbeteren.",
        "The file says of a person a name or mail address that no account can have here. Have that corrected on the other server.");

    public static StartRefusal KanNietTekenen() => new(
        "Deze server kan voor deze keten niet tekenen: de sleutel is een andere, of de keten is niet meer wat eerder getekend is. Zet dat eerst recht.",
        "This server cannot sign for this chain: the key is another, or the chain is no longer what was signed before. First put that right.");

    public static StartRefusal MapNietLeeg(string map) => new(
        $"'{map}' is er al en is niet leeg. Kies een nieuwe map voor de reservekopie.",
        $"'{map}' exists already and is not empty. Choose a new folder for the backup.");

    public static StartRefusal GeenReservekopie(string map) => new(
        $"In '{map}' staat geen reservekopie (schakel.db ontbreekt).",
        $"There is no backup in '{map}' (schakel.db is missing).");

    public static StartRefusal GeenGegevens(string map) => new(
        $"In '{map}' staan geen gegevens van Schakel. Noem met {HostSettings.DataName} de goede map.",
        $"There are no data of Schakel in '{map}'. Name the right folder with {HostSettings.DataName}.");

    public static StartRefusal NergensHeen() => new(
        $"Noem met {HostSettings.PostgresName} de databank waar alles heen gaat, en met {HostSettings.SleutelName} de sleutel die daar tekent (die van nu: de map sleutels onder de gegevensmap).",
        $"Name the database that all goes to with {HostSettings.PostgresName}, and with {HostSettings.SleutelName} the key that signs there (that of now: the folder sleutels under the data folder).");

    public static StartRefusal DoelNietLeeg() => new(
        "Op de plaats waar het heen gaat staan al gegevens, en daar komt niets overheen. Kies een lege databank of een lege map; een keten komt alleen binnen waar zij nog niet is.",
        "There are data already in the place that it goes to, and nothing is brought over those. Choose an empty database or an empty folder; a chain comes in only where it is not yet.");

    public static StartRefusal HalfOvergezet() => new(
        $"In deze databank is een overzetting begonnen en niet afgemaakt. Voer {Beheer.Overzetten} (of {Beheer.Terugzetten}) opnieuw uit; die gaat verder waar zij was.",
        $"A move to this database was begun and not finished. Carry out {Beheer.Overzetten} (or {Beheer.Terugzetten}) again; it goes on where it was.");

    public static StartRefusal HalfIngelezen(string keten) => new(
        $"Keten {keten} is hier half ingelezen. Voer {Beheer.Inlezen} opnieuw uit met hetzelfde bestand (de andere server maakt het zo nodig opnieuw met {Beheer.Meegeven}); het gaat verder waar het was.",
        $"Chain {keten} was read in halfway here. Carry out {Beheer.Inlezen} again with the same file (if need be the other server makes it anew with {Beheer.Meegeven}); it goes on where it was.");

    public static StartRefusal MailboxOnbewezen(int aantal) => new(
        $"Van {aantal} mensen staat hier al een account waarvan nooit bleek dat de mailbox van hen is. Laat hen hier met 'Wachtwoord vergeten' een wachtwoord kiezen, en lees dan in. Er is niets overgenomen.",
        $"Of {aantal} people there is an account here already of which nobody showed that the mailbox is theirs. Let them choose a password here with 'Forgot password', and then read in. Nothing was taken in.");

    public static StartRefusal VingerafdrukOngeldig() => new(
        $"{Beheer.Vingerafdruk}: een vingerafdruk heeft 64 hexadecimale tekens.",
        $"{Beheer.Vingerafdruk}: a fingerprint has 64 hexadecimal characters.");

    public static StartRefusal WoordenOntbreken(long aantal) => new(
        $"Van deze keten zijn {aantal} teksten of bestanden buiten Schakel om weggehaald. Zo neemt geen server haar over. Zet ze terug uit een reservekopie; er is niets veranderd.",
        $"Of this chain {aantal} texts or files were taken away past Schakel. No server takes it in like this. Put them back from a backup; nothing was changed.");

    public static StartRefusal HalfMeegegeven(string waarom) => new(
        $"Het bestand is niet gemaakt: {waarom} Is al vastgelegd dat de keten is meegegeven, dan gaat zij hier niet verder. Voer hetzelfde opnieuw uit.",
        $"The file was not made: {waarom} When it was recorded already that the chain was given along, it does not go on here. Carry out the same again.");

    public static StartRefusal LogboekErnaast(string map) => new(
        $"In '{map}' staat naast schakel.db een logboek van SQLite dat er nog bij hoort: dit is een kopie van een map in gebruik. Maak een reservekopie met {Beheer.Reservekopie}.",
        $"Beside schakel.db in '{map}' there is a log of SQLite that still belongs to it: this is a copy of a folder in use. Make a backup with {Beheer.Reservekopie}.");

    public static StartRefusal JournaalBeschadigd(string wat) => new(
        $"Het geheugen is niet zoals Schakel het schreef, en gaat zo niet verder. Gebruik een reservekopie van ervoor. ({wat})",
        $"The memory is not as Schakel wrote it, and goes no further like this. Use a backup from before. ({wat})");

    public static StartRefusal SleutelOntbreekt(string plaats) => new(
        $"Op '{plaats}' staat de tekensleutel niet die deze ketens kennen. Zet hem eerst terug; zonder hem kan hier niets meer worden getekend. Toch doorgaan: {Beheer.OokZo}.",
        $"The signing key that these chains know is not at '{plaats}'. Put it back first; without it nothing can be signed here any more. To go on even so: {Beheer.OokZo}.");

    public static StartRefusal AndereSleutel(string plaats) => new(
        $"Op '{plaats}' staat een andere tekensleutel dan deze ketens kennen. Zet de goede terug. Toch doorgaan: {Beheer.OokZo}; dan tekent deze server niets voor die ketens.",
        $"There is another signing key at '{plaats}' than these chains know. Put the right one back. To go on even so: {Beheer.OokZo}; then this server signs nothing for those chains.");

    public static StartRefusal OuderDanGetekend(string keten, long nr) => new(
        $"Van keten {keten} is boeking {nr} getekend, en die staat hier niet in: dit is een oudere kopie, of een andere. Partners kunnen dat hoofd hebben. Zoek een nieuwere. Toch doorgaan: {Beheer.OokZo}.",
        $"Entry {nr} of chain {keten} was signed, and it does not stand in this: it is an older copy, or another one. Partners may hold that head. Find a newer one. To go on even so: {Beheer.OokZo}.");

    public static StartRefusal Gestopt() => new(
        "Gestopt. Er is niets achtergelaten dat af lijkt; begin opnieuw wanneer u wilt.",
        "Stopped. Nothing was left behind that looks whole; begin again when you want.");

    public static StartRefusal Afgebroken(string waarom) => new(
        $"Afgebroken: {waarom} De gegevens waar het vandaan kwam zijn niet veranderd.",
        $"Broken off: {waarom} The data that it came from were not changed.");

    static string Shown(Uri url) => url.GetLeftPart(UriPartial.Authority);
    static int NextPort(Uri url) => url.Port is >= 1024 and < 65535 ? url.Port + 1 : 5081;
}
