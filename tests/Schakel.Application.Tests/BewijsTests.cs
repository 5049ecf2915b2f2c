using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Geheugen.Export;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Storage;

namespace Schakel.Application.Tests;

/// <summary>What a partner takes home from a real door is proven by the verifier.</summary>
[Trait("Feature", "H04")]
public sealed class BewijsTests : IAsyncDisposable
{
    readonly DirectoryInfo _map = Directory.CreateTempSubdirectory("schakel-bewijs-");
    Databank? _databank;

    [Fact]
    public async Task Een_export_en_een_bewijs_van_de_deur_kloppen()
    {
        await using var huis = await Bouw();
        using var sleutel = Tekensleutel.Open(Path.Combine(_map.FullName, "sleutels"));
        var bewijs = new Bewijs(huis.Deur, huis.Journaal, sleutel, huis.Klok, Huis.Zone);
        await huis.Meld(new(Guid.NewGuid()), "Geboortedata ontbreken — é");
        var bewaard = await bewijs.Hoofd(huis.Stroom, CancellationToken.None);
        await huis.Meld(new(Guid.NewGuid()), "Postcodes ontbreken");

        var verslag = Controle.Van(await Regels(bewijs, huis, huis.Cbs), [bewaard], sleutel.Id);

        verslag.Bevindingen.ShouldBeEmpty();
        verslag.DelenGesloten.ShouldBe(2);
        verslag.Boekingen.ShouldBe((await huis.Stand()).Nr);
        Controle.Van(await Regels(bewijs, huis, huis.Uwv), [bewaard], sleutel.Id).DelenGesloten.ShouldBe(0);
    }

