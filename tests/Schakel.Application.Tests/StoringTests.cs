using Schakel.Domein;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Toegang;
using Schakel.Storage;

namespace Schakel.Application.Tests;

/// <summary>The door before a journal that fails: an opdracht is carried out exactly once, and what is answered is true.</summary>
public sealed class StoringTests
{
    [Theory]
    [Trait("Feature", "H04")]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Een_groep_waarvan_het_schrijven_misgaat_gebeurt_toch_precies_een_keer(bool isVastgelegd)
    {
        await using var storend = await StorendeDatabank.Bouw();
        var huis = storend.Huis;
        var begin = (await huis.Stand()).Nr + 1;
        var betwist = new KnelpuntId(Guid.NewGuid());
        EenKeer(storend, isVastgelegd);

        var taken = await storend.AlsGroep(() => Enumerable.Range(0, 10).Select(_ => huis.Meld(betwist)).ToArray());
        var antwoorden = await Task.WhenAll(taken);

        antwoorden[0].ShouldBe(new Antwoord.Gedaan(begin + 1));
        antwoorden[1..].ShouldAllBe(a => a == new Antwoord.Geweigerd(Afwijzing.IdInGebruik));
        (await huis.Journaal.Laatste(huis.Stroom, CancellationToken.None))!.Value.Nr.ShouldBe(begin + 1);
    }

    [Fact]
    [Trait("Feature", "H04")]
    public async Task Een_weigering_op_wat_nooit_duurzaam_werd_wordt_opnieuw_beslist()
    {
        await using var storend = await StorendeDatabank.Bouw();
        var huis = storend.Huis;
        var id = new KnelpuntId(Guid.NewGuid());
        var gewist = new OpdrachtId(Guid.NewGuid());
        // The first in the group can never be kept; the second was refused because of it.
        storend.Journaal.BijSchrijven = (wat, voeg, _) => wat.Any(b => b.Boeking.Kop.Opdracht == gewist) ? throw new Storing() : voeg();

        var (eerste, tweede) = await storend.AlsGroep(() => (huis.Meld(id, opdracht: gewist), huis.Meld(id)));

        await Should.ThrowAsync<NietBewaard>(() => eerste);
        (await tweede).ShouldBeOfType<Antwoord.Gedaan>();
    }

    [Fact]
    [Trait("Feature", "H04")]
    public async Task Een_opdracht_die_niet_te_bewaren_is_neemt_de_groep_niet_mee()
    {
        await using var storend = await StorendeDatabank.Bouw();
        var huis = storend.Huis;
        var bedorven = new OpdrachtId(Guid.NewGuid());
        storend.Journaal.BijSchrijven = (wat, voeg, _) => wat.Any(b => b.Boeking.Kop.Opdracht == bedorven) ? throw new Storing() : voeg();

        var (voor, zelf, na) = await storend.AlsGroep(() => (huis.Meld(new(Guid.NewGuid())), huis.Meld(new(Guid.NewGuid()), opdracht: bedorven), huis.Meld(new(Guid.NewGuid()))));

        (await voor).ShouldBeOfType<Antwoord.Gedaan>();
        await Should.ThrowAsync<NietBewaard>(() => zelf);
        (await na).ShouldBeOfType<Antwoord.Gedaan>();
    }

    [Fact]
    [Trait("Feature", "H04")]
    public async Task Een_fout_in_een_regel_deert_de_anderen_in_de_groep_niet()
    {
        await using var storend = await StorendeDatabank.Bouw();
        var huis = storend.Huis;

        var (voor, zelf, na) = await storend.AlsGroep(() => (huis.Meld(new(Guid.NewGuid())), huis.Doe(huis.Regisseur, new Struikelen()), huis.Meld(new(Guid.NewGuid()))));

        var nr = (await voor).ShouldBeOfType<Antwoord.Gedaan>().Nr;
        await Should.ThrowAsync<DivideByZeroException>(() => zelf);
        (await na).ShouldBe(new Antwoord.Gedaan(nr + 1));
    }

