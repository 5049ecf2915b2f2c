using Schakel.Application.Zoeken;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Storage;
using Schakel.Storage.Tests;

namespace Schakel.Application.Tests.Zoeken;

/// <summary>What stands in the memory is found by whoever may read it, and for others it is not there.</summary>
[Trait("Feature", "H01")]
public abstract class ZoekerTests : IAsyncLifetime
{
    readonly KnelpuntId _knelpunt = new(Guid.NewGuid());
    Huis _huis = null!;
    Deelname _uwv = null!, _cbs = null!;
    Zoeker _zoeker = null!;

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    IJournaal _journaal = null!;

    protected abstract Task<IJournaal> Journaal();

    public virtual async ValueTask InitializeAsync()
    {
        _journaal = await Journaal();
        _huis = await Huis.Bouw(_journaal);
        (_uwv, _cbs) = (await _huis.Aangetreden(_huis.Uwv, Rol.Sleuteldrager), await _huis.Aangetreden(_huis.Cbs, Rol.Sleuteldrager));
        (await _huis.Meld(_knelpunt, "Geboortedata ontbreken, één op de tien")).ShouldBeOfType<Antwoord.Gedaan>();
        _zoeker = Nieuw();
    }

    public virtual async ValueTask DisposeAsync()
    {
        await _huis.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Theory]
    [InlineData("geboortedata", 1)]
    [InlineData("GEBOORTE", 1)]
    [InlineData("een tien ontbreken", 1)]
    [InlineData("ÉÉN op", 1)]
    [InlineData("geboortedata tiental", 0)]
    [InlineData("data", 0)]
    [InlineData("o", 0)]
    [InlineData("   ", 0)]
    [InlineData("' OR 1=1; --", 0)]
    [InlineData("\"geboortedata\" -ontbreken*", 1)]
    public async Task Alle_woorden_staan_er_elk_als_begin_van_een_woord(string vraag, int aantal)
    {
        var uitslag = await Zoek(_uwv, vraag);

        (uitslag.Totaal, uitslag.Treffers.Count).ShouldBe((aantal, aantal));
        if (aantal > 0) uitslag.Treffers[0].Feit.ShouldBeOfType<KnelpuntGemeld>().Knelpunt.ShouldBe(_knelpunt);
    }

