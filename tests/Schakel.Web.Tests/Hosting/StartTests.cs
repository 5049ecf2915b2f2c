using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Schakel.Application;
using Schakel.Application.Voorbeeld;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;
using Schakel.Storage;
using Schakel.Web.Hosting;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Hosting;

/// <summary>Starts the program as people do, in a process of its own.</summary>
public sealed class StartTests : IDisposable
{
    const string VrijAdres = "http://127.0.0.1:0";

    readonly string folder = Directory.CreateTempSubdirectory("schakel-start-").FullName;

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("geen adres", "is geen bruikbaar adres", "is not a usable address")]
    [InlineData("https://localhost:5080", "is geen bruikbaar adres", "is not a usable address")]
    [InlineData("http://localhost:0", "is geen bruikbaar adres", "is not a usable address")]
    [InlineData("http://0.0.0.0:5080", "van buiten bereikbaar", "reached from outside")]
    [InlineData("http://schakel.example:5080", "van buiten bereikbaar", "reached from outside")]
    public async Task Een_verkeerd_adres_wordt_in_twee_talen_geweigerd(string url, string nl, string en) =>
        await WordtGeweigerd(url, folder, nl, en);

    [Fact]
    public async Task Een_map_waarin_niet_te_schrijven_is_wordt_genoemd()
    {
        // A file where the folder should be: refused for every user, root too.
        var bestand = Path.Combine(folder, "bestand");
        await File.WriteAllTextAsync(bestand, "", Stop);

        await WordtGeweigerd(VrijAdres, Path.Combine(bestand, "data"), "kan niet worden geschreven", "cannot be written to");
    }

    [Fact]
    public async Task Een_sleutelmap_die_geen_map_is_houdt_het_starten_tegen()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "sleutels"), "", Stop);

        await WordtGeweigerd(VrijAdres, folder, "kan niet worden geschreven", "cannot be written to");
    }

    [Fact]
    public async Task Een_map_die_al_in_gebruik_is_wordt_niet_gedeeld()
    {
        await using var app = new SchakelApp();
        _ = app.Adres;

        await WordtGeweigerd(VrijAdres, app.Map, "al in gebruik", "already in use");
    }

    [Fact]
    [Trait("Feature", "X04")]
    public async Task Een_databank_van_een_nieuwere_Schakel_wordt_geweigerd()
    {
        await using (var databank = await Databank.OpenSqlite(folder, Stop)) { }
        await using (var verbinding = new SqliteConnection($"Data Source={Directory.GetFiles(folder, "*.db").Single()};Pooling=False"))
        {
            await verbinding.OpenAsync(Stop);
            await using var opdracht = verbinding.CreateCommand();
            opdracht.CommandText = "INSERT INTO __EFMigrationsHistory (MigrationId, ProductVersion) VALUES ('29990101000000_Later', '99.0.0')";
            await opdracht.ExecuteNonQueryAsync(Stop);
        }

        await WordtGeweigerd(VrijAdres, folder, "nieuwere Schakel", "newer Schakel");
    }

    [Fact]
    public async Task Meer_servers_op_een_databank_tekenen_niet_elk_met_een_eigen_sleutel() =>
        await WordtGeweigerd(VrijAdres, folder, "dezelfde sleutel", "the same key", $"--{HostSettings.PostgresName}=Host=localhost");

    [Theory]
    [InlineData("mail.keten.example", "schakel@keten.example", "geen adres van een mailserver", "not the address of a mail server")]
    [InlineData("http://kim:geheim@mail.keten.example", "schakel@keten.example", "geen adres van een mailserver", "not the address of a mail server")]
    [InlineData("smtp://mail.keten.example", "", "waar de post vandaan komt", "that letters come from")]
    [InlineData("smtp://mail.keten.example", "kim", "waar de post vandaan komt", "that letters come from")]
    public async Task Een_mailserver_zonder_goed_adres_wordt_genoemd(string server, string van, string nl, string en) =>
        await WordtGeweigerd(VrijAdres, folder, nl, en, $"--{HostSettings.SmtpName}={server}", $"--{HostSettings.PostVanName}={van}");

    [Fact]
    public async Task Een_sleutel_die_geen_sleutel_is_wordt_genoemd()
    {
        var pem = Path.Combine(folder, "sleutel.pem");
        await File.WriteAllTextAsync(pem, "geen sleutel", Stop);

        await WordtGeweigerd(VrijAdres, folder, "geen bruikbare tekensleutel", "no usable signing key", $"--{HostSettings.SleutelName}={pem}");
    }

    [Fact]
    public async Task Een_plek_waar_niet_bij_te_houden_is_wat_er_getekend_is_houdt_het_starten_tegen()
    {
        using (Tekensleutel.Open(Path.Combine(folder, "sleutels"))) { }
        Directory.Delete(Path.Combine(folder, "sleutels", "getekend"));
        await File.WriteAllTextAsync(Path.Combine(folder, "sleutels", "getekend"), "", Stop);

        await WordtGeweigerd(VrijAdres, folder, "houdt naast de tekensleutel bij", "keeps beside the signing key");
    }

    [Fact]
    public async Task Een_voorbeeld_dat_niet_af_te_maken_is_houdt_het_starten_tegen_en_leeg_beginnen_kan_dan_nog()
    {
        await using (var databank = await Databank.OpenSqlite(folder, Stop))
        await using (var deur = new Deur(databank.Journaal, TimeProvider.System, TimeZoneInfo.Utc))
        {
            var wie = new Deelname(new(Guid.NewGuid()), new(Guid.NewGuid()), new PartijId(Guid.NewGuid()), Rol.Sleuteldrager, new(new(2020, 1, 1), null));
            var invoer = new Invoer();
            var oprichten = new KetenOprichten(
                invoer.Naam("", "Iets anders"), invoer.Lopend("", "Doel"), invoer.Lopend("", "Probleem"), true,
                [new(wie.Partij!.Value, invoer.Naam("", "Een")), new(new(Guid.NewGuid()), invoer.Naam("", "Twee"))], wie);
            (await deur.Voer(new(Voorbeeldketen.Stroom, new(Guid.NewGuid()), Dader.Van(wie.Persoon, wie.Id, Factor.Voorbeeld), oprichten, invoer.Woorden), Stop)).ShouldBeOfType<Antwoord.Gedaan>();
        }

        await WordtGeweigerd(VrijAdres, folder, "kan niet worden afgemaakt", "cannot be completed");

        using var programma = Start(VrijAdres, folder, "--leeg");
        (await programma.StandardOutput.ReadLineAsync(Stop)).ShouldNotBeNull().ShouldStartWith("Schakel staat klaar");
        programma.Kill();
        await programma.WaitForExitAsync(Stop);
    }

    [Fact]
    public async Task Een_bezette_poort_wordt_genoemd()
    {
        using var bezet = new TcpListener(IPAddress.Loopback, 0);
        bezet.Start();
        var poort = ((IPEndPoint)bezet.LocalEndpoint).Port;

        // It accepts and says nothing; closing at once spares the wait for an answer that never comes.
        _ = bezet.AcceptTcpClientAsync(Stop).AsTask().ContinueWith(klant => klant.Result.Dispose(), Stop, TaskContinuationOptions.OnlyOnRanToCompletion, TaskScheduler.Default);
        await WordtGeweigerd($"http://127.0.0.1:{poort}", folder, $"Poort {poort} is bezet", $"Port {poort} is taken");
    }

    [Fact]
    public async Task Een_Schakel_die_al_draait_wordt_herkend()
    {
        await using var app = new SchakelApp();

        await WordtGeweigerd(app.Adres.ToString(), folder, "Schakel draait al op", "Schakel is already running on");
    }

    [Fact]
    public async Task Een_onbekende_optie_wordt_genoemd() =>
        await WordtGeweigerd(VrijAdres, folder, "Onbekende optie '--vol'", "Unknown option '--vol'", "--vol");

    [Fact]
    public async Task Wie_goed_start_leest_een_regel_met_het_adres_en_de_map()
    {
        using var programma = Start(VrijAdres, folder, "--leeg");
        try
        {
            var regel = await programma.StandardOutput.ReadLineAsync(Stop);

            regel.ShouldNotBeNull();
            regel.ShouldMatch(@"^Schakel staat klaar op http://127\.0\.0\.1:\d+ \(gegevens in .+/\)$");
            using var bezoeker = new HttpClient();
            (await bezoeker.GetStringAsync(regel.Split(' ')[4] + Gezondheid.Path, Stop)).ShouldBe(Gezondheid.Answer);
        }
        finally
        {
            programma.Kill();
        }

        await programma.WaitForExitAsync(Stop);
        (await programma.StandardOutput.ReadToEndAsync(Stop)).ShouldBeEmpty();
        (await programma.StandardError.ReadToEndAsync(Stop)).ShouldBeEmpty();
        Directory.Exists(Path.Combine(folder, "sleutels")).ShouldBeTrue();
        await using var databank = await Databank.OpenSqlite(folder, Stop);
        (await databank.Journaal.Stromen(Stop)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Wie_niet_leeg_begint_kan_de_voorbeeldketen_binnen()
    {
        await using var app = new SchakelApp();
        using var bezoeker = app.Bezoeker();

        var ingang = await bezoeker.GetStringAsync($"/ketens/{Voorbeeldketen.Stroom}/binnenkomen", Stop);

        ingang.ShouldContain("Loonaangifteketen");
    }

    static async Task WordtGeweigerd(string url, string folder, string nl, string en, params string[] opties)
    {
        using var programma = Start(url, folder, opties);
        var uit = programma.StandardOutput.ReadToEndAsync(Stop);
        var fout = programma.StandardError.ReadToEndAsync(Stop);
        await programma.WaitForExitAsync(Stop);

        programma.ExitCode.ShouldBe(1);
        (await uit).ShouldBeEmpty();
        var regels = (await fout).TrimEnd().Split('\n');
        regels.Length.ShouldBe(2, await fout);
        regels[0].ShouldContain(nl);
        regels[1].ShouldContain(en);
    }

    static Process Start(string url, string folder, params string[] opties)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, .. opties])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { [HostSettings.UrlName] = url, [HostSettings.DataName] = folder },
        };
        return Process.Start(start)!;
    }
}