    // It went wrong after the facts had been folded: an entry in memory that stands nowhere would end the lane.
    [Fact]
    [Trait("Feature", "H04")]
    public async Task Een_fout_na_het_beslissen_laat_geen_spoor_na_in_de_stand()
    {
        await using var storend = await StorendeDatabank.Bouw();
        var huis = storend.Huis;
        var nr = (await huis.Stand()).Nr;
        var invoer = new Invoer();
        var melden = new KnelpuntMelden(new(Guid.NewGuid()), huis.Belastingdienst, huis.Uwv, invoer.Regel("", "Titel"), null);
        var dader = Dader.Van(huis.Regisseur.Persoon, huis.Regisseur.Id, Factor.Enkel);

        await Should.ThrowAsync<ArgumentNullException>(() => huis.Deur.Voer(new(huis.Stroom, new(Guid.NewGuid()), dader, melden, null!), CancellationToken.None));

        (await huis.Stand()).Nr.ShouldBe(nr);
        (await huis.Meld(new(Guid.NewGuid()))).ShouldBe(new Antwoord.Gedaan(nr + 1));
    }

    [Fact]
    [Trait("Feature", "H04")]
    public async Task Een_groep_wordt_nooit_binnen_een_boeking_gesplitst()
    {
        await using var storend = await StorendeDatabank.Bouw();
        var huis = storend.Huis;
        var id = new KnelpuntId(Guid.NewGuid());
        var feiten = new List<int>();
        storend.Journaal.BijSchrijven = (wat, voeg, _) =>
        {
            feiten.AddRange(wat.Select(b => b.Boeking.Delen.Sum(d => d.Feiten.Length)));
            if (wat.Count > 1) throw new Storing();
            return voeg();
        };

        var taken = await storend.AlsGroep(() => new[] { huis.Meld(id), huis.Escaleer(id, Niveau.Ketenmanager), huis.Meld(new(Guid.NewGuid())) });

        (await Task.WhenAll(taken)).ShouldAllBe(a => a is Antwoord.Gedaan);
        feiten.TakeLast(3).ShouldBe([1, 2, 1]);
    }

    // Committed, but nobody could say so and nobody could look: the next refusal must not be decided on the older stand.
    [Fact]
    [Trait("Feature", "H04")]
    public async Task Na_een_onzekere_uitkomst_wordt_eerst_gekeken_wat_er_staat()
    {
        await using var storend = await StorendeDatabank.Bouw();
        var huis = storend.Huis;
        var id = new KnelpuntId(Guid.NewGuid());
        var opdracht = new OpdrachtId(Guid.NewGuid());
        var nr = (await huis.Stand()).Nr;
        storend.Journaal.BijSchrijven = async (_, voeg, _) =>
        {
            await voeg();
            storend.Journaal.BijLezen = () => throw new Storing();
            throw new Storing();
        };
        (await Should.ThrowAsync<NietBewaard>(() => huis.Meld(id, opdracht: opdracht))).Message.ShouldNotContain("niets gebeurd");
        storend.Journaal.BijLezen = () => Task.CompletedTask;
        storend.Journaal.BijSchrijven = (_, voeg, _) => voeg();

        (await huis.Stand()).Knelpunten.Vind(id).ShouldNotBeNull();
        (await huis.Meld(id)).ShouldBe(new Antwoord.Geweigerd(Afwijzing.IdInGebruik));
        (await huis.Meld(id, opdracht: opdracht)).ShouldBe(new Antwoord.Gedaan(nr + 1));
    }

    [Fact]
    [Trait("Feature", "H04")]
    public async Task De_boeking_draagt_het_moment_waarop_beslist_is()
    {
        await using var storend = await StorendeDatabank.Bouw();
        var huis = storend.Huis;
        huis.Klok.AutoAdvanceAmount = TimeSpan.FromSeconds(1);
        var klokken = new Klokken(huis.Belastingdienst, huis.Uwv);

        (await huis.Doe(huis.Regisseur, klokken)).ShouldBeOfType<Antwoord.Gedaan>();

        (await huis.Stand()).Tijdstip.ShouldBe(klokken.Gezien);
    }

