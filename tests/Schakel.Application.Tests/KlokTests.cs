using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Toegang;
using Schakel.Storage;

namespace Schakel.Application.Tests;

/// <summary>What the clock has due goes before whatever wakes it, the same on both databases. A bottleneck reported on Monday 2 March is due on Thursday the 5th and, one level up, on Wednesday the 11th.</summary>
public abstract class KlokTests
{
    static readonly DateTimeOffset Donderdag = new(2026, 3, 4, 23, 0, 0, TimeSpan.Zero);

    protected abstract Task<IJournaal> Journaal();

    protected virtual Task<IJournaal?> TweedeKnooppunt() => Task.FromResult<IJournaal?>(null);

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    [Trait("Feature", "E02")]
    public async Task Wat_vervallen_is_gaat_voor_de_opdracht_die_de_klok_wekt_en_is_een_eigen_boeking()
    {
        await using var huis = await Bouw();
        var id = await Gemeld(huis);
        var nr = (await huis.Stand()).Nr;
        huis.Klok.SetUtcNow(Donderdag.AddHours(10));

        (await huis.Escaleer(id, Niveau.Ketenmanager)).ShouldBe(new Antwoord.Gedaan(nr + 2));

        var (boeking, feit) = (await huis.Klokslagen()).ShouldHaveSingleItem();
        (boeking.Nr, boeking.Kop.Tijdstip, boeking.Kop.Opdracht.Waarde.Version).ShouldBe((nr + 1, new(Donderdag.AddHours(10)), 8));
        (feit.Van, feit.Naar, feit.Vervallen.DatumIn(Huis.Zone)).ShouldBe((Niveau.Werkvloer, Niveau.Ketenregisseurs, new(2026, 3, 5)));
        boeking.Delen.ShouldAllBe(d => Feitensoorten.LeesDader(d.Dader) == Dader.Klok);
        (await huis.Stand()).Knelpunten.Vind(id)!.Stappen.Select(s => s.Soort).ShouldBe([Stapsoort.Gemeld, Stapsoort.Gestegen, Stapsoort.Gebracht]);
        (await huis.Stand(huis.NogEenDeur())).Hash.ShouldBe((await huis.Stand()).Hash);
    }

    [Fact]
    [Trait("Feature", "E02")]
    public async Task Een_geweigerde_opdracht_houdt_niet_tegen_wat_de_klok_ervoor_deed_en_een_herhaling_krijgt_het_eerste_antwoord()
    {
        await using var huis = await Bouw();
        var (id, opdracht) = (new KnelpuntId(Guid.NewGuid()), new OpdrachtId(Guid.NewGuid()));
        var eerste = await huis.Meld(id, opdracht: opdracht);
        huis.Klok.SetUtcNow(Donderdag);

        (await huis.Escaleer(id, Niveau.Ketenregisseurs)).ShouldBe(new Antwoord.Geweigerd(KnelpuntEscaleren.NiveauNietHoger));
        (await huis.Klokslagen()).Count.ShouldBe(1);
        huis.Klok.SetUtcNow(Donderdag.AddDays(6));
        (await huis.Meld(id, opdracht: opdracht)).ShouldBe(eerste);

        (await huis.Klokslagen()).Select(s => s.Feit.Naar).ShouldBe([Niveau.Ketenregisseurs, Niveau.Ketenmanager]);
        (await huis.Stand()).Knelpunten.Count().ShouldBe(1);
    }

    [Fact]
    [Trait("Feature", "E02")]
    public async Task Voor_de_dag_waarop_het_vervalt_gebeurt_er_niets()
    {
        await using var huis = await Bouw();
        await Gemeld(huis);
        var nr = (await huis.Stand()).Nr;

        huis.Klok.SetUtcNow(Donderdag.AddTicks(-1));
        await huis.Deur.Klok(huis.Stroom, Stop);
        (await huis.Stand()).Nr.ShouldBe(nr);
        huis.Klok.SetUtcNow(Donderdag);
        await huis.Deur.Klok(huis.Stroom, Stop);
        (await huis.Stand()).Nr.ShouldBe(nr + 1);
        await huis.Deur.Klok(huis.Stroom, Stop);
        (await huis.Stand()).Nr.ShouldBe(nr + 1);
    }

