using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Storage;
using Schakel.Storage.Tests;

namespace Schakel.Application.Tests;

/// <summary>Who has a page open hears that something came, from whichever node, and only of what he may read at that moment.</summary>
[Trait("Feature", "H01")]
public abstract class UitkijkTests : IAsyncLifetime
{
    Huis _huis = null!;
    Uitkijk _uitkijk = null!;
    Deelname _uwv = null!, _cbs = null!;

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    protected abstract Task<(IJournaal Een, IJournaal Twee)> Knooppunten();

    /// <summary>Whether the two are nodes of their own; on an embedded database there is only one.</summary>
    protected abstract bool Gedeeld { get; }

    public virtual async ValueTask InitializeAsync()
    {
        var (een, twee) = await Knooppunten();
        _huis = await Huis.Bouw(een, Gedeeld ? twee : null);
        (_uwv, _cbs) = (await _huis.Aangetreden(_huis.Uwv, Rol.Sleuteldrager), await _huis.Aangetreden(_huis.Cbs, Rol.Sleuteldrager));
        var daar = Gedeeld ? _huis.NogEenDeur() : _huis.Deur;
        _uitkijk = new(daar, twee, _huis.Klok);
    }

    public virtual async ValueTask DisposeAsync()
    {
        await _huis.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    async Task<IAsyncEnumerator<Bijgekomen>> Kijkt(Deelname wie) => _uitkijk.Sinds(_huis.Stroom, wie.Persoon, (await _huis.Stand()).Nr, Stop).GetAsyncEnumerator(Stop);

    // One tick: what was there is heard with it, whenever the other began to wait for it.
    async Task<Bijgekomen?> Hoort(IAsyncEnumerator<Bijgekomen> wie)
    {
        var volgende = wie.MoveNextAsync().AsTask();
        _huis.Klok.Advance(Uitkijk.Tel);
        return await volgende.WaitAsync(TimeSpan.FromSeconds(30), Stop) ? wie.Current : null;
    }

    async Task Treedt(Deelname door, Rol rol) =>
        (await _huis.Doe(door, new DeelnameBeginnen(new(new(Guid.NewGuid()), new(Guid.NewGuid()), door.Partij, rol, new(new(2026, 1, 1), null))))).ShouldBeOfType<Antwoord.Gedaan>();

    [Fact]
    public async Task Wat_een_knooppunt_schrijft_hoort_wie_op_een_ander_kijkt_bij_de_eerste_tel()
    {
        await using var uwv = await Kijkt(_uwv);
        await _huis.Meld(new(Guid.NewGuid()));
        var nr = (await _huis.Stand()).Nr;

        (await Hoort(uwv)).ShouldBe(new(nr, 1));

        await _huis.Meld(new(Guid.NewGuid()));
        await _huis.Meld(new(Guid.NewGuid()));
        (await Hoort(uwv)).ShouldBe(new(nr + 2, 3), "all that came since his page");
    }

    [Fact]
    public async Task Wat_iemand_niet_mag_lezen_hoort_hij_ook_niet()
    {
        await using var cbs = await Kijkt(_cbs);
        await _huis.Meld(new(Guid.NewGuid()));
        await _huis.Meld(new(Guid.NewGuid()));
        await Treedt(_cbs, Rol.Teammanager);

        (await Hoort(cbs)).ShouldBe(new((await _huis.Stand()).Nr, 1), "only that somebody came, which all may know");
    }

    [Fact]
    public async Task Wie_de_keten_niet_meer_leest_hoort_niets_meer()
    {
        await using var cbs = await Kijkt(_cbs);
        await using var vreemd = _uitkijk.Sinds(_huis.Stroom, new(Guid.NewGuid()), 0, Stop).GetAsyncEnumerator(Stop);
        (await Hoort(vreemd)).ShouldBeNull("he never did");
        await Treedt(_cbs, Rol.Sleuteldrager);
        (await Hoort(cbs))!.Aantal.ShouldBe(1);

        (await _huis.Doe(_cbs, new DeelnameBeeindigen(_cbs.Id, new Domein.Tijdstip(_huis.Klok.GetUtcNow()).DatumIn(Huis.Zone)))).ShouldBeOfType<Antwoord.Gedaan>();
        _huis.Klok.Advance(TimeSpan.FromDays(1));

        (await Hoort(cbs)).ShouldBeNull();
    }

    [Fact]
    public void Er_is_plaats_voor_zovelen_voor_een_mens_voor_een_paar_en_wie_weggaat_maakt_plaats()
    {
        var eigen = Enumerable.Range(0, Uitkijk.MaximumPerPersoon).Select(_ => _uitkijk.Plaats(_huis.Stroom, _uwv.Persoon)).ToList();
        eigen.ShouldAllBe(p => p != null);
        _uitkijk.Plaats(_huis.Stroom, _uwv.Persoon).ShouldBeNull("he has enough pages open");
        _uitkijk.Plaats(new(Guid.NewGuid()), _uwv.Persoon).ShouldNotBeNull("in another chain he is another");

        for (var i = Uitkijk.MaximumPerPersoon + 1; i < Uitkijk.MaximumKijkers; i++) _uitkijk.Plaats(_huis.Stroom, new(Guid.NewGuid())).ShouldNotBeNull();
        _uitkijk.Plaats(_huis.Stroom, _cbs.Persoon).ShouldBeNull("this node has no more");

        eigen[0]!.Dispose();
        eigen[0]!.Dispose();

        _uitkijk.Plaats(_huis.Stroom, _cbs.Persoon).ShouldNotBeNull();
        _uitkijk.Plaats(_huis.Stroom, _cbs.Persoon).ShouldBeNull("who left twice leaves one place");
    }

    [Fact]
    public async Task Wie_lang_weg_was_hoort_dat_er_veel_kwam_en_wie_op_hetzelfde_kijkt_hoort_hetzelfde()
    {
        await using var eerste = await Kijkt(_uwv);
        await _huis.Meld(new(Guid.NewGuid()));
        var nr = (await _huis.Stand()).Nr;
        (await Hoort(eerste)).ShouldBe(new(nr, 1));

        await using var begin = _uitkijk.Sinds(_huis.Stroom, _uwv.Persoon, 0, Stop).GetAsyncEnumerator(Stop);
        var alles = (await Hoort(begin))!;
        (alles.Nr, alles.Aantal).ShouldBe((nr, (int)nr), "he reads all of it, from the first entry on");
        await _huis.Meld(new(Guid.NewGuid()));
        (await Hoort(begin))!.Aantal.ShouldBe((int)nr + 1);
        (await Hoort(eerste)).ShouldBe(new(nr + 1, 2));
    }
}

public sealed class SqliteUitkijkTests : UitkijkTests
{
    readonly DirectoryInfo _map = Directory.CreateTempSubdirectory("schakel-uitkijk-");
    Databank? _databank;

    protected override bool Gedeeld => false;

    protected override async Task<(IJournaal, IJournaal)> Knooppunten()
    {
        _databank = await Databank.OpenSqlite(_map.FullName, CancellationToken.None);
        return (_databank.Journaal, _databank.Journaal);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (_databank is not null) await _databank.DisposeAsync();
        _map.Delete(recursive: true);
    }
}

[Trait("Vraagt", "postgresql")]
public sealed class PostgresUitkijkTests(ThrowawayPostgres server) : UitkijkTests
{
    readonly List<Databank> _databanken = [];

    protected override bool Gedeeld => true;

    protected override async Task<(IJournaal, IJournaal)> Knooppunten()
    {
        var verbinding = await server.NieuweDatabank();
        for (var i = 0; i < 2; i++) _databanken.Add(await Databank.OpenPostgres(verbinding, CancellationToken.None));
        return (_databanken[0].Journaal, _databanken[1].Journaal);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        foreach (var databank in _databanken) await databank.DisposeAsync();
    }
}
