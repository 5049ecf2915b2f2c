using System.Collections.Concurrent;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Toegang;
using Schakel.Storage;

namespace Schakel.Application.Tests;

/// <summary>The laws of the door, the same on both databases.</summary>
public abstract class DeurTests
{
    /// <summary>A fresh, empty journal on the database of this class.</summary>
    protected abstract Task<IJournaal> Journaal();

    /// <summary>True when several nodes may write in it at once.</summary>
    protected abstract bool Gedeeld { get; }

    /// <summary>The same database as another node opens it; null where the database belongs to one process.</summary>
    protected virtual Task<IJournaal?> TweedeKnooppunt() => Task.FromResult<IJournaal?>(null);

    [Fact]
    [Trait("Feature", "E01")]
    public async Task Een_gemeld_knelpunt_is_te_zien_voor_de_betrokken_partners_en_voor_niemand_anders()
    {
        await using var huis = await Bouw();
        var uwv = await huis.Aangetreden(huis.Uwv, Rol.Sleuteldrager);
        var cbs = await huis.Aangetreden(huis.Cbs, Rol.Sleuteldrager);
        var id = new KnelpuntId(Guid.NewGuid());

        (await huis.Meld(id)).ShouldBeOfType<Antwoord.Gedaan>();

        (await huis.Zie(uwv)).Knelpunten.Vind(id).ShouldNotBeNull();
        (await huis.Zie(cbs)).Knelpunten.Vind(id).ShouldBeNull();
    }

    [Fact]
    [Trait("Feature", "H07")]
    public async Task Wie_niet_is_aangemeld_krijgt_van_de_deur_niets_van_de_keten_zelf()
    {
        await using var huis = await Bouw();
        (await huis.Meld(new(Guid.NewGuid()))).ShouldBeOfType<Antwoord.Gedaan>();

        foreach (var op in new Moment?[] { null, new Moment(1, null) })
        {
            var inzage = (await huis.Deur.Openbaar(huis.Stroom, op, CancellationToken.None)).ShouldNotBeNull();
            inzage.Keten.ShouldBeNull();
            (inzage.Partners.Count(), inzage.Deelnames.Count(), inzage.Knelpunten.Count(), inzage.Publicaties.Count()).ShouldBe((0, 0, 0, 0));
        }
        (await huis.Deur.Openbaar(new(Guid.NewGuid()), null, CancellationToken.None)).ShouldBeNull();
    }

    [Fact]
    [Trait("Feature", "H04")]
    public async Task Een_herhaling_krijgt_het_eerste_antwoord_en_verandert_niets()
    {
        await using var huis = await Bouw();
        var opdracht = new OpdrachtId(Guid.NewGuid());

        var knelpunt = new KnelpuntId(Guid.NewGuid());
        var eerste = await huis.Meld(knelpunt, opdracht: opdracht);
        var tweede = await huis.Meld(knelpunt, opdracht: opdracht);

        tweede.ShouldBe(eerste);
        (await huis.Stand()).Knelpunten.Count().ShouldBe(1);
    }

    [Fact]
    [Trait("Feature", "I01")]
    public async Task Een_bestand_komt_en_gaat_met_zijn_feit_en_een_herhaling_vergelijkt_de_bytes()
    {
        await using var huis = await Bouw();
        var opdracht = new OpdrachtId(Guid.NewGuid());
        var eerste = await Stuur(Beelden.Png(), opdracht);
        eerste.ShouldBeOfType<Antwoord.Gedaan>();
        var logo = (await huis.Stand()).Keten!.Huisstijl!.Logo!;

        (await huis.Deur.Bestand(huis.Stroom, logo.Bestand, CancellationToken.None)).ShouldBe(Beelden.Png());
        (await Stuur(Beelden.Png(), opdracht)).ShouldBe(eerste);
        (await Stuur(Beelden.Png(rest: 7), opdracht)).ShouldBe(new Antwoord.Geweigerd(Herhaling.Veranderd));
        await Should.ThrowAsync<ArgumentException>(huis.Doe(huis.Sleuteldrager, new HuisstijlVaststellen(null, logo, false), oprichting: true));
        await Should.ThrowAsync<GeheugenBeschadigd>(huis.Deur.Bestand(huis.Stroom, logo.Bestand with { Zegel = Zegel.Begin }, CancellationToken.None));

        (await huis.Doe(huis.Sleuteldrager, new TekstWissen(logo.Bestand.Id))).ShouldBeOfType<Antwoord.Gedaan>();
        (await huis.Deur.Bestand(huis.Stroom, logo.Bestand, CancellationToken.None)).ShouldBeNull();
        (await Stuur(Beelden.Png(rest: 7), opdracht)).ShouldBe(eerste, "what was erased can no longer differ");

        Task<Antwoord> Stuur(byte[] beeld, OpdrachtId id)
        {
            var invoer = new Invoer();
            return huis.Doe(huis.Sleuteldrager, new HuisstijlVaststellen(null, invoer.LogoOfNiets("Logo", beeld), false), invoer, id, oprichting: true);
        }
    }