    // Other nodes win time and again: as long as they make headway this one is only late.
    [Fact]
    [Trait("Feature", "X04")]
    public async Task Wie_steeds_voorgaat_laten_geven_krijgt_geen_nee()
    {
        await using var storend = await StorendeDatabank.Bouw();
        var huis = storend.Huis;
        var ander = huis.NogEenDeur();
        var keren = 0;
        storend.Journaal.BijSchrijven = async (wat, voeg, _) =>
        {
            if (keren++ % 2 == 0 && keren < 60) await huis.Meld(new(Guid.NewGuid()), deur: ander);
            await voeg();
        };

        (await huis.Meld(new(Guid.NewGuid()))).ShouldBeOfType<Antwoord.Gedaan>();
        keren.ShouldBe(61);
    }

    [Fact]
    [Trait("Feature", "X04")]
    public async Task Wie_leest_terwijl_de_databank_weg_is_hoort_dat_in_gewone_woorden()
    {
        await using var storend = await StorendeDatabank.Bouw();
        var huis = storend.Huis;
        var (nieuw, gedeeld) = (huis.NogEenDeur(), new Deur(storend.Journaal, huis.Klok, Huis.Zone, deeltDatabase: true));
        await huis.Stand(gedeeld);
        storend.Journaal.BijLezen = () => throw new Storing();

        foreach (var lezen in new Func<Task>[] { () => huis.Zie(huis.Regisseur, deur: nieuw), () => huis.Zie(huis.Regisseur, deur: gedeeld), () => huis.Zie(huis.Regisseur, "nr-1") })
        {
            (await Should.ThrowAsync<NietBereikbaar>(lezen)).InnerException.ShouldBeOfType<Storing>();
        }
        await gedeeld.DisposeAsync();
    }

    // Another node went ahead, and what it wrote turns out to be changed: whoever waits hears that, not that nobody knows.
    [Fact]
    [Trait("Feature", "H04")]
    public async Task Wie_wacht_als_blijkt_dat_het_geheugen_veranderd_is_hoort_dat()
    {
        await using var storend = await StorendeDatabank.Bouw();
        var huis = storend.Huis;
        storend.Journaal.BijSchrijven = (_, _, _) =>
        {
            storend.Journaal.BijLezen = () => throw new JournaalBeschadigd(huis.Stroom, 1, "proef");
            throw new Storing();
        };

        (await Should.ThrowAsync<GeheugenBeschadigd>(() => huis.Meld(new(Guid.NewGuid())))).InnerException.ShouldBeOfType<JournaalBeschadigd>();
    }

    static void EenKeer(StorendeDatabank storend, bool isVastgelegd) => storend.Journaal.BijSchrijven = async (_, voeg, _) =>
    {
        storend.Journaal.BijSchrijven = (_, voeg, _) => voeg();
        if (isVastgelegd) await voeg();
        throw new Storing();
    };

    /// <summary>An opdracht with a bug in its rule.</summary>
    sealed record Struikelen : IOpdracht
    {
        public Bevoegdheid Vereist => Bevoegdheid.KnelpuntMelden;

        public Voorwerp? Over(Stand stand) => throw new DivideByZeroException();

        public Uitkomst Beslis(Stand stand, Omstandigheden nu) => throw new DivideByZeroException();
    }

    /// <summary>An opdracht that remembers at which moment it decided.</summary>
    sealed record Klokken(Domein.Inrichting.PartijId Van, Domein.Inrichting.PartijId Naar) : IOpdracht
    {
        public Tijdstip Gezien { get; private set; }

        public Bevoegdheid Vereist => Bevoegdheid.KnelpuntMelden;

        public Voorwerp? Over(Stand stand) => new(Domein.Geheugen.Publiek.Keten, [Van, Naar]);

        public Uitkomst Beslis(Stand stand, Omstandigheden nu)
        {
            Gezien = nu.Tijdstip;
            return new KnelpuntGemeld(new(Guid.NewGuid()), 1, default, [Van, Naar], new(new(Guid.NewGuid()), default), null, null, null, null, null, null).Voor(Domein.Geheugen.Publiek.Keten);
        }
    }
}