    [Fact]
    [Trait("Feature", "E02")]
    public async Task De_klok_gaat_van_de_vroegste_dag_naar_de_laatste_en_op_een_dag_op_kenmerk()
    {
        await using var huis = await Bouw();
        huis.Klok.Advance(TimeSpan.FromDays(30));
        // A week later the first ones would have risen once more by the time that these do; nothing wakes the clock in between.
        foreach (var dag in new[] { 0, 0, 0, 0, 0, 7, 7, 7, 7, 7 }) (await Speel(huis, huis.Deur, new(2026, 3, 2 + dag, 10, 0, 0, TimeSpan.Zero))).ShouldBeOfType<Antwoord.Gedaan>();

        await huis.Deur.Klok(huis.Stroom, Stop);

        var volgorde = (await huis.Klokslagen()).Select(s => (s.Feit.Vervallen, s.Feit.Knelpunt.Waarde)).ToList();
        volgorde.Select(v => v.Vervallen.DatumIn(Huis.Zone).Day).ShouldBe([.. Enumerable.Repeat(5, 5), .. Enumerable.Repeat(11, 5), .. Enumerable.Repeat(12, 5), .. Enumerable.Repeat(18, 5)]);
        volgorde.ShouldBe(volgorde.Order());
    }

    [Fact]
    [Trait("Feature", "E02")]
    public async Task Wie_weken_stilstond_komt_uit_waar_wie_elke_dag_keek_uitkwam()
    {
        var (journaal, tweede) = (await Journaal(), await TweedeKnooppunt());
        await using var elkeDag = await Bouw(journaal, tweede);
        await using var stil = await Bouw(journaal, tweede);
        var ids = Enumerable.Range(0, 6).Select(_ => new KnelpuntId(Guid.NewGuid())).ToList();
        foreach (var id in ids)
        {
            // Monday to Saturday; what is due meanwhile goes along with the reports, at both.
            await elkeDag.Meld(id);
            await stil.Meld(id);
            elkeDag.Klok.Advance(TimeSpan.FromDays(1));
            stil.Klok.Advance(TimeSpan.FromDays(1));
        }
        for (var dag = 0; dag < 30; dag++)
        {
            await elkeDag.Deur.Klok(elkeDag.Stroom, Stop);
            elkeDag.Klok.Advance(TimeSpan.FromDays(1));
            stil.Klok.Advance(TimeSpan.FromDays(1));
        }
        await stil.Deur.Klok(stil.Stroom, Stop);

        (await stil.Klokslagen()).Select(s => s.Feit).ShouldBe((await elkeDag.Klokslagen()).Select(s => s.Feit));
        foreach (var id in ids) Beeld((await stil.Stand()).Knelpunten.Vind(id)!).ShouldBe(Beeld((await elkeDag.Stand()).Knelpunten.Vind(id)!));

        static string Beeld(Knelpunt k) => $"{k.Niveau} {k.Termijn} {string.Join(' ', k.Stappen.Select(s => $"{s.Soort} {s.Niveau}"))}";
    }

    [Fact]
    [Trait("Feature", "E02")]
    public async Task Twee_knooppunten_die_tegelijk_wakker_worden_doen_het_samen_een_keer()
    {
        await using var huis = await Bouw();
        var ander = huis.NogEenDeur();
        var ids = new List<KnelpuntId>();
        for (var i = 0; i < 20; i++) ids.Add(await Gemeld(huis));
        await huis.Deur.Klok(huis.Stroom, Stop);
        await ander.Klok(huis.Stroom, Stop);
        huis.Klok.SetUtcNow(Donderdag);

        await Task.WhenAll(huis.Deur.Klok(huis.Stroom, Stop), ander.Klok(huis.Stroom, Stop), huis.Meld(new(Guid.NewGuid())), huis.Meld(new(Guid.NewGuid()), deur: ander));

        var verwacht = ids.Select(k => Klokkenmerk.Van(huis.Stroom, new KnelpuntDoorschuiven(k, Niveau.Werkvloer, new(2026, 3, 4))));
        (await huis.Klokslagen()).Select(s => s.Boeking.Kop.Opdracht).ShouldBe(verwacht, ignoreOrder: true);
        (await huis.Stand(huis.NogEenDeur())).Knelpunten.Where(k => ids.Contains(k.Id)).ShouldAllBe(k => k.Niveau == Niveau.Ketenregisseurs);
    }

    // What the other node did was not yet seen here, where it still looks due.
    [Fact]
    [Trait("Feature", "E02")]
    public async Task Wat_het_andere_knooppunt_al_deed_gebeurt_hier_niet_nog_eens_en_houdt_niemand_op()
    {
        await using var huis = await Bouw();
        var ander = huis.NogEenDeur();
        var id = await Gemeld(huis);
        await huis.Stand(ander);
        huis.Klok.SetUtcNow(Donderdag);
        await huis.Deur.Klok(huis.Stroom, Stop);
        var nr = (await huis.Stand()).Nr;

        (await huis.Meld(new(Guid.NewGuid()), deur: ander)).ShouldBe(new Antwoord.Gedaan(nr + 1));
        (await huis.Klokslagen()).ShouldHaveSingleItem().Feit.Knelpunt.ShouldBe(id);
    }

