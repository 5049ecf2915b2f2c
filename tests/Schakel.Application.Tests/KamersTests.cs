using Schakel.Domein;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Gesprekken;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;
using Schakel.Storage;

namespace Schakel.Application.Tests;

/// <summary>The rooms of the partners beside one proposal, behind a real door and a real database: they never mix, and nothing of them is in the memory.</summary>
[Trait("Feature", "B10")]
public sealed class KamersTests : IAsyncLifetime
{
    readonly DirectoryInfo _map = Directory.CreateTempSubdirectory("schakel-kamer-");
    readonly VoorstelId _voorstel = new(Guid.NewGuid());
    Databank _databank = null!;
    Huis _huis = null!;
    Gesprekken _gesprekken = null!;
    Deelname _uwv = null!, _collega = null!, _cbs = null!, _manager = null!, _bureau = null!;

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _databank = await Databank.OpenSqlite(_map.FullName, Stop);
        _huis = await Huis.Bouw(_databank.Journaal);
        (_manager, _bureau) = (await Begonnen(_huis.Sleuteldrager, null, Rol.Ketenmanager), await Begonnen(_huis.Sleuteldrager, null, Rol.Bureaumedewerker));
        (_uwv, _cbs) = (await _huis.Aangetreden(_huis.Uwv, Rol.Sleuteldrager), await _huis.Aangetreden(_huis.Cbs, Rol.Sleuteldrager));
        _collega = await Begonnen(_uwv, _huis.Uwv, Rol.Ketenmedewerker);
        var invoer = new Invoer();
        var overdracht = new OverdrachtVaststellen(new(Guid.NewGuid()), _huis.Uwv, _huis.Cbs, invoer.Regel("", "Weekcijfers"));
        (await _huis.Doe(_huis.Regisseur, new VoorstelIndienen(
            _voorstel, new(Guid.NewGuid()), invoer.Regel("", "Een overdracht erbij"), invoer.Lopend("", "Dan weten wij het"), null, new(2027, 6, 1), [overdracht]), invoer)).ShouldBeOfType<Antwoord.Gedaan>();
        _gesprekken = new(_huis.Deur, _databank.Opmerkingen, _huis.Klok, Huis.Zone);
    }

    public async ValueTask DisposeAsync()
    {
        await _huis.DisposeAsync();
        await _databank.DisposeAsync();
        _map.Delete(recursive: true);
    }

    [Fact]
    public async Task De_kamers_van_twee_partners_mengen_nooit()
    {
        (await Zeg(_uwv, "Onder ons van UWV")).ShouldBeNull();
        _huis.Klok.Advance(TimeSpan.FromSeconds(1));
        (await Zeg(_collega, "Ik denk het ook")).ShouldBeNull();
        (await Zeg(_cbs, "Onder ons van CBS")).ShouldBeNull();

        foreach (var wie in new[] { _uwv, _collega }) (await Leest(wie, _huis.Uwv)).ShouldBe(["Ik denk het ook", "Onder ons van UWV"]);
        (await Leest(_cbs, _huis.Cbs)).ShouldBe(["Onder ons van CBS"]);
        (await Leest(_uwv, _huis.Cbs)).ShouldBeEmpty();
        (await Leest(_cbs, _huis.Uwv)).ShouldBeEmpty();
        (await Leest(_huis.Regisseur, _huis.Uwv)).ShouldBeEmpty("not even who submitted it");
    }

    [Fact]
    public async Task De_ketenmanager_en_het_bureau_lezen_en_zeggen_in_geen_kamer_iets()
    {
        (await Zeg(_uwv, "Onder ons")).ShouldBeNull();

        foreach (var wie in new[] { _manager, _bureau, _cbs })
        {
            (await Leest(wie, _huis.Uwv)).ShouldBeEmpty(wie.Rol.ToString());
            (await Zeg(wie, "Ik praat mee", partij: _huis.Uwv)).ShouldBe(Afwijzing.NietGevonden, wie.Rol.ToString());
        }
        (await Leest(_uwv, _huis.Uwv)).ShouldBe(["Onder ons"]);
    }

    [Fact]
    public async Task Wie_voor_een_ander_huis_schreef_dan_waarin_hij_nu_zit_zegt_het_niet_per_ongeluk_daar()
    {
        (await Zeg(_uwv, "Onder ons", lezers: Publiek.Kring(_huis.Cbs))).ShouldBe(Gesprekregels.AndereLezers);
        (await Zeg(_uwv, "Onder ons", lezers: Publiek.Keten)).ShouldBe(Gesprekregels.AndereLezers);
        (await Bewaard(_huis.Uwv)).ShouldBe(0);
        (await Zeg(_uwv, "Onder ons", lezers: Publiek.Kring(_huis.Uwv))).ShouldBeNull();
    }

    [Fact]
    public async Task Het_kenmerk_van_een_ander_huis_zegt_niets_van_wat_daar_staat_en_neemt_niets_terug()
    {
        var id = new OpmerkingId(Guid.NewGuid());
        (await Zeg(_uwv, "Onder ons", id)).ShouldBeNull();
        (await Zeg(_uwv, "Onder ons", id)).ShouldBeNull("the same twice is said once");

        (await Zeg(_cbs, "Onder ons", id)).ShouldBe(Afwijzing.IdInGebruik);
        foreach (var wie in new[] { _cbs, _manager }) (await NeemTerug(wie, id)).ShouldBeNull("what he does not see was never there");
        (await NeemTerug(_collega, id)).ShouldBe(Gesprekregels.AlleenEigen);
        (await Leest(_collega, _huis.Uwv)).ShouldBe(["Onder ons"]);
        (await NeemTerug(_uwv, id)).ShouldBeNull();
        (await Bewaard(_huis.Uwv)).ShouldBe(0);
    }

    [Fact]
    public async Task Een_volle_kamer_laat_die_van_een_ander_open_en_het_uur_telt_over_alles()
    {
        for (var i = 0; i < Gesprekregels.MaximumInGesprek; i++)
            await _databank.Opmerkingen.Bewaar(new(new(Guid.NewGuid()), _huis.Stroom, Kamer(_huis.Uwv), new(Guid.NewGuid()), new(Guid.NewGuid()), new(_huis.Klok.GetUtcNow()), Publiek.Kring(_huis.Uwv), $"{i}"), Stop);

        (await Zeg(_uwv, "Past dit nog?")).ShouldBe(Gesprekregels.GesprekVol);
        for (var i = 0; i < Gesprekregels.MaximumPerUur; i++) (await Zeg(_cbs, $"{i}")).ShouldBeNull();
        (await Zeg(_cbs, "te veel")).ShouldBe(Gesprekregels.TeVaak);
    }

    [Fact]
    public async Task Wie_verwijderd_wordt_laat_in_geen_kamer_een_woord_achter_en_na_negentig_dagen_blijft_er_niets()
    {
        (await Zeg(_uwv, "Van wie weggaat")).ShouldBeNull();
        (await Zeg(_collega, "Van wie blijft")).ShouldBeNull();

        await _gesprekken.Vergeet(_huis.Stroom, _uwv.Persoon, Stop);
        (await Leest(_collega, _huis.Uwv)).ShouldBe(["Van wie blijft"]);

        _huis.Klok.Advance(Gesprekregels.Termijn);
        (await Leest(_collega, _huis.Uwv)).ShouldBeEmpty("nobody waits for the round");
        await _gesprekken.RuimOp(Stop);
        (await Bewaard(_huis.Uwv)).ShouldBe(0);
    }

    [Fact]
    public async Task Niets_ervan_komt_in_het_geheugen_en_van_toen_is_er_niets()
    {
        var nr = (await _huis.Stand()).Nr;

        (await Zeg(_uwv, "Dit staat nergens anders")).ShouldBeNull();

        (await _huis.Stand()).Nr.ShouldBe(nr);
        (await _gesprekken.Lees(await _huis.Zie(_uwv, $"nr-{nr}"), Kamer(_huis.Uwv), Stop)).ShouldBeEmpty();
    }

    Gespreksplek.Kamer Kamer(PartijId partij) => new(_voorstel, partij);

    async Task<Deelname> Begonnen(Deelname door, PartijId? partij, Rol rol)
    {
        var nieuw = new Deelname(new(Guid.NewGuid()), new(Guid.NewGuid()), partij, rol, new(new(2020, 1, 1), null));
        (await _huis.Doe(door, new DeelnameBeginnen(nieuw))).ShouldBeOfType<Antwoord.Gedaan>();
        return nieuw;
    }

    Task<Afwijzing?> Zeg(Deelname wie, string woorden, OpmerkingId? id = null, Publiek? lezers = null, PartijId? partij = null) =>
        _gesprekken.Zeg(_huis.Stroom, Dader.Van(wie.Persoon, wie.Id, Factor.Enkel), id ?? new(Guid.NewGuid()), Kamer(partij ?? wie.Partij!.Value), woorden, lezers, Stop);

    async Task<Afwijzing?> NeemTerug(Deelname wie, OpmerkingId id) => await _gesprekken.NeemTerug(await _huis.Zie(wie), wie.Persoon, Kamer(_huis.Uwv), id, Stop);

    async Task<IEnumerable<string>> Leest(Deelname wie, PartijId partij) => (await _gesprekken.Lees(await _huis.Zie(wie), Kamer(partij), Stop)).Select(o => o.Woorden);

    async Task<int> Bewaard(PartijId partij) => (await _databank.Opmerkingen.Over(_huis.Stroom, Kamer(partij), new(DateTimeOffset.MinValue), Stop)).Count;
}