    [Fact]
    public async Task De_sleutel_wordt_een_keer_gemaakt_en_een_keer_aangekondigd()
    {
        await using var huis = await Bouw();
        var map = Path.Combine(_map.FullName, "sleutels");
        using var sleutel = Tekensleutel.Open(map);
        using var nogEens = Tekensleutel.Open(map);
        await new Bewijs(huis.Deur, huis.Journaal, sleutel, huis.Klok, Huis.Zone).Hoofd(huis.Stroom, CancellationToken.None);
        await new Bewijs(huis.Deur, huis.Journaal, nogEens, huis.Klok, Huis.Zone).Hoofd(huis.Stroom, CancellationToken.None);

        nogEens.Id.ShouldBe(sleutel.Id);
        (await huis.Zie(huis.Regisseur)).Sleutels.ShouldHaveSingleItem().Id.ShouldBe(sleutel.Id);
        if (!OperatingSystem.IsWindows()) File.GetUnixFileMode(Path.Combine(map, "hoofd.pem")).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public async Task Een_andere_sleutel_dan_de_keten_kent_tekent_niets_en_kondigt_zich_niet_aan()
    {
        await using var huis = await Bouw();
        using var sleutel = Tekensleutel.Open(Path.Combine(_map.FullName, "sleutels"));
        using var andere = Tekensleutel.Open(Path.Combine(_map.FullName, "lege-map"));
        await new Bewijs(huis.Deur, huis.Journaal, sleutel, huis.Klok, Huis.Zone).Hoofd(huis.Stroom, CancellationToken.None);
        var bewijs = new Bewijs(huis.Deur, huis.Journaal, andere, huis.Klok, Huis.Zone);

        await Should.ThrowAsync<SleutelNietBekend>(() => bewijs.Hoofd(huis.Stroom, CancellationToken.None));
        await Should.ThrowAsync<SleutelNietBekend>(() => bewijs.Export(huis.Stroom, huis.Sleuteldrager.Persoon, huis.Sleuteldrager.Id, false, CancellationToken.None));

        (await huis.Zie(huis.Regisseur)).Sleutels.ShouldHaveSingleItem().Id.ShouldBe(sleutel.Id);
    }

    [Fact]
    public async Task Wat_korter_of_anders_is_dan_wat_eerder_getekend_is_wordt_niet_getekend()
    {
        await using var huis = await Bouw();
        using var sleutel = Tekensleutel.Open(Path.Combine(_map.FullName, "sleutels"));
        var bewijs = new Bewijs(huis.Deur, huis.Journaal, sleutel, huis.Klok, Huis.Zone);
        await bewijs.Hoofd(huis.Stroom, CancellationToken.None);
        var (_, vorig) = await Laatste(huis);
        await huis.Meld(new(Guid.NewGuid()));
        var boek = Path.Combine(_map.FullName, "sleutels", "getekend", huis.Stroom.ToString());
        var getekend = (await bewijs.Hoofd(huis.Stroom, CancellationToken.None));
        (await File.ReadAllTextAsync(boek, TestContext.Current.CancellationToken)).ShouldBe($"{getekend.Nr} {getekend.Hash}");

        foreach (var stond in new[] { $"{getekend.Nr + 1} {getekend.Hash}", $"{getekend.Nr} {vorig}", $"{getekend.Nr - 1} {getekend.Hash}", "onleesbaar", "" })
        {
            await File.WriteAllTextAsync(boek, stond, TestContext.Current.CancellationToken);
            await Should.ThrowAsync<HoofdTeruggezet>(() => bewijs.Hoofd(huis.Stroom, CancellationToken.None), stond);
            await Should.ThrowAsync<HoofdTeruggezet>(() => bewijs.Export(huis.Stroom, huis.Sleuteldrager.Persoon, huis.Sleuteldrager.Id, false, CancellationToken.None), stond);
        }

        await File.WriteAllTextAsync(boek, $"{getekend.Nr - 1} {vorig}", TestContext.Current.CancellationToken);
        (await bewijs.Hoofd(huis.Stroom, CancellationToken.None)).Nr.ShouldBe(getekend.Nr);
    }

    // Another request writes and signs just after this one looked at the chain: what it signed is no cut tail.
    [Fact]
    public async Task Wat_een_ander_intussen_tekent_houdt_niemand_voor_een_teruggezette_keten()
    {
        _databank = await Databank.OpenSqlite(_map.FullName, CancellationToken.None);
        var journaal = new StorendJournaal(_databank.Journaal);
        await using var huis = await Huis.Bouw(journaal);
        using var sleutel = Tekensleutel.Open(Path.Combine(_map.FullName, "sleutels"));
        await using var gedeeld = new Deur(journaal, huis.Klok, Huis.Zone, deeltDatabase: true);
        var (bewijs, ander) = (new Bewijs(gedeeld, journaal, sleutel, huis.Klok, Huis.Zone), new Bewijs(huis.Deur, journaal, sleutel, huis.Klok, Huis.Zone));
        var eerste = await ander.Hoofd(huis.Stroom, CancellationToken.None);
        await bewijs.Hoofd(huis.Stroom, CancellationToken.None);
        journaal.NaLaatste = async () =>
        {
            journaal.NaLaatste = () => Task.CompletedTask;
            await huis.Meld(new(Guid.NewGuid()));
            (await ander.Hoofd(huis.Stroom, CancellationToken.None)).Nr.ShouldBe(eerste.Nr + 1);
        };

        (await bewijs.Hoofd(huis.Stroom, CancellationToken.None)).Nr.ShouldBe(eerste.Nr);
    }

    [Fact]
    public async Task Een_keten_zonder_haar_staart_wordt_niet_getekend()
    {
        await using var huis = await Bouw();
        using var sleutel = Tekensleutel.Open(Path.Combine(_map.FullName, "sleutels"));
        await huis.Meld(new(Guid.NewGuid()));
        await new Bewijs(huis.Deur, huis.Journaal, sleutel, huis.Klok, Huis.Zone).Hoofd(huis.Stroom, CancellationToken.None);
        await KnipStaart(huis);

        await using var deur = new Deur(huis.Journaal, huis.Klok, Huis.Zone, verifieerBijOpenen: true);
        var bewijs = new Bewijs(deur, huis.Journaal, sleutel, huis.Klok, Huis.Zone);

        await Should.ThrowAsync<HoofdTeruggezet>(() => bewijs.Hoofd(huis.Stroom, CancellationToken.None));
    }

    [Fact]
    public async Task Een_bestand_dat_geen_sleutel_op_P256_is_wordt_geweigerd()
    {
        var pad = Path.Combine(_map.FullName, "sleutel.pem");
        foreach (var inhoud in new[] { "geen sleutel", ECDsa.Create(ECCurve.NamedCurves.nistP384).ExportPkcs8PrivateKeyPem(), ECDsa.Create(ECCurve.NamedCurves.nistP256).ExportSubjectPublicKeyInfoPem() })
        {
            await File.WriteAllTextAsync(pad, inhoud, TestContext.Current.CancellationToken);
            Should.Throw<CryptographicException>(() => Tekensleutel.Open(pad));
        }
    }

    [Fact]
    [Trait("Feature", "H05")]
    public async Task Na_het_wissen_van_elke_tekst_klopt_de_export_van_iedereen()
    {
        await using var huis = await Bouw();
        using var sleutel = Tekensleutel.Open(Path.Combine(_map.FullName, "sleutels"));
        var bewijs = new Bewijs(huis.Deur, huis.Journaal, sleutel, huis.Klok, Huis.Zone);
        var id = new KnelpuntId(Guid.NewGuid());
        await huis.Meld(id);
        await huis.Escaleer(id, Niveau.Ketenmanager);

        foreach (var tekst in (await huis.Zie(huis.Regisseur)).Knelpunten.Vind(id)!.Teksten.ToList())
            (await huis.Doe(huis.Sleuteldrager, new TekstWissen(tekst.Tekst.Id))).ShouldBeOfType<Antwoord.Gedaan>();

        var verslag = Controle.Van(await Regels(bewijs, huis, huis.Uwv), []);
        verslag.Bevindingen.ShouldBeEmpty();
        verslag.TekstenGewist.ShouldBe(2);
    }

    static async Task<List<ReadOnlyMemory<byte>>> Regels(Bewijs bewijs, Huis huis, PartijId lezer)
    {
        var wie = (await huis.Stand()).Deelnames.FirstOrDefault(d => d.Partij == lezer) ?? await huis.Aangetreden(lezer, Rol.Sleuteldrager);
        var gemaakt = (await bewijs.Export(huis.Stroom, wie.Persoon, wie.Id, false, CancellationToken.None)).ShouldBeOfType<Exportantwoord.Gemaakt>();
        var regels = new List<ReadOnlyMemory<byte>>();
        await foreach (var regel in gemaakt.Regels) regels.Add(regel);
        Encoding.UTF8.GetString(regels[0].Span).ShouldStartWith("{\"soort\":\"export\"");
        return regels;
    }

    static async Task<Bewaard> Laatste(Huis huis) => await huis.Journaal.Lees(huis.Stroom, 0, null, CancellationToken.None).LastAsync();

    async Task KnipStaart(Huis huis)
    {
        var nr = (await huis.Stand()).Nr;
        await using var verbinding = new SqliteConnection($"Data Source={Path.Combine(_map.FullName, "schakel.db")};Pooling=False");
        await verbinding.OpenAsync();
        await using var vraag = verbinding.CreateCommand();
        vraag.CommandText = "DROP TRIGGER journaal_blijft; DELETE FROM journaal WHERE nr = @nr";
        vraag.Parameters.AddWithValue("@nr", nr);
        (await vraag.ExecuteNonQueryAsync()).ShouldBeGreaterThan(0);
    }

    async Task<Huis> Bouw()
    {
        _databank = await Databank.OpenSqlite(_map.FullName, CancellationToken.None);
        return await Huis.Bouw(_databank.Journaal);
    }

    public async ValueTask DisposeAsync()
    {
        if (_databank is not null) await _databank.DisposeAsync();
        _map.Delete(recursive: true);
    }
}