    [Fact]
    public async Task Wie_het_niet_mag_lezen_vindt_het_niet_en_het_telt_voor_hem_niet_mee()
    {
        // It is between Belastingdienst and UWV as long as it lies on the work floor.
        (await Zoek(_huis.Regisseur, "geboortedata")).PerOnderwerp.ShouldBe(new Dictionary<Onderwerp, int> { [Onderwerp.Knelpunten] = 1 });

        var buiten = await Zoek(_cbs, "geboortedata");
        (buiten.Totaal, buiten.PerOnderwerp.Count).ShouldBe((0, 0));
        (await Zoek(_huis.Regisseur with { Persoon = new(Guid.NewGuid()) }, "geboortedata", _huis.Regisseur)).Totaal.ShouldBe(0, "who is nobody here reads nothing");
        (await _zoeker.Boekingen(_huis.Stroom, _cbs.Persoon, [_knelpunt.Waarde], null, 0, long.MaxValue, Stop)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Een_woord_uit_de_titel_en_een_uit_een_latere_stap_wijzen_samen_hetzelfde_ding_aan()
    {
        (await Zoek(_uwv, "geboortedata uit")).Totaal.ShouldBe(0);
        (await _huis.Escaleer(_knelpunt, Niveau.Ketenregisseurs)).ShouldBeOfType<Antwoord.Gedaan>();
        var nr = (await _huis.Stand()).Nr;

        var samen = await Zoek(_uwv, "geboortedata samen uit");
        samen.Treffers.ShouldHaveSingleItem().Feit.ShouldBeOfType<KnelpuntGeescaleerd>("most of the words stand there");
        (await Zoek(_uwv, "geboortedata samen uit", op: $"nr-{nr - 1}")).Totaal.ShouldBe(0, "then it was not written yet");
        (await Zoek(_uwv, "geboortedata", op: $"nr-{nr - 1}")).Totaal.ShouldBe(1);
    }

    [Fact]
    public async Task Namen_staan_in_het_feit_zelf_en_worden_ook_gevonden()
    {
        (await Zoek(_cbs, "belastingd")).Treffers.ShouldHaveSingleItem().Naam?.Waarde.ShouldBe("Belastingdienst");
    }

    [Fact]
    public async Task Hele_woorden_gaan_voor_en_dan_het_laatste()
    {
        var (twee, drie) = (new KnelpuntId(Guid.NewGuid()), new KnelpuntId(Guid.NewGuid()));
        await _huis.Meld(twee, "Lonen te laat");
        await _huis.Meld(drie, "Loon te laat");
        await _huis.Meld(new(Guid.NewGuid()), "Loonstrook te laat");

        var uitslag = await Zoek(_uwv, "loon te");
        uitslag.Treffers.Select(t => ((KnelpuntGemeld)t.Feit).Knelpunt).First().ShouldBe(drie);
        uitslag.Totaal.ShouldBe(2);
        (await Zoek(_uwv, "te laat")).Treffers.Select(t => t.Nr).ShouldBeInOrder(SortDirection.Descending);
    }

    [Fact]
    [Trait("Feature", "H05")]
    public async Task Gewiste_woorden_gaan_ook_uit_het_zoeken_en_wat_ergens_anders_staat_blijft()
    {
        var ander = new KnelpuntId(Guid.NewGuid());
        await _huis.Meld(ander, "Geboortedata komen dubbel");
        (await Zoek(_uwv, "geboortedata")).Totaal.ShouldBe(2);
        var titel = (await _huis.Zie(_uwv)).Knelpunten.Vind(_knelpunt)!.Titel;

        (await _huis.Doe(_huis.Sleuteldrager, new TekstWissen(titel.Id))).ShouldBeOfType<Antwoord.Gedaan>();

        (await Zoek(_uwv, "ontbreken")).Totaal.ShouldBe(0);
        ((KnelpuntGemeld)(await Zoek(_uwv, "geboortedata")).Treffers.ShouldHaveSingleItem().Feit).Knelpunt.ShouldBe(ander);
        _zoeker = Nieuw();
        (await Zoek(_uwv, "ontbreken")).Totaal.ShouldBe(0, "and made again from zero it is the same");
        (await Zoek(_uwv, "geboortedata")).Totaal.ShouldBe(1);
    }

    [Fact]
    public async Task Wat_er_bijkomt_wordt_meteen_gevonden_en_opnieuw_gemaakt_vindt_het_hetzelfde()
    {
        string[] woorden = ["loon", "loonaangifte", "geboorte", "Zürich", "2026", "te", "laat", "één", "polis"];
        var kans = new Random(20261130);
        for (var i = 0; i < 40; i++)
        {
            var titel = string.Join(' ', Enumerable.Range(0, 3).Select(_ => woorden[kans.Next(woorden.Length)]));
            await _huis.Meld(new(Guid.NewGuid()), titel);
            var vraag = woorden[kans.Next(woorden.Length)][..2] + " " + woorden[kans.Next(woorden.Length)];
            var (bij, opnieuw) = (await Zoek(_uwv, vraag), await Zoek(_uwv, vraag, met: Nieuw()));
            bij.Treffers.Select(t => (t.Nr, t.Tekst)).ShouldBe(opnieuw.Treffers.Select(t => (t.Nr, t.Tekst)));
            bij.Totaal.ShouldBe(await Naief(_uwv, vraag), vraag);
        }
    }

    [Fact]
    public async Task De_boekingen_over_een_ding_zijn_die_waarin_het_genoemd_wordt_of_waarin_het_handelde()
    {
        var begin = (await _huis.Stand()).Nr;
        await _huis.Meld(new(Guid.NewGuid()), "Iets anders");
        (await _huis.Escaleer(_knelpunt, Niveau.Ketenregisseurs)).ShouldBeOfType<Antwoord.Gedaan>();
        var nu = (await _huis.Stand()).Nr;

        (await Over(_knelpunt.Waarde)).ShouldBe([nu, begin]);
        (await Over(_knelpunt.Waarde, na: begin)).ShouldBe([nu]);
        (await Over(_knelpunt.Waarde, totEnMet: nu - 1)).ShouldBe([begin]);
        (await Over(_huis.Regisseur.Id.Waarde)).Take(3).ShouldBe([nu, nu - 1, begin]);
        (await _zoeker.Boekingen(_huis.Stroom, _uwv.Persoon, null, Onderwerp.Knelpunten, 0, long.MaxValue, Stop)).ShouldBe([nu, nu - 1, begin]);
        (await Over(Guid.NewGuid())).ShouldBeEmpty();

        Task<List<long>> Over(Guid ding, long na = 0, long totEnMet = long.MaxValue) => _zoeker.Boekingen(_huis.Stroom, _uwv.Persoon, [ding], null, na, totEnMet, Stop);
    }

    [Fact]
    public async Task Bladzijden_sluiten_op_elkaar_aan()
    {
        for (var i = 0; i < Zoeker.PerPagina + 3; i++) await _huis.Meld(new(Guid.NewGuid()), $"Zaak {i} te laat");

        var (een, twee, drie) = (await Zoek(_uwv, "zaak"), await Zoek(_uwv, "zaak", pagina: 2), await Zoek(_uwv, "zaak", pagina: 3));
        (een.Totaal, een.Treffers.Count, twee.Treffers.Count, drie.Treffers.Count).ShouldBe((Zoeker.PerPagina + 3, Zoeker.PerPagina, 3, 0));
        een.Treffers.Concat(twee.Treffers).Select(t => t.Nr).Distinct().Count().ShouldBe(Zoeker.PerPagina + 3);
    }

    Zoeker Nieuw() => new(_huis.Deur, _journaal, _huis.Klok);

    async Task<Zoekuitslag> Zoek(Deelname wie, string vraag, Deelname? kijkt = null, string? op = null, int pagina = 1, Zoeker? met = null) =>
        await (met ?? _zoeker).Zoek(await _huis.Zie(kijkt ?? wie, op), wie.Persoon, vraag, null, pagina, Stop);

    // Looks at each bottleneck that this person sees, word by word.
    async Task<int> Naief(Deelname wie, string vraag)
    {
        var inzage = await _huis.Zie(wie);
        var titels = await _huis.Deur.Woorden(_huis.Stroom, inzage.Knelpunten.Select(k => k.Titel), Stop);
        return titels.Values.Count(t => Zoekwoorden.Van(vraag).All(v => Zoekwoorden.In(t).Any(w => w.Woord.StartsWith(v, StringComparison.Ordinal))));
    }
}

public sealed class SqliteZoekerTests : ZoekerTests
{
    readonly DirectoryInfo _map = Directory.CreateTempSubdirectory("schakel-zoeker-");
    Databank? _databank;

    protected override async Task<IJournaal> Journaal() => (_databank = await Databank.OpenSqlite(_map.FullName, CancellationToken.None)).Journaal;

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (_databank is not null) await _databank.DisposeAsync();
        _map.Delete(recursive: true);
    }
}

[Trait("Vraagt", "postgresql")]
public sealed class PostgresZoekerTests(ThrowawayPostgres server) : ZoekerTests
{
    Databank? _databank;

    protected override async Task<IJournaal> Journaal() => (_databank = await Databank.OpenPostgres(await server.NieuweDatabank(), CancellationToken.None)).Journaal;

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (_databank is not null) await _databank.DisposeAsync();
    }
}
