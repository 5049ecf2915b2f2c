using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Gesprekken;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;

namespace Schakel.Storage.Tests;

/// <summary>What was said is kept beside the journal, found by what it is about, and really gone when it goes.</summary>
[Trait("Feature", "E02")]
public abstract class OpmerkingenTests(Proef proef) : IAsyncLifetime
{
    static readonly DateTimeOffset Begin = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);
    static readonly Opmerking Eerste = new(
        new(Guid.NewGuid()), new(Guid.NewGuid()), Knelpunt(), new(Guid.NewGuid()), new(Guid.NewGuid()), new(Begin), Publiek.Kring(new PartijId(Guid.NewGuid()), new PartijId(Guid.NewGuid())),
        "Zullen wij bellen?\nOm ‘negen’ uur \U0001F517 é");

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    Opmerkingen Opmerkingen => proef.Databank.Opmerkingen;

    public async ValueTask InitializeAsync() => await proef.Begin();

    public async ValueTask DisposeAsync()
    {
        await proef.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Wat_gezegd_is_staat_er_zoals_het_gezegd_is_een_keer_per_kenmerk()
    {
        (await Opmerkingen.Bewaar(Eerste, Stop)).ShouldBeTrue();
        (await Opmerkingen.Bewaar(Eerste with { Woorden = "Iets anders" }, Stop)).ShouldBeFalse();

        (await Opmerkingen.Vind(Eerste.Id, Stop)).ShouldBe(Eerste);
        (await Opmerkingen.Vind(new(Guid.NewGuid()), Stop)).ShouldBeNull();
        (await Opmerkingen.Over(Eerste.Stroom, Eerste.Plek, new(Begin.AddTicks(-1)), Stop)).ShouldBe([Eerste]);
    }

    [Fact]
    public async Task Alles_van_een_mens_in_een_keten_komt_in_volgorde_ook_als_het_veel_is()
    {
        // More than one lot.
        var van = Enumerable.Range(0, 205).Select(i => Eerste with { Id = new(Guid.NewGuid()), Plek = Knelpunt(), Moment = new(Begin.AddMinutes(i)) }).ToList();
        foreach (var opmerking in van.AsEnumerable().Reverse()) await Opmerkingen.Bewaar(opmerking, Stop);
        await Opmerkingen.Bewaar(Eerste with { Id = new(Guid.NewGuid()), Persoon = new(Guid.NewGuid()) }, Stop);
        await Opmerkingen.Bewaar(Eerste with { Id = new(Guid.NewGuid()), Stroom = new(Guid.NewGuid()) }, Stop);

        (await Opmerkingen.Van(Eerste.Stroom, Eerste.Persoon, new(Begin), Stop).ToListAsync(Stop)).ShouldBe(van[1..]);
    }

    [Fact]
    public async Task Hetzelfde_tegelijk_gezegd_staat_er_een_keer()
    {
        var gelukt = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Opmerkingen.Bewaar(Eerste, Stop)));

        gelukt.Count(g => g).ShouldBe(1);
        (await Aantal()).ShouldBe(1);
    }

    [Fact]
    public async Task Een_gesprek_is_van_een_knelpunt_in_een_keten_en_het_laatste_staat_bovenaan()
    {
        var later = Nieuw(Begin.AddTicks(1));
        Opmerking[] elders = [Nieuw(Begin) with { Plek = Knelpunt() }, Nieuw(Begin) with { Stroom = new(Guid.NewGuid()) }];
        await Bewaar([Eerste, .. elders, later]);

        (await Opmerkingen.Over(Eerste.Stroom, Eerste.Plek, new(Begin.AddTicks(-1)), Stop)).ShouldBe([later, Eerste]);
        (await Opmerkingen.Tel(Eerste.Stroom, Eerste.Plek, Eerste.Publiek, new(Begin.AddTicks(-1)), Stop)).ShouldBe(2);
        (await Opmerkingen.Over(Eerste.Stroom, Eerste.Plek, new(Begin), Stop)).ShouldBe([later], "what was said at the moment itself had its term");
        (await Opmerkingen.Tel(Eerste.Stroom, Eerste.Plek, Eerste.Publiek, new(Begin), Stop)).ShouldBe(1);
    }

    [Fact]
    public async Task Van_een_mens_telt_wat_hij_in_de_keten_zei_waarover_ook()
    {
        await Bewaar([Eerste, Nieuw(Begin) with { Plek = Knelpunt() }, Nieuw(Begin) with { Stroom = new(Guid.NewGuid()) }, Nieuw(Begin) with { Persoon = new(Guid.NewGuid()) }]);

        (await Opmerkingen.TelVan(Eerste.Stroom, Eerste.Persoon, new(Begin.AddTicks(-1)), Stop)).ShouldBe(2);
        (await Opmerkingen.TelVan(Eerste.Stroom, Eerste.Persoon, new(Begin), Stop)).ShouldBe(0);
    }

    [Fact]
    public async Task Alleen_wie_het_zei_neemt_het_terug_en_dan_is_het_weg()
    {
        await Bewaar([Eerste, Nieuw(Begin)]);

        (await Opmerkingen.NeemTerug(Eerste.Stroom, Eerste.Plek, new(Guid.NewGuid()), Eerste.Id, Stop)).ShouldBeFalse();
        (await Opmerkingen.NeemTerug(new(Guid.NewGuid()), Eerste.Plek, Eerste.Persoon, Eerste.Id, Stop)).ShouldBeFalse();
        (await Opmerkingen.NeemTerug(Eerste.Stroom, Knelpunt(), Eerste.Persoon, Eerste.Id, Stop)).ShouldBeFalse();
        (await Aantal()).ShouldBe(2);

        (await Opmerkingen.NeemTerug(Eerste.Stroom, Eerste.Plek, Eerste.Persoon, Eerste.Id, Stop)).ShouldBeTrue();
        (await Opmerkingen.NeemTerug(Eerste.Stroom, Eerste.Plek, Eerste.Persoon, Eerste.Id, Stop)).ShouldBeFalse();
        (await Aantal()).ShouldBe(1);
    }

    [Fact]
    public async Task Wie_weggaat_laat_in_die_keten_geen_woord_achter()
    {
        Opmerking[] blijft = [Nieuw(Begin) with { Stroom = new(Guid.NewGuid()) }, Nieuw(Begin) with { Persoon = new(Guid.NewGuid()) }];
        await Bewaar([Eerste, Nieuw(Begin) with { Plek = Knelpunt() }, .. blijft]);

        await Opmerkingen.Vergeet(Eerste.Stroom, Eerste.Persoon, Stop);

        foreach (var opmerking in blijft) (await Opmerkingen.Vind(opmerking.Id, Stop)).ShouldBe(opmerking);
        (await Aantal()).ShouldBe(blijft.Length);
    }

    [Fact]
    public async Task Wat_zijn_termijn_had_wordt_echt_verwijderd_zoveel_tegelijk()
    {
        var blijft = Nieuw(Begin.AddTicks(1));
        await Bewaar([Eerste, Nieuw(Begin.AddDays(-1)), Nieuw(Begin.AddDays(-2)) with { Stroom = new(Guid.NewGuid()) }, blijft]);

        (await Opmerkingen.RuimOp(new(Begin), 2, Stop)).ShouldBe(2);
        (await Opmerkingen.Vind(Eerste.Id, Stop)).ShouldBe(Eerste, "the oldest go first");
        (await Opmerkingen.RuimOp(new(Begin), 2, Stop)).ShouldBe(1);
        (await Opmerkingen.RuimOp(new(Begin), 2, Stop)).ShouldBe(0);

        (await Aantal()).ShouldBe(1);
        (await Opmerkingen.Vind(blijft.Id, Stop)).ShouldBe(blijft);
    }

    [Fact]
    [Trait("Feature", "B10")]
    public async Task De_kamers_van_twee_partners_en_een_gesprek_over_een_knelpunt_mengen_nooit_ook_niet_met_hetzelfde_kenmerk()
    {
        var (voorstel, een, ander) = (Guid.NewGuid(), new PartijId(Guid.NewGuid()), new PartijId(Guid.NewGuid()));
        var (kamer, elders) = (new Gespreksplek.Kamer(new(voorstel), een), new Gespreksplek.Kamer(new(voorstel), ander));
        Gespreksplek knelpunt = new Gespreksplek.BijKnelpunt(new(voorstel));
        Opmerking[] gezegd =
        [
            Nieuw(Begin) with { Plek = kamer, Publiek = kamer.Publiek, Woorden = "van de een" },
            Nieuw(Begin) with { Plek = elders, Publiek = elders.Publiek, Woorden = "van de ander" },
            // Before the very readers of the one room: it still is another conversation.
            Nieuw(Begin) with { Plek = knelpunt, Publiek = kamer.Publiek, Woorden = "over een knelpunt" },
            Nieuw(Begin) with { Plek = new Gespreksplek.Kamer(new(Guid.NewGuid()), een), Publiek = kamer.Publiek, Woorden = "over een ander voorstel" },
        ];
        await Bewaar(gezegd);

        foreach (var opmerking in gezegd)
        {
            (await Opmerkingen.Vind(opmerking.Id, Stop)).ShouldBe(opmerking);
            (await Opmerkingen.Over(Eerste.Stroom, opmerking.Plek, new(Begin.AddTicks(-1)), Stop)).ShouldBe([opmerking]);
            (await Opmerkingen.Tel(Eerste.Stroom, opmerking.Plek, opmerking.Publiek, new(Begin.AddTicks(-1)), Stop)).ShouldBe(1);
        }
        foreach (var anders in gezegd[1..]) (await Opmerkingen.NeemTerug(Eerste.Stroom, anders.Plek, Eerste.Persoon, gezegd[0].Id, Stop)).ShouldBeFalse();
        (await Opmerkingen.NeemTerug(Eerste.Stroom, kamer, Eerste.Persoon, gezegd[0].Id, Stop)).ShouldBeTrue();

        await Opmerkingen.Vergeet(Eerste.Stroom, Eerste.Persoon, Stop);
        (await Aantal()).ShouldBe(0, "who goes leaves nothing in whatever room");
    }

    static Gespreksplek Knelpunt() => new Gespreksplek.BijKnelpunt(new(Guid.NewGuid()));

    static Opmerking Nieuw(DateTimeOffset moment) => Eerste with { Id = new(Guid.NewGuid()), Moment = new(moment) };

    async Task Bewaar(IEnumerable<Opmerking> opmerkingen)
    {
        foreach (var opmerking in opmerkingen) (await Opmerkingen.Bewaar(opmerking, Stop)).ShouldBeTrue();
    }

    async Task<long> Aantal() => Convert.ToInt64(await proef.Voer("SELECT COUNT(*) FROM gesprekken"), System.Globalization.CultureInfo.InvariantCulture);
}

public sealed class SqliteOpmerkingenTests() : OpmerkingenTests(new SqliteProef());

[Trait("Vraagt", "postgresql")]
public sealed class PostgresOpmerkingenTests(ThrowawayPostgres server) : OpmerkingenTests(new PostgresProef(server));
