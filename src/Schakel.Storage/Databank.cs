namespace Schakel.Storage;

/// <summary>An opened database: made or brought up to date, checked, and held until it is disposed.</summary>
public sealed class Databank : IAsyncDisposable
{
    /// <summary>What the embedded database is called in its folder, and what keeps a second process out of it.</summary>
    public const string Sqlitebestand = SqliteOpening.Bestand, Slotbestand = Slot.Bestand;

    readonly Func<SchakelContext> _nieuw;
    readonly Func<ValueTask> _sluit;

    internal Databank(IJournaal journaal, Func<SchakelContext> nieuw, Func<ValueTask> sluit)
    {
        (Journaal, _nieuw, _sluit) = (journaal, nieuw, sluit);
        Concepten = new(nieuw);
        Opmerkingen = new(nieuw);
        Enveloppen = new(nieuw);
        Accounts = new(nieuw);
        ApiTokens = new(nieuw);
        Post = new(nieuw);
        Passkeys = new(nieuw);
        Lezers = new(nieuw);
        Postkeuzes = new(nieuw);
        Exportplannen = new(nieuw);
    }

    public IJournaal Journaal { get; }

    public Concepten Concepten { get; }

    public Opmerkingen Opmerkingen { get; }

    public Enveloprijen Enveloppen { get; }

    public Accounts Accounts { get; }

    public ApiTokens ApiTokens { get; }

    public Postvak Post { get; }

    public Passkeys Passkeys { get; }

    public Lezers Lezers { get; }

    public Postkeuzes Postkeuzes { get; }

    public Exportplannen Exportplannen { get; }

    /// <summary>Opens or makes the database in this folder, for this process alone.</summary>
    /// <exception cref="DatabankOnbruikbaar">It cannot be used; nothing in it was changed.</exception>
    public static Task<Databank> OpenSqlite(string map, CancellationToken stop) => SqliteOpening.Open(map, stop);

    /// <summary>Opens the database in this folder to read from, also while another process writes there; nothing in it changes.</summary>
    /// <exception cref="DatabankOnbruikbaar">It cannot be used, or this program would first have to bring it up to date.</exception>
    public static Task<Databank> LeesSqlite(string map, CancellationToken stop) => SqliteOpening.Lees(map, stop);

    /// <summary>Opens the PostgreSQL database of this connection string, which other nodes may use as well; the tables are made, the database itself is not.</summary>
    /// <exception cref="DatabankOnbruikbaar">It cannot be used; nothing in it was changed.</exception>
    public static Task<Databank> OpenPostgres(string verbinding, CancellationToken stop) => PostgresOpening.Open(verbinding, stop);

    /// <summary>The same to read from, also while nodes write there; nothing in it changes.</summary>
    /// <exception cref="DatabankOnbruikbaar">It cannot be used, or this program would first have to bring it up to date.</exception>
    public static Task<Databank> LeesPostgres(string verbinding, CancellationToken stop) => PostgresOpening.Open(verbinding, stop, leest: true);

    /// <summary>For libraries that keep something of their own here: accounts and data-protection keys.</summary>
    public SchakelContext NieuweContext() => _nieuw();

    public ValueTask DisposeAsync() => _sluit();
}
