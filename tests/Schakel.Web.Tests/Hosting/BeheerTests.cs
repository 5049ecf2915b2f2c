using System.Net;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Schakel.Application;
using Schakel.Application.Voorbeeld;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Geheugen.Export;
using Schakel.Storage;
using Schakel.Storage.Tests;
using Schakel.Web.Hosting;
using Schakel.Web.Tests.Opzet;
using Schakel.Web.Tests.Toegang;
using static Schakel.Web.Tests.Hosting.Beheerder;

namespace Schakel.Web.Tests.Hosting;

/// <summary>What whoever runs the server does with the data, in a process of its own as he does it.</summary>
[Trait("Feature", "X04")]
public sealed class BeheerTests(ThrowawayPostgres server) : IDisposable
{
    readonly string _huis = Directory.CreateTempSubdirectory("schakel-beheer-").FullName;

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    string Kopie => Path.Combine(_huis, "kopie");

    string Nieuw => Path.Combine(_huis, "nieuw");

    public void Dispose() => Directory.Delete(_huis, recursive: true);

    [Fact]
    public async Task Een_reservekopie_van_een_Schakel_die_draait_staat_elders_weer_op_met_hetzelfde_hoofd_en_dezelfde_mensen()
    {
        await using var app = new Accountapp();
        var (_, adres, sleutel, _) = await app.MetTweedeFactor();
        var hoofd = await Hoofd(app);

        var gemaakt = await Goed(app.Map, Beheer.Reservekopie, Kopie);

        gemaakt.ShouldContain($"keten {Voorbeeldketen.Stroom}  nr {hoofd.Nr}  hash {hoofd.Hash}");
        Directory.GetFileSystemEntries(Kopie).Select(Path.GetFileName).ShouldBe(["schakel.db"], "no keys beside it");
        Sleutels(app.Map, Nieuw);
        (await Goed(Nieuw, Beheer.Terugzetten, Kopie)).ShouldContain($"nr {hoofd.Nr}  hash {hoofd.Hash}");
        Directory.GetFileSystemEntries(Nieuw).Select(Path.GetFileName).ShouldBe(["schakel.db", "sleutels"], ignoreOrder: true);
        await using var weer = new Elders(Nieuw);
        (await Hoofd(weer)).ShouldSatisfyAllConditions(h => h.Nr.ShouldBe(hoofd.Nr), h => h.Hash.ShouldBe(hoofd.Hash), h => h.Spki.ShouldBe(hoofd.Spki));
        await KomtBinnen(weer, adres, sleutel);
    }

    [Fact]
    [Trait("Vraagt", "postgresql")]
    public async Task Alles_gaat_naar_PostgreSQL_en_vandaar_in_een_kopie_en_die_weer_naar_een_map_en_niemand_merkt_het()
    {
        await using var app = new Accountapp();
        var (_, adres, sleutel, _) = await app.MetTweedeFactor();
        var hoofd = await Hoofd(app);
        Sleutels(app.Map, _huis);
        await Goed(app.Map, Beheer.Reservekopie, Path.Combine(_huis, "data"));
        Sleutels(app.Map, Path.Combine(_huis, "data"));
        var (data, pem) = (Path.Combine(_huis, "data"), Path.Combine(_huis, "sleutels"));
        var verbinding = await server.NieuweDatabank();
        string[] daar = [$"--{HostSettings.PostgresName}={verbinding}", $"--{HostSettings.SleutelName}={pem}"];

        (await Goed(data, [Beheer.Overzetten, .. daar])).ShouldContain($"nr {hoofd.Nr}  hash {hoofd.Hash}");

        await using (var opPostgres = new Elders(Path.Combine(_huis, "leeg"), verbinding, pem))
        {
            (await Hoofd(opPostgres)).Hash.ShouldBe(hoofd.Hash);
            await KomtBinnen(opPostgres, adres, sleutel);
            await using var vlak = opPostgres.Services.CreateAsyncScope();
            var dicht = await vlak.ServiceProvider.GetRequiredService<SchakelContext>().DataProtectionKeys.Select(s => s.Xml!).ToListAsync(Stop);
            dicht.ShouldNotBeEmpty();
            dicht.ShouldAllBe(xml => xml.Contains("encryptedSecret") && !xml.Contains("<value>"));
        }
        await Goed(Path.Combine(_huis, "leeg"), [Beheer.Reservekopie, Kopie, .. daar]);
        // From the same folder, in which the keys of before still lie.
        var nogEen = await server.NieuweDatabank();
        await Goed(data, Beheer.Terugzetten, Kopie, $"--{HostSettings.PostgresName}={nogEen}", $"--{HostSettings.SleutelName}={pem}");
        await using (var opnieuw = new Elders(data, nogEen, pem))
        {
            opnieuw.Verzet(TimeSpan.FromSeconds(30));
            await KomtBinnen(opnieuw, adres, sleutel);
        }
        await server.GooiWeg(nogEen);
        Sleutels(_huis, Nieuw, alleenPem: true);
        (await Goed(Nieuw, Beheer.Terugzetten, Kopie)).ShouldContain($"nr {hoofd.Nr}  hash {hoofd.Hash}");
        await using var terug = new Elders(Nieuw);
        // A code counts once, also after the move.
        terug.Verzet(TimeSpan.FromMinutes(1));
        await KomtBinnen(terug, adres, sleutel);
        await server.GooiWeg(verbinding);
    }

