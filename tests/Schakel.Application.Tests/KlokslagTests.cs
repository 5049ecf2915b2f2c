using System.Collections.Concurrent;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Toegang;

namespace Schakel.Application.Tests;

/// <summary>What can go wrong around the clock: it never blocks people, never loops, and never does anything twice.</summary>
[Trait("Feature", "E02")]
public sealed class KlokslagTests
{
    static readonly DateTimeOffset Donderdag = new(2026, 3, 4, 23, 0, 0, TimeSpan.Zero);

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Een_mislukte_vastlegging_laat_de_klok_opnieuw_beslissen()
    {
        foreach (var vastgelegd in new[] { false, true })
        {
            await using var storend = await Bouw();
            var huis = storend.Huis;
            await huis.Meld(new(Guid.NewGuid()));
            var nr = (await huis.Stand()).Nr;
            huis.Klok.SetUtcNow(Donderdag);
            storend.Journaal.BijSchrijven = async (wat, voeg, _) =>
            {
                wat.Select(b => b.Boeking.Kop.Opdracht.Waarde.Version).ShouldBe([8, 4], "together, as entries of their own");
                storend.Journaal.BijSchrijven = (_, voeg, _) => voeg();
                if (vastgelegd) await voeg();
                throw new Storing();
            };

            (await huis.Meld(new(Guid.NewGuid()))).ShouldBe(new Antwoord.Gedaan(nr + 2));

            (await huis.Klokslagen()).ShouldHaveSingleItem().Boeking.Nr.ShouldBe(nr + 1);
            (await huis.Stand(huis.NogEenDeur())).Hash.ShouldBe((await huis.Stand()).Hash);
        }
    }

