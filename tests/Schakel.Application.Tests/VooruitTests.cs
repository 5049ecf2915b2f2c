using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Toegang;
using Schakel.Storage;

namespace Schakel.Application.Tests;

/// <summary>While one group is committed the next is decided on what will then stand, without looking up what happened before.</summary>
public sealed class VooruitTests
{
    // Two copies of one wish in one breath: neither was looked up before, and the journal refuses the second.
    [Fact]
    [Trait("Feature", "H04")]
    public async Task Een_herhaling_vlak_achter_de_eerste_gebeurt_niet_nog_eens_en_deert_de_anderen_niet()
    {
        await using var storend = await StorendeDatabank.Bouw();
        var huis = storend.Huis;
        var (knelpunt, opdracht) = (new KnelpuntId(Guid.NewGuid()), new OpdrachtId(Guid.NewGuid()));
        var eerste = await huis.Meld(knelpunt, opdracht: opdracht);
        var nr = (await huis.Stand()).Nr;

        var taken = await storend.AlsGroep(() => new[] { huis.Meld(new(Guid.NewGuid())), huis.Meld(knelpunt, opdracht: opdracht), huis.Meld(new(Guid.NewGuid())) });

        (await Task.WhenAll(taken)).ShouldBe([new Antwoord.Gedaan(nr + 2), eerste, new Antwoord.Gedaan(nr + 3)]);
        (await huis.Stand()).Nr.ShouldBe(nr + 3);
    }

    // Sent twice in one breath, and neither was there before: the group itself knows the first.
    [Fact]
    [Trait("Feature", "H04")]
    public async Task Twee_keer_hetzelfde_in_een_groep_gebeurt_een_keer_en_krijgt_een_antwoord()
    {
        await using var storend = await StorendeDatabank.Bouw();
        var huis = storend.Huis;
        var (knelpunt, opdracht) = (new KnelpuntId(Guid.NewGuid()), new OpdrachtId(Guid.NewGuid()));
        var nr = (await huis.Stand()).Nr;

        var taken = await storend.AlsGroep(() => new[] { huis.Meld(knelpunt, opdracht: opdracht), huis.Meld(knelpunt, opdracht: opdracht) });

        (await Task.WhenAll(taken)).ShouldBe([new Antwoord.Gedaan(nr + 2), new Antwoord.Gedaan(nr + 2)]);
        (await huis.Stand()).Nr.ShouldBe(nr + 2);
    }

    // Decided on top of a commit that then failed: what it stood on never was.
    [Fact]
    [Trait("Feature", "H04")]
    public async Task Wat_vooruit_beslist_was_op_een_mislukte_vastlegging_wordt_opnieuw_beslist()
    {
        await using var storend = await StorendeDatabank.Bouw();
        var huis = storend.Huis;
        var (id, mislukt) = (new KnelpuntId(Guid.NewGuid()), new OpdrachtId(Guid.NewGuid()));
        var nr = (await huis.Stand()).Nr;
        var (onderweg, door) = (new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously), new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        storend.Journaal.BijSchrijven = async (wat, voeg, _) =>
        {
            if (wat.All(b => b.Boeking.Kop.Opdracht != mislukt)) { await voeg(); return; }
            onderweg.TrySetResult();
            await door.Task;
            throw new Storing();
        };

        var eerste = huis.Meld(id, opdracht: mislukt);
        await onderweg.Task;
        var tweede = huis.Escaleer(id, Niveau.Ketenregisseurs);
        var derde = huis.Meld(new(Guid.NewGuid()));
        door.SetResult();

        await Should.ThrowAsync<NietBewaard>(() => eerste);
        (await tweede).ShouldBe(new Antwoord.Geweigerd(Afwijzing.NietGevonden));
        (await derde).ShouldBe(new Antwoord.Gedaan(nr + 1));
        (await huis.Stand()).Knelpunten.Vind(id).ShouldBeNull();
    }

    // The retried entry has another salt and so another hash than the one that the next was decided on.
    [Fact]
    [Trait("Feature", "H04")]
    public async Task Wat_vooruit_beslist_was_sluit_aan_op_wat_er_echt_kwam_te_staan()
    {
        await using var storend = await StorendeDatabank.Bouw();
        var huis = storend.Huis;
        var nr = (await huis.Stand()).Nr;
        var (onderweg, door) = (Sein(), Sein());
        storend.Journaal.BijSchrijven = async (_, _, _) =>
        {
            storend.Journaal.BijSchrijven = (_, voeg, _) => voeg();
            onderweg.SetResult();
            await door.Task;
            throw new Storing();
        };

        var eerste = huis.Meld(new(Guid.NewGuid()));
        await onderweg.Task;
        var vooruit = new Seinen(huis.Belastingdienst, huis.Uwv, Sein());
        var tweede = huis.Doe(huis.Regisseur, vooruit);
        await vooruit.Beslist.Task;
        door.SetResult();

        (await eerste).ShouldBe(new Antwoord.Gedaan(nr + 1));
        (await tweede).ShouldBe(new Antwoord.Gedaan(nr + 2));
        await foreach (var (boeking, hash) in huis.Journaal.Lees(huis.Stroom, nr, null, CancellationToken.None)) boeking.Hash().ShouldBe(hash);
        (await huis.Stand(huis.NogEenDeur())).Hash.ShouldBe((await huis.Stand()).Hash);
    }

    // Nobody is answered or shown anything that stands on what is not yet durable.
    [Fact]
    [Trait("Feature", "H04")]
    public async Task Wat_vooruit_beslist_is_wordt_niet_beantwoord_en_niet_getoond_voordat_het_duurzaam_is()
    {
        await using var storend = await StorendeDatabank.Bouw();
        var huis = storend.Huis;
        var nr = (await huis.Stand()).Nr;
        var vooruit = new Seinen(huis.Belastingdienst, huis.Uwv, Sein());

        var (tweede, gezien) = await storend.AlsGroep(() =>
        {
            var taak = huis.Doe(huis.Regisseur, vooruit);
            vooruit.Beslist.Task.Wait(TimeSpan.FromSeconds(30)).ShouldBeTrue();
            return (taak, (taak.IsCompleted, huis.Stand().GetAwaiter().GetResult().Nr));
        });

        gezien.ShouldBe((false, nr));
        (await tweede).ShouldBe(new Antwoord.Gedaan(nr + 2));
    }

    static TaskCompletionSource Sein() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>An opdracht that tells when it has been decided.</summary>
    sealed record Seinen(PartijId Van, PartijId Naar, TaskCompletionSource Beslist) : IOpdracht
    {
        public Bevoegdheid Vereist => Bevoegdheid.KnelpuntMelden;

        public Voorwerp? Over(Stand stand) => new(Publiek.Keten, [Van, Naar]);

        public Uitkomst Beslis(Stand stand, Omstandigheden nu)
        {
            Beslist.TrySetResult();
            return new KnelpuntGemeld(new(Guid.NewGuid()), 1, default, [Van, Naar], new(new(Guid.NewGuid()), default), null, null, null, null, null, null).Voor(Publiek.Keten);
        }
    }
}
