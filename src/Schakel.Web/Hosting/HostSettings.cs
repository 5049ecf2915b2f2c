using Schakel.Domein.Toegang;

namespace Schakel.Web.Hosting;

/// <summary>What the one who starts the program has chosen: address, data folder, with or without the example chain, a PostgreSQL database (a connection string) in place of the embedded one, where the signing key is when not in the data folder, how often one address may try to sign in each minute, the mail server with the address that letters come from, and where exports go that are made by themselves when not into the data folder.</summary>
internal sealed record HostSettings(Uri Url, string DataFolder, bool Leeg, string? Postgres = null, string? Sleutel = null, int AanmeldingenPerMinuut = HostSettings.GewoneAanmeldingen, Uri? Smtp = null, string PostVan = HostSettings.GewoonPostVan, string? Exports = null)
{
    public const string UrlName = "SCHAKEL_URL";
    public const string DataName = "SCHAKEL_DATA";
    public const string PostgresName = "SCHAKEL_POSTGRES";
    public const string SleutelName = "SCHAKEL_SLEUTEL";
    public const string AanmeldingenName = "SCHAKEL_AANMELDINGEN_PER_MINUUT";
    public const string SmtpName = "SCHAKEL_SMTP";
    public const string PostVanName = "SCHAKEL_POST_VAN";
    public const string ExportsName = "SCHAKEL_EXPORTS";
    public const string GewoonPostVan = "schakel@localhost";
    public const int GewoneAanmeldingen = 20;
    public const string LeegOption = "--leeg";
    public const string DefaultUrl = "http://localhost:5080";
    public const string DefaultDataFolder = "data";

    public string FullDataFolder => Path.GetFullPath(DataFolder);

    /// <summary>How the folder is named to people: as they gave it, recognisable as a folder.</summary>
    public string ShownDataFolder => DataFolder.EndsWith('/') ? DataFolder : DataFolder + "/";

    public static HostSettings Read(IConfiguration configuration, string[] args)
    {
        foreach (var arg in args)
        {
            // --name=value belongs to the host's own configuration (tests use it).
            if (arg != LeegOption && !(arg.StartsWith("--", StringComparison.Ordinal) && arg.Contains('=')))
                throw StartRefusal.UnknownOption(arg);
        }

        var url = Given(configuration, UrlName) ?? DefaultUrl;
        var folder = Given(configuration, DataName) ?? DefaultDataFolder;
        var (postgres, sleutel) = (Given(configuration, PostgresName), Given(configuration, SleutelName));

        // Nodes that each make a key of their own would sign heads that the partners' verifiers call forged.
        if (postgres is not null && sleutel is null) throw StartRefusal.SharedKeyMissing();

        var (smtp, van) = (Given(configuration, SmtpName) is { } server ? ParseSmtp(server) : null, Given(configuration, PostVanName));
        if (van is null ? smtp is not null : !Aanmeldregels.IsAdres(van)) throw StartRefusal.BadSender(van);

        return new HostSettings(ParseUrl(url), folder, args.Contains(LeegOption, StringComparer.Ordinal), postgres, sleutel, Aanmeldingen(Given(configuration, AanmeldingenName)), smtp, van ?? GewoonPostVan, Given(configuration, ExportsName));
    }

    static string? Given(IConfiguration configuration, string name) =>
        string.IsNullOrWhiteSpace(configuration[name]) ? null : configuration[name]!.Trim();

    static int Aanmeldingen(string? text) =>
        text is null ? GewoneAanmeldingen
        : int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 100_000 ? number
        : throw StartRefusal.BadSignInLimit(text);

    static Uri ParseSmtp(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && url is { Scheme: "smtp" or "smtps", Host.Length: > 0, PathAndQuery: "/" or "" } ? url : throw StartRefusal.BadMailServer();

    static Uri ParseUrl(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var url) || url.Scheme != Uri.UriSchemeHttp || url.PathAndQuery != "/" || url.UserInfo.Length > 0)
            throw StartRefusal.BadUrl(text);

        // A free port can be asked for one address only, and localhost is two.
        if (url.Port == 0 && url.Host == "localhost") throw StartRefusal.BadUrl(text);

        // Until there is sign-in, people enter by choosing a role; that may never be reachable from another machine.
        if (!url.IsLoopback)
            throw StartRefusal.NotLoopback(text);

        return url;
    }
}