    [Fact]
    public async Task Wat_nooit_duurzaam_werd_is_ook_niet_bekeken()
    {
        await using var storend = await Bouw();
        var huis = storend.Huis;
        await huis.Meld(new(Guid.NewGuid()));
        huis.Klok.SetUtcNow(Donderdag);
        storend.Journaal.BijSchrijven = (_, _, _) => throw new Storing();
        await Should.ThrowAsync<NietBewaard>(() => huis.Meld(new(Guid.NewGuid())));
        await Should.ThrowAsync<NietBereikbaar>(() => huis.Deur.Klok(huis.Stroom, Stop));
        (await huis.Klokslagen()).ShouldBeEmpty();
        storend.Journaal.BijSchrijven = (_, voeg, _) => voeg();

        await huis.Deur.Klok(huis.Stroom, Stop);

        (await huis.Klokslagen()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Een_databank_die_de_boeking_van_de_klok_niet_wil_houdt_mensen_niet_op()
    {
        await using var storend = await Bouw();
        var huis = storend.Huis;
        await huis.Meld(new(Guid.NewGuid()));
        var nr = (await huis.Stand()).Nr;
        huis.Klok.SetUtcNow(Donderdag);
        storend.Journaal.BijSchrijven = (wat, voeg, _) => wat.Any(b => b.Boeking.Kop.Opdracht.Waarde.Version == 8) ? throw new Storing() : voeg();

        (await huis.Meld(new(Guid.NewGuid()))).ShouldBe(new Antwoord.Gedaan(nr + 1));
        (await huis.Klokslagen()).ShouldBeEmpty();
        storend.Journaal.BijSchrijven = (_, voeg, _) => voeg();
        (await huis.Meld(new(Guid.NewGuid()))).ShouldBe(new Antwoord.Gedaan(nr + 3), "it stayed due");
    }

    // Three wishes behind one commit, of which the second is refused: each hears what is his.
    [Fact]
    public async Task In_een_groep_hoort_ieder_wat_van_hem_is()
    {
        await using var storend = await Bouw();
        var huis = storend.Huis;
        var id = new KnelpuntId(Guid.NewGuid());
        await huis.Meld(id);
        var nr = (await huis.Stand()).Nr;

        var taken = await storend.AlsGroep(() =>
        {
            huis.Klok.SetUtcNow(Donderdag);
            return new[] { huis.Meld(new(Guid.NewGuid())), huis.Escaleer(id, Niveau.Ketenregisseurs), huis.Escaleer(id, Niveau.Ketenmanager) };
        });

        (await Task.WhenAll(taken)).ShouldBe([new Antwoord.Gedaan(nr + 4), new Antwoord.Geweigerd(KnelpuntEscaleren.NiveauNietHoger), new Antwoord.Gedaan(nr + 5)]);
        (await huis.Klokslagen()).Select(s => s.Boeking.Nr).ShouldBe([nr + 2, nr + 3]);
    }

    // As many wishes as entries, and yet two of them were refused: it must be looked up whether it was carried out before.
    [Fact]
    public async Task Een_herhaling_achter_de_klok_in_een_groep_krijgt_het_eerste_antwoord()
    {
        await using var storend = await Bouw();
        var huis = storend.Huis;
        var (id, opdracht) = (new KnelpuntId(Guid.NewGuid()), new OpdrachtId(Guid.NewGuid()));
        var eerste = await huis.Meld(id, opdracht: opdracht);

        var taken = await storend.AlsGroep(() =>
        {
            huis.Klok.SetUtcNow(Donderdag);
            return new[] { huis.Meld(new(Guid.NewGuid())), huis.Meld(id, opdracht: opdracht), huis.Meld(id, opdracht: opdracht) };
        });

        (await Task.WhenAll(taken[1..])).ShouldBe([eerste, eerste]);
        (await taken[0]).ShouldBeOfType<Antwoord.Gedaan>();
        (await huis.Klokslagen()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task De_klok_kijkt_een_keer_per_dag_naar_alles()
    {
        await using var storend = await Bouw();
        var huis = storend.Huis;
        var keren = 0;
        await using var deur = new Deur(huis.Journaal, huis.Klok, Huis.Zone)
        {
            Vervallen = (stand, dag, van) => { if (van is null) keren++; return Klokregels.Vervallen(stand, dag, van); },
        };
        await huis.Stand(deur);

        for (var i = 0; i < 50; i++) await huis.Meld(new(Guid.NewGuid()), deur: deur);
        await deur.Klok(huis.Stroom, Stop);
        keren.ShouldBe(1);
        huis.Klok.SetUtcNow(Donderdag);
        for (var i = 0; i < 10; i++) await huis.Meld(new(Guid.NewGuid()), deur: deur);
        keren.ShouldBe(3, "fifty rise after one look, and one more finds nothing");
        (await huis.Klokslagen()).Count.ShouldBe(50);
    }

    [Fact]
    public async Task Een_fout_in_een_regel_van_de_klok_houdt_mensen_en_wat_er_achter_komt_niet_op()
    {
        await using var storend = await Bouw();
        var huis = storend.Huis;
        var (id, gemist) = (new KnelpuntId(Guid.NewGuid()), new ConcurrentQueue<Klokmisser>());
        await huis.Meld(id);
        var nr = (await huis.Stand()).Nr;
        huis.Klok.SetUtcNow(Donderdag);
        var struikel = new Proefdaad(Donderdag.Day, () => throw new DivideByZeroException());
        await using var deur = new Deur(huis.Journaal, huis.Klok, Huis.Zone)
        {
            Vervallen = (stand, dag, van) => Klokregels.Vervallen(stand, dag, van).Prepend(struikel),
            Gemist = gemist.Enqueue,
        };

        for (var i = 0; i < 3; i++) (await huis.Meld(new(Guid.NewGuid()), deur: deur)).ShouldBe(new Antwoord.Gedaan(nr + 2 + i));

        (await huis.Klokslagen()).ShouldHaveSingleItem().Feit.Knelpunt.ShouldBe(id);
        var misser = gemist.ShouldHaveSingleItem("once a day");
        (misser.Stroom, misser.Daad, misser.Fout!.GetType()).ShouldBe((huis.Stroom, struikel, typeof(DivideByZeroException)));
        huis.Klok.Advance(TimeSpan.FromDays(1));
        await deur.Klok(huis.Stroom, Stop);
        gemist.Count.ShouldBe(2, "on the next day it is tried again");
    }

    [Fact]
    public async Task Een_fout_in_het_kijken_zelf_houdt_mensen_niet_op()
    {
        await using var storend = await Bouw();
        var huis = storend.Huis;
        var gemist = new ConcurrentQueue<Klokmisser>();
        await using var deur = new Deur(huis.Journaal, huis.Klok, Huis.Zone) { Vervallen = (_, _, _) => throw new DivideByZeroException(), Gemist = gemist.Enqueue };

        (await huis.Meld(new(Guid.NewGuid()), deur: deur)).ShouldBeOfType<Antwoord.Gedaan>();
        await deur.Klok(huis.Stroom, Stop);

        gemist.ShouldHaveSingleItem().Daad.ShouldBeNull();
    }

    // A rule that does not see that it was done: once, and the journal would refuse the second.
    [Fact]
    public async Task Wat_na_de_daad_vervallen_blijft_gebeurt_een_keer()
    {
        await using var storend = await Bouw();
        var huis = storend.Huis;
        var nr = (await huis.Stand()).Nr;
        var blijft = new Proefdaad(1, () => new KnelpuntGemeld(new(Guid.NewGuid()), 1, default, [huis.Belastingdienst, huis.Uwv], new(new(Guid.NewGuid()), default), null, null, null, null, null, null).Voor(Publiek.Keten));
        await using var deur = new Deur(huis.Journaal, huis.Klok, Huis.Zone) { Vervallen = (_, _, _) => [blijft] };

        (await huis.Meld(new(Guid.NewGuid()), deur: deur)).ShouldBe(new Antwoord.Gedaan(nr + 2));
        await deur.Klok(huis.Stroom, Stop);
        huis.Klok.Advance(TimeSpan.FromDays(1));
        (await huis.Meld(new(Guid.NewGuid()), deur: deur)).ShouldBe(new Antwoord.Gedaan(nr + 3));
    }

    [Fact]
    public async Task Wat_geweigerd_wordt_komt_een_keer_per_dag_terug_en_houdt_niemand_op()
    {
        await using var storend = await Bouw();
        var huis = storend.Huis;
        huis.Klok.SetUtcNow(Donderdag);
        var (daad, gemist) = (new Proefdaad(5, () => Klokregels.NietVervallen), new ConcurrentQueue<Klokmisser>());
        await using var deur = new Deur(huis.Journaal, huis.Klok, Huis.Zone) { Gemist = gemist.Enqueue, Vervallen = (_, _, _) => [daad] };

        for (var i = 0; i < 3; i++) (await huis.Meld(new(Guid.NewGuid()), deur: deur)).ShouldBeOfType<Antwoord.Gedaan>();

        gemist.ShouldHaveSingleItem().Geweigerd.ShouldBe(Klokregels.NietVervallen);
    }

    [Fact]
    public async Task Meer_dan_er_in_een_keer_gaat_gaat_met_de_volgende_mee()
    {
        const int Aantal = Klokslag.Maximum + 50;
        await using var storend = await Bouw();
        var huis = storend.Huis;
        await Task.WhenAll(Enumerable.Range(0, Aantal).Select(_ => huis.Meld(new(Guid.NewGuid()))));
        var nr = (await huis.Stand()).Nr;
        huis.Klok.SetUtcNow(Donderdag);

        (await huis.Meld(new(Guid.NewGuid()))).ShouldBe(new Antwoord.Gedaan(nr + Klokslag.Maximum + 1));
        await huis.Deur.Klok(huis.Stroom, Stop);

        (await huis.Klokslagen()).Count.ShouldBe(Aantal);
        huis.Klok.SetUtcNow(Donderdag.AddDays(6));
        var groepen = new ConcurrentQueue<int>();
        storend.Journaal.BijSchrijven = (wat, voeg, _) => { groepen.Enqueue(wat.Count); return voeg(); };
        await huis.Deur.Klok(huis.Stroom, Stop);
        groepen.ToArray().ShouldBe([Klokslag.Maximum, 51], "until nothing is left");
    }

    // Another implementation (Python) gives this one.
    [Fact]
    public void Het_kenmerk_van_een_daad_ligt_vast()
    {
        var daad = new KnelpuntDoorschuiven(new(new("a3c1e2d4-5b6a-4c7d-8e9f-101112131415")), Niveau.Werkvloer, new(2026, 3, 4));

        Klokkenmerk.Van(new(new("6f1c0b52-4d0e-4a3b-9d57-0f6f8a1c2b3d")), daad).ToString().ShouldBe("43f98dad-f419-84cf-8337-cf023455f533");
    }

    static async Task<StorendeDatabank> Bouw()
    {
        var storend = await StorendeDatabank.Bouw();
        await storend.Huis.StijgtZelf();
        return storend;
    }

    /// <summary>What the clock would have due, with an outcome that the test chooses.</summary>
    sealed record Proefdaad(int Dag, Func<Uitkomst> Uitkomst) : IKlokopdracht
    {
        public Bevoegdheid Vereist => Bevoegdheid.KnelpuntDoorschuiven;

        public string Soort => nameof(Proefdaad);

        public Guid Voorwerp { get; } = Guid.NewGuid();

        public Datum Vervalt => new(2026, 3, Dag);

        public Voorwerp? Over(Stand stand) => new(Publiek.Keten, []);

        public Uitkomst Beslis(Stand stand, Omstandigheden nu) => Uitkomst();
    }
}
