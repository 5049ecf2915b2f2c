using Schakel.Domein;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Toegang;
using Schakel.Storage;

namespace Schakel.Application.Tests;

/// <summary>What was left out, or is no choice that exists, is named and changes nothing; nobody writes where he may not read.</summary>
[Trait("Feature", "X03")]
public sealed class DeurwachtTests : IAsyncDisposable
{
    readonly DirectoryInfo _map = Directory.CreateTempSubdirectory("schakel-wacht-");
    Databank? _databank;

    [Fact]
    public async Task Wat_ontbreekt_of_geen_keuze_is_wordt_bij_zijn_veld_geweigerd()
    {
        await using var huis = await Bouw();
        var invoer = new Invoer();
        var (titel, reden) = (invoer.Regel("", "Titel"), invoer.Lopend("", "Reden"));
        var goed = new KnelpuntMelden(new(Guid.NewGuid()), huis.Belastingdienst, huis.Uwv, titel, null);
        (IOpdracht Opdracht, string Veld)[] gevallen =
        [
            (goed with { Knelpunt = default }, nameof(KnelpuntMelden.Knelpunt)),
            (goed with { Naar = new(new Guid("019ab000-0000-7000-8000-000000000001")) }, nameof(KnelpuntMelden.Naar)),
            (goed with { Titel = default }, nameof(KnelpuntMelden.Titel)),
            (new KnelpuntEscaleren(new(Guid.NewGuid()), (Niveau)99, reden), nameof(KnelpuntEscaleren.Naar)),
            (new StandpuntGeven(new(Guid.NewGuid()), huis.Uwv, 1, (Oordeel)(-1), null), nameof(StandpuntGeven.Oordeel)),
            (new DeelnameBeginnen(huis.Regisseur with { Id = default }), nameof(DeelnameBeginnen.Deelname)),
            (new DeelnameBeginnen(huis.Regisseur with { Rol = (Rol)99 }), nameof(DeelnameBeginnen.Deelname)),
            (new VoorstelIndienen(new(Guid.NewGuid()), new(Guid.NewGuid()), titel, reden, null, new(2030, 1, 1), default), nameof(VoorstelIndienen.Opdrachten)),
            (new VoorstelIndienen(new(Guid.NewGuid()), new(Guid.NewGuid()), titel, reden, null, new(2030, 1, 1), [new OverdrachtVaststellen(default, huis.Uwv, huis.Cbs, titel)]), nameof(VoorstelIndienen.Opdrachten)),
            (new VoorstelIndienen(new(Guid.NewGuid()), new(Guid.NewGuid()), titel, reden, null, default, [new OverdrachtVaststellen(new(Guid.NewGuid()), huis.Uwv, huis.Cbs, titel)]), nameof(VoorstelIndienen.HerzienOp)),
            (new KetenOprichten(default, titel, reden, true, [], huis.Sleuteldrager), nameof(KetenOprichten.Naam)),
        ];
        var nr = (await huis.Stand()).Nr;

        foreach (var (opdracht, veld) in gevallen)
        {
            var afwijzing = (await huis.Doe(huis.Regisseur, opdracht, invoer)).ShouldBeOfType<Antwoord.Geweigerd>(opdracht.ToString()!).Afwijzing;
            (afwijzing.Code, afwijzing.Veld).ShouldBe(("onvolledig", veld));
        }

        (await huis.Stand()).Nr.ShouldBe(nr);
        (await huis.Doe(huis.Regisseur, goed, invoer)).ShouldBeOfType<Antwoord.Gedaan>();
    }

    // More facts, or more bytes, than a reader accepts: written once, the chain could never be opened again.
    [Theory]
    [InlineData(10_001, false)]
    [InlineData(8_000, true)]
    public async Task Meer_dan_een_lezer_aanneemt_komt_er_niet_in(int feiten, bool groot)
    {
        await using var huis = await Bouw();
        var nr = (await huis.Stand()).Nr;

        var antwoord = await huis.Doe(huis.Regisseur, new Overdadig(huis.Belastingdienst, huis.Uwv, feiten, groot));

        antwoord.ShouldBeOfType<Antwoord.Geweigerd>().Afwijzing.Code.ShouldBe("te-groot");
        (await huis.Stand()).Nr.ShouldBe(nr);
        (await huis.Meld(new(Guid.NewGuid()))).ShouldBe(new Antwoord.Gedaan(nr + 1));
    }