    [Fact]
    public async Task Een_keten_die_half_is_ingelezen_wordt_niet_bediend_en_niet_gekopieerd()
    {
        var schrift = Guid.NewGuid();
        await using (var databank = await Databank.OpenSqlite(Nieuw, Stop)) await databank.Lezers.Zet("overzetting", new(schrift), 1, Stop);

        await Fout(Nieuw, $"Keten {schrift} is hier half ingelezen. Voer --inlezen", "was read in halfway here", "--leeg");
        await Fout(Nieuw, $"Keten {schrift} is hier half ingelezen", "was read in halfway here", Beheer.Reservekopie, Kopie);
        Directory.Exists(Kopie).ShouldBeFalse();
    }

    [Fact]
    public async Task Een_kopie_van_een_map_in_gebruik_wordt_herkend_aan_het_logboek_ernaast()
    {
        await using (await Databank.OpenSqlite(Kopie, Stop)) { }
        await File.WriteAllTextAsync(Path.Combine(Kopie, "schakel.db-wal"), "nog niet in het bestand", Stop);

        await Fout(Nieuw, "een logboek van SQLite", "a log of SQLite", Beheer.Terugzetten, Kopie);
    }

    [Fact]
    [Trait("Vraagt", "postgresql")]
    public async Task Een_databank_waarheen_een_overzetting_half_af_is_wordt_niet_bediend()
    {
        var verbinding = await server.NieuweDatabank();
        await using (var databank = await Databank.OpenPostgres(verbinding, Stop)) await Bezig(databank);

        await Fout(Nieuw, "overzetting begonnen en niet afgemaakt", "begun and not finished", $"--{HostSettings.PostgresName}={verbinding}", $"--{HostSettings.SleutelName}={Path.Combine(_huis, "pem")}");
        await server.GooiWeg(verbinding);
    }

    [Fact]
    public async Task Een_oudere_kopie_dan_wat_getekend_is_gaat_alleen_terug_als_iemand_dat_wil()
    {
        await using var app = new Accountapp();
        await Hoofd(app);
        await Goed(app.Map, Beheer.Reservekopie, Kopie);
        Sleutels(app.Map, Nieuw);
        var getekend = Path.Combine(Nieuw, "sleutels", "getekend", Voorbeeldketen.Stroom.ToString());
        var nr = long.Parse((await File.ReadAllTextAsync(getekend, Stop)).Split(' ')[0], null) + 5;
        await File.WriteAllTextAsync(getekend, $"{nr} {Zegel.Begin}", Stop);

        await Fout(Nieuw, $"boeking {nr} getekend", $"Entry {nr}", Beheer.Terugzetten, Kopie);
        File.Exists(Path.Combine(Nieuw, "schakel.db")).ShouldBeFalse();
        await Goed(Nieuw, Beheer.Terugzetten, Kopie, Beheer.OokZo);
        File.Exists(Path.Combine(Nieuw, "schakel.db")).ShouldBeTrue();
    }

    [Fact]
    public async Task Zonder_de_sleutel_die_de_ketens_kennen_wordt_er_niets_teruggezet()
    {
        await using var app = new Accountapp();
        await Hoofd(app);
        await Goed(app.Map, Beheer.Reservekopie, Kopie);

        await Fout(Nieuw, "staat de tekensleutel niet", "is not at", Beheer.Terugzetten, Kopie);
        using (Tekensleutel.Open(Path.Combine(Nieuw, "sleutels"))) { }
        await Fout(Nieuw, "een andere tekensleutel", "another signing key", Beheer.Terugzetten, Kopie);
        File.Exists(Path.Combine(Nieuw, "schakel.db")).ShouldBeFalse();
    }

