using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Toegang;
using Schakel.Storage;

namespace Schakel.Application.Tests;

/// <summary>What an attacker tried at the door and got away with once.</summary>
[Trait("Feature", "H04")]
public sealed class AanvalTests : IAsyncDisposable
{
    readonly DirectoryInfo _map = Directory.CreateTempSubdirectory("schakel-aanval-");
    Databank? _databank;

    [Theory]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    [InlineData("019ab000-0000-7000-8000-000000000001")]
    [InlineData("019ab000-0000-8000-8000-000000000001")]
    public async Task Een_kenmerk_dat_later_niet_te_lezen_is_komt_er_niet_in(string kenmerk)
    {
        await using var huis = await Bouw();

        var antwoord = await huis.Meld(new(Guid.NewGuid()), opdracht: new(new Guid(kenmerk)));

        antwoord.ShouldBeOfType<Antwoord.Geweigerd>().Afwijzing.Code.ShouldBe("kenmerk-ongeldig");
        (await huis.Stand(huis.NogEenDeur())).Nr.ShouldBe((await huis.Stand()).Nr);
    }

    [Fact]
    public async Task Een_keten_met_een_kenmerk_dat_later_niet_te_lezen_is_wordt_niet_opgericht()
    {
        await using var huis = await Bouw();
        var (invoer, begin) = (new Invoer(), huis.Sleuteldrager);
        var oprichten = new KetenOprichten(
            invoer.Naam("", "Keten"), invoer.Regel("", "Doel"), invoer.Regel("", "Probleem"), true,
            [new(huis.Belastingdienst, invoer.Naam("", "Belastingdienst")), new(huis.Uwv, invoer.Naam("", "UWV"))], begin);

        var antwoord = await huis.Deur.Voer(
            new(new(new Guid("019ab000-0000-7000-8000-000000000001")), new(Guid.NewGuid()), Dader.Van(begin.Persoon, begin.Id, Factor.Enkel), oprichten, invoer.Woorden), CancellationToken.None);

        antwoord.ShouldBeOfType<Antwoord.Geweigerd>().Afwijzing.Code.ShouldBe("kenmerk-ongeldig");
    }

    [Fact]
    [Trait("Feature", "H05")]
    public async Task De_woorden_van_een_ander_zijn_niet_tot_de_eigen_te_maken()
    {
        await using var huis = await Bouw();
        var cbs = await huis.Aangetreden(huis.Cbs, Rol.Sleuteldrager);
        var slachtoffer = new KnelpuntId(Guid.NewGuid());
        await huis.Meld(slachtoffer, "Dit willen zij weg hebben");
        var titel = (await huis.Zie(huis.Regisseur)).Knelpunten.Vind(slachtoffer)!.Titel;

        await Should.ThrowAsync<ArgumentException>(() => huis.Doe(cbs, new KnelpuntMelden(new(Guid.NewGuid()), huis.Cbs, huis.Uwv, titel, null, null)));

        (await huis.Journaal.Teksten(huis.Stroom, [titel.Id], CancellationToken.None)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Woorden_die_niet_bij_hun_zegel_passen_of_ontbreken_komen_er_niet_in()
    {
        await using var huis = await Bouw();
        var invoer = new Invoer();
        var titel = invoer.Regel("Titel", "Zo staat het er");
        var vals = invoer.Woorden[0] with { Woorden = "Zo niet" };
        var dader = Dader.Van(huis.Regisseur.Persoon, huis.Regisseur.Id, Factor.Enkel);

        foreach (var woorden in new BewaardeTekst[][] { [vals], [] })
        {
            var melden = new KnelpuntMelden(new(Guid.NewGuid()), huis.Belastingdienst, huis.Uwv, titel, null, null);
            await Should.ThrowAsync<ArgumentException>(() => huis.Deur.Voer(new(huis.Stroom, new(Guid.NewGuid()), dader, melden, woorden), CancellationToken.None));
        }
        (await huis.Meld(new(Guid.NewGuid()))).ShouldBeOfType<Antwoord.Gedaan>();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Wie_hetzelfde_formulier_met_iets_anders_erin_verstuurt_hoort_dat_dat_niet_is_gedaan(bool tegelijk)
    {
        await using var huis = await Bouw();
        var (knelpunt, kenmerk) = (new KnelpuntId(Guid.NewGuid()), new OpdrachtId(Guid.NewGuid()));
        await huis.Meld(knelpunt);

        Task<Antwoord> Escaleer(Niveau naar, string reden)
        {
            var invoer = new Invoer();
            return huis.Doe(huis.Regisseur, new KnelpuntEscaleren(knelpunt, naar, invoer.Lopend("Reden", reden)), invoer, kenmerk);
        }

        var keren = new List<Task<Antwoord>>();
        foreach (var (naar, waarom) in new[] { (Niveau.Ketenmanager, "Hierom"), (Niveau.Ketenmanager, "Hierom"), (Niveau.Ketenbestuur, "Hierom"), (Niveau.Ketenmanager, "Daarom") })
        {
            keren.Add(Escaleer(naar, waarom));
            if (!tegelijk) await keren[^1];
        }
        var antwoorden = await Task.WhenAll(keren);

        var gedaan = antwoorden[0].ShouldBeOfType<Antwoord.Gedaan>();
        antwoorden[1].ShouldBe(gedaan);
        antwoorden[2].ShouldBe(new Antwoord.Geweigerd(Herhaling.Veranderd));
        antwoorden[3].ShouldBe(new Antwoord.Geweigerd(Herhaling.Veranderd));
        var reden = (await huis.Zie(huis.Regisseur)).Knelpunten.Vind(knelpunt)!.Stappen[^1].Reden!.Value;
        (await huis.Doe(huis.Regisseur, new TekstWissen(reden.Id))).ShouldBeOfType<Antwoord.Gedaan>();
        (await Escaleer(Niveau.Ketenmanager, "Wat er stond weet niemand meer")).ShouldBe(gedaan);
    }

    [Fact]
    public async Task Een_tijd_die_nog_moet_komen_is_niet_terug_te_spelen()
    {
        await using var huis = await Bouw();
        var nieuw = huis.Regisseur with { Id = new(Guid.NewGuid()) };

        var antwoord = await huis.Doe(huis.Sleuteldrager, new DeelnameBeginnen(nieuw), gegeven: new(huis.Klok.GetUtcNow().AddDays(1)));

        antwoord.ShouldBe(new Antwoord.Geweigerd(Voorbeeldregels.TijdInDeToekomst));
    }

    [Fact]
    [Trait("Feature", "H05")]
    public async Task Wat_gewist_is_heet_ook_op_een_pagina_van_toen_gewist()
    {
        await using var huis = await Bouw();
        var id = new KnelpuntId(Guid.NewGuid());
        var gemeld = ((Antwoord.Gedaan)await huis.Meld(id)).Nr;
        var titel = (await huis.Zie(huis.Regisseur)).Knelpunten.Vind(id)!.Titel;
        await huis.Doe(huis.Sleuteldrager, new TekstWissen(titel.Id));

        (await huis.Zie(huis.Regisseur, $"nr-{gemeld}")).IsGewist(titel).ShouldBeTrue();
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
