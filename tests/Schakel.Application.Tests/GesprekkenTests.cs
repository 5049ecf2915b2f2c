using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Gesprekken;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Toegang;
using Schakel.Storage;

namespace Schakel.Application.Tests;

/// <summary>A conversation behind a real door: said once, before the readers of that moment, within its measure, and gone when its term is over.</summary>
[Trait("Feature", "E02")]
public sealed class GesprekkenTests : IAsyncLifetime
{
    readonly DirectoryInfo _map = Directory.CreateTempSubdirectory("schakel-gesprek-");
    readonly KnelpuntId _knelpunt = new(Guid.NewGuid());
    Databank _databank = null!;
    Huis _huis = null!;
    Deelname _uwv = null!, _cbs = null!;
    Gesprekken _gesprekken = null!;

    Gespreksplek Plek => new Gespreksplek.BijKnelpunt(_knelpunt);

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _databank = await Databank.OpenSqlite(_map.FullName, Stop);
        _huis = await Huis.Bouw(_databank.Journaal);
        (_uwv, _cbs) = (await _huis.Aangetreden(_huis.Uwv, Rol.Sleuteldrager), await _huis.Aangetreden(_huis.Cbs, Rol.Sleuteldrager));
        (await _huis.Meld(_knelpunt)).ShouldBeOfType<Antwoord.Gedaan>();
        _gesprekken = new(_huis.Deur, _databank.Opmerkingen, _huis.Klok, Huis.Zone);
    }

    public async ValueTask DisposeAsync()
    {
        await _huis.DisposeAsync();
        await _databank.DisposeAsync();
        _map.Delete(recursive: true);
    }

    [Fact]
    public async Task Hetzelfde_nog_eens_verstuurd_staat_er_een_keer_en_het_kenmerk_van_een_ander_niet()
    {
        var id = new OpmerkingId(Guid.NewGuid());

        (await Zeg(_uwv, "Zullen wij bellen?", id)).ShouldBeNull();
        (await Zeg(_uwv, "Zullen wij bellen?", id)).ShouldBeNull();
        (await Zeg(_huis.Regisseur, "Ik heet ook zo", id)).ShouldBe(Afwijzing.IdInGebruik);

        (await Leest(_huis.Regisseur)).ShouldBe(["Zullen wij bellen?"]);
    }

    [Fact]
    public async Task Tegelijk_gezegd_staat_er_niet_meer_dan_mag()
    {
        for (var i = 1; i < Gesprekregels.MaximumPerUur; i++) (await Zeg(_uwv, $"{i}")).ShouldBeNull();

        // Each on a thread of its own, and all at the same moment: the embedded database answers before it gives a thread back.
        using var samen = new Barrier(8);
        var antwoorden = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Factory.StartNew(
            () =>
            {
                samen.SignalAndWait(Stop);
                return Zeg(_uwv, "de laatste");
            }, Stop, TaskCreationOptions.LongRunning, TaskScheduler.Default).Unwrap()));

        antwoorden.Count(a => a is null).ShouldBe(1);
        antwoorden.OfType<Afwijzing>().ShouldAllBe(a => a == Gesprekregels.TeVaak);
    }

    [Fact]
    public async Task Wie_in_een_uur_zestig_keer_sprak_wacht_en_een_ander_niet()
    {
        var eerste = new OpmerkingId(Guid.NewGuid());
        (await Zeg(_uwv, "1", eerste)).ShouldBeNull();
        _huis.Klok.Advance(TimeSpan.FromMinutes(1));
        for (var i = 2; i <= Gesprekregels.MaximumPerUur; i++) (await Zeg(_uwv, $"{i}")).ShouldBeNull();

        (await Zeg(_uwv, "te veel")).ShouldBe(Gesprekregels.TeVaak);
        (await Zeg(_uwv, "1", eerste)).ShouldBeNull("a repeat is not one more");
        (await Zeg(_huis.Regisseur, "Ik ook")).ShouldBeNull();

        _huis.Klok.Advance(TimeSpan.FromMinutes(59) - TimeSpan.FromTicks(1));
        (await Zeg(_uwv, "te veel")).ShouldBe(Gesprekregels.TeVaak);
        _huis.Klok.Advance(TimeSpan.FromTicks(1));
        (await Zeg(_uwv, "weer een")).ShouldBeNull();
    }

    [Fact]
    public async Task Een_vol_gesprek_krijgt_weer_plaats_als_er_iets_weggaat()
    {
        var stroom = _huis.Stroom;
        for (var i = 0; i < Gesprekregels.MaximumInGesprek; i++)
        {
            var moment = _huis.Klok.GetUtcNow().AddHours(i == 0 ? -2 : 0);
            await _databank.Opmerkingen.Bewaar(new(new(Guid.NewGuid()), stroom, Plek, new(Guid.NewGuid()), new(Guid.NewGuid()), new(moment), Publiek.Kring(_huis.Uwv, _huis.Belastingdienst), $"{i}"), Stop);
        }

        (await Zeg(_uwv, "Past dit nog?")).ShouldBe(Gesprekregels.GesprekVol);

        _huis.Klok.Advance(Gesprekregels.Termijn - TimeSpan.FromHours(2));
        (await Zeg(_uwv, "Past dit nog?")).ShouldBeNull("what had its term does not count, cleared away or not");
    }

    [Fact]
    public async Task Wat_zijn_termijn_had_leest_niemand_meer_en_bij_het_opruimen_gaat_het_echt_weg()
    {
        (await Zeg(_uwv, "Eerst")).ShouldBeNull();
        _huis.Klok.Advance(TimeSpan.FromDays(1));
        (await Zeg(_uwv, "Later")).ShouldBeNull();

        _huis.Klok.Advance(Gesprekregels.Termijn - TimeSpan.FromDays(1) - TimeSpan.FromTicks(1));
        (await Leest(_uwv)).ShouldBe(["Later", "Eerst"]);
        _huis.Klok.Advance(TimeSpan.FromTicks(1));
        (await Leest(_uwv)).ShouldBe(["Later"]);
        (await Bewaard()).ShouldBe(2);

        await _gesprekken.RuimOp(Stop);
        (await Bewaard()).ShouldBe(1);
        (await Leest(_uwv)).ShouldBe(["Later"]);
    }

    [Fact]
    public async Task Wat_voor_twee_partners_geschreven_is_gaat_niet_naar_de_hele_keten()
    {
        var kring = Publiek.Kring(_huis.Uwv, _huis.Belastingdienst);
        var id = new OpmerkingId(Guid.NewGuid());
        (await Zeg(_uwv, "Onder ons", lezers: kring)).ShouldBeNull();
        (await _huis.Escaleer(_knelpunt, Niveau.Ketenmanager)).ShouldBeOfType<Antwoord.Gedaan>();

        (await Zeg(_uwv, "Ook onder ons", id, kring)).ShouldBe(Gesprekregels.AndereLezers);
        (await Leest(_cbs)).ShouldBeEmpty();

        _huis.Klok.Advance(TimeSpan.FromSeconds(1));
        (await Zeg(_uwv, "Dan zo", id, Publiek.Keten)).ShouldBeNull();
        (await Leest(_cbs)).ShouldBe(["Dan zo"]);
        (await Leest(_huis.Regisseur)).ShouldBe(["Dan zo", "Onder ons"]);
    }

    [Fact]
    public async Task Alleen_wie_het_zei_neemt_het_terug_en_wie_het_niet_ziet_hoort_er_niets_van()
    {
        var id = new OpmerkingId(Guid.NewGuid());
        (await Zeg(_uwv, "Zullen wij bellen?", id)).ShouldBeNull();
        (await _huis.Escaleer(_knelpunt, Niveau.Ketenmanager)).ShouldBeOfType<Antwoord.Gedaan>();

        (await NeemTerug(_huis.Regisseur, id)).ShouldBe(Gesprekregels.AlleenEigen);
        (await NeemTerug(_cbs, id)).ShouldBeNull("what he does not see was never there");
        (await Bewaard()).ShouldBe(1);

        (await NeemTerug(_uwv, id)).ShouldBeNull();
        (await NeemTerug(_uwv, id)).ShouldBeNull("sent twice");
        (await Bewaard()).ShouldBe(0);
    }

    [Fact]
    public async Task Een_gesprek_komt_niet_in_het_geheugen()
    {
        var nr = (await _huis.Stand()).Nr;

        (await Zeg(_uwv, "Dit staat nergens anders")).ShouldBeNull();

        (await _huis.Stand()).Nr.ShouldBe(nr);
        (await _gesprekken.Lees(await _huis.Zie(_uwv, $"nr-{nr}"), Plek, Stop)).ShouldBeEmpty("of then there is no conversation");
    }

    [Theory]
    [InlineData(null, "leeg")]
    [InlineData("  \r\n ", "leeg")]
    [InlineData("met een \u0007 bel", "tekens-ongeldig")]
    public void Wat_niet_te_zeggen_is_wordt_geweigerd_bij_het_veld(string? getypt, string code)
    {
        var invoer = new Invoer();

        Gesprekken.Lees(invoer, "Woorden", getypt);

        var fout = invoer.Fouten.ShouldHaveSingleItem();
        (fout.Code, fout.Veld).ShouldBe((code, "Woorden"));
    }

    [Fact]
    public void Wat_gezegd_wordt_is_ten_hoogste_tweeduizend_tekens()
    {
        var invoer = new Invoer();

        Gesprekken.Lees(invoer, "Woorden", new string('a', 1_998) + "\r\nb").ShouldBe(new string('a', 1_998) + "\nb");
        invoer.Fouten.ShouldBeEmpty();
        Gesprekken.Lees(invoer, "Woorden", new string('a', 2_001));
        invoer.Fouten.ShouldBe([Gesprekregels.TeLang.Bij("Woorden")]);
    }

    async Task<Afwijzing?> Zeg(Deelname wie, string woorden, OpmerkingId? id = null, Publiek? lezers = null) =>
        await _gesprekken.Zeg(_huis.Stroom, Dader.Van(wie.Persoon, wie.Id, Factor.Enkel), id ?? new(Guid.NewGuid()), Plek, woorden, lezers, Stop);

    async Task<Afwijzing?> NeemTerug(Deelname wie, OpmerkingId id) => await _gesprekken.NeemTerug(await _huis.Zie(wie), wie.Persoon, Plek, id, Stop);

    async Task<IEnumerable<string>> Leest(Deelname wie) => (await _gesprekken.Lees(await _huis.Zie(wie), Plek, Stop)).Select(o => o.Woorden);

    async Task<int> Bewaard() => (await _databank.Opmerkingen.Over(_huis.Stroom, Plek, new(DateTimeOffset.MinValue), Stop)).Count;
}