    [Fact]
    public async Task Over_wat_er_staat_komt_niets_en_wat_geen_kopie_is_wordt_genoemd()
    {
        await using (await Databank.OpenSqlite(Nieuw, Stop)) { }
        await Goed(Nieuw, Beheer.Reservekopie, Kopie);

        await Fout(Nieuw, "staan al gegevens", "data already", Beheer.Terugzetten, Kopie);
        await Fout(Nieuw, "is er al en is niet leeg", "exists already", Beheer.Reservekopie, Kopie);
        await Fout(Path.Combine(_huis, "elders"), "staat geen reservekopie", "no backup", Beheer.Terugzetten, _huis);
        await Fout(Path.Combine(_huis, "elders"), "is er niet", "does not exist", Beheer.Reservekopie, Path.Combine(_huis, "kopie2"));
        await Fout(Nieuw, "ontbreekt waar het om gaat", "lacks what it is about", Beheer.Reservekopie);
        await Fout(Nieuw, "Noem met SCHAKEL_POSTGRES", "Name the database", Beheer.Overzetten);
        await Fout(Nieuw, "Onbekende optie '--toch'", "Unknown option '--toch'", Beheer.OokZo);
    }

    [Fact]
    public async Task Een_kopie_van_een_nieuwere_Schakel_wordt_geweigerd_voordat_er_iets_verandert()
    {
        await using (await Databank.OpenSqlite(Kopie, Stop)) { }
        await using (var verbinding = new SqliteConnection($"Data Source={Path.Combine(Kopie, "schakel.db")};Pooling=False"))
        {
            await verbinding.OpenAsync(Stop);
            await using var opdracht = verbinding.CreateCommand();
            opdracht.CommandText = "INSERT INTO __EFMigrationsHistory (MigrationId, ProductVersion) VALUES ('29990101000000_Later', '99.0.0')";
            await opdracht.ExecuteNonQueryAsync(Stop);
        }
        var voor = await File.ReadAllBytesAsync(Path.Combine(Kopie, "schakel.db"), Stop);

        await Fout(Nieuw, "nieuwere Schakel", "newer Schakel", Beheer.Terugzetten, Kopie);

        Directory.GetFiles(Nieuw).ShouldBeEmpty();
        (await File.ReadAllBytesAsync(Path.Combine(Kopie, "schakel.db"), Stop)).ShouldBe(voor);
    }

    [Fact]
    public async Task Een_kopie_waarin_iets_veranderd_is_gaat_niet_terug()
    {
        await using var app = new Accountapp();
        await Hoofd(app);
        await Goed(app.Map, Beheer.Reservekopie, Kopie);
        Sleutels(app.Map, Nieuw);
        await using (var verbinding = new SqliteConnection($"Data Source={Path.Combine(Kopie, "schakel.db")};Pooling=False"))
        {
            await verbinding.OpenAsync(Stop);
            await using var opdracht = verbinding.CreateCommand();
            opdracht.CommandText = "DROP TRIGGER journaal_vast; UPDATE journaal SET tijdstip = '2020-01-01T00:00:00.0000000Z' WHERE nr = 3 AND deel = 0";
            await opdracht.ExecuteNonQueryAsync(Stop);
        }

        await Fout(Nieuw, "boeking 3", "boeking 3", Beheer.Terugzetten, Kopie);
        File.Exists(Path.Combine(Nieuw, "schakel.db")).ShouldBeFalse();
    }

    static Task<HoofdRegel> Hoofd(SchakelApp app)
    {
        _ = app.Adres;
        return app.Services.GetRequiredService<Bewijs>().Hoofd(Voorbeeldketen.Stroom, Stop);
    }

    static async Task Bezig(Databank databank)
    {
        await using var context = databank.NieuweContext();
        await context.Database.ExecuteSqlRawAsync("INSERT INTO lezers (naam, stroom, nr) VALUES ('overzetting', '', 0)", Stop);
    }

    static async Task KomtBinnen(Accountapp app, string adres, string sleutel)
    {
        using var browser = app.Browser();
        (await app.MeldAan(browser, adres)).Headers.Location!.ToString().ShouldEndWith("/aanmelden/code");
        using var goed = await browser.VerstuurFormulier("/aanmelden/code", 0, ("Formulier.Code", app.Code(sleutel, 1)));
        goed.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

}