    [Fact]
    [Trait("Feature", "E01")]
    public async Task Wie_het_knelpunt_daarna_niet_zou_zien_meldt_het_niet()
    {
        await using var huis = await Bouw();
        var bureau = new Deelname(new(Guid.NewGuid()), new(Guid.NewGuid()), null, Rol.Bureaumedewerker, new(new(2020, 1, 1), null));
        var manager = bureau with { Id = new(Guid.NewGuid()), Persoon = new(Guid.NewGuid()), Rol = Rol.Ketenmanager };
        foreach (var nieuw in new[] { bureau, manager }) (await huis.Doe(huis.Sleuteldrager, new DeelnameBeginnen(nieuw))).ShouldBeOfType<Antwoord.Gedaan>();
        var invoer = new Invoer();
        var melden = new KnelpuntMelden(new(Guid.NewGuid()), huis.Belastingdienst, huis.Uwv, invoer.Regel("", "Titel"), null);

        (await huis.Doe(bureau, melden, invoer)).ShouldBeOfType<Antwoord.Geweigerd>().Afwijzing.Code.ShouldBe("niet-bevoegd");
        (await huis.Doe(manager, melden, invoer)).ShouldBeOfType<Antwoord.Gedaan>();
    }

    [Theory]
    [Trait("Feature", "H02")]
    [InlineData("2026-03-02", true)]
    [InlineData("nr-1", true)]
    [InlineData("2026-03-02T09:00Z", true)]
    [InlineData("2026-03-02T09:00:00.123Z", true)]
    [InlineData("2026-03-02 09:00Z", false)]
    [InlineData("2 March 2026Z", false)]
    [InlineData("2026-3-2", false)]
    [InlineData("1812-03-02", false)]
    [InlineData("0001-01-01T00:00:00Z", false)]
    [InlineData("nr-0", false)]
    [InlineData("nr-+1", false)]
    [InlineData("nr-99999999999999999999", false)]
    [InlineData("", false)]
    public void Een_moment_wordt_streng_gelezen(string op, bool goed) => (Moment.Lees(op, Huis.Zone) is not null).ShouldBe(goed);

    [Fact]
    [Trait("Feature", "H02")]
    public async Task Een_moment_dat_nog_moet_komen_is_niet_te_zien()
    {
        await using var huis = await Bouw();

        foreach (var op in new[] { "2026-03-03", "2026-03-03T12:00Z", $"nr-{(await huis.Stand()).Nr + 1}" })
            (await huis.Deur.Inzage(huis.Stroom, huis.Regisseur.Persoon, Moment.Lees(op, Huis.Zone), CancellationToken.None)).ShouldBeNull(op);

        (await huis.Zie(huis.Regisseur, "2026-03-02")).Keten.ShouldNotBeNull();
    }

    [Fact]
    public async Task Wie_niet_bij_de_keten_hoort_ziet_ook_niet_dat_zij_er_is()
    {
        await using var huis = await Bouw();

        (await huis.Deur.Inzage(huis.Stroom, new(Guid.NewGuid()), null, CancellationToken.None)).ShouldBeNull();
    }

    /// <summary>An opdracht that makes more than anybody could want.</summary>
    sealed record Overdadig(PartijId Van, PartijId Naar, int Feiten, bool Groot) : IOpdracht
    {
        public Bevoegdheid Vereist => Bevoegdheid.KnelpuntMelden;

        public Voorwerp? Over(Stand stand) => new(Publiek.Keten, [Van, Naar]);

        public Uitkomst Beslis(Stand stand, Omstandigheden nu) => new Gebeurd([.. Enumerable.Range(0, Feiten).Select(_ => new Uiting(Publiek.Keten, Feit()))]);

        IFeit Feit() => Groot
            ? new KnelpuntGemeld(new(Guid.NewGuid()), 1, default, [Van, Naar], new(new(Guid.NewGuid()), default), new(new(Guid.NewGuid()), default), null, null, null, null, null)
            : new TekstGewist(new(Guid.NewGuid()));
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