    [Fact]
    [Trait("Feature", "H04")]
    public async Task Het_kenmerk_van_een_ander_levert_diens_antwoord_niet_op()
    {
        await using var huis = await Bouw();
        var opdracht = new OpdrachtId(Guid.NewGuid());
        await huis.Meld(new(Guid.NewGuid()), opdracht: opdracht);
        var ander = await huis.Aangetreden(huis.Belastingdienst, Rol.Teammanager);
        var invoer = new Invoer();

        var antwoord = await huis.Doe(ander, new KnelpuntMelden(new(Guid.NewGuid()), huis.Belastingdienst, huis.Uwv, invoer.Regel("Titel", "Iets"), null), invoer, opdracht);

        antwoord.ShouldBe(new Antwoord.Geweigerd(Afwijzing.IdInGebruik));
    }

    [Fact]
    [Trait("Feature", "H04")]
    public async Task Vierenzestig_schrijvers_tegelijk_verliezen_niets_en_breken_geen_regel()
    {
        await using var huis = await Bouw();
        var deuren = Gedeeld ? new[] { huis.Deur, huis.NogEenDeur() } : [huis.Deur];
        var betwist = new KnelpuntId(Guid.NewGuid());
        await huis.Meld(betwist);
        var begin = (await huis.Stand()).Nr;
        var gedaan = new ConcurrentBag<long>();
        var gewonnen = new ConcurrentBag<long>();

        await Task.WhenAll(Enumerable.Range(0, 64).Select(async schrijver =>
        {
            var deur = deuren[schrijver % deuren.Length];
            for (var i = 0; i < 5; i++) gedaan.Add((await huis.Meld(new(Guid.NewGuid()), deur: deur)).ShouldBeOfType<Antwoord.Gedaan>().Nr);
            if (await huis.Escaleer(betwist, Niveau.Ketenregisseurs, deur) is Antwoord.Gedaan { Nr: var nr }) gewonnen.Add(nr);
        }));

        gewonnen.Count.ShouldBe(1);
        gedaan.Concat(gewonnen).Order().ShouldBe(Enumerable.Range((int)begin + 1, 64 * 5 + 1).Select(n => (long)n));
        (await huis.Stand()).Knelpunten.Count().ShouldBe(1 + 64 * 5);
    }

    [Fact]
    [Trait("Feature", "H04")]
    public async Task Naspelen_geeft_dezelfde_stand_als_meemaken()
    {
        await using var huis = await Bouw();
        for (var i = 0; i < 30; i++)
        {
            var id = new KnelpuntId(Guid.NewGuid());
            await huis.Meld(id, $"Knelpunt {i} — é");
            if (i % 2 == 0) await huis.Escaleer(id, Niveau.Ketenregisseurs);
            if (i % 3 == 0) await huis.Escaleer(id, Niveau.Ketenmanager);
        }

        var meegemaakt = await huis.Stand();
        var nagespeeld = await huis.Stand(huis.NogEenDeur());

        nagespeeld.Hash.ShouldBe(meegemaakt.Hash);
        nagespeeld.Delen.Keys.ShouldBe(meegemaakt.Delen.Keys);
        foreach (var (publiek, deel) in meegemaakt.Delen) nagespeeld.Deel(publiek).Digest().ShouldBe(deel.Digest(), publiek.ToString());
    }

    [Fact]
    [Trait("Feature", "H02")]
    public async Task Een_moment_van_toen_toont_wat_er_toen_was_met_de_rechten_van_nu()
    {
        await using var huis = await Bouw();
        var cbs = await huis.Aangetreden(huis.Cbs, Rol.Sleuteldrager);
        var id = new KnelpuntId(Guid.NewGuid());
        var gemeld = ((Antwoord.Gedaan)await huis.Meld(id)).Nr;
        huis.Klok.Advance(TimeSpan.FromDays(2));
        await huis.Escaleer(id, Niveau.Ketenmanager);

        (await huis.Zie(huis.Regisseur)).Knelpunten.Vind(id)!.Niveau.ShouldBe(Niveau.Ketenmanager);
        (await huis.Zie(huis.Regisseur, $"nr-{gemeld}")).Knelpunten.Vind(id)!.Niveau.ShouldBe(Niveau.Werkvloer);
        (await huis.Zie(huis.Regisseur, $"nr-{gemeld - 1}")).Knelpunten.Vind(id).ShouldBeNull();
        (await huis.Zie(huis.Regisseur, "2026-03-02")).Knelpunten.Vind(id)!.Niveau.ShouldBe(Niveau.Werkvloer);
        (await huis.Zie(huis.Regisseur, "2026-03-01")).Keten.ShouldBeNull();
        (await huis.Zie(cbs)).Knelpunten.Vind(id).ShouldNotBeNull();
        (await huis.Zie(cbs, "2026-03-02")).Knelpunten.Vind(id).ShouldBeNull();
        var nieuw = await huis.Aangetreden(huis.Belastingdienst, Rol.Teammanager);
        (await huis.Zie(nieuw, $"nr-{gemeld}")).Knelpunten.Vind(id)!.Niveau.ShouldBe(Niveau.Werkvloer);
    }

