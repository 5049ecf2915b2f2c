using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;
using Schakel.Storage.Tests;

[assembly: AssemblyFixture(typeof(ThrowawayPostgres))]

namespace Schakel.Storage.Tests;

/// <summary>
/// A PostgreSQL server of the installed version, started when the first test asks for it and thrown away after the last, with its durability as delivered.
/// Each test gets a database of its own.
/// </summary>
public sealed class ThrowawayPostgres : IAsyncLifetime
{
    readonly string _map = Path.Combine(Path.GetTempPath(), $"schakel-postgres-{Guid.NewGuid():N}");
    readonly SemaphoreSlim _beurt = new(1, 1);
    NpgsqlDataSource? _beheer;
    int _poort;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>The connection string of a new, empty database.</summary>
    public async Task<string> NieuweDatabank()
    {
        var beheer = await Beheer();
        var naam = $"proef_{Guid.NewGuid():N}";
        await using var maak = beheer.CreateCommand($"CREATE DATABASE {naam}");
        await maak.ExecuteNonQueryAsync();
        return Verbinding(naam);
    }

    public async Task GooiWeg(string verbinding)
    {
        await using var weg = (await Beheer()).CreateCommand($"DROP DATABASE {new NpgsqlConnectionStringBuilder(verbinding).Database} WITH (FORCE)");
        await weg.ExecuteNonQueryAsync();
    }

    /// <summary>Ends what a process that died left behind in this database: its last commit is in or out, and comes no more while somebody reads.</summary>
    public async Task MaakLos(string verbinding)
    {
        await using var los = (await Beheer()).CreateCommand("SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE datname = $1");
        los.Parameters.AddWithValue(new NpgsqlConnectionStringBuilder(verbinding).Database!);
        await los.ExecuteNonQueryAsync();
    }

    /// <summary>Ends the server as a power cut would: no goodbye to anyone, nothing flushed that was not yet.</summary>
    public Task ValOm() => Voer("pg_ctl", "-D", _map, "-m", "immediate", "-w", "stop");

    /// <summary>Starts it again on the same port; it recovers from its write-ahead log.</summary>
    public Task StaOp() => Voer("pg_ctl", "-D", _map, "-l", Path.Combine(_map, "log"), "-o", Instellingen, "-w", "start");

    public async ValueTask DisposeAsync()
    {
        if (_beheer is not null)
        {
            await _beheer.DisposeAsync();
            await Voer("pg_ctl", "-D", _map, "-m", "immediate", "-w", "stop");
            Directory.Delete(_map, recursive: true);
        }
        _beurt.Dispose();
    }

    async Task<NpgsqlDataSource> Beheer()
    {
        await _beurt.WaitAsync();
        try
        {
            return _beheer ??= await Start();
        }
        finally
        {
            _beurt.Release();
        }
    }

    async Task<NpgsqlDataSource> Start()
    {
        _poort = VrijePoort();
        await Voer("initdb", "-D", _map, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "-N");
        await StaOp();
        return NpgsqlDataSource.Create(Verbinding("postgres"));
    }

    string Instellingen => $"-h 127.0.0.1 -p {_poort} -c unix_socket_directories=";

    string Verbinding(string databank) => $"Host=127.0.0.1;Port={_poort};Username=postgres;Database={databank};Maximum Pool Size=8";

    static int VrijePoort()
    {
        using var luisteraar = new TcpListener(IPAddress.Loopback, 0);
        luisteraar.Start();
        return ((IPEndPoint)luisteraar.LocalEndpoint).Port;
    }

    // The server refuses to run as root, so there it runs as the user that its package made.
    static async Task Voer(string programma, params string[] argumenten)
    {
        var pad = Path.Combine(Programmas(), programma);
        var start = new ProcessStartInfo { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetTempPath() };
        start.FileName = Environment.IsPrivilegedProcess ? "runuser" : pad;
        if (Environment.IsPrivilegedProcess) foreach (var deel in (string[])["-u", "postgres", "--", pad]) start.ArgumentList.Add(deel);
        foreach (var argument in argumenten) start.ArgumentList.Add(argument);

        using var proces = Process.Start(start)!;
        var uit = proces.StandardOutput.ReadToEndAsync();
        var fout = proces.StandardError.ReadToEndAsync();
        await proces.WaitForExitAsync();
        if (proces.ExitCode != 0) throw new InvalidOperationException($"{programma} eindigde met {proces.ExitCode}: {await fout}{await uit}");
    }

    static string Programmas() =>
        Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").Select(map => Path.Combine(map, "bin"))
                .Where(map => File.Exists(Path.Combine(map, "initdb"))).OrderByDescending(map => map, StringComparer.Ordinal).First()
            : throw new InvalidOperationException("PostgreSQL is niet geinstalleerd: apt-get install postgresql, of sla over met --filter-not-trait Vraagt=postgresql.");
}