    [Fact]
    [Trait("Feature", "E02")]
    public async Task Naspelen_met_gegeven_tijden_wekt_de_klok_niet()
    {
        await using var huis = await Bouw();
        await Gemeld(huis);
        huis.Klok.SetUtcNow(Donderdag.AddDays(20));

        (await Speel(huis, huis.Deur, Donderdag.AddDays(1))).ShouldBeOfType<Antwoord.Gedaan>();
        (await huis.Klokslagen()).ShouldBeEmpty();
        await huis.Meld(new(Guid.NewGuid()));

        (await huis.Klokslagen()).Count.ShouldBe(4, "both rise twice when the first real opdracht comes");
    }

    // The day was looked at and nothing was due; then something of long ago came in, here or at another node.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    [Trait("Feature", "E02")]
    public async Task Wat_na_het_kijken_van_vroeger_werd_nagespeeld_wordt_dezelfde_dag_nog_gezien(bool elders)
    {
        await using var huis = await Bouw();
        var ander = huis.NogEenDeur();
        huis.Klok.SetUtcNow(Donderdag.AddDays(20));
        await huis.Deur.Klok(huis.Stroom, Stop);

        foreach (var dag in new[] { 1, 20 }) (await Speel(huis, elders ? ander : huis.Deur, Donderdag.AddDays(dag))).ShouldBeOfType<Antwoord.Gedaan>();
        for (var i = 0; i < 2; i++) await huis.Meld(new(Guid.NewGuid()));

        (await huis.Klokslagen()).Select(s => s.Feit.Naar).ShouldBe([Niveau.Ketenregisseurs, Niveau.Ketenmanager]);
    }

    [Fact]
    [Trait("Feature", "E02")]
    public async Task De_klok_van_een_keten_die_er_niet_is_doet_niets_en_laat_niets_achter()
    {
        await using var huis = await Bouw();

        await huis.Deur.Klok(new(Guid.NewGuid()), Stop);

        huis.Deur.Open.ShouldBe(1);
    }

    static Task<Antwoord> Speel(Huis huis, Deur deur, DateTimeOffset op)
    {
        var invoer = new Invoer();
        return huis.Doe(huis.Regisseur, new KnelpuntMelden(new(Guid.NewGuid()), huis.Belastingdienst, huis.Uwv, invoer.Regel("Titel", "Toen"), null), invoer, deur: deur, gegeven: new(op));
    }

    static async Task<KnelpuntId> Gemeld(Huis huis)
    {
        var id = new KnelpuntId(Guid.NewGuid());
        (await huis.Meld(id)).ShouldBeOfType<Antwoord.Gedaan>();
        return id;
    }

    async Task<Huis> Bouw() => await Bouw(await Journaal(), await TweedeKnooppunt());

    static async Task<Huis> Bouw(IJournaal journaal, IJournaal? tweede)
    {
        var huis = await Huis.Bouw(journaal, tweede);
        await huis.StijgtZelf();
        return huis;
    }
}

public sealed class SqliteKlokTests : KlokTests, IAsyncDisposable
{
    readonly DirectoryInfo _map = Directory.CreateTempSubdirectory("schakel-klok-");
    Databank? _databank;

    protected override async Task<IJournaal> Journaal()
    {
        _databank = await Databank.OpenSqlite(_map.FullName, CancellationToken.None);
        return new GroepsJournaal(_databank.Journaal);
    }

    public async ValueTask DisposeAsync()
    {
        if (_databank is not null) await _databank.DisposeAsync();
        _map.Delete(recursive: true);
    }
}

[Trait("Vraagt", "postgresql")]
public sealed class PostgresKlokTests(Schakel.Storage.Tests.ThrowawayPostgres server) : KlokTests, IAsyncDisposable
{
    readonly List<Databank> _knooppunten = [];
    string _verbinding = "";

    protected override async Task<IJournaal> Journaal()
    {
        _verbinding = await server.NieuweDatabank();
        return await Knooppunt();
    }

    protected override async Task<IJournaal?> TweedeKnooppunt() => await Knooppunt();

    async Task<IJournaal> Knooppunt()
    {
        _knooppunten.Add(await Databank.OpenPostgres(_verbinding, CancellationToken.None));
        return _knooppunten[^1].Journaal;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var knooppunt in _knooppunten) await knooppunt.DisposeAsync();
        if (_verbinding.Length > 0) await server.GooiWeg(_verbinding);
    }
}