    [Fact]
    [Trait("Feature", "H05")]
    public async Task Wissen_neemt_de_woorden_weg_en_laat_alle_digests_staan()
    {
        await using var huis = await Bouw();
        var id = new KnelpuntId(Guid.NewGuid());
        await huis.Meld(id, "Naam van een burger");
        var titel = (await huis.Zie(huis.Regisseur)).Knelpunten.Vind(id)!.Titel;
        (await huis.Journaal.Teksten(huis.Stroom, [titel.Id], CancellationToken.None))[titel.Id].Woorden.ShouldBe("Naam van een burger");

        (await huis.Doe(huis.Sleuteldrager, new TekstWissen(titel.Id))).ShouldBeOfType<Antwoord.Gedaan>();

        (await huis.Journaal.Teksten(huis.Stroom, [titel.Id], CancellationToken.None)).ShouldBeEmpty();
        var inzage = await huis.Zie(huis.Regisseur);
        inzage.IsGewist(titel).ShouldBeTrue();
        inzage.Knelpunten.Vind(id)!.Titel.ShouldBe(titel);
        (await huis.Stand(huis.NogEenDeur())).Hash.ShouldBe((await huis.Stand()).Hash);
    }

    [Fact]
    [Trait("Feature", "H04")]
    public async Task Buiten_een_voorbeeldketen_zijn_gegeven_tijden_en_de_voorbeeldfactor_geweigerd()
    {
        await using var huis = await Huis.Bouw(await Journaal(), await TweedeKnooppunt(), isVoorbeeld: false);
        var nieuw = huis.Regisseur with { Id = new(Guid.NewGuid()) };

        (await huis.Doe(huis.Sleuteldrager, new DeelnameBeginnen(nieuw), gegeven: new(huis.Klok.GetUtcNow()))).ShouldBe(new Antwoord.Geweigerd(Voorbeeldregels.AlleenInVoorbeeld));
        (await huis.Doe(huis.Sleuteldrager, new DeelnameBeginnen(nieuw), factor: Factor.Voorbeeld)).ShouldBe(new Antwoord.Geweigerd(Voorbeeldregels.AlleenInVoorbeeld));
    }

    [Fact]
    [Trait("Feature", "H04")]
    public async Task In_een_journaal_loopt_de_tijd_nooit_terug()
    {
        await using var huis = await Bouw();
        var toen = (await huis.Stand()).Tijdstip;
        var nieuw = huis.Regisseur with { Id = new(Guid.NewGuid()) };

        var antwoord = await huis.Doe(huis.Sleuteldrager, new DeelnameBeginnen(nieuw), gegeven: new(toen.Moment.AddTicks(-1)));

        antwoord.ShouldBe(new Antwoord.Geweigerd(Voorbeeldregels.TijdLooptTerug));
        (await huis.Stand()).Tijdstip.ShouldBe(toen);
    }

    [Fact]
    [Trait("Feature", "H04")]
    public async Task Een_verzonnen_keten_bestaat_niet_en_laat_niets_achter()
    {
        await using var huis = await Bouw();
        var invoer = new Invoer();
        var verzonnen = new StroomId(Guid.NewGuid());
        var melden = new KnelpuntMelden(new(Guid.NewGuid()), huis.Belastingdienst, huis.Uwv, invoer.Regel("", "Iets"), null);

        (await huis.Deur.Inzage(verzonnen, huis.Regisseur.Persoon, null, CancellationToken.None)).ShouldBeNull();
        (await huis.Deur.Voer(new(verzonnen, new(Guid.NewGuid()), Dader.Beheer, melden, invoer.Woorden), CancellationToken.None)).ShouldBe(new Antwoord.Geweigerd(Afwijzing.NietGevonden));

        var teWeinig = new KetenOprichten(invoer.Naam("", "Keten"), invoer.Regel("", "Doel"), invoer.Regel("", "Probleem"), true, [new(huis.Cbs, invoer.Naam("", "CBS"))], huis.Sleuteldrager);
        (await huis.Deur.Voer(new(verzonnen, new(Guid.NewGuid()), Dader.Van(huis.Sleuteldrager.Persoon, huis.Sleuteldrager.Id, Factor.Voorbeeld), teWeinig, invoer.Woorden), CancellationToken.None))
            .ShouldBe(new Antwoord.Geweigerd(KetenOprichten.TweePartners));

        huis.Deur.Open.ShouldBe(1);
    }

    private protected async Task<Huis> Bouw() => await Huis.Bouw(await Journaal(), await TweedeKnooppunt());
}
